package dev.gosling.stdlib;

import dev.gosling.stdlib.unicode.utf8.Utf8;
import dev.gosling.value.ByteSlice;
import dev.gosling.value.GoString;
import dev.gosling.value.Storage;
import java.util.Arrays;

/** Bytes that grow at the end. */
public final class ByteBuilder {
  public byte[] array;
  public int length;

  public ByteBuilder() {
    this(64);
  }

  public ByteBuilder(int capacity) {
    array = new byte[capacity];
  }

  /**
   * Continues a Go slice the way append does: in its array while the capacity lasts. A null slice
   * starts empty.
   */
  public static ByteBuilder appendingTo(ByteSlice slice) {
    if (slice == null) return new ByteBuilder();
    ByteBuilder b = new ByteBuilder(slice.length + 32);
    b.add(slice);
    return b;
  }

  /** Room for {@code n} more bytes. */
  public void ensure(int n) {
    if (length + n > array.length) {
      array = Arrays.copyOf(array, Math.max(length + n, array.length * 2));
    }
  }

  public void add(int b) {
    if (length == array.length) ensure(1);
    array[length++] = (byte) b;
  }

  public void add(byte[] b, int from, int end) {
    ensure(end - from);
    System.arraycopy(b, from, array, length, end - from);
    length += end - from;
  }

  public void add(GoString s) {
    add(s.array, s.offset, s.offset + s.length);
  }

  public void add(ByteSlice s) {
    if (s != null) add(s.array, s.offset, s.offset + s.length);
  }

  /** Adds a text of ASCII characters. */
  public void add(String ascii) {
    int n = ascii.length();
    ensure(n);
    for (int i = 0; i < n; i++) array[length + i] = (byte) ascii.charAt(i);
    length += n;
  }

  /** Adds the UTF-8 encoding of {@code r}, U+FFFD if it is no valid rune. */
  public void addRune(int r) {
    ensure(4);
    length = Utf8.encode(array, length, r);
  }

  public void fill(int b, int n) {
    if (n <= 0) return;
    ensure(n);
    Arrays.fill(array, length, length + n, (byte) b);
    length += n;
  }

  /** A string of the bytes; this builder must not be used afterwards. */
  public GoString toGoString() {
    if (length == 0) return GoString.EMPTY;
    if (array.length - length > 32) return GoString.of(Arrays.copyOf(array, length));
    return new GoString(array, 0, length);
  }

  /** A slice of the bytes; this builder must not be used afterwards. */
  public ByteSlice toSlice() {
    return new ByteSlice(array, 0, length, array.length, Storage.UINT8);
  }
}
