package dev.gosling.stdlib.unicode;

import dev.gosling.exec.Frame;
import dev.gosling.spi.NativeFunction;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;

/** The body-less functions of {@code unicode}. */
public final class UnicodeNatives {
  private UnicodeNatives() {}

  public static NativeFunction of(String name) {
    return switch (name) {
      case "IsLetter" -> f -> is(f, Unicode::isLetter);
      case "IsDigit" -> f -> is(f, Unicode::isDigit);
      case "IsNumber" -> f -> is(f, Unicode::isNumber);
      case "IsSpace" -> f -> is(f, Unicode::isSpace);
      case "IsUpper" -> f -> is(f, Unicode::isUpper);
      case "IsLower" -> f -> is(f, Unicode::isLower);
      case "IsTitle" -> f -> is(f, Unicode::isTitle);
      case "IsPunct" -> f -> is(f, Unicode::isPunct);
      case "IsSymbol" -> f -> is(f, Unicode::isSymbol);
      case "IsMark" -> f -> is(f, Unicode::isMark);
      case "IsControl" -> f -> is(f, Unicode::isControl);
      case "IsPrint" -> f -> is(f, Unicode::isPrint);
      case "IsGraphic" -> f -> is(f, Unicode::isGraphic);
      case "ToUpper" -> f -> map(f, Unicode::toUpper);
      case "ToLower" -> f -> map(f, Unicode::toLower);
      case "ToTitle" -> f -> map(f, Unicode::toTitle);
      case "SimpleFold" -> f -> map(f, Unicode::simpleFold);
      case "isIn" -> f -> f.setBoolean(0, Unicode.isIn(f.string(0).toString(), (int) f.longs[1]));
      default -> null;
    };
  }

  private static void is(Frame f, IntPredicate property) {
    f.setBoolean(0, property.test((int) f.longs[1]));
  }

  private static void map(Frame f, IntUnaryOperator mapping) {
    f.longs[0] = mapping.applyAsInt((int) f.longs[1]);
  }
}
