/**
 * Stage 4 of 7: syntax AST → checked program.
 *
 * <p>Shaped like Go's {@code types2}: operands with a mode, scopes, exact untyped constants. What
 * it finds out is kept in {@link dev.gosling.check.Info}, keyed by AST node. The program's own
 * packages are checked whole; a declaration of a standard package is parsed and its signature
 * resolved when something refers to it, and its body is checked when the planner asks for it.
 */
package dev.gosling.check;
