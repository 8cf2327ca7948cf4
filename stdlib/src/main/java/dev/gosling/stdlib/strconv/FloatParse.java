package dev.gosling.stdlib.strconv;

import dev.gosling.value.GoString;
import java.nio.charset.StandardCharsets;

/** Reads floating-point numbers as Go writes them in source text. */
public final class FloatParse {
  private final byte[] b;
  private final int from;
  private final int end;
  private int at;
  private final boolean single;

  /** The number; an infinity where {@link #failure} is RANGE. */
  public double value;

  /** How many bytes it takes. */
  public int length;

  /** OK, RANGE or SYNTAX of {@link Integers}. */
  public int failure = Integers.OK;

  /** Reads the longest prefix of {@code s} that is a number. */
  public FloatParse(GoString s, boolean single) {
    b = s.array;
    from = s.offset;
    at = from;
    end = s.offset + s.length;
    this.single = single;
    if (special() || number()) {
      length = at - from;
    } else {
      failure = Integers.SYNTAX;
      value = 0;
    }
  }

  /** {@code inf}, {@code infinity} and {@code nan} in any case; NaN has no sign. */
  private boolean special() {
    int i = from;
    boolean signed = i < end && (b[i] == '-' || b[i] == '+');
    if (signed) i++;
    int n = common(i, "infinity");
    if (n >= 3) {
      at = i + (n == 8 ? 8 : 3);
      value = signed && b[from] == '-' ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
      return true;
    }
    if (!signed && common(i, "nan") == 3) {
      at = i + 3;
      value = Double.NaN;
      return true;
    }
    return false;
  }

  private int common(int i, String word) {
    int n = 0;
    while (n < word.length() && i + n < end && (b[i + n] | 0x20) == word.charAt(n)) n++;
    return n;
  }

  private boolean number() {
    boolean underscores = false;
    StringBuilder text = new StringBuilder();
    if (at < end && (b[at] == '+' || b[at] == '-')) text.append((char) b[at++]);
    boolean hex = end - at > 2 && b[at] == '0' && (b[at + 1] | 0x20) == 'x';
    if (hex) {
      text.append("0x");
      at += 2;
    }
    boolean digits = false;
    boolean point = false;
    for (; at < end; at++) {
      byte c = b[at];
      if (c == '_') {
        underscores = true;
      } else if (c == '.') {
        if (point) break;
        point = true;
        text.append('.');
      } else if (c >= '0' && c <= '9' || hex && (c | 0x20) >= 'a' && (c | 0x20) <= 'f') {
        digits = true;
        text.append((char) c);
      } else {
        break;
      }
    }
    if (!digits) return false;
    if (at < end && (b[at] | 0x20) == (hex ? 'p' : 'e')) {
      text.append(hex ? 'p' : 'e');
      at++;
      if (at < end && (b[at] == '+' || b[at] == '-')) text.append((char) b[at++]);
      if (at >= end || b[at] < '0' || b[at] > '9') return false;
      for (; at < end && (b[at] >= '0' && b[at] <= '9' || b[at] == '_'); at++) {
        if (b[at] == '_') underscores = true;
        else text.append((char) b[at]);
      }
    } else if (hex) {
      return false;
    }
    if (underscores && !Integers.underscoresOk(b, from, at)) return false;
    convert(text.toString());
    return true;
  }

  private void convert(String text) {
    value = single ? Float.parseFloat(text) : Double.parseDouble(text);
    if (Double.isInfinite(value)) failure = Integers.RANGE;
  }

  /** The bytes it read, for messages of tests. */
  @Override
  public String toString() {
    return new String(b, from, at - from, StandardCharsets.UTF_8);
  }
}
