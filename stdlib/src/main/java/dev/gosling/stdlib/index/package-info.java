/**
 * Tables of contents of the Go declarations: made by the build, read when a program names a
 * package, so that only the declarations that it uses are parsed.
 */
package dev.gosling.stdlib.index;
