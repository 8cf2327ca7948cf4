package dev.gosling.plan;

import dev.gosling.exec.Frame;
import dev.gosling.exec.FunctionCode;
import dev.gosling.exec.GoPrint;
import dev.gosling.exec.MethodTable;
import dev.gosling.exec.RuntimeErrors;
import dev.gosling.exec.Traces;
import dev.gosling.runtime.Goroutine;
import dev.gosling.runtime.Hooks;
import dev.gosling.types.Basic;
import dev.gosling.types.Lookup;
import dev.gosling.types.Obj;
import dev.gosling.types.Pointer;
import dev.gosling.types.Signature;
import dev.gosling.types.Type;
import dev.gosling.types.Types;
import dev.gosling.value.FatalError;
import dev.gosling.value.GoPanic;
import dev.gosling.value.GoString;
import dev.gosling.value.InterfaceValue;
import dev.gosling.value.RuntimeType;
import dev.gosling.value.StructValue;
import java.util.List;

/** Values and texts of panics, and stack traces. */
final class RuntimeHooks implements Hooks {
  private final Planner planner;
  private final Traces traces;

  RuntimeHooks(Planner planner) {
    this.planner = planner;
    this.traces = new Traces(planner.checked().sources());
  }

  @Override
  public String trace(Object top) {
    return traces.print((Frame) top);
  }

  @Override
  public List<Place> places(Object top) {
    return traces.places((Frame) top);
  }

  @Override
  public List<Object> packageVariables() {
    return planner.locked(planner::packageVariables);
  }

  @Override
  public Object panicValue(GoPanic panic) {
    if (panic.runtimeError == null) return panic.value;
    if (panic.errorValue == null) panic.errorValue = runtimeError(panic.runtimeError);
    return panic.errorValue;
  }

  /** The types are declared in Go, in the standard package {@code runtime}. */
  private Object runtimeError(String text) {
    RuntimeErrors.Kind kind = RuntimeErrors.kind(text);
    return planner.locked(
        () -> {
          Type type =
              planner.checked().importPackage("runtime").scope().lookup(kind.typeName).type();
          return switch (kind) {
            case BOUNDS_ERROR, ERROR_STRING, PLAIN_ERROR ->
                new InterfaceValue(planner.runtimeType(type), GoString.of(text));
            case TYPE_ASSERTION_ERROR, PANIC_NIL_ERROR -> {
              StructValue error = (StructValue) planner.runtimeType(type).zeroRef();
              if (kind == RuntimeErrors.Kind.TYPE_ASSERTION_ERROR)
                error.refs[0] = GoString.of(text);
              yield new InterfaceValue(planner.runtimeType(new Pointer(type)), error);
            }
          };
        });
  }

  @Override
  public byte[] panicText(Goroutine g, GoPanic panic) {
    GoPrint print = new GoPrint(g.program());
    boolean signal = print(print, g, panic, false);
    if (signal) {
      print.text("[signal SIGSEGV: segmentation violation code=0x1 addr=0x0 pc=0x0]\n");
    }
    return print.bytes();
  }

  /**
   * Older panics first; whether one of them came with a signal. Of those raised again with the same
   * value, Go prints the oldest only, as {@code repanicked}.
   */
  private boolean print(GoPrint print, Goroutine g, GoPanic p, boolean repanicked) {
    boolean signal = false;
    if (p.previous != null) {
      boolean again = samePanic(p.previous, p);
      signal = print(print, g, p.previous, again);
      if (again) return signal;
      if (!p.previous.goexit) print.text("\t");
    }
    if (p.goexit) return signal;
    return signal | printOne(print, g, p, repanicked);
  }

  private boolean printOne(GoPrint print, Goroutine g, GoPanic p, boolean repanicked) {
    print.text("panic: ");
    value(print, g, p);
    if (p.recovered) print.text(repanicked ? " [recovered, repanicked]" : " [recovered]");
    print.text("\n");
    return p.runtimeError != null && RuntimeErrors.isSignal(p.runtimeError);
  }

  private boolean samePanic(GoPanic a, GoPanic b) {
    if (a.goexit || b.goexit) return false;
    Object x = panicValue(a);
    Object y = panicValue(b);
    return x instanceof InterfaceValue v
        && y instanceof InterfaceValue w
        && v.type == w.type
        && v.bits == w.bits
        && (v.ref == w.ref || v.ref instanceof GoString s && s.equals(w.ref));
  }

  private void value(GoPrint print, Goroutine g, GoPanic p) {
    if (p.runtimeError != null) {
      print.text(RuntimeErrors.kind(p.runtimeError).message(p.runtimeError));
      return;
    }
    InterfaceValue v = (InterfaceValue) p.value;
    GoString said = said(g, v);
    if (said != null) {
      print.indented(said);
      return;
    }
    Type type = v.type.type();
    Type u = Types.unalias(type);
    if (!(type.underlying() instanceof Basic b)) {
      print.text("(" + v.type + ") ").address(v.ref);
      return;
    }
    if (u instanceof Basic) {
      if (b.isString()) print.indented((GoString) v.ref);
      else basic(print, v);
      return;
    }
    print.text(v.type.toString());
    if (b.isString()) print.text("(\"").indented((GoString) v.ref).text("\")");
    else if (b.isComplex()) basic(print, v);
    else basic(print.text("("), v).text(")");
  }

  private static GoPrint basic(GoPrint print, InterfaceValue v) {
    return v.type.kind().isRef() ? print.ref(v.type, v.ref) : print.bits(v.type, v.bits);
  }

  /** What the value's Error or String method says, or null if it has none. */
  private GoString said(Goroutine g, InterfaceValue v) {
    for (String name : new String[] {"Error", "String"}) {
      if (!returnsString(v.type, name)) continue;
      MethodTable.Dispatch method = planner.methods().find(v.type, null, name);
      FunctionCode code = method.code();
      Frame frame = code.newRootFrame(g, code.closure());
      if (method.ref()) frame.refs[1] = method.copy() ? v.type.copyRef(v.ref) : v.ref;
      else frame.longs[0] = v.bits;
      try {
        code.run(frame);
      } catch (GoPanic panic) {
        throw whilePrinting(panic);
      }
      return (GoString) frame.refs[0];
    }
    return null;
  }

  /** What ends a program whose panic cannot be printed, since its value's method panics. */
  private FatalError whilePrinting(GoPanic panic) {
    InterfaceValue v = (InterfaceValue) panicValue(panic);
    boolean isString = v != null && Types.unalias(v.type.type()) == Basic.STRING;
    String text = isString ? v.ref.toString() : "type " + (v == null ? "nil" : v.type.toString());
    FatalError fatal = new FatalError("panic while printing panic value: " + text);
    fatal.trace = panic.trace;
    fatal.thrown = true;
    return fatal;
  }

  private boolean returnsString(RuntimeType type, String name) {
    return planner.locked(
        () -> {
          Lookup.Selection s = Lookup.find(type.type(), false, null, name);
          if (s == null || !(s.obj() instanceof Obj.Func f)) return false;
          Signature sig = f.signature();
          return sig.params().size() == 0
              && sig.results().size() == 1
              && Types.identical(sig.results().type(0), Basic.STRING);
        });
  }
}
