/**
 * Aside from the way of a program: checked program → the loop variables that Go 1.22 changed.
 *
 * <p>{@link dev.gosling.loopvar.LoopVariables} names the variables that gc names with {@code go
 * build -gcflags=-d=loopvar=2}, and finds out what captures them and what would make Go 1.21 treat
 * them as Go 1.22 does. gc looks at what it is about to compile, so code that it drops is left out
 * here as well ({@code LiveCode}).
 */
package dev.gosling.loopvar;
