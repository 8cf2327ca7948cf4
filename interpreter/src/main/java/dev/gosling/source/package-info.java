/**
 * Stage 1 of 7: files → source text with positions.
 *
 * <p>A position is one {@code int} for the whole program, as Go's {@code token.Pos}: the base of
 * the file within its {@link dev.gosling.source.SourceSet} plus the UTF-8 byte offset in the file.
 * Line and column are computed on demand.
 */
package dev.gosling.source;
