package dev.gosling.stdlib.reflect;

import dev.gosling.exec.Frame;
import dev.gosling.value.Complex;
import dev.gosling.value.InterfaceValue;
import dev.gosling.value.MapIterator;
import dev.gosling.value.MapValue;
import dev.gosling.value.Pointer;
import dev.gosling.value.RuntimeType;
import dev.gosling.value.Slice;
import dev.gosling.value.StructValue;
import java.util.HashSet;
import java.util.Set;

/** {@code reflect.DeepEqual}. */
final class DeepEqual {
  /** Two references under comparison, or compared already: cyclic values end here. */
  private record Pair(Object a, Object b, TypeDescriptor type) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Pair p && a == p.a && b == p.b && type == p.type;
    }

    @Override
    public int hashCode() {
      return 31 * System.identityHashCode(a) + System.identityHashCode(b);
    }
  }

  private final Set<Pair> visited = new HashSet<>();

  private DeepEqual() {}

  static void run(Frame f) {
    InterfaceValue x = (InterfaceValue) f.refs[0];
    InterfaceValue y = (InterfaceValue) f.refs[1];
    f.setBoolean(0, new DeepEqual().interfaces(x, y));
  }

  private boolean interfaces(InterfaceValue x, InterfaceValue y) {
    if (x == null || y == null) return x == y;
    return x.type == y.type && equal(TypeDescriptor.of(x.type), x.bits, x.ref, y.bits, y.ref);
  }

  private boolean equal(TypeDescriptor t, long xBits, Object x, long yBits, Object y) {
    return switch (t.kind) {
      case FLOAT32, FLOAT64 -> Double.longBitsToDouble(xBits) == Double.longBitsToDouble(yBits);
      case COMPLEX64, COMPLEX128 -> ((Complex) x).equalTo((Complex) y);
      case STRING -> x.equals(y);
      case INTERFACE -> interfaces((InterfaceValue) x, (InterfaceValue) y);
      case FUNC -> x == null && y == null;
      case ARRAY -> elements(t, (Slice) x, (Slice) y);
      case SLICE -> slices(t, (Slice) x, (Slice) y);
      case STRUCT -> structs(t, (StructValue) x, (StructValue) y);
      case MAP -> maps(t, (MapValue) x, (MapValue) y);
      case POINTER -> pointers(t, x, y);
      case CHAN, UNSAFE_POINTER -> t.type.equalRef(x, y);
      default -> xBits == yBits;
    };
  }

  /** Whether a comparison is under way, so that only the rest can tell a difference. */
  private boolean isUnderWay(Object x, Object y, TypeDescriptor t) {
    return !visited.add(new Pair(x, y, t));
  }

  private boolean slices(TypeDescriptor t, Slice x, Slice y) {
    if (x == null || y == null) return x == y;
    if (x.length != y.length) return false;
    if (x.array() == y.array() && x.offset == y.offset) return true;
    boolean nested = t.elem().type.kind().isRef() && t.elem().kind != ReflectKind.STRING;
    return nested && isUnderWay(x, y, t) || elements(t, x, y);
  }

  private boolean elements(TypeDescriptor t, Slice x, Slice y) {
    TypeDescriptor elem = t.elem();
    boolean refs = elem.type.kind().isRef();
    for (int i = 0; i < x.length; i++) {
      boolean same =
          refs
              ? equal(elem, 0, x.getRef(i), 0, y.getRef(i))
              : equal(elem, x.getBits(i), null, y.getBits(i), null);
      if (!same) return false;
    }
    return true;
  }

  private boolean structs(TypeDescriptor t, StructValue x, StructValue y) {
    TypeDescriptor.Field[] fields = t.fields();
    for (int i = 0; i < fields.length; i++) {
      int slot = x.layout.slots[i];
      boolean same =
          x.layout.kinds[i].isRef()
              ? equal(fields[i].type(), 0, x.refs[slot], 0, y.refs[slot])
              : equal(fields[i].type(), x.longs[slot], null, y.longs[slot], null);
      if (!same) return false;
    }
    return true;
  }

  private boolean pointers(TypeDescriptor t, Object x, Object y) {
    if (t.type.equalRef(x, y)) return true;
    if (x == null || y == null) return false;
    if (isUnderWay(x, y, t)) return true;
    TypeDescriptor elem = t.elem();
    RuntimeType type = elem.type;
    if (type.isAggregate()) return equal(elem, 0, x, 0, y);
    Pointer p = (Pointer) x;
    Pointer q = (Pointer) y;
    return type.kind().isRef()
        ? equal(elem, 0, p.loadRef(), 0, q.loadRef())
        : equal(elem, p.loadBits(), null, q.loadBits(), null);
  }

  private boolean maps(TypeDescriptor t, MapValue x, MapValue y) {
    if (x == y) return true;
    if (x == null || y == null || MapValue.len(x) != MapValue.len(y)) return false;
    if (isUnderWay(x, y, t)) return true;
    boolean refKeys = t.key().type.kind().isRef();
    boolean refs = t.elem().type.kind().isRef();
    MapIterator i = MapValue.iterate(x, 0);
    while (i.next()) {
      int place = refKeys ? y.find(i.keyRef) : y.find(i.keyBits);
      if (place < 0) return false;
      boolean same =
          refs
              ? equal(t.elem(), 0, i.valueRef, 0, y.valueRef(place))
              : equal(t.elem(), i.valueBits, null, y.valueBits(place), null);
      if (!same) return false;
    }
    return true;
  }
}
