package dev.gosling.stdlib.fmt;

import dev.gosling.stdlib.reflect.TypeDescriptor;
import dev.gosling.value.Addresses;
import dev.gosling.value.Complex;
import dev.gosling.value.GoString;
import dev.gosling.value.InterfaceValue;
import dev.gosling.value.MapIterator;
import dev.gosling.value.MapValue;
import dev.gosling.value.Slice;
import dev.gosling.value.StructValue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The entries of a map in the order in which they are printed: ascending keys, nil first. */
final class MapEntries {
  /** A key and its value, each as bits or reference. */
  record Entry(long keyBits, Object keyRef, long valueBits, Object valueRef) {}

  private final Addresses addresses;

  private MapEntries(Addresses addresses) {
    this.addresses = addresses;
  }

  static List<Entry> sorted(TypeDescriptor map, Object value, Addresses addresses) {
    List<Entry> entries = new ArrayList<>();
    MapIterator i = MapValue.iterate(value, 0);
    while (i.next()) entries.add(new Entry(i.keyBits, i.keyRef, i.valueBits, i.valueRef));
    MapEntries order = new MapEntries(addresses);
    TypeDescriptor key = map.key();
    Comparator<Entry> comparator =
        (a, b) -> order.compare(key, a.keyBits, a.keyRef, b.keyBits, b.keyRef);
    entries.sort(comparator);
    return entries;
  }

  private int compare(TypeDescriptor t, long xBits, Object x, long yBits, Object y) {
    return switch (t.kind) {
      case BOOL, INT, INT8, INT16, INT32, INT64 -> Long.compare(xBits, yBits);
      case UINT, UINT8, UINT16, UINT32, UINT64, UINTPTR -> Long.compareUnsigned(xBits, yBits);
      case FLOAT32, FLOAT64 ->
          compare(Double.longBitsToDouble(xBits), Double.longBitsToDouble(yBits));
      case COMPLEX64, COMPLEX128 -> {
        int c = compare(((Complex) x).re(), ((Complex) y).re());
        yield c != 0 ? c : compare(((Complex) x).im(), ((Complex) y).im());
      }
      case STRING -> ((GoString) x).compareTo((GoString) y);
      case STRUCT -> compareStructs(t, (StructValue) x, (StructValue) y);
      case ARRAY -> compareArrays(t.elem(), (Slice) x, (Slice) y);
      case INTERFACE -> compareInterfaces((InterfaceValue) x, (InterfaceValue) y);
      default -> Long.compareUnsigned(addresses.of(x), addresses.of(y));
    };
  }

  /** NaN comes first; zeros are equal. */
  private static int compare(double x, double y) {
    if (x != x) return y != y ? 0 : -1;
    return y != y ? 1 : x < y ? -1 : x > y ? 1 : 0;
  }

  private int compareStructs(TypeDescriptor t, StructValue x, StructValue y) {
    TypeDescriptor.Field[] fields = t.fields();
    for (int i = 0; i < fields.length; i++) {
      int slot = x.layout.slots[i];
      int c =
          x.layout.kinds[i].isRef()
              ? compare(fields[i].type(), 0, x.refs[slot], 0, y.refs[slot])
              : compare(fields[i].type(), x.longs[slot], null, y.longs[slot], null);
      if (c != 0) return c;
    }
    return 0;
  }

  private int compareArrays(TypeDescriptor elem, Slice x, Slice y) {
    boolean refs = elem.type.kind().isRef();
    for (int i = 0; i < x.length; i++) {
      int c =
          refs
              ? compare(elem, 0, x.getRef(i), 0, y.getRef(i))
              : compare(elem, x.getBits(i), null, y.getBits(i), null);
      if (c != 0) return c;
    }
    return 0;
  }

  private int compareInterfaces(InterfaceValue x, InterfaceValue y) {
    if (x == null || y == null) return x == y ? 0 : x == null ? -1 : 1;
    if (x.type != y.type) return Long.compare(addresses.of(x.type), addresses.of(y.type));
    return compare(TypeDescriptor.of(x.type), x.bits, x.ref, y.bits, y.ref);
  }
}
