package dev.gosling.stdlib.unicode.utf8;

import dev.gosling.exec.Frame;
import dev.gosling.spi.NativeFunction;
import dev.gosling.value.ByteSlice;
import dev.gosling.value.GoString;

/** The body-less functions of {@code unicode/utf8}. */
public final class Utf8Natives {
  private Utf8Natives() {}

  public static NativeFunction of(String name) {
    return switch (name) {
      case "FullRune" -> f -> bytes(f, (b, from, end) -> Utf8.full(b, from, end) ? 1 : 0);
      case "FullRuneInString" -> f -> string(f, (b, from, end) -> Utf8.full(b, from, end) ? 1 : 0);
      case "DecodeRune" -> f -> rune(f, bytes(f, Utf8::decode));
      case "DecodeRuneInString" -> f -> rune(f, string(f, Utf8::decode));
      case "DecodeLastRune" -> f -> rune(f, bytes(f, Utf8::decodeLast));
      case "DecodeLastRuneInString" -> f -> rune(f, string(f, Utf8::decodeLast));
      case "RuneCount" -> f -> bytes(f, Utf8::count);
      case "RuneCountInString" -> f -> string(f, Utf8::count);
      case "Valid" -> f -> bytes(f, (b, from, end) -> Utf8.valid(b, from, end) ? 1 : 0);
      case "ValidString" -> f -> string(f, (b, from, end) -> Utf8.valid(b, from, end) ? 1 : 0);
      default -> null;
    };
  }

  private interface OnBytes {
    long apply(byte[] b, int from, int end);
  }

  private static long bytes(Frame f, OnBytes function) {
    ByteSlice p = f.bytes(0);
    return f.longs[0] =
        p == null
            ? function.apply(GoString.EMPTY.array, 0, 0)
            : function.apply(p.array, p.offset, p.offset + p.length);
  }

  private static long string(Frame f, OnBytes function) {
    GoString s = f.string(0);
    return f.longs[0] = function.apply(s.array, s.offset, s.offset + s.length);
  }

  private static void rune(Frame f, long decoded) {
    f.longs[0] = Utf8.rune(decoded);
    f.longs[1] = Utf8.width(decoded);
  }
}
