/** Stage 1 of 7: source text → tokens → parse tree. */
package dev.gosling.grammar;
