package dev.gosling.stdlib.sync.atomic;

import dev.gosling.exec.Frame;
import dev.gosling.spi.NativeFunction;
import dev.gosling.stdlib.Natives;
import dev.gosling.value.StructValue;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/** The methods of {@code atomic.Pointer[T]}. */
final class PointerNatives {
  private static final VarHandle REF = MethodHandles.arrayElementVarHandle(Object[].class);

  /** Reference slot of the value, after the two blank fields. */
  private static final int VALUE = 2;

  private PointerNatives() {}

  static NativeFunction of(String op) {
    return switch (op) {
      case "Load" -> f -> f.refs[0] = REF.getVolatile(refs(f, 1), VALUE);
      case "Store" -> f -> REF.setVolatile(refs(f, 0), VALUE, f.refs[1]);
      case "Swap" -> f -> f.refs[0] = REF.getAndSet(refs(f, 1), VALUE, f.refs[2]);
      case "CompareAndSwap" -> PointerNatives::compareAndSwap;
      default -> null;
    };
  }

  private static Object[] refs(Frame f, int receiver) {
    StructValue x = Natives.struct(f, receiver);
    f.goroutine.program().sync().atomic(f.goroutine, x);
    return x.refs;
  }

  private static void compareAndSwap(Frame f) {
    Object[] refs = refs(f, 0);
    while (true) {
      Object now = REF.getVolatile(refs, VALUE);
      boolean equal = equal(now, f.refs[1]);
      if (!equal || REF.compareAndSet(refs, VALUE, now, f.refs[2])) {
        f.setBoolean(0, equal);
        return;
      }
    }
  }

  /** Equality of Go pointers, which may be different Java objects. */
  static boolean equal(Object a, Object b) {
    return a == b || a != null && !(a instanceof StructValue) && a.equals(b);
  }
}
