/** Nodes of the executable tree: expressions; one final class a file. */
package dev.gosling.exec.expr;
