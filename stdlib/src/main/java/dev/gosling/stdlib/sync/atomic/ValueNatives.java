package dev.gosling.stdlib.sync.atomic;

import dev.gosling.exec.Frame;
import dev.gosling.spi.NativeFunction;
import dev.gosling.stdlib.Natives;
import dev.gosling.value.GoPanic;
import dev.gosling.value.InterfaceValue;
import dev.gosling.value.StructValue;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/** The methods of {@code atomic.Value}, whose interface is reference slot 0. */
final class ValueNatives {
  private static final VarHandle REF = MethodHandles.arrayElementVarHandle(Object[].class);

  private ValueNatives() {}

  static NativeFunction of(String op) {
    return switch (op) {
      case "Load" -> f -> f.refs[0] = REF.getVolatile(refs(f, 1), 0);
      case "Store" -> f -> set(f, refs(f, 0), (InterfaceValue) f.refs[1], "store");
      case "Swap" -> f -> f.refs[0] = set(f, refs(f, 1), (InterfaceValue) f.refs[2], "swap");
      case "CompareAndSwap" -> ValueNatives::compareAndSwap;
      default -> null;
    };
  }

  private static Object[] refs(Frame f, int receiver) {
    StructValue x = Natives.struct(f, receiver);
    f.goroutine.program().sync().atomic(f.goroutine, x);
    return x.refs;
  }

  private static GoPanic nil(Frame f, String op) {
    return Natives.panic(f, "sync/atomic: " + op + " of nil value into Value");
  }

  private static GoPanic inconsistent(Frame f, String op) {
    return Natives.panic(f, "sync/atomic: " + op + " of inconsistently typed value into Value");
  }

  private static Object set(Frame f, Object[] refs, InterfaceValue value, String op) {
    if (value == null) throw nil(f, op);
    while (true) {
      InterfaceValue old = (InterfaceValue) REF.getVolatile(refs, 0);
      if (old != null && old.type != value.type) throw inconsistent(f, op);
      if (REF.compareAndSet(refs, 0, (Object) old, (Object) value)) return old;
    }
  }

  private static void compareAndSwap(Frame f) {
    Object[] refs = refs(f, 0);
    InterfaceValue old = (InterfaceValue) f.refs[1];
    InterfaceValue value = (InterfaceValue) f.refs[2];
    if (value == null) throw nil(f, "compare and swap");
    if (old != null && old.type != value.type) {
      throw Natives.panic(f, "sync/atomic: compare and swap of inconsistently typed values");
    }
    while (true) {
      InterfaceValue now = (InterfaceValue) REF.getVolatile(refs, 0);
      if (now != null && now.type != value.type) throw inconsistent(f, "compare and swap");
      boolean equal = InterfaceValue.equal(now, old);
      if (!equal || REF.compareAndSet(refs, 0, (Object) now, (Object) value)) {
        f.setBoolean(0, equal);
        return;
      }
    }
  }
}
