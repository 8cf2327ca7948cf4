package dev.gosling.value;

/**
 * A struct value, and the pointer to it. Fields of kinds BOOL, LONG and DOUBLE live in {@link
 * #longs}, all others in {@link #refs}, in the order of declaration; embedded and nested structs
 * and arrays are objects of their own, whose identity never changes while this struct lives.
 */
public final class StructValue {
  public final StructLayout layout;
  public final long[] longs;
  public final Object[] refs;

  StructValue(StructLayout layout, long[] longs, Object[] refs) {
    this.layout = layout;
    this.longs = longs;
    this.refs = refs;
  }
}
