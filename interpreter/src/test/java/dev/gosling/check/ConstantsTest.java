package dev.gosling.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gosling.syntax.Expr;
import dev.gosling.syntax.Token;
import dev.gosling.types.Basic;
import dev.gosling.types.Constant;
import org.junit.jupiter.api.Test;

class ConstantsTest {
  private static Constant number(String text) {
    boolean imaginary = text.endsWith("i");
    boolean floating = text.contains(".") || text.matches("[^xX]*[eE].*") || text.contains("p");
    Expr.BasicLit.Kind kind =
        imaginary
            ? Expr.BasicLit.Kind.IMAG
            : floating ? Expr.BasicLit.Kind.FLOAT : Expr.BasicLit.Kind.INT;
    return Literals.value(new Expr.BasicLit(1, kind, text));
  }

  private static String calculate(String a, Token op, String b) {
    return ConstantPrinter.print(Constants.binary(number(a), op, number(b), false));
  }

  @Test
  void literals() {
    assertEquals("255", ConstantPrinter.print(number("0xFF")));
    assertEquals("5", ConstantPrinter.print(number("0b1_01")));
    assertEquals("8", ConstantPrinter.print(number("010")));
    assertEquals("8", ConstantPrinter.print(number("0o10")));
    assertEquals("0.5", ConstantPrinter.print(number("0x1p-1")));
    assertEquals("1250", ConstantPrinter.print(number("1.25e3")));
    assertEquals("(0 + 10i)", ConstantPrinter.print(number("010i")));
    assertNull(Literals.value(new Expr.BasicLit(1, Expr.BasicLit.Kind.CHAR, "'\\400'")));
    Expr.BasicLit escapes =
        new Expr.BasicLit(1, Expr.BasicLit.Kind.STRING, "\"\\xff\\u00e9\\101\"");
    assertEquals("\"\\xffé" + "A\"", ConstantPrinter.print(Literals.value(escapes)));
  }

  @Test
  void arithmeticIsExact() {
    assertEquals("0.3", calculate("0.1", Token.ADD, "0.2"));
    assertTrue(
        Constants.compare(
            Constants.binary(number("0.1"), Token.ADD, number("0.2"), false),
            Token.EQL,
            number("0.3")));
    assertEquals("0.333333", calculate("1", Token.QUO, "3"));
    assertEquals(
        "(-5 + 10i)",
        ConstantPrinter.print(
            Constants.binary(
                Constants.binary(number("1"), Token.ADD, number("2i"), false),
                Token.MUL,
                Constants.binary(number("3"), Token.ADD, number("4i"), false),
                false)));
  }

  @Test
  void magnitudesBeyondTypesStayUsable() {
    assertEquals("1e+646456992", ConstantPrinter.print(number("1e646456992")));
    assertEquals("1e-1000000", ConstantPrinter.print(number("1e-1000000")));
    assertEquals("10", calculate("1e100000", Token.QUO, "1e99999"));
    assertTrue(Constants.compare(number("1e99999"), Token.LSS, number("1e100000")));
    assertNull(Constants.represent(number("1e100000"), Basic.FLOAT64));
  }

  @Test
  void representability() {
    assertNull(Constants.represent(number("256"), Basic.UINT8));
    assertNull(Constants.represent(number("1.5"), Basic.INT));
    assertEquals("2", ConstantPrinter.print(Constants.represent(number("2.0"), Basic.INT)));
    assertNull(Constants.represent(number("1e39"), Basic.FLOAT32));
    Constant third = Constants.binary(number("1"), Token.QUO, number("3"), false);
    assertEquals(1 / 3.0, Constants.doubleValue(Constants.represent(third, Basic.FLOAT64)));
    assertEquals(1 / 3f, Constants.floatValue(Constants.represent(third, Basic.FLOAT32)));
  }

  @Test
  void roundingToFloatsIsHalfEvenAndSubnormalsCount() {
    assertEquals(Double.MIN_VALUE, Constants.doubleValue(number("4.9e-324")));
    assertEquals(0.0, Constants.doubleValue(number("2.4e-324")));
    assertEquals(Double.MAX_VALUE, Constants.doubleValue(number("1.7976931348623157e308")));
    assertTrue(Double.isInfinite(Constants.doubleValue(number("1.8e308"))));
    assertEquals(16777216f, Constants.floatValue(number("16777217")));
    assertEquals(9007199254740992.0, Constants.doubleValue(number("9007199254740993.0")));
  }

  @Test
  void complements() {
    assertEquals("-6", ConstantPrinter.print(Constants.unary(Token.XOR, number("5"), Basic.INT)));
    assertEquals(
        "250", ConstantPrinter.print(Constants.unary(Token.XOR, number("5"), Basic.UINT8)));
  }

  @Test
  void longStringsAreCut() {
    Constant s = new Constant.Str("x".repeat(100).getBytes());
    assertEquals('"' + "x".repeat(68) + "...", ConstantPrinter.print(s));
  }

  @Test
  void keysTellValuesApart() {
    assertEquals(Constants.key(number("2")), Constants.key(number("2.0")));
    assertFalse(Constants.key(number("2")).equals(Constants.key(number("2.5"))));
  }
}
