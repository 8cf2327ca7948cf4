package dev.gosling.value;

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
  REF
}
