/** Nodes of the executable tree: statements; one final class a file. */
package dev.gosling.exec.stmt;
