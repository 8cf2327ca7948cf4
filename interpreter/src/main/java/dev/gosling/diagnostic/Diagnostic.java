package dev.gosling.diagnostic;

/**
 * One compile error.
 *
 * @param pos where, a position of the program's {@link dev.gosling.source.SourceSet}
 * @param code what kind, after types2's error codes
 * @param message gc's text, without the position; further lines start with a tab
 * @param hint what may help
 */
public record Diagnostic(int pos, ErrorCode code, String message, Hint hint) {}
