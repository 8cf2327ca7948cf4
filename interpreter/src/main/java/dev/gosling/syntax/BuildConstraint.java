package dev.gosling.syntax;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * The {@code //go:build} line of a file, or where there is none its {@code // +build} lines: an
 * expression of tags. It decides whether the file belongs to its package, and which language
 * version the file is written in. After {@code go/build/constraint}.
 */
public final class BuildConstraint {
  private static final String PREFIX = "//go:build";
  private static final String OLD_PREFIX = "// +build ";

  /** The version that implies none. */
  private static final int NONE = -1;

  /** A line that does not parse; the message is Go's. */
  public static final class Malformed extends Exception {
    private static final long serialVersionUID = 1;

    Malformed(String message) {
      super(message, null, false, false);
    }
  }

  private sealed interface Expr {
    record Tag(String name) implements Expr {}

    record Not(Expr x) implements Expr {}

    record And(Expr x, Expr y) implements Expr {}

    record Or(Expr x, Expr y) implements Expr {}
  }

  private final String text;
  private int at;
  private String token;

  private BuildConstraint(String text) {
    this.text = text;
  }

  /**
   * The least language version that the whole expression implies, as {@code constraint.GoVersion}:
   * {@code go1.20 && linux} asks for {@code "1.20"}, and {@code go1.20 || linux} for none.
   *
   * @return null if the comments before the package clause ask for no version
   */
  static String goVersion(byte[] source) {
    String version = null;
    for (String line : Header.of(source).lines) {
      try {
        int minor = minor(parse(line), false);
        version = minor == NONE ? null : "1." + minor;
      } catch (Malformed _) {
        // gc takes no notice of it either.
      }
    }
    return version;
  }

  /** Whether the file belongs to a build with these tags; one without a constraint does. */
  public static boolean isSatisfied(byte[] source, Predicate<String> tags) throws Malformed {
    Header header = Header.of(source);
    if (header.lines.size() > 1) throw new Malformed("multiple //go:build comments");
    try {
      return header.lines.isEmpty()
          ? header.oldLines.stream().allMatch(line -> holds(line, tags))
          : holds(parse(header.lines.getFirst()), tags);
    } catch (Malformed e) {
      throw new Malformed("parsing //go:build line: " + e.getMessage());
    }
  }

  private static boolean holds(Expr e, Predicate<String> tags) {
    return switch (e) {
      case Expr.Tag t -> tags.test(t.name);
      case Expr.Not n -> !holds(n.x, tags);
      case Expr.And a -> holds(a.x, tags) && holds(a.y, tags);
      case Expr.Or o -> holds(o.x, tags) || holds(o.y, tags);
    };
  }

  /** A negated expression implies what De Morgan's laws make of it; a negated tag nothing. */
  private static int minor(Expr e, boolean negated) {
    return switch (e) {
      case Expr.Tag t -> negated ? NONE : minor(t.name);
      case Expr.Not n -> minor(n.x, !negated);
      case Expr.And a -> join(minor(a.x, negated), minor(a.y, negated), !negated);
      case Expr.Or o -> join(minor(o.x, negated), minor(o.y, negated), negated);
    };
  }

  private static int join(int a, int b, boolean both) {
    return both ? Math.max(a, b) : Math.min(a, b);
  }

  private static int minor(String tag) {
    if (tag.equals("go1")) return 0;
    if (!tag.matches("go1\\.[0-9]{1,6}")) return NONE;
    return Integer.parseInt(tag.substring("go1.".length()));
  }

  /** Options that spaces separate, of which one must hold: terms that commas separate. */
  private static boolean holds(String oldLine, Predicate<String> tags) {
    for (String option : oldLine.strip().split("\\s+")) {
      boolean holds = true;
      for (String term : option.split(",")) {
        holds &= term.startsWith("!") ? !tags.test(term.substring(1)) : tags.test(term);
      }
      if (holds) return true;
    }
    return false;
  }

  // Finding the lines.

  /** The constraints among the comments before the package clause. */
  private record Header(List<String> lines, List<String> oldLines) {
    static Header of(byte[] source) {
      Header header = new Header(new ArrayList<>(), new ArrayList<>());
      List<String> old = new ArrayList<>(); // count once a blank line follows
      int at = startsWithMark(source) ? 3 : 0;
      while (at < source.length) {
        int end = lineEnd(source, at);
        String line = new String(source, at, end - at, StandardCharsets.UTF_8).strip();
        if (line.startsWith("/*")) {
          end = commentEnd(source, at);
          int rest = lineEnd(source, end);
          if (new String(source, end, rest - end, StandardCharsets.UTF_8)
              .strip()
              .startsWith("//")) {
            end = rest;
          }
        } else if (isConstraint(line)) {
          header.lines.add(line.substring(PREFIX.length()));
        } else if (line.startsWith(OLD_PREFIX)) {
          old.add(line.substring(OLD_PREFIX.length()));
        } else if (line.isEmpty()) {
          header.oldLines.addAll(old);
          old.clear();
        } else if (!line.startsWith("//") && !line.startsWith("#!")) {
          break;
        }
        at = end + 1;
      }
      return header;
    }
  }

  private static boolean isConstraint(String line) {
    if (!line.startsWith(PREFIX)) return false;
    return line.length() == PREFIX.length() || " \t".indexOf(line.charAt(PREFIX.length())) >= 0;
  }

  /** Whether a byte order mark opens the file. */
  private static boolean startsWithMark(byte[] source) {
    return source.length >= 3
        && source[0] == (byte) 0xEF
        && source[1] == (byte) 0xBB
        && source[2] == (byte) 0xBF;
  }

  private static int lineEnd(byte[] source, int from) {
    int i = from;
    while (i < source.length && source[i] != '\n') i++;
    return i;
  }

  private static int commentEnd(byte[] source, int from) {
    for (int i = from; i + 1 < source.length; i++) {
      if (source[i] == '*' && source[i + 1] == '/') return i + 2;
    }
    return source.length;
  }

  // Parsing.

  private static Expr parse(String text) throws Malformed {
    BuildConstraint parser = new BuildConstraint(text);
    parser.next();
    Expr e = parser.or();
    if (!parser.token.isEmpty()) throw parser.unexpected();
    return e;
  }

  private Expr or() throws Malformed {
    Expr x = and();
    while (take("||")) x = new Expr.Or(x, and());
    return x;
  }

  private Expr and() throws Malformed {
    Expr x = not();
    while (take("&&")) x = new Expr.And(x, not());
    return x;
  }

  private Expr not() throws Malformed {
    if (!take("!")) return atom();
    if (token.equals("!")) throw new Malformed("double negation not allowed");
    return new Expr.Not(not());
  }

  private Expr atom() throws Malformed {
    if (take("(")) {
      Expr x = or();
      if (!take(")")) throw new Malformed("missing close paren");
      return x;
    }
    if (token.isEmpty() || !isTagChar(token.charAt(0))) throw unexpected();
    Expr tag = new Expr.Tag(token);
    next();
    return tag;
  }

  private Malformed unexpected() {
    return new Malformed(
        token.isEmpty() ? "unexpected end of expression" : "unexpected token " + token);
  }

  private boolean take(String wanted) throws Malformed {
    if (!token.equals(wanted)) return false;
    next();
    return true;
  }

  /** Reads the next token; the one after the last is empty. */
  private void next() throws Malformed {
    while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) at++;
    int start = at;
    if (at < text.length()) {
      char c = text.charAt(at);
      if (text.startsWith("&&", at) || text.startsWith("||", at)) {
        at += 2;
      } else if (c == '(' || c == ')' || c == '!') {
        at++;
      } else {
        while (at < text.length() && isTagChar(text.charAt(at))) at++;
        if (start == at) throw new Malformed("invalid syntax at " + c);
      }
    }
    token = text.substring(start, at);
  }

  private static boolean isTagChar(char c) {
    return Character.isLetterOrDigit(c) || c == '_' || c == '.';
  }
}
