package dev.gosling.stdlib.bufio;

import dev.gosling.exec.Frame;
import dev.gosling.spi.NativeFunction;
import dev.gosling.stdlib.unicode.Unicode;
import dev.gosling.value.ByteSlice;
import dev.gosling.value.Utf8;

/** The body-less functions of {@code bufio}. */
public final class BufioNatives {
  private BufioNatives() {}

  public static NativeFunction of(String name) {
    return switch (name) {
      case "nextWord" -> f -> nextWord(f, f.bytes(0));
      default -> null;
    };
  }

  /** {@code func(data []byte) (start, end, next int)}. */
  private static void nextWord(Frame f, ByteSlice data) {
    f.longs[2] = -1;
    if (data == null) return;
    byte[] b = data.array;
    int end = data.offset + data.length;
    int i = data.offset;
    long decoded = 0;
    while (i < end) {
      decoded = Utf8.decode(b, i, end);
      if (!Unicode.isSpace(Utf8.rune(decoded))) break;
      i += Utf8.width(decoded);
    }
    f.longs[0] = i - data.offset;
    while (i < end) {
      decoded = Utf8.decode(b, i, end);
      if (Unicode.isSpace(Utf8.rune(decoded))) break;
      i += Utf8.width(decoded);
    }
    f.longs[1] = i - data.offset;
    if (i < end) f.longs[2] = i + Utf8.width(decoded) - data.offset;
  }
}
