package dev.gosling.stdlib.reflect;

import dev.gosling.exec.Calls;
import dev.gosling.exec.ExprNode;
import dev.gosling.exec.ForwardBody;
import dev.gosling.exec.Frame;
import dev.gosling.exec.FunctionCode;
import dev.gosling.exec.NativeBody;
import dev.gosling.exec.call.Shape;
import dev.gosling.exec.expr.CapturedLong;
import dev.gosling.exec.expr.CapturedValue;
import dev.gosling.exec.expr.CopyAggregate;
import dev.gosling.runtime.Program;
import dev.gosling.spi.NativeFunction;
import dev.gosling.stdlib.Natives;
import dev.gosling.types.Obj;
import dev.gosling.types.Signature;
import dev.gosling.types.Tuple;
import dev.gosling.value.Closure;
import dev.gosling.value.InterfaceValue;
import dev.gosling.value.LongCell;
import dev.gosling.value.RefSlice;
import dev.gosling.value.RuntimeType;
import dev.gosling.value.RuntimeTypes;
import dev.gosling.value.Slice;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;

/** Calls functions by reflection, binds methods, and makes functions that Go code answers for. */
final class CallNatives {
  private CallNatives() {}

  static NativeFunction of(String method) {
    return switch (method) {
      case "NumMethod" -> CallNatives::countMethods;
      case "method" -> CallNatives::method;
      case "Call" -> f -> call(f, "Call");
      case "CallSlice" -> f -> call(f, "CallSlice");
      default -> null;
    };
  }

  // ---- calls

  private static void call(Frame f, String op) {
    String name = "reflect.Value." + op;
    Reflected v = Mirror.held(f, 1);
    Mirror.mustBe(f, name, v, ReflectKind.FUNC);
    Mirror.mustBeExported(f, name, v);
    Closure closure = (Closure) v.ref();
    if (closure == null) throw Natives.panic(f, "reflect.Value.Call: call of nil function");
    List<Reflected> args = new ArrayList<>();
    for (int i = 0; i < Slice.len(f.refs[2]); i++) {
      args.add(Mirror.held(((Slice) f.refs[2]).getRef(i)));
    }
    Signature s = v.type.signature();
    checkCount(f, op, s, args.size());
    for (Reflected arg : args) {
      if (arg == null) throw Natives.panic(f, "reflect: " + op + " using zero Value argument");
    }
    if (s.variadic() && op.equals("Call")) args = packVariadic(f, v.type, args);
    FunctionCode code = (FunctionCode) closure.code();
    Frame callee = code.newFrame(f, closure);
    storeArguments(f, callee, op, v.type, args);
    code.run(callee);
    f.refs[0] = results(f, callee, v.type);
  }

  private static void checkCount(Frame f, String op, Signature s, int given) {
    int wanted = s.params().size();
    boolean pack = s.variadic() && op.equals("Call");
    if (op.equals("CallSlice") && !s.variadic()) {
      throw Natives.panic(f, "reflect: CallSlice of non-variadic function");
    }
    if (given < (pack ? wanted - 1 : wanted)) {
      throw Natives.panic(f, "reflect: " + op + " with too few input arguments");
    }
    if (!pack && given > wanted) {
      throw Natives.panic(f, "reflect: " + op + " with too many input arguments");
    }
  }

  /** Puts the arguments from the last parameter on in a slice. */
  private static List<Reflected> packVariadic(Frame f, TypeDescriptor func, List<Reflected> args) {
    Tuple params = func.signature().params();
    int fixed = params.size() - 1;
    TypeDescriptor type = func.of(params.type(fixed));
    RuntimeType elem = type.elem().type;
    int n = args.size() - fixed;
    Slice rest = Slice.make(elem, n, n);
    for (int i = 0; i < n; i++) {
      Reflected arg = args.get(fixed + i);
      if (!Relations.assignable(arg.type, type.elem())) {
        throw Natives.panic(
            f,
            "reflect: cannot use "
                + arg.type.name()
                + " as type "
                + type.elem().name()
                + " in Call");
      }
      ContainerNatives.setElement(rest, i, ValueNatives.assign(f, "", arg, type.elem()));
    }
    List<Reflected> packed = new ArrayList<>(args.subList(0, fixed));
    packed.add(Reflected.ofRef(type, rest, 0));
    return packed;
  }

  private static void storeArguments(
      Frame f, Frame callee, String op, TypeDescriptor func, List<Reflected> args) {
    Signature s = func.signature();
    Shape shape = shape(func);
    int longs = shape.longResults();
    int refs = shape.refResults();
    for (int i = 0; i < args.size(); i++) {
      TypeDescriptor type = func.of(s.params().type(i));
      Reflected arg = args.get(i);
      if (!Relations.assignable(arg.type, type)) {
        throw Natives.panic(
            f, "reflect: " + op + " using " + arg.type.name() + " as type " + type.name());
      }
      Mirror.mustBeExported(f, "reflect.Value." + op, arg);
      Reflected value = ValueNatives.assign(f, "reflect.Value.Call", arg, type);
      if (type.type.kind().isRef()) callee.refs[refs++] = value.refToKeep();
      else callee.longs[longs++] = value.bits();
    }
  }

  private static RefSlice results(Frame f, Frame callee, TypeDescriptor func) {
    Tuple results = func.signature().results();
    List<Reflected> held = new ArrayList<>();
    int longs = 0;
    int refs = 0;
    for (Obj.Var v : results.vars()) {
      TypeDescriptor type = func.of(v.type());
      held.add(
          type.type.kind().isRef()
              ? Reflected.ofRef(type, callee.refs[refs++], 0)
              : Reflected.ofBits(type, callee.longs[longs++], 0));
    }
    return Mirror.of(f).values(held);
  }

  private static Shape shape(TypeDescriptor func) {
    RuntimeTypes types = func.type.universe();
    int[] results = count(types, func.signature().results());
    int[] params = count(types, func.signature().params());
    return new Shape(results[0], results[1], params[0], params[1]);
  }

  private static int[] count(RuntimeTypes types, Tuple tuple) {
    int[] counts = new int[2];
    for (Obj.Var v : tuple.vars()) counts[types.of(v.type()).kind().isRef() ? 1 : 0]++;
    return counts;
  }

  // ---- methods

  private static void countMethods(Frame f) {
    Reflected v = Mirror.held(f, 0);
    if (v == null) throw Mirror.wrongKind(f, "reflect.Value.NumMethod", null);
    boolean bound = (v.flags & Reflected.METHOD) != 0;
    f.longs[0] = bound ? 0 : TypeNatives.methodNames(Calls.of(f), v.type).size();
  }

  /** The function codes that bind methods, by what they call; per program. */
  private static final class Bound {
    final ConcurrentHashMap<FunctionCode, FunctionCode> codes = new ConcurrentHashMap<>();
  }

  private static void method(Frame f) {
    Reflected v = Mirror.held(f, 1);
    Mirror mirror = Mirror.of(f);
    String name = TypeNatives.methodNames(mirror.calls, v.type).get((int) f.longs[0]);
    if (!Obj.exported(name)) {
      throw Natives.panic(f, "reflect: reflect.Value.Method of unexported method");
    }
    InterfaceValue receiver = v.toInterface();
    Calls.Method m = mirror.calls.method(receiver.type, name);
    TypeDescriptor type = mirror.descriptor(TypeNatives.plain(m.signature()));
    Program program = f.goroutine.program();
    FunctionCode code =
        program
            .state(Bound.class, Bound::new)
            .codes
            .computeIfAbsent(m.code(), c -> bound(c, type, receiver.type));
    Object captured = receiver.type.kind().isRef() ? receiver.ref : new LongCell(receiver.bits);
    Closure closure = new Closure(code, new Object[] {captured});
    f.refs[0] = mirror.value(Reflected.ofRef(type, closure, v.readOnly() | Reflected.METHOD));
  }

  private static FunctionCode bound(
      FunctionCode method, TypeDescriptor type, RuntimeType receiver) {
    ExprNode captured = receiver.kind().isRef() ? new CapturedValue(0) : new CapturedLong(0);
    if (receiver.isAggregate()) captured = new CopyAggregate(captured, receiver);
    Shape shape = shape(type);
    FunctionCode code = linked(method.name() + "-fm", method.pos());
    code.link(
        shape.longResults() + shape.longParams(),
        shape.refResults() + shape.refParams(),
        new ForwardBody(
            captured, null, new ForwardBody.Known(method, receiver.kind()), shape, method.pos()));
    return code;
  }

  /** Code that is linked at once. */
  private static FunctionCode linked(String name, int pos) {
    return new FunctionCode(
        name,
        pos,
        (code, g) -> {
          throw new IllegalStateException(name + " is not linked");
        });
  }

  // ---- MakeFunc

  static void makeFunc(Frame f) {
    TypeDescriptor type = Mirror.described(f, 1);
    Shape shape = shape(type);
    FunctionCode code = linked("reflect.makeFuncStub", 0);
    code.link(
        shape.longResults() + shape.longParams(),
        shape.refResults() + shape.refParams(),
        new NativeBody(frame -> answer(frame, type, shape)));
    Closure closure = new Closure(code, new Object[] {f.refs[2]});
    f.refs[0] = Mirror.of(f).value(Reflected.ofRef(type, closure, 0));
  }

  /** Runs a function made by MakeFunc: the closure captured what answers. */
  private static void answer(Frame f, TypeDescriptor type, Shape shape) {
    Closure answers = (Closure) f.closure.captured()[0];
    List<Reflected> args = new ArrayList<>();
    int longs = shape.longResults();
    int refs = shape.refResults();
    for (Obj.Var v : type.signature().params().vars()) {
      TypeDescriptor t = type.of(v.type());
      args.add(
          t.type.kind().isRef()
              ? Reflected.ofRef(t, f.refs[refs++], 0)
              : Reflected.ofBits(t, f.longs[longs++], 0));
    }
    FunctionCode code = (FunctionCode) answers.code();
    Frame callee = code.newFrame(f, answers);
    callee.refs[1] = Mirror.of(f).values(args);
    code.run(callee);
    storeResults(f, type, (Slice) callee.refs[0], code.name());
  }

  private static void storeResults(Frame f, TypeDescriptor type, Slice results, String name) {
    Tuple wanted = type.signature().results();
    if (Slice.len(results) != wanted.size()) {
      throw Natives.panic(f, "reflect: wrong return count from function created by MakeFunc");
    }
    int longs = 0;
    int refs = 0;
    for (int i = 0; i < wanted.size(); i++) {
      Reflected v = Mirror.held(results.getRef(i));
      String using = "reflect: function created by MakeFunc using " + name + " returned ";
      if (v == null) throw Natives.panic(f, using + "zero Value");
      if (v.isReadOnly()) {
        throw Natives.panic(f, using + "value obtained from unexported field");
      }
      TypeDescriptor t = type.of(wanted.type(i));
      Reflected value = ValueNatives.assign(f, "reflect.MakeFunc", v, t);
      if (t.type.kind().isRef()) f.refs[refs++] = value.refToKeep();
      else f.longs[longs++] = value.bits();
    }
  }
}
