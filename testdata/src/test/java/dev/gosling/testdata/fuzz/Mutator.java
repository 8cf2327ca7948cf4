package dev.gosling.testdata.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Makes sources out of those of the corpus: half of them change only a line or a token, so that
 * some still compile and reach the planner. Everything follows from the seed.
 */
final class Mutator {
  private static final String[] OPERATORS = {
    "+", "-", "*", "/", "%", "&", "|", "^", "<<", ">>", "&^", "==", "!=", "<", "<=", ">", ">=",
    "&&", "||", "<-", "!", "~", "=", ":=", "+=", "<<=", "++", "--", "...", ".", ":"
  };
  private static final String[] KEYWORDS = {
    "break", "case", "chan", "const", "continue", "default", "defer", "else", "fallthrough", "for",
    "func", "go", "goto", "if", "import", "interface", "map", "package", "range", "return",
    "select", "struct", "switch", "type", "var"
  };
  private static final String[] NAMES = {
    "_",
    "nil",
    "iota",
    "true",
    "any",
    "comparable",
    "error",
    "int",
    "uint8",
    "float32",
    "string",
    "complex128",
    "uintptr",
    "append",
    "cap",
    "clear",
    "close",
    "complex",
    "copy",
    "delete",
    "imag",
    "len",
    "make",
    "max",
    "min",
    "new",
    "panic",
    "print",
    "real",
    "recover",
    "init",
    "main",
    "fmt"
  };
  private static final String[] LITERALS = {
    "0",
    "1",
    "-1",
    "0x",
    "0b2",
    "08",
    "1_",
    "0x1p-2",
    "1e",
    "1e1000000",
    "1e-1000000",
    "1i",
    "9223372036854775808",
    "1<<63",
    "'a'",
    "'ab'",
    "''",
    "'\\u12'",
    "'\\400'",
    "\"\"",
    "\"\\x\"",
    "\"\\U00110000\"",
    "`",
    "\"",
    "1.5",
    "nil",
    "struct{}{}",
    "[]int{1, 2}",
    "func() {}",
    "map[int]int{}"
  };
  private static final String[] BYTES = {
    "\0",
    "\u00ff",
    "\u00c0\u0080",
    "\u00ed\u00a0\u0080",
    "\u00ef\u00bb\u00bf",
    "\u00f4\u0090\u0080\u0080",
    "\r",
    "\f",
    "\\",
    "#",
    "@",
    "?",
    "$",
    "\u00e2\u0080\u00a6",
    "\u00cf\u0080",
    "/*",
    "*/",
    "//",
    "`"
  };
  private static final String[][] BRACKETS = {
    {"(", ")"},
    {"{", "}"},
    {"[", "]"},
    {"func() {", "}()"},
    {"if true {", "}"},
    {"[]", ""},
    {"*", ""},
    {"-", ""},
    {"struct{ f ", "}"},
    {"T[", "]"},
    {"func(", ")"},
    {"", ".f"},
    {"", "()"},
    {"", " + 1"},
    {"", "[0]"},
    {"for {", "}"},
    {"switch { case ", ": }"},
    {"interface{ m() ", "}"}
  };

  private final SplittableRandom random;
  private final List<String> corpus;

  /**
   * @param corpus sources as Latin-1
   */
  Mutator(long seed, List<String> corpus) {
    this.random = new SplittableRandom(seed);
    this.corpus = corpus;
  }

  byte[] source() {
    String s = pick(corpus);
    if (random.nextBoolean()) {
      // Only a little, so that it may still compile.
      return (random.nextBoolean() ? line(s) : token(s)).getBytes(StandardCharsets.ISO_8859_1);
    }
    for (int n = 1 + random.nextInt(4); n > 0; n--) s = mutate(s);
    return s.getBytes(StandardCharsets.ISO_8859_1);
  }

  private String mutate(String s) {
    return switch (random.nextInt(16)) {
      case 0 -> flipBits(s);
      case 1 -> s.substring(0, place(s));
      case 2 -> splice(s, pick(corpus));
      case 3 -> insert(s, pick(BYTES));
      case 4 -> nest(s);
      case 5 -> insert(s, hugeLiteral());
      case 6 -> repeat(s);
      case 7 -> randomBytes();
      case 8, 9 -> lines(s);
      default -> tokens(s);
    };
  }

  private String flipBits(String s) {
    StringBuilder b = new StringBuilder(s);
    for (int n = Math.min(b.length(), 1 + random.nextInt(8)); n > 0; n--) {
      int at = random.nextInt(b.length());
      b.setCharAt(at, (char) (b.charAt(at) ^ 1 << random.nextInt(8)));
    }
    return b.toString();
  }

  private String splice(String s, String other) {
    return s.substring(0, place(s)) + other.substring(place(other));
  }

  private String insert(String s, String what) {
    int at = place(s);
    return s.substring(0, at) + what + s.substring(at);
  }

  private String nest(String s) {
    String[] pair = pick(List.of(BRACKETS));
    int depth = 1 << random.nextInt(13);
    List<String> tokens = Tokens.of(s);
    if (tokens.isEmpty()) return s;
    int at = random.nextInt(tokens.size());
    String close = random.nextInt(4) == 0 ? "" : pair[1].repeat(depth);
    tokens.set(at, pair[0].repeat(depth) + tokens.get(at) + close);
    return String.join("", tokens);
  }

  private String hugeLiteral() {
    int length = 1 << random.nextInt(15);
    return switch (random.nextInt(5)) {
      case 0 -> " " + "9".repeat(length) + " ";
      case 1 -> " 0x" + "f".repeat(length) + " ";
      case 2 -> " 1." + "3".repeat(length) + "e" + random.nextInt(100_000) + " ";
      case 3 -> " \"" + "\\u00e9x".repeat(length) + "\" ";
      default -> " " + "x".repeat(length) + " ";
    };
  }

  /** A part of the source many times, for what is quadratic. */
  private String repeat(String s) {
    int from = place(s);
    int to = Math.min(s.length(), from + 1 + random.nextInt(300));
    String part = s.substring(from, to);
    return s.substring(0, to) + part.repeat(1 << random.nextInt(10)) + s.substring(to);
  }

  private String randomBytes() {
    byte[] bytes = new byte[random.nextInt(2_000)];
    random.nextBytes(bytes);
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  private String line(String s) {
    List<String> lines = new ArrayList<>(List.of(s.split("(?<=\n)")));
    int i = random.nextInt(lines.size());
    if (random.nextBoolean()) lines.remove(i);
    else lines.add(i, lines.get(i));
    return String.join("", lines);
  }

  private String token(String s) {
    List<String> tokens = Tokens.of(s);
    if (tokens.isEmpty()) return s;
    int i = random.nextInt(tokens.size());
    tokens.set(i, sameKind(tokens, i));
    return String.join("", tokens);
  }

  /** Deletes, doubles, moves or exchanges lines. */
  private String lines(String s) {
    List<String> lines = new ArrayList<>(List.of(s.split("(?<=\n)")));
    for (int n = 1 + random.nextInt(3); n > 0 && lines.size() > 1; n--) {
      int i = random.nextInt(lines.size());
      int j = random.nextInt(lines.size());
      switch (random.nextInt(4)) {
        case 0 -> lines.remove(i);
        case 1 -> lines.add(i, lines.get(i));
        case 2 -> lines.add(j, lines.get(i));
        default -> Collections.swap(lines, i, j);
      }
    }
    return String.join("", lines);
  }

  private String tokens(String s) {
    List<String> tokens = Tokens.of(s);
    for (int n = 1 + random.nextInt(3); n > 0 && tokens.size() > 1; n--) {
      int i = random.nextInt(tokens.size());
      while (Tokens.kind(tokens.get(i)) == ' ' && random.nextInt(20) > 0) {
        i = random.nextInt(tokens.size());
      }
      switch (random.nextInt(10)) {
        case 0 -> tokens.remove(i);
        case 1 -> tokens.add(i, tokens.get(i));
        case 2 -> Collections.swap(tokens, i, random.nextInt(tokens.size()));
        case 3 -> tokens.set(i, pick(KEYWORDS));
        case 4 -> tokens.set(i, pick(random.nextBoolean() ? NAMES : LITERALS));
        case 5 -> tokens.set(i, pick(OPERATORS));
        default -> tokens.set(i, sameKind(tokens, i));
      }
    }
    return String.join("", tokens);
  }

  private String sameKind(List<String> tokens, int i) {
    char kind = Tokens.kind(tokens.get(i));
    if (kind == '+') return pick(OPERATORS);
    for (int tries = 0; tries < 50; tries++) {
      String other = pick(tokens);
      if (Tokens.kind(other) == kind) return other;
    }
    return tokens.get(i);
  }

  private int place(String s) {
    return random.nextInt(s.length() + 1);
  }

  private <T> T pick(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  private String pick(String[] list) {
    return list[random.nextInt(list.length)];
  }
}
