package dev.gosling.stdlib;

import dev.gosling.exec.Frame;
import dev.gosling.types.Basic;
import dev.gosling.value.GoPanic;
import dev.gosling.value.GoString;
import dev.gosling.value.InterfaceValue;
import dev.gosling.value.StructValue;

/** What native functions of several packages do with their frames. */
public final class Natives {
  private Natives() {}

  /** The struct behind the pointer in reference slot {@code i}; nil is Go's panic. */
  public static StructValue struct(Frame f, int i) {
    Object p = f.refs[i];
    if (p == null) throw nilDereference();
    return (StructValue) p;
  }

  public static GoPanic nilDereference() {
    return GoPanic.runtimeError("invalid memory address or nil pointer dereference");
  }

  /** {@code panic(text)}. */
  public static GoPanic panic(Frame f, String text) {
    var string = f.goroutine.program().types().of(Basic.STRING);
    return GoPanic.of(new InterfaceValue(string, GoString.of(text)));
  }
}
