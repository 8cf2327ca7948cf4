package dev.gosling.stdlib.weak;

import dev.gosling.exec.Frame;
import dev.gosling.spi.NativeFunction;
import dev.gosling.value.InterfaceValue;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;

/**
 * The body-less functions of {@code weak}. A weak pointer is a {@link WeakReference} to the object
 * that the pointer is: a struct, an array or a cell.
 */
public final class WeakNatives {
  /** One for each object while it lives, so that equal pointers have equal references. */
  private final List<WeakReference<Object>> references = new ArrayList<>();

  private WeakNatives() {}

  public static NativeFunction of(String name) {
    return switch (name) {
      case "reference" -> WeakNatives::reference;
      case "referent" ->
          f -> {
            Object object = f.refs[1] == null ? null : ((WeakReference<?>) f.refs[1]).get();
            InterfaceValue sample = (InterfaceValue) f.refs[2];
            f.refs[0] = object == null ? null : new InterfaceValue(sample.type, object);
          };
      default -> null;
    };
  }

  private static void reference(Frame f) {
    InterfaceValue pointer = (InterfaceValue) f.refs[1];
    f.refs[0] =
        f.goroutine
            .program()
            .state(WeakNatives.class, WeakNatives::new)
            .reference(pointer.type, pointer.ref);
  }

  private synchronized WeakReference<Object> reference(
      dev.gosling.value.RuntimeType type, Object object) {
    references.removeIf(r -> r.refersTo(null));
    for (WeakReference<Object> r : references) {
      Object known = r.get();
      if (known != null && type.equalRef(known, object)) return r;
    }
    WeakReference<Object> made = new WeakReference<>(object);
    references.add(made);
    return made;
  }
}
