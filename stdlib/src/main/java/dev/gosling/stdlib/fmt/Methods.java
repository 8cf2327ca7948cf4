package dev.gosling.stdlib.fmt;

import dev.gosling.exec.Calls;
import dev.gosling.stdlib.reflect.TypeDescriptor;
import dev.gosling.types.Basic;
import dev.gosling.types.Named;
import dev.gosling.types.Signature;
import dev.gosling.types.Types;

/**
 * The methods of a type by which values print themselves; null where it has none of that signature.
 */
record Methods(
    Calls.Method format, Calls.Method goString, Calls.Method error, Calls.Method string) {
  static final Methods NONE = new Methods(null, null, null, null);

  static Methods of(TypeDescriptor t, Calls calls) {
    Methods known = (Methods) t.methods;
    if (known == null) {
      known = t.mayHaveMethods() ? find(t, calls) : NONE;
      t.methods = known;
    }
    return known;
  }

  private static Methods find(TypeDescriptor t, Calls calls) {
    Calls.Method format = calls.method(t.type, "Format");
    return new Methods(
        format != null && isFormat(format.signature()) ? format : null,
        text(calls.method(t.type, "GoString")),
        text(calls.method(t.type, "Error")),
        text(calls.method(t.type, "String")));
  }

  private static Calls.Method text(Calls.Method m) {
    if (m == null) return null;
    Signature s = m.signature();
    boolean fits =
        s.params().size() == 0
            && s.results().size() == 1
            && Types.identical(s.results().type(0), Basic.STRING);
    return fits ? m : null;
  }

  private static boolean isFormat(Signature s) {
    return s.params().size() == 2
        && s.results().size() == 0
        && Types.unalias(s.params().type(0)) instanceof Named state
        && state.obj().name().equals("State")
        && state.obj().pkg().path().equals("fmt")
        && Types.identical(s.params().type(1), Basic.INT32);
  }
}
