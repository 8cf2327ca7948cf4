/**
 * Nodes of the executable tree: calls, function values, defer and recover; one final class a file.
 */
package dev.gosling.exec.call;
