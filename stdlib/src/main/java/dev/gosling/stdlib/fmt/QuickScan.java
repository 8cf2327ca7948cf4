package dev.gosling.stdlib.fmt;

import dev.gosling.stdlib.reflect.ReflectKind;
import dev.gosling.stdlib.reflect.TypeDescriptor;
import dev.gosling.stdlib.strconv.FloatParse;
import dev.gosling.stdlib.strconv.Integers;
import dev.gosling.value.GoString;
import dev.gosling.value.InterfaceValue;
import dev.gosling.value.Pointer;
import dev.gosling.value.RefSlice;
import java.util.Arrays;

/**
 * Scans what programs mostly scan, from bytes that lie ready: decimal numbers and words of ASCII
 * into variables of predeclared types. It gives up, having taken nothing, at whatever is less
 * plain, errors and ends of input among them; scan.go then does it rune by rune. What it does store
 * is what scan.go would.
 */
final class QuickScan {
  private final Lookahead in;
  private final byte[] b;

  QuickScan(Lookahead in) {
    this.in = in;
    this.b = in.bytes;
  }

  /**
   * As Scan, or as Scanln where newlines are no space.
   *
   * @return how many of {@code args} have been scanned and taken from the source
   */
  int values(RefSlice args, boolean newlinesAreSpace) {
    int n = args == null ? 0 : args.length;
    for (int i = 0; i < n; i++) {
      int before = in.at;
      if (!skipSpace(newlinesAreSpace) || !value('v', args.array[args.offset + i])) {
        in.at = before;
        if (i > 0) in.commit();
        return i;
      }
    }
    if (n > 0) {
      if (newlinesAreSpace && in.losesDelimiter()) in.at++;
      in.commit();
    }
    return n;
  }

  /** Takes a newline that comes next, as Scanln must. */
  boolean newline() {
    if (in.at >= in.end || b[in.at] != '\n') return false;
    in.at++;
    in.commit();
    return true;
  }

  /** As Scanf: everything, or nothing has been taken. */
  boolean format(GoString format, RefSlice args) {
    int n = args == null ? 0 : args.length;
    int used = 0;
    for (int i = 0; i < format.length; ) {
      byte c = format.byteAt(i);
      if (c == ' ') {
        while (i < format.length && format.byteAt(i) == ' ') i++;
        // A newline among the space is a case of its own, and so is space that nothing follows.
        if (i == format.length || format.byteAt(i) == '\n' || !spaceThere()) return false;
      } else if (c == '\n') {
        if (++i != format.length || !skipSpace(false) || b[in.at++] != '\n') return false;
      } else if (c != '%') {
        if (c <= ' ' || c >= 0x7f || in.at >= in.end || b[in.at++] != c) return false;
        i++;
      } else {
        if (i + 1 == format.length || used == n) return false;
        byte verb = format.byteAt(i + 1);
        if (verb != 'c' && !skipSpace(false)) return false;
        if (!value(verb, args.array[args.offset + used++])) return false;
        i += 2;
      }
    }
    if (used != n || n == 0) return false;
    if (in.losesDelimiter() && format.byteAt(format.length - 1) != '\n') return false;
    in.commit();
    return true;
  }

  private boolean spaceThere() {
    if (in.at >= in.end || b[in.at] != ' ' && b[in.at] != '\t') return false;
    return skipSpace(false);
  }

  /** Skips to the next byte that is no space; false where none lies ready. */
  private boolean skipSpace(boolean newlines) {
    while (in.at < in.end) {
      byte c = b[in.at];
      if (c == '\r' && !newlines) return false;
      if (!isSpace(c) || c == '\n' && !newlines) return true;
      in.at++;
    }
    return false;
  }

  private static boolean isSpace(byte c) {
    return c == ' ' || '\t' <= c && c <= '\r';
  }

  private static boolean isDigit(byte c) {
    return '0' <= c && c <= '9';
  }

  private boolean value(int verb, Object arg) {
    if (!(arg instanceof InterfaceValue v)) return false;
    TypeDescriptor type = TypeDescriptor.of(v.type);
    // A named pointer or pointee may have a method Scan.
    if (type.kind != ReflectKind.POINTER || !type.elem().isPredeclared || v.ref == null)
      return false;
    if (!(v.ref instanceof Pointer p)) return false;
    return switch (type.elem().kind) {
      case INT, INT64 -> integer(verb, p, 64, true);
      case INT32 -> verb == 'c' ? character(p) : integer(verb, p, 32, true);
      case INT16 -> integer(verb, p, 16, true);
      case INT8 -> integer(verb, p, 8, true);
      case UINT, UINT64 -> integer(verb, p, 64, false);
      case UINT32 -> integer(verb, p, 32, false);
      case UINT16 -> integer(verb, p, 16, false);
      case UINT8 -> verb == 'c' ? character(p) : integer(verb, p, 8, false);
      case FLOAT32 -> real(verb, p, true);
      case FLOAT64 -> real(verb, p, false);
      case STRING -> word(verb, p);
      default -> false;
    };
  }

  /** Whether a number that ends at {@code to} ends there, whatever the verb. */
  private boolean ended(int to) {
    if (to == in.end) return in.complete;
    byte c = b[to];
    return isSpace(c) || c > ' ' && c < '0' && c != '+' && c != '-' && c != '.' || c == ':';
  }

  private boolean integer(int verb, Pointer p, int bits, boolean signed) {
    if (verb != 'v' && verb != 'd') return false;
    int from = in.at;
    int i = from;
    boolean negative = signed && b[i] == '-';
    if (negative || signed && b[i] == '+') i++;
    int first = i;
    long v = 0;
    while (i < in.end && isDigit(b[i]) && i - first < 18) v = v * 10 + b[i++] - '0';
    boolean plain = i > first && (verb == 'd' || b[first] != '0' || i == first + 1);
    // Integers may be followed by signs and points: "1-2", "1.5".
    boolean mark = i < in.end && (b[i] == '-' || b[i] == '+' || b[i] == '.');
    if (!plain || !mark && !ended(i)) return false;
    if (negative) v = -v;
    if (signed ? v << 64 - bits >> 64 - bits != v : bits < 64 && v >>> bits != 0) return false;
    p.storeBits(v);
    in.at = i;
    return true;
  }

  private boolean character(Pointer p) {
    if (in.at >= in.end || b[in.at] < 0) return false;
    p.storeBits(b[in.at++]);
    return true;
  }

  private boolean real(int verb, Pointer p, boolean single) {
    if (verb != 'v' && verb != 'f' && verb != 'g' && verb != 'e') return false;
    int from = in.at;
    int i = from;
    if (b[i] == '-' || b[i] == '+') i++;
    int first = i;
    while (i < in.end && isDigit(b[i])) i++;
    if (i < in.end && b[i] == '.') i++;
    while (i < in.end && isDigit(b[i])) i++;
    if (i == first || !isDigit(b[first]) || !ended(i)) return false;
    var number = new FloatParse(new GoString(b, from, i - from), single);
    if (number.failure != Integers.OK) return false;
    double v = single ? (float) number.value : number.value;
    p.storeBits(Double.doubleToRawLongBits(v));
    in.at = i;
    return true;
  }

  private boolean word(int verb, Pointer p) {
    if (verb != 'v' && verb != 's') return false;
    int i = in.at;
    while (i < in.end && b[i] > 0 && !isSpace(b[i])) i++;
    boolean whole = i < in.end ? b[i] >= 0 : in.complete;
    if (!whole || i == in.at) return false;
    p.storeRef(GoString.of(Arrays.copyOfRange(b, in.at, i)));
    in.at = i;
    return true;
  }
}
