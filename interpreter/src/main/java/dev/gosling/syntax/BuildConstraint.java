package dev.gosling.syntax;

import java.nio.charset.StandardCharsets;

/**
 * The language version that a file's {@code //go:build} line asks for, as {@code
 * go/build/constraint.GoVersion} computes it: the least version that the whole expression implies,
 * so {@code go1.20 && linux} asks for 1.20 and {@code go1.20 || linux} for none.
 */
final class BuildConstraint {
  private static final String PREFIX = "//go:build";
  private static final int NONE = -1;
  private static final int INVALID = Integer.MIN_VALUE;

  private final String text;
  private int at;

  private BuildConstraint(String text) {
    this.text = text;
  }

  /** {@code "1.20"}, or null if the comments before the package clause ask for no version. */
  static String goVersion(byte[] source) {
    String version = null;
    int at = 0;
    while (at < source.length) {
      int end = lineEnd(source, at);
      String line = new String(source, at, end - at, StandardCharsets.UTF_8).strip();
      if (line.startsWith("/*")) {
        end = commentEnd(source, at);
      } else if (line.startsWith(PREFIX)) {
        int minor = new BuildConstraint(line.substring(PREFIX.length())).minor();
        if (minor != INVALID) version = minor == NONE ? null : "1." + minor;
      } else if (!line.isEmpty() && !line.startsWith("//") && !isIgnorable(line)) {
        return version;
      }
      at = end + 1;
    }
    return version;
  }

  private static boolean isIgnorable(String line) {
    return line.startsWith("#!") || line.equals("\uFEFF");
  }

  private static int lineEnd(byte[] source, int from) {
    int i = from;
    while (i < source.length && source[i] != '\n') i++;
    return i;
  }

  private static int commentEnd(byte[] source, int from) {
    for (int i = from; i + 1 < source.length; i++) {
      if (source[i] == '*' && source[i + 1] == '/') return i + 1;
    }
    return source.length;
  }

  /** The minor version implied by the whole text, NONE, or INVALID if it does not parse. */
  private int minor() {
    if (text.isEmpty() || text.charAt(0) != ' ' && text.charAt(0) != '\t') return INVALID;
    int version = or(false);
    return peek() == 0 ? version : INVALID;
  }

  // A negated expression implies what De Morgan's laws make of it; a negated tag implies nothing.

  private int or(boolean negated) {
    int version = and(negated);
    while (version != INVALID && take("||")) version = join(version, and(negated), negated);
    return version;
  }

  private int and(boolean negated) {
    int version = not(negated);
    while (version != INVALID && take("&&")) version = join(version, not(negated), !negated);
    return version;
  }

  private static int join(int a, int b, boolean both) {
    if (a == INVALID || b == INVALID) return INVALID;
    return both ? Math.max(a, b) : Math.min(a, b);
  }

  private int not(boolean negated) {
    if (take("!")) return not(!negated);
    if (take("(")) {
      int version = or(negated);
      return take(")") ? version : INVALID;
    }
    int start = at;
    while (at < text.length() && isTagChar(text.charAt(at))) at++;
    if (start == at) return INVALID;
    return negated ? NONE : tag(text.substring(start, at));
  }

  private static boolean isTagChar(char c) {
    return Character.isLetterOrDigit(c) || c == '_' || c == '.';
  }

  private static int tag(String tag) {
    if (tag.equals("go1")) return 0;
    if (!tag.matches("go1\\.[0-9]{1,6}")) return NONE;
    return Integer.parseInt(tag.substring("go1.".length()));
  }

  private char peek() {
    while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) at++;
    return at < text.length() ? text.charAt(at) : 0;
  }

  private boolean take(String token) {
    peek();
    if (!text.startsWith(token, at)) return false;
    at += token.length();
    peek();
    return true;
  }
}
