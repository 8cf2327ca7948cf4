package dev.gosling.types;

/** Spells types as gc's messages do. */
public final class TypePrinter {
  private TypePrinter() {}

  public static String print(Type type) {
    throw new UnsupportedOperationException();
  }
}
