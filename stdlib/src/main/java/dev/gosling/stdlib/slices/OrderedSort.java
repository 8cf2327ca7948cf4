package dev.gosling.stdlib.slices;

import dev.gosling.stdlib.sort.SliceSorter;
import dev.gosling.value.ByteSlice;
import dev.gosling.value.DoubleSlice;
import dev.gosling.value.FloatSlice;
import dev.gosling.value.GoString;
import dev.gosling.value.IntSlice;
import dev.gosling.value.InterfaceValue;
import dev.gosling.value.LongSlice;
import dev.gosling.value.RefSlice;
import dev.gosling.value.ShortSlice;
import dev.gosling.value.Slice;
import dev.gosling.value.Storage;
import java.util.Arrays;

/**
 * Sorts slices of ordered types. Equal integers and strings cannot be told apart, so the JDK's
 * sorts do; equal floats can (zeros have signs), and NaNs come first.
 */
final class OrderedSort {
  private OrderedSort() {}

  static void sort(InterfaceValue value) {
    switch ((Slice) value.ref) {
      case null -> {}
      case LongSlice s -> sortLongs(s, value.type.elem().basic().isUnsigned());
      case IntSlice s -> sortInts(s, s.storage() == Storage.UINT32);
      case ShortSlice s -> sortShorts(s, s.storage() == Storage.UINT16);
      case ByteSlice s -> sortBytes(s, s.storage() == Storage.UINT8);
      case RefSlice s -> Arrays.sort(s.array, s.offset, s.offset + s.length, OrderedSort::compare);
      case DoubleSlice s -> sortFloats(value);
      case FloatSlice s -> sortFloats(value);
    }
  }

  private static int compare(Object a, Object b) {
    return ((GoString) a).compareTo((GoString) b);
  }

  private static void sortFloats(InterfaceValue value) {
    SliceSorter sorter =
        new SliceSorter(value) {
          @Override
          protected boolean less(int i, int j) {
            double x = Double.longBitsToDouble(slice.getBits(i));
            double y = Double.longBitsToDouble(slice.getBits(j));
            return x < y || x != x && y == y;
          }
        };
    sorter.sort(sorter.length());
  }

  // The top bit flipped, unsigned numbers sort as signed ones.

  private static void sortLongs(LongSlice s, boolean unsigned) {
    int end = s.offset + s.length;
    if (unsigned) for (int i = s.offset; i < end; i++) s.array[i] ^= Long.MIN_VALUE;
    Arrays.sort(s.array, s.offset, end);
    if (unsigned) for (int i = s.offset; i < end; i++) s.array[i] ^= Long.MIN_VALUE;
  }

  private static void sortInts(IntSlice s, boolean unsigned) {
    int end = s.offset + s.length;
    if (unsigned) for (int i = s.offset; i < end; i++) s.array[i] ^= Integer.MIN_VALUE;
    Arrays.sort(s.array, s.offset, end);
    if (unsigned) for (int i = s.offset; i < end; i++) s.array[i] ^= Integer.MIN_VALUE;
  }

  private static void sortShorts(ShortSlice s, boolean unsigned) {
    int end = s.offset + s.length;
    if (unsigned) for (int i = s.offset; i < end; i++) s.array[i] ^= Short.MIN_VALUE;
    Arrays.sort(s.array, s.offset, end);
    if (unsigned) for (int i = s.offset; i < end; i++) s.array[i] ^= Short.MIN_VALUE;
  }

  private static void sortBytes(ByteSlice s, boolean unsigned) {
    int end = s.offset + s.length;
    if (unsigned) for (int i = s.offset; i < end; i++) s.array[i] ^= Byte.MIN_VALUE;
    Arrays.sort(s.array, s.offset, end);
    if (unsigned) for (int i = s.offset; i < end; i++) s.array[i] ^= Byte.MIN_VALUE;
  }
}
