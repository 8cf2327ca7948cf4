package dev.gosling.value;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A Go string: immutable bytes, a view of an array so that slicing is O(1). */
public final class GoString implements Comparable<GoString> {
  public static final GoString EMPTY = new GoString(new byte[0], 0, 0);

  public final byte[] array;
  public final int offset;
  public final int length;
  private int hash;

  /** A view of {@code array}, which nobody may change afterwards. */
  public GoString(byte[] array, int offset, int length) {
    this.array = array;
    this.offset = offset;
    this.length = length;
  }

  public static GoString of(byte[] array) {
    return array.length == 0 ? EMPTY : new GoString(array, 0, array.length);
  }

  /** The UTF-8 encoding of {@code s}. */
  public static GoString of(String s) {
    return of(s.getBytes(StandardCharsets.UTF_8));
  }

  public byte byteAt(int i) {
    return array[offset + i];
  }

  /** Bytes {@code [low, high)}; the caller has checked the bounds. */
  public GoString substring(int low, int high) {
    return low == high ? EMPTY : new GoString(array, offset + low, high - low);
  }

  public GoString concat(GoString other) {
    if (length == 0) return other;
    if (other.length == 0) return this;
    byte[] bytes = new byte[length + other.length];
    System.arraycopy(array, offset, bytes, 0, length);
    System.arraycopy(other.array, other.offset, bytes, length, other.length);
    return new GoString(bytes, 0, bytes.length);
  }

  public byte[] toBytes() {
    return Arrays.copyOfRange(array, offset, offset + length);
  }

  @Override
  public int compareTo(GoString o) {
    return Arrays.compareUnsigned(
        array, offset, offset + length, o.array, o.offset, o.offset + o.length);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof GoString o
        && length == o.length
        && Arrays.equals(array, offset, offset + length, o.array, o.offset, o.offset + length);
  }

  @Override
  public int hashCode() {
    int h = hash;
    if (h == 0 && length != 0) {
      for (int i = offset; i < offset + length; i++) h = 31 * h + array[i];
      hash = h;
    }
    return h;
  }

  /** Decoded as UTF-8, invalid bytes replaced. */
  @Override
  public String toString() {
    return new String(array, offset, length, StandardCharsets.UTF_8);
  }
}
