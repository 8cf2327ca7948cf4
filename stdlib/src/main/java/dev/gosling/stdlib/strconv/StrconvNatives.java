package dev.gosling.stdlib.strconv;

import dev.gosling.exec.Frame;
import dev.gosling.spi.NativeFunction;
import dev.gosling.stdlib.ByteBuilder;
import dev.gosling.stdlib.unicode.Unicode;
import dev.gosling.value.GoString;

/** The body-less functions of {@code strconv}. */
public final class StrconvNatives {
  private StrconvNatives() {}

  public static NativeFunction of(String name) {
    return switch (name) {
      case "parseInt" ->
          f -> {
            Integers.Result r = Integers.parse(f.string(0), f.longs[2], f.longs[3]);
            f.longs[0] = r.value();
            f.longs[1] = r.error();
          };
      case "parseUint" ->
          f -> {
            Integers.Result r = Integers.parseUnsigned(f.string(0), f.longs[2], f.longs[3]);
            f.longs[0] = r.value();
            f.longs[1] = r.error();
          };
      case "parseFloat" ->
          f -> {
            FloatParse p = new FloatParse(f.string(0), f.longs[3] == 32);
            f.setDouble(0, p.value);
            f.longs[1] = p.length;
            f.longs[2] = p.failure;
          };
      case "Itoa" -> f -> f.refs[0] = Integers.toString(f.longs[0], 10);
      case "formatInt" -> f -> f.refs[0] = Integers.toString(f.longs[0], (int) f.longs[1]);
      case "formatUint" -> f -> f.refs[0] = Integers.toUnsignedString(f.longs[0], (int) f.longs[1]);
      case "formatFloat" -> StrconvNatives::formatFloat;
      case "quote" ->
          f -> {
            GoString s = f.string(1);
            ByteBuilder out = new ByteBuilder(s.length + 16);
            Quote.append(out, s.array, s.offset, s.offset + s.length, '"', keep(f.longs[0]));
            f.refs[0] = out.toGoString();
          };
      case "quoteRune" ->
          f -> {
            ByteBuilder out = new ByteBuilder(16);
            Quote.appendRune(out, (int) f.longs[0], keep(f.longs[1]));
            f.refs[0] = out.toGoString();
          };
      case "CanBackquote" ->
          f -> {
            GoString s = f.string(0);
            f.setBoolean(0, Quote.canBackquote(s.array, s.offset, s.offset + s.length));
          };
      case "IsPrint" -> f -> f.setBoolean(0, Unicode.isPrint((int) f.longs[1]));
      case "IsGraphic" -> f -> f.setBoolean(0, Unicode.isGraphic((int) f.longs[1]));
      default -> null;
    };
  }

  private static Quote.Keep keep(long code) {
    return code == 0 ? Quote.Keep.PRINTABLE : code == 1 ? Quote.Keep.ASCII : Quote.Keep.GRAPHIC;
  }

  private static void formatFloat(Frame f) {
    ByteBuilder out = new ByteBuilder(32);
    int precision = (int) f.longs[2];
    FloatFormat.append(out, f.getDouble(0), (int) f.longs[1], precision, f.longs[3] == 32);
    f.refs[0] = out.toGoString();
  }
}
