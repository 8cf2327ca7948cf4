/** The embedding facade: runs a Go program from source text to output. */
package dev.gosling;
