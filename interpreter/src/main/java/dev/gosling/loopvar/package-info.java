/**
 * Aside from the way of a program: checked program → the loop variables that Go 1.22 changed.
 *
 * <p>{@link dev.gosling.loopvar.LoopVariables} names the variables that gc names with {@code go
 * build -gcflags=-d=loopvar=2}, and finds out what captures them and what would make Go 1.21 treat
 * them as Go 1.22 does. gc looks at what is left of a program after it has dropped dead statements
 * ({@code LiveCode}) and generic functions that nothing instantiates ({@code CompiledCode}), and
 * has inlined cheap calls ({@code Inlining}, {@code InlineCost}); {@code CaptureScan} does so too.
 */
package dev.gosling.loopvar;
