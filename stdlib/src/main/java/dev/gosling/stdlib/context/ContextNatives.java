package dev.gosling.stdlib.context;

import dev.gosling.spi.NativeFunction;
import dev.gosling.value.GoString;
import dev.gosling.value.InterfaceValue;

/** The body-less functions of {@code context}. */
public final class ContextNatives {
  private ContextNatives() {}

  public static NativeFunction of(String name) {
    return switch (name) {
      case "isComparable" -> f -> f.setBoolean(0, ((InterfaceValue) f.refs[0]).type.comparable());
      case "typeName" -> f -> f.refs[0] = GoString.of(((InterfaceValue) f.refs[1]).type.toString());
      default -> null;
    };
  }
}
