package dev.gosling.stdlib.sync.atomic;

import dev.gosling.exec.Frame;
import dev.gosling.spi.NativeFunction;
import dev.gosling.stdlib.Natives;
import dev.gosling.stdlib.sync.Words;
import dev.gosling.value.Pointer;
import dev.gosling.value.StructValue;

/**
 * The body-less functions of {@code sync/atomic}: those on pointers, such as AddInt32, and the
 * methods of the types, such as Int32.Add, of which all have their value in the first long slot.
 */
public final class AtomicNatives {
  private AtomicNatives() {}

  /** How results of a type are brought into its range. */
  private enum Width {
    INT32,
    UINT32,
    WORD;

    long wrap(long v) {
      return switch (this) {
        case INT32 -> (int) v;
        case UINT32 -> v & 0xffffffffL;
        case WORD -> v;
      };
    }

    static Width of(String type) {
      return switch (type) {
        case "Int32" -> INT32;
        case "Uint32" -> UINT32;
        case "Int64", "Uint64", "Uintptr" -> WORD;
        default -> null;
      };
    }
  }

  public static NativeFunction of(String name) {
    int dot = name.indexOf('.');
    if (dot >= 0) return method(name.substring(0, dot), name.substring(dot + 1));
    for (String op : new String[] {"Load", "Store", "Add", "Swap", "CompareAndSwap", "And", "Or"}) {
      if (!name.startsWith(op)) continue;
      String type = name.substring(op.length());
      if (type.equals("Pointer")) return pointerFunction(op);
      Width width = Width.of(type);
      if (width != null) return function(op, width);
    }
    return null;
  }

  private static NativeFunction method(String type, String op) {
    return switch (type) {
      case "Bool" -> bool(op);
      case "Pointer" -> PointerNatives.of(op);
      case "Value" -> ValueNatives.of(op);
      default -> {
        Width width = Width.of(type);
        yield width == null ? null : number(op, width);
      }
    };
  }

  // ---- methods; the receiver is reference slot 0, its value longs[0]

  private static long[] words(Frame f) {
    StructValue x = Natives.struct(f, 0);
    f.goroutine.program().sync().atomic(f.goroutine, x);
    return x.longs;
  }

  private static NativeFunction number(String op, Width width) {
    return switch (op) {
      case "Load" -> f -> f.longs[0] = Words.load(words(f), 0);
      case "Store" -> f -> Words.store(words(f), 0, f.longs[0]);
      case "Swap" -> f -> f.longs[0] = Words.swap(words(f), 0, f.longs[1]);
      case "CompareAndSwap" ->
          f -> f.setBoolean(0, Words.compareAndSet(words(f), 0, f.longs[1], f.longs[2]));
      case "Add" ->
          width == Width.WORD
              ? f -> f.longs[0] = Words.add(words(f), 0, f.longs[1])
              : f -> f.longs[0] = add(words(f), f.longs[1], width);
      case "And" -> f -> f.longs[0] = change(words(f), f.longs[1], true);
      case "Or" -> f -> f.longs[0] = change(words(f), f.longs[1], false);
      default -> null;
    };
  }

  private static long add(long[] words, long delta, Width width) {
    while (true) {
      long old = Words.load(words, 0);
      long sum = width.wrap(old + delta);
      if (Words.compareAndSet(words, 0, old, sum)) return sum;
    }
  }

  private static long change(long[] words, long mask, boolean and) {
    while (true) {
      long old = Words.load(words, 0);
      if (Words.compareAndSet(words, 0, old, and ? old & mask : old | mask)) return old;
    }
  }

  private static NativeFunction bool(String op) {
    return number(op, Width.WORD);
  }

  // ---- functions; the pointer is reference slot 0

  private static Pointer pointer(Frame f, int i) {
    Object p = f.refs[i];
    if (p == null) throw Natives.nilDereference();
    f.goroutine.program().sync().atomic(f.goroutine, p);
    return (Pointer) p;
  }

  private static NativeFunction function(String op, Width width) {
    return switch (op) {
      case "Load" -> f -> f.longs[0] = pointer(f, 0).loadBitsVolatile();
      case "Store" -> f -> pointer(f, 0).storeBitsVolatile(f.longs[0]);
      case "Add" -> f -> f.longs[0] = add(pointer(f, 0), f.longs[1], width);
      case "Swap" -> f -> f.longs[0] = swap(pointer(f, 0), f.longs[1]);
      case "CompareAndSwap" ->
          f -> f.setBoolean(0, pointer(f, 0).compareAndSetBits(f.longs[1], f.longs[2]));
      case "And" -> f -> f.longs[0] = change(pointer(f, 0), f.longs[1], true);
      case "Or" -> f -> f.longs[0] = change(pointer(f, 0), f.longs[1], false);
      default -> null;
    };
  }

  private static long add(Pointer p, long delta, Width width) {
    while (true) {
      long old = p.loadBitsVolatile();
      long sum = width.wrap(old + delta);
      if (p.compareAndSetBits(old, sum)) return sum;
    }
  }

  private static long swap(Pointer p, long value) {
    while (true) {
      long old = p.loadBitsVolatile();
      if (p.compareAndSetBits(old, value)) return old;
    }
  }

  private static long change(Pointer p, long mask, boolean and) {
    while (true) {
      long old = p.loadBitsVolatile();
      if (p.compareAndSetBits(old, and ? old & mask : old | mask)) return old;
    }
  }

  private static NativeFunction pointerFunction(String op) {
    return switch (op) {
      case "Load" -> f -> f.refs[0] = pointer(f, 1).loadRefVolatile();
      case "Store" -> f -> pointer(f, 0).storeRefVolatile(f.refs[1]);
      case "Swap" ->
          f -> {
            Pointer p = pointer(f, 1);
            Object old;
            do old = p.loadRefVolatile();
            while (!p.compareAndSetRef(old, f.refs[2]));
            f.refs[0] = old;
          };
      case "CompareAndSwap" ->
          f -> {
            Pointer p = pointer(f, 0);
            while (true) {
              Object now = p.loadRefVolatile();
              boolean equal = PointerNatives.equal(now, f.refs[1]);
              if (!equal || p.compareAndSetRef(now, f.refs[2])) {
                f.setBoolean(0, equal);
                return;
              }
            }
          };
      default -> null;
    };
  }
}
