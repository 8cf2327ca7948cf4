package dev.gosling.value;

import dev.gosling.types.Basic;

/** How elements of a type are stored in the backing array of slices and arrays. */
public enum Storage {
  BOOL,
  INT8,
  UINT8,
  INT16,
  UINT16,
  INT32,
  UINT32,
  /** int, int64, uint, uint64, uintptr. */
  INT64,
  FLOAT32,
  FLOAT64,
  REF;

  /** The storage of a predeclared type. */
  public static Storage of(Basic type) {
    return switch (type) {
      case BOOL, UNTYPED_BOOL -> BOOL;
      case INT8 -> INT8;
      case UINT8 -> UINT8;
      case INT16 -> INT16;
      case UINT16 -> UINT16;
      case INT32, UNTYPED_RUNE -> INT32;
      case UINT32 -> UINT32;
      case FLOAT32 -> FLOAT32;
      case FLOAT64, UNTYPED_FLOAT -> FLOAT64;
      case INT, INT64, UINT, UINT64, UINTPTR, UNTYPED_INT -> INT64;
      default -> REF;
    };
  }
}
