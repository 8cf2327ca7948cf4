package dev.gosling.stdlib.encoding.json;

import dev.gosling.stdlib.ByteBuilder;
import dev.gosling.stdlib.strconv.Quote;
import dev.gosling.value.GoString;
import java.util.Arrays;

/** Recognizes JSON byte by byte, with Go's words for errors. */
final class Scanner {
  /** What a byte means for the text around it. */
  enum Event {
    /** Nothing. */
    CONTINUE,
    BEGIN_LITERAL,
    BEGIN_OBJECT,
    /** The colon behind a key. */
    OBJECT_KEY,
    /** The comma behind a value of an object. */
    OBJECT_VALUE,
    END_OBJECT,
    BEGIN_ARRAY,
    /** The comma behind an element. */
    ARRAY_VALUE,
    END_ARRAY,
    SPACE,
    /** The top-level value ended before this byte. */
    END,
    ERROR;

    /** Whether the byte is no part of a compact text or ends it. */
    boolean isSpaceOrStop() {
      return compareTo(SPACE) >= 0;
    }
  }

  private enum State {
    BEGIN_VALUE,
    BEGIN_VALUE_OR_EMPTY,
    BEGIN_STRING,
    BEGIN_STRING_OR_EMPTY,
    END_VALUE,
    END_TOP,
    STRING,
    ESCAPE,
    HEX,
    MINUS,
    ZERO,
    DIGITS,
    POINT,
    FRACTION,
    E,
    E_SIGN,
    EXPONENT,
    LITERAL,
    ERROR
  }

  /** What is open around the current place. */
  private static final byte KEY = 0;

  private static final byte VALUE = 1;
  private static final byte ELEMENT = 2;

  private static final int MAX_DEPTH = 10_000;

  private State state = State.BEGIN_VALUE;
  private byte[] open = new byte[16];
  private int depth;

  /** The literal under way, {@code true}, {@code false} or {@code null}, and how much is read. */
  private String literal;

  /** Bytes read of the literal, or hexadecimal digits of an escape. */
  private int count;

  private boolean ended;

  /** How many bytes the caller says he has passed; goes into {@link #errorOffset}. */
  long bytes;

  /** The text of the error, or null. */
  String error;

  long errorOffset;

  void reset() {
    state = State.BEGIN_VALUE;
    depth = 0;
    ended = false;
    error = null;
  }

  /** Checks a whole text; leaves the error, if there is one. */
  void check(byte[] b, int from, int end) {
    for (int i = from; i < end; i++) {
      bytes++;
      if (step(b[i]) == Event.ERROR) return;
    }
    finish();
  }

  /** The end of the text; {@link Event#END} or {@link Event#ERROR}. */
  Event finish() {
    if (error != null) return Event.ERROR;
    if (!ended) step(' ');
    if (ended) return Event.END;
    if (error == null) fail("unexpected end of JSON input");
    return Event.ERROR;
  }

  /** Whether the object or array that just ended was the top-level value. */
  boolean isComplete() {
    return depth == 0;
  }

  private Event fail(String text) {
    state = State.ERROR;
    error = text;
    errorOffset = bytes;
    return Event.ERROR;
  }

  private Event unexpected(int c, String context) {
    return fail("invalid character " + quoted(c) + " " + context);
  }

  /** A byte as Go's messages quote it. */
  static String quoted(int c) {
    if (c == '\'') return "'\\''";
    if (c == '"') return "'\"'";
    GoString s = GoString.ofRune(c & 0xff);
    ByteBuilder out = new ByteBuilder();
    Quote.append(out, s.array, s.offset, s.offset + s.length, '"', Quote.Keep.PRINTABLE);
    String text = out.toGoString().toString();
    return "'" + text.substring(1, text.length() - 1) + "'";
  }

  static boolean isSpace(int c) {
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  Event step(int c) {
    return switch (state) {
      case STRING -> inString(c);
      case BEGIN_VALUE -> isSpace(c) ? Event.SPACE : beginValue(c);
      case BEGIN_VALUE_OR_EMPTY -> {
        if (isSpace(c)) yield Event.SPACE;
        yield c == ']' ? endValue(c) : beginValue(c);
      }
      case BEGIN_STRING -> isSpace(c) ? Event.SPACE : beginString(c);
      case BEGIN_STRING_OR_EMPTY -> {
        if (isSpace(c)) yield Event.SPACE;
        if (c != '}') yield beginString(c);
        open[depth - 1] = VALUE;
        yield endValue(c);
      }
      case END_VALUE -> endValue(c);
      case END_TOP -> {
        if (!isSpace(c)) unexpected(c, "after top-level value");
        yield Event.END;
      }
      case ESCAPE -> escape(c);
      case HEX -> hex(c);
      case MINUS -> digit(c, "in numeric literal");
      case ZERO -> afterInteger(c);
      case DIGITS -> isDigit(c) ? Event.CONTINUE : afterInteger(c);
      case POINT -> {
        if (!isDigit(c)) yield unexpected(c, "after decimal point in numeric literal");
        yield go(State.FRACTION);
      }
      case FRACTION -> isDigit(c) ? Event.CONTINUE : afterFraction(c);
      case E -> c == '+' || c == '-' ? go(State.E_SIGN) : exponent(c);
      case E_SIGN -> exponent(c);
      case EXPONENT -> isDigit(c) ? Event.CONTINUE : endValue(c);
      case LITERAL -> inLiteral(c);
      case ERROR -> Event.ERROR;
    };
  }

  private Event go(State next) {
    state = next;
    return Event.CONTINUE;
  }

  private Event begin(State next) {
    state = next;
    return Event.BEGIN_LITERAL;
  }

  private Event beginValue(int c) {
    switch (c) {
      case '{' -> {
        state = State.BEGIN_STRING_OR_EMPTY;
        return push(c, KEY, Event.BEGIN_OBJECT);
      }
      case '[' -> {
        state = State.BEGIN_VALUE_OR_EMPTY;
        return push(c, ELEMENT, Event.BEGIN_ARRAY);
      }
      case '"' -> {
        return begin(State.STRING);
      }
      case '-' -> {
        return begin(State.MINUS);
      }
      case '0' -> {
        return begin(State.ZERO);
      }
      case 't', 'f', 'n' -> {
        literal = c == 't' ? "true" : c == 'f' ? "false" : "null";
        count = 1;
        return begin(State.LITERAL);
      }
      default -> {
        if (isDigit(c)) return begin(State.DIGITS);
        return unexpected(c, "looking for beginning of value");
      }
    }
  }

  private Event push(int c, byte what, Event event) {
    if (depth == open.length) open = Arrays.copyOf(open, 2 * depth);
    open[depth++] = what;
    return depth <= MAX_DEPTH ? event : unexpected(c, "exceeded max depth");
  }

  private Event pop(Event event) {
    depth--;
    ended = depth == 0;
    state = ended ? State.END_TOP : State.END_VALUE;
    return event;
  }

  private Event beginString(int c) {
    if (c == '"') return begin(State.STRING);
    return unexpected(c, "looking for beginning of object key string");
  }

  private Event endValue(int c) {
    if (depth == 0) {
      state = State.END_TOP;
      ended = true;
      return step(c);
    }
    if (isSpace(c)) {
      state = State.END_VALUE;
      return Event.SPACE;
    }
    switch (open[depth - 1]) {
      case KEY -> {
        if (c != ':') return unexpected(c, "after object key");
        open[depth - 1] = VALUE;
        state = State.BEGIN_VALUE;
        return Event.OBJECT_KEY;
      }
      case VALUE -> {
        if (c == '}') return pop(Event.END_OBJECT);
        if (c != ',') return unexpected(c, "after object key:value pair");
        open[depth - 1] = KEY;
        state = State.BEGIN_STRING;
        return Event.OBJECT_VALUE;
      }
      default -> {
        if (c == ']') return pop(Event.END_ARRAY);
        if (c != ',') return unexpected(c, "after array element");
        state = State.BEGIN_VALUE;
        return Event.ARRAY_VALUE;
      }
    }
  }

  private Event inString(int c) {
    if (c == '"') return go(State.END_VALUE);
    if (c == '\\') return go(State.ESCAPE);
    return c >= 0 && c < ' ' ? unexpected(c, "in string literal") : Event.CONTINUE;
  }

  private Event escape(int c) {
    switch (c) {
      case 'b', 'f', 'n', 'r', 't', '\\', '/', '"' -> {
        return go(State.STRING);
      }
      case 'u' -> {
        count = 0;
        return go(State.HEX);
      }
      default -> {
        return unexpected(c, "in string escape code");
      }
    }
  }

  private Event hex(int c) {
    if (Character.digit(c, 16) < 0) return unexpected(c, "in \\u hexadecimal character escape");
    if (++count == 4) state = State.STRING;
    return Event.CONTINUE;
  }

  private Event digit(int c, String context) {
    if (!isDigit(c)) return unexpected(c, context);
    return go(c == '0' ? State.ZERO : State.DIGITS);
  }

  private Event afterInteger(int c) {
    return c == '.' ? go(State.POINT) : afterFraction(c);
  }

  private Event afterFraction(int c) {
    return c == 'e' || c == 'E' ? go(State.E) : endValue(c);
  }

  private Event exponent(int c) {
    return isDigit(c) ? go(State.EXPONENT) : unexpected(c, "in exponent of numeric literal");
  }

  private Event inLiteral(int c) {
    char expected = literal.charAt(count);
    if (c != expected) {
      return unexpected(c, "in literal " + literal + " (expecting '" + expected + "')");
    }
    if (++count == literal.length()) state = State.END_VALUE;
    return Event.CONTINUE;
  }
}
