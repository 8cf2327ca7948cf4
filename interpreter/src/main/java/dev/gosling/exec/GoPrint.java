package dev.gosling.exec;

import dev.gosling.runtime.Program;
import dev.gosling.types.Basic;
import dev.gosling.types.Interface;
import dev.gosling.types.SliceType;
import dev.gosling.value.Addresses;
import dev.gosling.value.Complex;
import dev.gosling.value.GoString;
import dev.gosling.value.InterfaceValue;
import dev.gosling.value.RuntimeType;
import dev.gosling.value.Slice;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;

/** Prints values as the builtins print and println do, and as reports of panics show them. */
public final class GoPrint {
  private static final int SHORTEST_PRECISION = 6;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final Addresses addresses;

  public GoPrint(Program program) {
    addresses = program.state(Addresses.class, Addresses::new);
  }

  public byte[] bytes() {
    return out.toByteArray();
  }

  @Override
  public String toString() {
    return out.toString(StandardCharsets.UTF_8);
  }

  public GoPrint text(String s) {
    out.writeBytes(s.getBytes(StandardCharsets.UTF_8));
    return this;
  }

  public GoPrint string(GoString s) {
    out.write(s.array, s.offset, s.length);
    return this;
  }

  /** A string whose lines after the first are indented by a tab. */
  public GoPrint indented(GoString s) {
    for (int i = 0; i < s.length; i++) {
      out.write(s.byteAt(i));
      if (s.byteAt(i) == '\n') out.write('\t');
    }
    return this;
  }

  /** A value whose kind is no reference. */
  public GoPrint bits(RuntimeType type, long bits) {
    Basic basic = (Basic) type.type().underlying();
    if (basic.isBoolean()) return text(bits != 0 ? "true" : "false");
    if (basic.isFloat()) return text(number(Double.longBitsToDouble(bits), basic.bits()));
    return text(basic.isUnsigned() ? Long.toUnsignedString(bits) : Long.toString(bits));
  }

  public GoPrint ref(RuntimeType type, Object value) {
    return switch (type.type().underlying()) {
      case Basic b when b.isString() -> string((GoString) value);
      case Basic b when b.isComplex() -> complex((Complex) value, b.bits() / 2);
      case SliceType s ->
          text("[" + Slice.len(value) + "/" + Slice.cap(value) + "]").address(value);
      case Interface i -> {
        InterfaceValue v = (InterfaceValue) value;
        yield v == null
            ? text("(0x0,0x0)")
            : text("(").address(v.type).text(",").address(v.ref == null ? v : v.ref).text(")");
      }
      default -> address(value);
    };
  }

  private GoPrint complex(Complex c, int bits) {
    String im = number(c.im(), bits);
    String sign = im.startsWith("-") || im.startsWith("+") ? "" : "+";
    return text("(" + number(c.re(), bits) + sign + im + "i)");
  }

  /** The address that {@code %p} prints too; a string's or number's is of the object it is in. */
  public GoPrint address(Object object) {
    return text("0x" + Long.toHexString(addresses.of(object)));
  }

  /** As {@code strconv.FormatFloat(v, 'g', -1, bits)}. */
  static String number(double v, int bits) {
    if (Double.isNaN(v)) return "NaN";
    if (Double.isInfinite(v)) return v > 0 ? "+Inf" : "-Inf";
    String sign = v < 0 || 1 / v < 0 ? "-" : "";
    if (v == 0) return sign + "0";
    BigDecimal d = shortest(Math.abs(v), bits);
    String digits = d.unscaledValue().toString();
    int exponent = digits.length() - 1 - d.scale();
    return sign
        + (exponent < -4 || exponent >= SHORTEST_PRECISION
            ? scientific(digits, exponent)
            : d.toPlainString());
  }

  /** Java's shortest has two digits at least, where one may do: {@code 5e-324}. */
  private static BigDecimal shortest(double v, int bits) {
    String text = bits == 32 ? Float.toString((float) v) : Double.toString(v);
    BigDecimal d = new BigDecimal(text).stripTrailingZeros();
    if (d.precision() != 2) return d;
    BigDecimal one = d.round(new MathContext(1));
    boolean same = bits == 32 ? one.floatValue() == (float) v : one.doubleValue() == v;
    return same ? one : d;
  }

  private static String scientific(String digits, int exponent) {
    String mantissa = digits.length() == 1 ? digits : digits.charAt(0) + "." + digits.substring(1);
    String e = Integer.toString(Math.abs(exponent));
    return mantissa + "e" + (exponent < 0 ? "-" : "+") + (e.length() < 2 ? "0" : "") + e;
  }
}
