package dev.gosling.stdlib.reflect;

import dev.gosling.types.Basic;

/** The kinds of Go's {@code reflect.Kind}, in its order. */
public enum ReflectKind {
  INVALID,
  BOOL,
  INT,
  INT8,
  INT16,
  INT32,
  INT64,
  UINT,
  UINT8,
  UINT16,
  UINT32,
  UINT64,
  UINTPTR,
  FLOAT32,
  FLOAT64,
  COMPLEX64,
  COMPLEX128,
  ARRAY,
  CHAN,
  FUNC,
  INTERFACE,
  MAP,
  POINTER,
  SLICE,
  STRING,
  STRUCT,
  UNSAFE_POINTER;

  static ReflectKind of(Basic basic) {
    return switch (basic) {
      case BOOL -> BOOL;
      case INT -> INT;
      case INT8 -> INT8;
      case INT16 -> INT16;
      case INT32 -> INT32;
      case INT64 -> INT64;
      case UINT -> UINT;
      case UINT8 -> UINT8;
      case UINT16 -> UINT16;
      case UINT32 -> UINT32;
      case UINT64 -> UINT64;
      case UINTPTR -> UINTPTR;
      case FLOAT32 -> FLOAT32;
      case FLOAT64 -> FLOAT64;
      case COMPLEX64 -> COMPLEX64;
      case COMPLEX128 -> COMPLEX128;
      case STRING -> STRING;
      case UNSAFE_POINTER -> UNSAFE_POINTER;
      default -> INVALID;
    };
  }
}
