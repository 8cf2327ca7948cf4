/**
 * Stage 5 of 7: the executable tree.
 *
 * <p>The planner builds it; it is typed and all names are slots. A call makes a {@link
 * dev.gosling.exec.Frame}, stores the arguments in its first slots and runs the {@link
 * dev.gosling.exec.FunctionCode}; results are read from the callee's frame.
 *
 * <p><b>Slots.</b> Values of kinds BOOL, LONG and DOUBLE live in {@code longs}, others in {@code
 * refs}. In each array the results come first, in order, then receiver and parameters, then locals.
 * So a signature alone tells a caller, a native function or another engine where everything is.
 */
package dev.gosling.exec;
