package dev.gosling.grammar;

/**
 * Says what is wrong with a token that the lexer could not take for a literal or identifier of the
 * specification: at which byte, and in gc's words.
 */
final class MalformedToken {
  private final GoCharStream input;
  private final byte[] source;
  private final int start;
  private final int end;
  private final int type;
  private final SyntaxErrors errors;
  private int at;

  MalformedToken(GoCharStream input, GoToken token, SyntaxErrors errors) {
    this.input = input;
    this.source = input.source();
    this.start = token.getStartIndex();
    this.end = token.getStopIndex() + 1;
    this.type = token.type;
    this.errors = errors;
    this.at = start;
  }

  /** Reports the token's errors and returns the type of the literal that was meant. */
  int check() {
    return switch (type) {
      case GoLexer.BAD_NUMBER -> number();
      case GoLexer.BAD_RUNE -> rune();
      default -> string();
    };
  }

  /** Reports characters outside ASCII that an identifier or a rune literal cannot hold. */
  void checkCharacters() {
    if (type == GoLexer.RUNE_LIT) {
      advance();
      if (source[at] >= 0) return;
      advance();
      if (peek() != '\'') errors.error(start, "more than one character in rune literal");
      return;
    }
    while (at < end) {
      int length = Utf8.length(source, at, end);
      if (length > 1) checkIdentifier(Utf8.decode(source, at, length));
      advance();
    }
  }

  private void checkIdentifier(int c) {
    if (Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER) {
      if (at == start) errors.error(at, "identifier cannot begin with digit " + unicode(c));
    } else if (!Character.isLetter(c)) {
      errors.error(at, "invalid character " + unicode(c) + " in identifier");
    }
  }

  /** To the next character, over what counts as absent. */
  private void advance() {
    at = input.afterSkipped(at + Math.max(1, Utf8.length(source, at, source.length)));
  }

  private int peek() {
    return at < end ? source[at] : -1;
  }

  private int lower() {
    return peek() | 0x20;
  }

  // Numbers

  private int base = 10;
  private boolean hasDigits;
  private boolean hasSeparators;
  private int wrongDigit = -1;

  private int number() {
    int kind = GoLexer.INT_LIT;
    String problem = null;
    int where = start;
    char prefix = prefix();
    digits(base);
    if (peek() == '.') {
      if (prefix == 'o' || prefix == 'b') {
        problem = "invalid radix point in " + baseName(base) + " literal";
        where = at;
      }
      advance();
      kind = GoLexer.FLOAT_LIT;
      digits(base);
    }
    if (!hasDigits && problem == null) {
      problem = baseName(base) + " literal has no digits";
      where = at;
    }
    if (at < end && (lower() == 'e' || lower() == 'p')) {
      if (problem == null) {
        where = at;
        problem = exponentProblem(prefix);
      }
      kind = GoLexer.FLOAT_LIT;
      advance();
      if (peek() == '+' || peek() == '-') advance();
      hasDigits = false;
      digits(10);
      if (!hasDigits && problem == null) {
        problem = "exponent has no digits";
        where = at;
      }
    } else if (prefix == 'x' && kind == GoLexer.FLOAT_LIT && problem == null) {
      problem = "hexadecimal mantissa requires a 'p' exponent";
      where = at;
    }
    boolean isInteger = kind == GoLexer.INT_LIT;
    if (peek() == 'i') kind = GoLexer.IMAGINARY_LIT;
    if (problem == null && isInteger && wrongDigit >= 0 && kind == GoLexer.INT_LIT) {
      where = wrongDigit;
      problem =
          "invalid digit '" + (char) source[wrongDigit] + "' in " + baseName(base) + " literal";
    }
    if (problem == null && hasSeparators) {
      where = misplacedSeparator();
      problem = "'_' must separate successive digits";
    }
    if (problem != null) errors.error(where, problem);
    return kind;
  }

  /** Skips the prefix and sets the base; '0' stands for an octal literal without a letter. */
  private char prefix() {
    if (peek() != '0') return ' ';
    advance();
    char letter = (char) lower();
    switch (letter) {
      case 'x' -> base = 16;
      case 'o' -> base = 8;
      case 'b' -> base = 2;
      default -> {
        base = 8;
        hasDigits = true;
        return '0';
      }
    }
    advance();
    return letter;
  }

  private String exponentProblem(char prefix) {
    boolean isDecimal = prefix == ' ' || prefix == '0';
    String quoted = "'" + (char) peek() + "'";
    if (lower() == 'e' && !isDecimal) return quoted + " exponent requires decimal mantissa";
    if (lower() == 'p' && prefix != 'x') return quoted + " exponent requires hexadecimal mantissa";
    return null;
  }

  private void digits(int digitBase) {
    for (; at < end; advance()) {
      int c = source[at];
      boolean isDigit = digitBase == 16 ? Character.digit(c, 16) >= 0 : c >= '0' && c <= '9';
      if (c == '_') hasSeparators = true;
      else if (!isDigit) return;
      else {
        hasDigits = true;
        if (digitBase < 10 && c >= '0' + digitBase && wrongDigit < 0) wrongDigit = at;
      }
    }
  }

  /** Offset of the first '_' that does not stand between two digits or a prefix and a digit. */
  private int misplacedSeparator() {
    boolean hasPrefix =
        end - start >= 2 && source[start] == '0' && Character.isLetter(source[start + 1]);
    boolean isHex = hasPrefix && (source[start + 1] | 0x20) == 'x';
    boolean afterDigit = hasPrefix && "xob".indexOf(source[start + 1] | 0x20) >= 0;
    boolean afterSeparator = false;
    for (int i = afterDigit ? start + 2 : start; i < end; i++) {
      int c = source[i];
      if (input.hasSkipped(i, i + 1)) continue;
      if (c == '_') {
        if (!afterDigit) return i;
        afterDigit = false;
        afterSeparator = true;
      } else if (c >= '0' && c <= '9' || isHex && Character.digit(c, 16) >= 0) {
        afterDigit = true;
        afterSeparator = false;
      } else {
        if (afterSeparator) return i - 1;
        afterDigit = false;
      }
    }
    return end - 1;
  }

  private static String baseName(int base) {
    return switch (base) {
      case 2 -> "binary";
      case 8 -> "octal";
      case 16 -> "hexadecimal";
      default -> "decimal";
    };
  }

  // Runes and strings

  private int rune() {
    boolean valid = true;
    advance();
    for (int count = 0; ; count++) {
      int c = peek();
      if (c == '\'') {
        if (valid && count == 0) errors.error(at, "empty rune literal or unescaped '");
        else if (valid && count > 1) errors.error(start, "more than one character in rune literal");
        return GoLexer.RUNE_LIT;
      }
      if (at == end) {
        if (!valid) return GoLexer.RUNE_LIT;
        if (atEndOfFile()) errors.error(start, "rune literal not terminated");
        else errors.error(at, "newline in rune literal");
        return GoLexer.RUNE_LIT;
      }
      if (c == '\\') {
        advance();
        if (!escape('\'')) valid = false;
      } else {
        advance();
      }
    }
  }

  private int string() {
    if (source[start] == '`') {
      errors.error(start, "string not terminated");
      return GoLexer.STRING_LIT;
    }
    advance();
    while (true) {
      int c = peek();
      if (c == '"') return GoLexer.STRING_LIT;
      if (at == end) {
        if (atEndOfFile()) errors.error(start, "string not terminated");
        else errors.error(at, "newline in string");
        return GoLexer.STRING_LIT;
      }
      advance();
      if (c == '\\') escape('"');
    }
  }

  private boolean atEndOfFile() {
    return end == source.length;
  }

  /** Skips an escape whose backslash is behind; false if it was reported as invalid. */
  private boolean escape(char quote) {
    int c = peek();
    if (c < 0 && at == end && atEndOfFile()) return true;
    if (c == quote || c >= 0 && "abfnrtv\\".indexOf(c) >= 0) {
      advance();
      return true;
    }
    if (c >= '0' && c <= '7') return escape(3, 8);
    switch (c) {
      case 'x' -> {
        advance();
        return escape(2, 16);
      }
      case 'u' -> {
        advance();
        return escape(4, 16);
      }
      case 'U' -> {
        advance();
        return escape(8, 16);
      }
      default -> {
        errors.error(at, "unknown escape");
        return false;
      }
    }
  }

  private boolean escape(int digits, int escapeBase) {
    long value = 0;
    for (int i = 0; i < digits; i++) {
      if (at == source.length) return true;
      int c = source[at];
      int digit = c < 0 ? -1 : Character.digit(c, escapeBase);
      if (digit < 0) {
        errors.error(
            at, "invalid character " + quoted() + " in " + baseName(escapeBase) + " escape");
        return false;
      }
      value = value * escapeBase + digit;
      advance();
    }
    if (escapeBase == 8 && value > 255) {
      errors.error(at, "octal escape value " + value + " > 255");
      return false;
    }
    if (value > Character.MAX_CODE_POINT || value >= 0xD800 && value < 0xE000) {
      errors.error(at, "escape is invalid Unicode code point " + unicode(value));
      return false;
    }
    return true;
  }

  /** The character at {@code at} as Go's {@code %q} prints it. */
  private String quoted() {
    int length = Math.max(1, Utf8.length(source, at, source.length));
    int c = Utf8.decode(source, at, length);
    return switch (c) {
      case '\n' -> "'\\n'";
      case '\t' -> "'\\t'";
      case '\r' -> "'\\r'";
      case '\'' -> "'\\''";
      case '\\' -> "'\\\\'";
      default -> "'" + Character.toString(c) + "'";
    };
  }

  /** {@code c} as Go's {@code %#U} prints it: {@code U+0040 '@'}. */
  static String unicode(long c) {
    String number = String.format("U+%04X", c);
    return isPrintable(c) ? number + " '" + Character.toString((int) c) + "'" : number;
  }

  private static boolean isPrintable(long c) {
    if (c > Character.MAX_CODE_POINT) return false;
    return switch (Character.getType((int) c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      case Character.SPACE_SEPARATOR -> c == ' ';
      default -> true;
    };
  }
}
