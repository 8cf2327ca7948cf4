package dev.gosling.types;

/** Predeclared boolean, numeric and string types, the untyped kinds, nil and the invalid type. */
public enum Basic implements Type {
  INVALID("invalid type", 0, 0),
  BOOL("bool", Basic.IS_BOOLEAN, 8),
  INT("int", Basic.IS_INTEGER, 64),
  INT8("int8", Basic.IS_INTEGER, 8),
  INT16("int16", Basic.IS_INTEGER, 16),
  INT32("int32", Basic.IS_INTEGER, 32),
  INT64("int64", Basic.IS_INTEGER, 64),
  UINT("uint", Basic.IS_INTEGER | Basic.IS_UNSIGNED, 64),
  UINT8("uint8", Basic.IS_INTEGER | Basic.IS_UNSIGNED, 8),
  UINT16("uint16", Basic.IS_INTEGER | Basic.IS_UNSIGNED, 16),
  UINT32("uint32", Basic.IS_INTEGER | Basic.IS_UNSIGNED, 32),
  UINT64("uint64", Basic.IS_INTEGER | Basic.IS_UNSIGNED, 64),
  UINTPTR("uintptr", Basic.IS_INTEGER | Basic.IS_UNSIGNED, 64),
  FLOAT32("float32", Basic.IS_FLOAT, 32),
  FLOAT64("float64", Basic.IS_FLOAT, 64),
  COMPLEX64("complex64", Basic.IS_COMPLEX, 64),
  COMPLEX128("complex128", Basic.IS_COMPLEX, 128),
  STRING("string", Basic.IS_STRING, 128),
  UNSAFE_POINTER("unsafe.Pointer", 0, 64),
  UNTYPED_BOOL("untyped bool", Basic.IS_BOOLEAN | Basic.IS_UNTYPED, 0),
  UNTYPED_INT("untyped int", Basic.IS_INTEGER | Basic.IS_UNTYPED, 0),
  UNTYPED_RUNE("untyped rune", Basic.IS_INTEGER | Basic.IS_UNTYPED, 0),
  UNTYPED_FLOAT("untyped float", Basic.IS_FLOAT | Basic.IS_UNTYPED, 0),
  UNTYPED_COMPLEX("untyped complex", Basic.IS_COMPLEX | Basic.IS_UNTYPED, 0),
  UNTYPED_STRING("untyped string", Basic.IS_STRING | Basic.IS_UNTYPED, 0),
  UNTYPED_NIL("untyped nil", Basic.IS_UNTYPED, 0);

  private static final int IS_BOOLEAN = 1;
  private static final int IS_INTEGER = 2;
  private static final int IS_UNSIGNED = 4;
  private static final int IS_FLOAT = 8;
  private static final int IS_COMPLEX = 16;
  private static final int IS_STRING = 32;
  private static final int IS_UNTYPED = 64;

  private final String text;
  private final int info;
  private final int bits;

  Basic(String text, int info, int bits) {
    this.text = text;
    this.info = info;
    this.bits = bits;
  }

  /** Width in bits on linux/amd64; 0 for untyped kinds. */
  public int bits() {
    return bits;
  }

  public boolean isBoolean() {
    return (info & IS_BOOLEAN) != 0;
  }

  public boolean isInteger() {
    return (info & IS_INTEGER) != 0;
  }

  public boolean isUnsigned() {
    return (info & IS_UNSIGNED) != 0;
  }

  public boolean isFloat() {
    return (info & IS_FLOAT) != 0;
  }

  public boolean isComplex() {
    return (info & IS_COMPLEX) != 0;
  }

  public boolean isString() {
    return (info & IS_STRING) != 0;
  }

  public boolean isUntyped() {
    return (info & IS_UNTYPED) != 0;
  }

  public boolean isNumeric() {
    return (info & (IS_INTEGER | IS_FLOAT | IS_COMPLEX)) != 0;
  }

  @Override
  public String toString() {
    return text;
  }
}
