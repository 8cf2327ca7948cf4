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

  /** The concatenation of {@code parts}; one of them where all others are empty. */
  public static GoString concat(GoString[] parts) {
    long total = 0;
    GoString last = EMPTY;
    for (GoString part : parts) {
      total += part.length;
      if (part.length != 0) last = part;
    }
    if (total == last.length) return last;
    if (total > Integer.MAX_VALUE - 8) throw new FatalError("runtime: out of memory");
    byte[] bytes = new byte[(int) total];
    int at = 0;
    for (GoString part : parts) {
      System.arraycopy(part.array, part.offset, bytes, at, part.length);
      at += part.length;
    }
    return new GoString(bytes, 0, bytes.length);
  }

  /** {@code string(rune)}: U+FFFD for what is no rune. */
  public static GoString ofRune(long rune) {
    byte[] bytes = new byte[Utf8.length(rune)];
    Utf8.encode(rune, bytes, 0);
    return of(bytes);
  }

  /** {@code string(b)} of a {@code []byte}, null for nil. */
  public static GoString ofBytes(ByteSlice b) {
    if (b == null || b.length == 0) return EMPTY;
    return of(Arrays.copyOfRange(b.array, b.offset, b.offset + b.length));
  }

  /** {@code string(r)} of a {@code []rune}, null for nil. */
  public static GoString ofRunes(IntSlice r) {
    if (r == null) return EMPTY;
    int size = 0;
    for (int i = 0; i < r.length; i++) size += Utf8.length(r.array[r.offset + i]);
    byte[] bytes = new byte[size];
    int at = 0;
    for (int i = 0; i < r.length; i++) at = Utf8.encode(r.array[r.offset + i], bytes, at);
    return of(bytes);
  }

  /** {@code []byte(s)}, with the capacity that gc gives. */
  public ByteSlice toByteSlice() {
    return toByteSlice(length == 0 ? 0 : (int) Growth.roundUp(length, false));
  }

  /** {@code []byte(s)} with room for {@code capacity} bytes, at least its own. */
  public ByteSlice toByteSlice(int capacity) {
    byte[] bytes = new byte[Math.max(capacity, length)];
    System.arraycopy(array, offset, bytes, 0, length);
    return new ByteSlice(bytes, 0, length, bytes.length, Storage.UINT8);
  }

  /** {@code []rune(s)}, with the capacity that gc gives. */
  public IntSlice toRuneSlice() {
    int count = runeCount();
    return toRuneSlice(count == 0 ? 0 : (int) (Growth.roundUp(4L * count, false) / 4));
  }

  /** {@code []rune(s)} with room for {@code capacity} runes, at least its own. */
  public IntSlice toRuneSlice(int capacity) {
    int count = runeCount();
    int room = capacity;
    int[] runes = new int[Math.max(room, count)];
    int i = 0;
    for (int at = 0; at < length; i++) {
      long decoded = decode(at);
      runes[i] = Utf8.rune(decoded);
      at += Utf8.width(decoded);
    }
    return new IntSlice(runes, 0, count, runes.length, Storage.INT32);
  }

  /** The rune at byte {@code i} and its width, packed as {@link Utf8#decode} does. */
  public long decode(int i) {
    return Utf8.decode(array, offset + i, offset + length);
  }

  /** The bytes as a slice for reading only. */
  public ByteSlice view() {
    return new ByteSlice(array, offset, length, length, Storage.UINT8);
  }

  public int runeCount() {
    int count = 0;
    for (int at = 0; at < length; count++) {
      at += array[offset + at] >= 0 ? 1 : Utf8.width(decode(at));
    }
    return count;
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
