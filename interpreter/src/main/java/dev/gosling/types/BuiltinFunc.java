package dev.gosling.types;

import java.util.Locale;

/** spec: "Built-in functions". */
public enum BuiltinFunc {
  APPEND,
  CAP,
  CLEAR,
  CLOSE,
  COMPLEX,
  COPY,
  DELETE,
  IMAG,
  LEN,
  MAKE,
  MAX,
  MIN,
  NEW,
  PANIC,
  PRINT,
  PRINTLN,
  REAL,
  RECOVER;

  public String text() {
    return name().toLowerCase(Locale.ROOT);
  }
}
