/** Nodes of the executable tree: assignments; one final class a file. */
package dev.gosling.exec.assign;
