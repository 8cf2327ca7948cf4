package dev.gosling.stdlib.fmt;

import dev.gosling.stdlib.ByteBuilder;
import dev.gosling.stdlib.reflect.TypeDescriptor;
import dev.gosling.stdlib.unicode.utf8.Utf8;
import dev.gosling.value.GoString;
import dev.gosling.value.InterfaceValue;
import dev.gosling.value.Slice;

/** One run over a format string: finds verbs with their flags and hands them operands. */
final class FormatString {
  /** Widths and precisions beyond it are errors. */
  private static final int LIMIT = 1_000_000;

  private final Printer printer;
  private final Format fmt;
  private final ByteBuilder out;
  private final byte[] b;
  private final int end;
  private int at;
  private final Slice args;
  private final int count;

  /** The operand that the next verb takes. */
  private int next;

  /** The last thing read was an index such as {@code [3]}. */
  private boolean afterIndex;

  private boolean goodIndex;

  /** Whether {@link #number} and {@link #integerOperand} found one. */
  private boolean found;

  FormatString(Printer printer, GoString format, Slice args) {
    this.printer = printer;
    this.fmt = printer.fmt;
    this.out = printer.out;
    this.b = format.array;
    this.at = format.offset;
    this.end = format.offset + format.length;
    this.args = args;
    this.count = Slice.len(args);
  }

  void run() {
    printer.reordered = false;
    while (at < end) {
      goodIndex = true;
      int from = at;
      while (at < end && b[at] != '%') at++;
      if (at > from) out.add(b, from, at);
      if (at >= end) break;
      at++;
      fmt.clearFlags();
      if (!flagsAndSimpleVerb()) fullVerb();
    }
    if (!printer.reordered && next < count) extra();
  }

  /** Reads flags; a plain lower-case verb right after them is done with. */
  private boolean flagsAndSimpleVerb() {
    for (; at < end; at++) {
      byte c = b[at];
      switch (c) {
        case '#' -> fmt.sharp = true;
        case '0' -> fmt.zero = true;
        case '+' -> fmt.plus = true;
        case '-' -> fmt.minus = true;
        case ' ' -> fmt.space = true;
        default -> {
          if (c < 'a' || c > 'z' || next >= count) return false;
          at++;
          operand(c);
          return true;
        }
      }
    }
    return false;
  }

  private void operand(int verb) {
    if (verb == 'w') printer.wrap(next);
    if (verb == 'v' || verb == 'w') {
      fmt.sharpV = fmt.sharp;
      fmt.sharp = false;
      fmt.plusV = fmt.plus;
      fmt.plus = false;
    }
    printer.operand((InterfaceValue) args.getRef(next++), verb);
  }

  private void fullVerb() {
    afterIndex = false;
    index();
    width();
    if (at + 1 < end && b[at] == '.') precision();
    if (!afterIndex) index();
    if (at >= end) {
      out.add("%!(NOVERB)");
      return;
    }
    long decoded = Utf8.decode(b, at, end);
    int verb = Utf8.rune(decoded);
    at += Utf8.width(decoded);
    if (verb == '%') out.add('%');
    else if (!goodIndex) bad(verb, "(BADINDEX)");
    else if (next >= count) bad(verb, "(MISSING)");
    else operand(verb);
  }

  private void bad(int verb, String what) {
    out.add("%!");
    out.addRune(verb);
    out.add(what);
  }

  private void width() {
    if (at < end && b[at] == '*') {
      at++;
      fmt.width = integerOperand();
      fmt.hasWidth = found;
      if (!found) out.add("%!(BADWIDTH)");
      if (fmt.width < 0) {
        fmt.width = -fmt.width;
        fmt.minus = true;
        fmt.zero = false;
      }
      afterIndex = false;
      return;
    }
    fmt.width = number(end);
    fmt.hasWidth = found;
    if (afterIndex && found) goodIndex = false; // %[3]2d
  }

  private void precision() {
    at++;
    if (afterIndex) goodIndex = false; // %[3].2d
    index();
    if (at < end && b[at] == '*') {
      at++;
      fmt.precision = integerOperand();
      fmt.hasPrecision = found;
      if (fmt.precision < 0) {
        fmt.precision = 0;
        fmt.hasPrecision = false;
      }
      if (!fmt.hasPrecision) out.add("%!(BADPREC)");
      afterIndex = false;
      return;
    }
    fmt.precision = number(end);
    if (!found) fmt.precision = 0;
    fmt.hasPrecision = true;
  }

  /** Digits at {@link #at}; a number too large skips to {@code limit}. */
  private int number(int limit) {
    found = false;
    if (at >= limit) {
      at = limit;
      return 0;
    }
    int n = 0;
    for (; at < limit && b[at] >= '0' && b[at] <= '9'; at++) {
      if (n > LIMIT) {
        at = limit;
        found = false;
        return 0;
      }
      n = n * 10 + (b[at] - '0');
      found = true;
    }
    return n;
  }

  /** An explicit operand index, {@code [n]}. */
  private void index() {
    afterIndex = false;
    if (at >= end || b[at] != '[') return;
    printer.reordered = true;
    int open = at;
    int close = open + 1;
    while (close < end && b[close] != ']') close++;
    if (end - open < 3 || close == end) {
      at = open + 1;
      goodIndex = false;
      return;
    }
    at = open + 1;
    int n = number(close) - 1;
    boolean ok = found && at == close;
    at = close + 1;
    if (ok && n >= 0 && n < count) {
      next = n;
      afterIndex = true;
      return;
    }
    goodIndex = false;
    afterIndex = ok;
  }

  /** The operand that a {@code *} takes. */
  private int integerOperand() {
    found = false;
    if (next >= count) return 0;
    InterfaceValue arg = (InterfaceValue) args.getRef(next++);
    if (arg == null) return 0;
    switch (TypeDescriptor.of(arg.type).kind) {
      case INT, INT8, INT16, INT32, INT64 -> {}
      case UINT, UINT8, UINT16, UINT32, UINT64, UINTPTR -> {
        if (arg.bits < 0) return 0;
      }
      default -> {
        return 0;
      }
    }
    if (arg.bits > LIMIT || arg.bits < -LIMIT) return 0;
    found = true;
    return (int) arg.bits;
  }

  private void extra() {
    fmt.clearFlags();
    out.add("%!(EXTRA ");
    for (int i = next; i < count; i++) {
      if (i > next) out.add(", ");
      InterfaceValue arg = (InterfaceValue) args.getRef(i);
      if (arg == null) {
        out.add("<nil>");
        continue;
      }
      printer.name(TypeDescriptor.of(arg.type));
      out.add('=');
      printer.operand(arg, 'v');
    }
    out.add(')');
  }
}
