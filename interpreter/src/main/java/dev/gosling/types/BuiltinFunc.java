package dev.gosling.types;

/** spec: "Built-in functions", and the functions of "Package unsafe". */
public enum BuiltinFunc {
  APPEND("append"),
  CAP("cap"),
  CLEAR("clear"),
  CLOSE("close"),
  COMPLEX("complex"),
  COPY("copy"),
  DELETE("delete"),
  IMAG("imag"),
  LEN("len"),
  MAKE("make"),
  MAX("max"),
  MIN("min"),
  NEW("new"),
  PANIC("panic"),
  PRINT("print"),
  PRINTLN("println"),
  REAL("real"),
  RECOVER("recover"),
  ADD("Add"),
  ALIGNOF("Alignof"),
  OFFSETOF("Offsetof"),
  SIZEOF("Sizeof"),
  SLICE("Slice"),
  SLICE_DATA("SliceData"),
  STRING("String"),
  STRING_DATA("StringData");

  private final String text;

  BuiltinFunc(String text) {
    this.text = text;
  }

  public String text() {
    return text;
  }

  /** Whether it belongs to package unsafe. */
  public boolean isUnsafe() {
    return ordinal() >= ADD.ordinal();
  }
}
