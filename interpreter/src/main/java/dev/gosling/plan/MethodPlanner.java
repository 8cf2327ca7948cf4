package dev.gosling.plan;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.ForwardBody;
import dev.gosling.exec.FunctionCode;
import dev.gosling.exec.MethodTable;
import dev.gosling.exec.call.NotNil;
import dev.gosling.exec.call.Shape;
import dev.gosling.types.Interface;
import dev.gosling.types.Lookup;
import dev.gosling.types.MethodSet;
import dev.gosling.types.Named;
import dev.gosling.types.Obj;
import dev.gosling.types.Package;
import dev.gosling.types.Pointer;
import dev.gosling.types.Signature;
import dev.gosling.types.Struct;
import dev.gosling.types.Tuple;
import dev.gosling.types.Type;
import dev.gosling.types.Types;
import dev.gosling.value.Kind;
import dev.gosling.value.RuntimeType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the code of methods, and makes the wrappers that lead to them from a pointer, through
 * embedded fields or from a bound receiver.
 */
final class MethodPlanner implements MethodTable.Resolver {
  private final Planner planner;

  // Guarded by the planner's lock.
  private final Map<Wrapped, FunctionCode> wrappers = new HashMap<>();
  private final Map<Bound, FunctionCode> bound = new HashMap<>();

  private record Wrapped(RuntimeType type, Obj.Func method) {}

  private record Bound(Object target, Obj.Func method) {}

  MethodPlanner(Planner planner) {
    this.planner = planner;
  }

  @Override
  public MethodTable.Dispatch resolve(RuntimeType type, Package pkg, String name) {
    return planner.locked(
        () -> {
          Lookup.Selection found = Lookup.find(type.type(), false, pkg, name);
          if (found == null || !(found.obj() instanceof Obj.Func method)) return null;
          // What a wrapper passes on it copies itself.
          boolean copy =
              type.isAggregate()
                  && found.path().length == 1
                  && !planner.sharedArguments().onlyReads(method, -1);
          return new MethodTable.Dispatch(
              type, method(type.type(), found), type.kind().isRef(), copy);
        });
  }

  @Override
  public String missingMethod(RuntimeType type, RuntimeType iface) {
    return planner.locked(
        () -> {
          MethodSet.Missing missing =
              MethodSet.missing(type.type(), iface.type(), true, Types::identical);
          return missing == null ? null : missing.method().name();
        });
  }

  /** A step from a value to its embedded field. */
  record Step(Type from, int index, Type to) {}

  /** The steps through embedded fields that {@code selection} on a value of {@code type} takes. */
  static Step[] steps(Type type, Lookup.Selection selection) {
    int[] path = selection.path();
    Step[] steps = new Step[path.length - 1];
    Type at = type;
    for (int i = 0; i < steps.length; i++) {
      Type to = structOf(at).fields().get(path[i]).type();
      steps[i] = new Step(at, path[i], to);
      at = to;
    }
    return steps;
  }

  private static Struct structOf(Type type) {
    Type under = type.underlying();
    if (under instanceof Pointer p) under = p.elem().underlying();
    return (Struct) under;
  }

  /** The type that declares the method found on a value of {@code type}, or a pointer to it. */
  static Type holder(Type type, Step[] steps) {
    return steps.length == 0 ? type : steps[steps.length - 1].to();
  }

  static boolean isPointer(Type type) {
    return type.underlying() instanceof Pointer;
  }

  static Type deref(Type type) {
    return type.underlying() instanceof Pointer p ? p.elem() : type;
  }

  static boolean isInterface(Type type) {
    return type.underlying() instanceof Interface;
  }

  /** The code of a concrete method, which takes its receiver as declared. */
  FunctionCode declared(Type holder, Obj.Func method) {
    Named named = Types.asNamed(deref(holder));
    return planner.function(method, named == null ? List.of() : named.typeArgs());
  }

  /**
   * The code of a method whose receiver parameter has {@code type}, which need not be the declared
   * one; a value receiver is the caller's to copy.
   */
  FunctionCode method(Type type, Lookup.Selection selection) {
    Step[] steps = steps(type, selection);
    Obj.Func method = (Obj.Func) selection.obj();
    Type holder = holder(type, steps);
    if (steps.length == 0
        && !isInterface(type)
        && isPointer(type) == method.origin().hasPointerReceiver()) {
      return declared(type, method);
    }
    Wrapped key = new Wrapped(planner.runtimeType(type), method.origin());
    return planner.locked(
        () -> {
          FunctionCode known = wrappers.get(key);
          if (known != null) return known;
          String name = holder + "." + method.name();
          FunctionCode code =
              planner.made(
                  new FunctionCode(
                      name,
                      method.pos(),
                      (c, g) -> planner.onGoroutine(g, () -> linkWrapper(c, type, steps, method))));
          wrappers.put(key, code);
          return code;
        });
  }

  private void linkWrapper(FunctionCode code, Type type, Step[] steps, Obj.Func method) {
    if (code.isLinked()) return;
    FunctionPlanner fp = new FunctionPlanner(planner, method.pkg(), Map.of(), null, code);
    Signature sig = method.signature();
    Shape shape = shape(fp, sig);
    Kind own = fp.kindOf(type);
    int slot = own.isRef() ? shape.refResults() : shape.longResults();
    ExprNode x = Memory.local(slot, own);
    if (steps.length == 0 && isPointer(type) && !isInterface(type)) {
      Named named = Types.asNamed(deref(type));
      String text =
          "value method %s.%s.%s called using nil *%s pointer"
              .formatted(
                  method.pkg().path(), named.obj().name(), method.name(), named.obj().name());
      x = new NotNil(x, text, method.pos());
    }
    ForwardBody body =
        new ForwardBody(
            receiver(fp, x, type, steps, method),
            own,
            callee(fp, holder(type, steps), method),
            shape,
            method.pos());
    int longs = shape.longResults() + shape.longParams() + (own.isRef() ? 0 : 1);
    int refs = shape.refResults() + shape.refParams() + (own.isRef() ? 1 : 0);
    code.link(longs, refs, body);
  }

  /** A function that calls a method with the receiver that its closure has captured. */
  FunctionCode bound(Type holder, Obj.Func method) {
    Object key = isInterface(holder) ? planner.runtimeType(holder) : declared(holder, method);
    return planner.locked(
        () ->
            bound.computeIfAbsent(
                new Bound(key, method.origin()),
                k ->
                    planner.made(
                        new FunctionCode(
                            FunctionNames.of(method.origin()) + "-fm",
                            method.pos(),
                            (c, g) ->
                                planner.onGoroutine(g, () -> linkBound(c, holder, method))))));
  }

  private void linkBound(FunctionCode code, Type holder, Obj.Func method) {
    if (code.isLinked()) return;
    FunctionPlanner fp = new FunctionPlanner(planner, method.pkg(), Map.of(), null, code);
    Shape shape = shape(fp, method.signature());
    Kind kind = receiverKind(fp, holder, method);
    ExprNode captured;
    if (kind.isRef()) {
      captured = Memory.load(new Location.CapturedRef(0));
      // Each call gets a receiver of its own.
      if (!isInterface(holder) && !method.origin().hasPointerReceiver()) {
        captured = fp.exprs().copy(captured, deref(holder));
      }
    } else {
      captured = Memory.load(new Location.CapturedCell(0, Kind.LONG));
    }
    code.link(
        shape.longResults() + shape.longParams(),
        shape.refResults() + shape.refParams(),
        new ForwardBody(captured, null, callee(fp, holder, method), shape, method.pos()));
  }

  ForwardBody.Callee callee(FunctionPlanner fp, Type holder, Obj.Func method) {
    if (isInterface(holder)) {
      return new ForwardBody.Dynamic(planner.methods(), method.pkg(), method.name());
    }
    return new ForwardBody.Known(declared(holder, method), receiverKind(fp, holder, method));
  }

  /** How the receiver of a method found in {@code holder} is carried. */
  static Kind receiverKind(FunctionPlanner fp, Type holder, Obj.Func method) {
    if (isInterface(holder) || method.origin().hasPointerReceiver()) return Kind.REF;
    return fp.kindOf(deref(holder));
  }

  /**
   * The receiver as the method declares it, bits for kinds that are no references: from {@code x}
   * through the embedded fields, its address taken or behind a pointer.
   */
  ExprNode receiver(FunctionPlanner fp, ExprNode x, Type type, Step[] steps, Obj.Func method) {
    return receiver(fp, x, type, steps, method, false);
  }

  /**
   * @param shared whether a struct or array need not be copied
   */
  ExprNode receiver(
      FunctionPlanner fp, ExprNode x, Type type, Step[] steps, Obj.Func method, boolean shared) {
    int pos = method.pos();
    ExprNode node = walk(fp, x, steps, steps.length - 1, pos);
    Type holder = holder(type, steps);
    if (isInterface(holder)) return last(fp, node, steps, pos);
    if (method.origin().hasPointerReceiver()) {
      if (isPointer(holder)) return last(fp, node, steps, pos);
      if (steps.length == 0) throw new IllegalStateException("no address of " + type);
      Step step = steps[steps.length - 1];
      return fp.exprs().fieldAddress(node, step.from(), step.index(), pos);
    }
    ExprNode value = last(fp, node, steps, pos);
    if (isPointer(holder)) value = fp.exprs().deref(value, holder, pos);
    if (!shared) value = fp.exprs().copy(value, deref(holder));
    Kind kind = fp.kindOf(deref(holder));
    return kind.isRef() ? value : Memory.toBits(value, kind);
  }

  private static ExprNode last(FunctionPlanner fp, ExprNode node, Step[] steps, int pos) {
    if (steps.length == 0) return node;
    Step step = steps[steps.length - 1];
    return fp.exprs().field(node, step.from(), step.index(), pos);
  }

  /** {@code count} steps; -1 counts as 0. */
  private static ExprNode walk(FunctionPlanner fp, ExprNode x, Step[] steps, int count, int pos) {
    ExprNode node = x;
    for (int i = 0; i < count; i++) {
      node = fp.exprs().field(node, steps[i].from(), steps[i].index(), pos);
    }
    return node;
  }

  /** The slots of a signature. */
  static Shape shape(FunctionPlanner fp, Signature sig) {
    int[] results = count(fp, sig.results());
    int[] params = count(fp, sig.params());
    return new Shape(results[0], results[1], params[0], params[1]);
  }

  private static int[] count(FunctionPlanner fp, Tuple tuple) {
    int[] counts = new int[2];
    for (Obj.Var v : tuple.vars()) counts[fp.kindOf(v.type()).isRef() ? 1 : 0]++;
    return counts;
  }
}
