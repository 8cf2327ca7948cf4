package dev.gosling.plan;

import dev.gosling.check.TypeAndValue;
import dev.gosling.exec.CallNode;
import dev.gosling.exec.ExprNode;
import dev.gosling.exec.FunctionCode;
import dev.gosling.exec.StmtNode;
import dev.gosling.exec.call.Arg;
import dev.gosling.exec.call.BindBits;
import dev.gosling.exec.call.BindInterface;
import dev.gosling.exec.call.BindMethod;
import dev.gosling.exec.call.BoolArg;
import dev.gosling.exec.call.CallAfter;
import dev.gosling.exec.call.ClosureCall;
import dev.gosling.exec.call.ClosureCall0;
import dev.gosling.exec.call.ClosureCallLong;
import dev.gosling.exec.call.ClosureCallLong2;
import dev.gosling.exec.call.ClosureCallRef;
import dev.gosling.exec.call.ClosureCallRef2;
import dev.gosling.exec.call.DoubleArg;
import dev.gosling.exec.call.InterfaceCall;
import dev.gosling.exec.call.LongArg;
import dev.gosling.exec.call.NilFunction;
import dev.gosling.exec.call.PanicNode;
import dev.gosling.exec.call.Print;
import dev.gosling.exec.call.RecoverNode;
import dev.gosling.exec.call.RefArg;
import dev.gosling.exec.call.Shape;
import dev.gosling.exec.call.StaticCall;
import dev.gosling.exec.call.StaticCall0;
import dev.gosling.exec.call.StaticCallLong;
import dev.gosling.exec.call.StaticCallLong2;
import dev.gosling.exec.call.StaticCallLong3;
import dev.gosling.exec.call.StaticCallRef;
import dev.gosling.exec.call.StaticCallRef2;
import dev.gosling.exec.call.StaticCallRefLong;
import dev.gosling.exec.call.StaticCallRefLong2;
import dev.gosling.exec.stmt.Block2;
import dev.gosling.exec.stmt.CallStmt;
import dev.gosling.exec.stmt.QuickCall;
import dev.gosling.spi.QuickNative;
import dev.gosling.syntax.Expr;
import dev.gosling.types.BuiltinFunc;
import dev.gosling.types.Lookup;
import dev.gosling.types.Obj;
import dev.gosling.types.Signature;
import dev.gosling.types.SliceType;
import dev.gosling.types.Tuple;
import dev.gosling.types.Type;
import dev.gosling.types.Universe;
import dev.gosling.value.Kind;
import dev.gosling.value.RuntimeType;
import java.util.ArrayList;
import java.util.List;

/** Plans calls and function values. */
final class CallPlanner {
  private final FunctionPlanner fp;

  /** Within a go or defer statement. */
  private boolean spawning;

  CallPlanner(FunctionPlanner fp) {
    this.fp = fp;
  }

  private ExprPlanner exprs() {
    return fp.exprs();
  }

  private MethodPlanner methods() {
    return fp.planner().methodPlanner();
  }

  static Expr unparen(Expr e) {
    Expr x = e;
    while (x instanceof Expr.ParenExpr p) x = p.x();
    return x;
  }

  /** A value on its way into a slot of the callee. */
  private record Value(ExprNode node, Kind kind) {}

  /** Arguments, the receiver not included; {@code before} evaluates what they read, or is null. */
  private record Values(StmtNode before, List<Value> list) {}

  CallNode plan(Expr.CallExpr call) {
    Expr fun = unparen(call.fun());
    Signature sig = (Signature) fp.typeOf(fun).underlying();
    if (fun instanceof Expr.SelectorExpr s && isMethodCall(s)) return methodCall(call, s, sig);
    FunctionCode code = staticFunction(fun);
    if (code != null) {
      Values args = args(call, sig, null, (Obj.Func) fp.objectOf(functionName(fun)));
      return after(args, staticCall(code, sig, args.list, call.lparen()));
    }
    StmtNode before = isSpread(call) ? null : order().hoistCall(fun, call.args());
    Pinned pinned = pin(call, exprs().plan(fun), Kind.REF, fun, args(call, sig, before, null));
    Values args = pinned.args;
    Shape shape = MethodPlanner.shape(fp, sig);
    return after(args, closureCall(pinned.node, shape, args.list, call.lparen()));
  }

  /** A call whose results, if any, are dropped. */
  StmtNode statement(Expr.CallExpr call) {
    CallNode node = plan(call);
    QuickNative quick = node instanceof StaticCallRef && call.args().isEmpty() ? quick(call) : null;
    return quick == null ? new CallStmt(node) : new QuickCall(quick, (StaticCallRef) node);
  }

  private QuickNative quick(Expr.CallExpr call) {
    return unparen(call.fun()) instanceof Expr.SelectorExpr s && isMethodCall(s)
        ? fp.planner().quick((Obj.Func) fp.selection(s).obj())
        : null;
  }

  private CallNode closureCall(ExprNode function, Shape shape, List<Value> args, int pos) {
    FunctionCode nil = nilFunction(shape);
    int longs = shape.longResults();
    int refs = shape.refResults();
    ExprNode x = args.isEmpty() ? null : args.get(0).node;
    ExprNode y = args.size() < 2 ? null : args.get(1).node;
    return switch (kinds(args)) {
      case "" -> new ClosureCall0(function, nil, pos);
      case "L" -> new ClosureCallLong(function, nil, longs, x, pos);
      case "LL" -> new ClosureCallLong2(function, nil, longs, x, y, pos);
      case "R" -> new ClosureCallRef(function, nil, refs, x, pos);
      case "RR" -> new ClosureCallRef2(function, nil, refs, x, y, pos);
      default -> new ClosureCall(function, nil, pass(args, longs, refs), pos);
    };
  }

  /** A letter a value: L for kind LONG, R for REF, x for the others. */
  private static String kinds(List<Value> values) {
    StringBuilder kinds = new StringBuilder();
    for (Value v : values) {
      kinds.append(v.kind.isRef() ? 'R' : v.kind == Kind.LONG ? 'L' : 'x');
    }
    return kinds.toString();
  }

  private record Pinned(ExprNode node, Values args) {}

  /** A function or receiver that calls something is evaluated before a call that gives all args. */
  private Pinned pin(Expr.CallExpr call, ExprNode node, Kind kind, Expr e, Values args) {
    if (!isSpread(call) || !EvaluationOrder.hasCall(fp, e)) return new Pinned(node, args);
    int temp = fp.newSlot(kind);
    StmtNode before = new Block2(Memory.setLocal(temp, kind, node), args.before);
    return new Pinned(Memory.local(temp, kind), new Values(before, args.list));
  }

  private static CallNode after(Values args, CallNode call) {
    return args.before == null ? call : new CallAfter(args.before, call);
  }

  private boolean isMethodCall(Expr.SelectorExpr s) {
    return !fp.isPackage(s.x())
        && fp.modeOf(s.x()) != TypeAndValue.Mode.TYPE
        && fp.selection(s).obj() instanceof Obj.Func;
  }

  /** The code of a function that is known now, or null. */
  private FunctionCode staticFunction(Expr fun) {
    Expr.Ident id = functionName(fun);
    if (id == null || !(fp.objectOf(id) instanceof Obj.Func f)) return null;
    var instance = fp.planner().info().instances.get(id);
    List<Type> typeArgs =
        instance == null ? List.of() : instance.typeArgs().stream().map(fp::substitute).toList();
    return fp.planner().function(f, typeArgs);
  }

  private Expr.Ident functionName(Expr fun) {
    return switch (fun) {
      case Expr.Ident i -> i;
      case Expr.SelectorExpr s when fp.isPackage(s.x()) -> s.sel();
      case Expr.IndexExpr i -> genericName(i.x());
      default -> null;
    };
  }

  private Expr.Ident genericName(Expr x) {
    return switch (unparen(x)) {
      case Expr.Ident i -> i;
      case Expr.SelectorExpr s when fp.isPackage(s.x()) -> s.sel();
      default -> null;
    };
  }

  private FunctionCode nilFunction(Shape shape) {
    return new FunctionCode(
        "nil",
        0,
        (code, g) ->
            code.link(
                shape.longResults() + shape.longParams(),
                shape.refResults() + shape.refParams() + 1,
                NilFunction.BODY));
  }

  // Methods

  private CallNode methodCall(Expr.CallExpr call, Expr.SelectorExpr s, Signature sig) {
    Type type = fp.typeOf(s.x());
    Lookup.Selection selection = fp.selection(s);
    Obj.Func method = (Obj.Func) selection.obj();
    MethodPlanner.Step[] steps = MethodPlanner.steps(type, selection);
    Type holder = MethodPlanner.holder(type, steps);
    StmtNode before = isSpread(call) ? null : orderReceiver(s, selection, method, call.args());
    Kind kind = MethodPlanner.receiverKind(fp, holder, method).isRef() ? Kind.REF : Kind.LONG;
    Pinned pinned =
        pin(
            call,
            receiver(s, type, steps, method, sharesReceiver(s.x(), steps, holder, method)),
            kind,
            s.x(),
            args(call, sig, before, MethodPlanner.isInterface(holder) ? null : method));
    Values args = pinned.args;
    if (MethodPlanner.isInterface(holder)) {
      return after(args, interfaceCall(pinned.node, method, sig, args.list, call.lparen()));
    }
    List<Value> all = new ArrayList<>();
    all.add(new Value(pinned.node, kind));
    all.addAll(args.list);
    return after(args, staticCall(methods().declared(holder, method), sig, all, call.lparen()));
  }

  private EvaluationOrder order() {
    return new EvaluationOrder(fp);
  }

  private StmtNode orderReceiver(
      Expr.SelectorExpr s, Lookup.Selection selection, Obj.Func method, List<Expr> args) {
    Type type = fp.typeOf(s.x());
    boolean pointer = MethodPlanner.isPointer(type);
    boolean isInterface = MethodPlanner.isInterface(type);
    boolean wantsPointer = method.origin().hasPointerReceiver();
    boolean indirect = selection.indirect() || pointer && !wantsPointer && !isInterface;
    return order().hoistMethodCall(s.x(), wantsPointer && !pointer && !isInterface, indirect, args);
  }

  /** The receiver of {@code s}, evaluated; bits for kinds that are no references. */
  private ExprNode receiver(
      Expr.SelectorExpr s, Type type, MethodPlanner.Step[] steps, Obj.Func method, boolean shared) {
    if (steps.length == 0 && !MethodPlanner.isInterface(type)) {
      boolean pointer = MethodPlanner.isPointer(type);
      boolean wantsPointer = method.origin().hasPointerReceiver();
      if (wantsPointer) return pointer ? exprs().plan(s.x()) : exprs().address(s.x());
      if (!pointer) {
        ExprNode value = shared ? exprs().plan(s.x()) : exprs().planAs(s.x(), type);
        Kind kind = fp.kindOf(type);
        return kind.isRef() ? value : Memory.toBits(value, kind);
      }
    }
    return methods().receiver(fp, exprs().plan(s.x()), type, steps, method, shared);
  }

  private CallNode interfaceCall(
      ExprNode receiver, Obj.Func method, Signature sig, List<Value> args, int pos) {
    Shape shape = MethodPlanner.shape(fp, sig);
    int longs = shape.longResults();
    int refs = shape.refResults();
    InterfaceCall.Receiver slots =
        new InterfaceCall.Receiver(
            longs,
            refs,
            pass(args, longs + 1, refs),
            pass(args, longs, refs + 1),
            nilFunction(shape));
    return new InterfaceCall(
        receiver, fp.planner().methods(), method.pkg(), method.name(), slots, pos);
  }

  // Arguments

  /** spec: "f(g(parameters_of_g))". */
  private boolean isSpread(Expr.CallExpr call) {
    return call.args().size() == 1
        && fp.typeOf(call.args().getFirst()) instanceof Tuple t
        && t.size() > 1;
  }

  /**
   * @param earlier what has been planned to run before the callee and the arguments, or null: then
   *     calls among the arguments may still ask for an order
   * @param callee the function or method that is called, or null if it is not known
   */
  private Values args(Expr.CallExpr call, Signature sig, StmtNode earlier, Obj.Func callee) {
    List<Expr> args = call.args();
    if (isSpread(call)) {
      Expr.CallExpr inner = (Expr.CallExpr) unparen(args.getFirst());
      return spread(inner, (Tuple) fp.typeOf(args.getFirst()), sig, call.lparen());
    }
    StmtNode before = earlier != null ? earlier : order().hoist(args);
    Tuple params = sig.params();
    int fixed = sig.variadic() && !call.hasDots() ? params.size() - 1 : params.size();
    List<Value> values = new ArrayList<>();
    for (int i = 0; i < fixed; i++) {
      Type param = fp.substitute(params.type(i));
      boolean shared = callee != null && shares(args.get(i), param, callee, i);
      ExprNode node = shared ? exprs().plan(args.get(i)) : exprs().planAs(args.get(i), param);
      values.add(new Value(node, fp.kindOf(param)));
    }
    if (fixed < params.size()) {
      Type elem = elem(params.type(fixed));
      ExprNode[] rest = new ExprNode[args.size() - fixed];
      for (int i = 0; i < rest.length; i++) rest[i] = exprs().planAs(args.get(fixed + i), elem);
      values.add(new Value(variadic(elem, rest), Kind.REF));
    }
    return new Values(before, values);
  }

  private static Type elem(Type slice) {
    return ((SliceType) slice.underlying()).elem();
  }

  /** Whether a parameter may be the caller's object. */
  private boolean shares(Expr arg, Type param, Obj.Func callee, int index) {
    return fp.runtimeType(param).isAggregate() && shares(callee, index, isUnshared(arg));
  }

  /** Whether the receiver of a method that {@code holder} declares may be the caller's object. */
  private boolean sharesReceiver(Expr x, MethodPlanner.Step[] steps, Type holder, Obj.Func method) {
    if (MethodPlanner.isInterface(holder)
        || method.origin().hasPointerReceiver()
        || !fp.runtimeType(MethodPlanner.deref(holder)).isAggregate()) {
      return false;
    }
    boolean pointers = MethodPlanner.isPointer(holder);
    for (MethodPlanner.Step step : steps) pointers |= MethodPlanner.isPointer(step.from());
    return shares(method, -1, !pointers && isUnshared(x));
  }

  private boolean shares(Obj.Func callee, int index, boolean unshared) {
    // What is spawned runs when the caller has gone on.
    if (spawning) return false;
    SharedArguments shared = fp.planner().sharedArguments();
    return shared.onlyReads(callee, index) && (unshared || shared.isQuiet(callee));
  }

  /** Whether {@code e} is a struct or array that only this function knows, or a part of one. */
  private boolean isUnshared(Expr e) {
    return isAggregate(e)
        && switch (unparen(e)) {
          case Expr.Ident id -> fp.objectOf(id) instanceof Obj.Var v && fp.captures().isUnshared(v);
          case Expr.SelectorExpr s ->
              !fp.isPackage(s.x()) && !fp.selection(s).indirect() && isUnshared(s.x());
          case Expr.IndexExpr i -> isUnshared(i.x());
          default -> false;
        };
  }

  private boolean isAggregate(Expr e) {
    Type type = fp.typeOf(e);
    return type != null && !(type instanceof Tuple) && fp.runtimeType(type).isAggregate();
  }

  /** spec: "If f is invoked with no actual arguments for p, the value passed to p is nil." */
  private ExprNode variadic(Type elem, ExprNode[] rest) {
    return rest.length == 0 ? Memory.constant(null) : exprs().sliceOf(elem, rest);
  }

  /** spec: "f(g(parameters_of_g))": all results of g become arguments. */
  private Values spread(Expr.CallExpr inner, Tuple results, Signature sig, int pos) {
    TupleCall call = TupleCall.of(fp, inner, results);
    Tuple params = sig.params();
    int fixed = sig.variadic() ? params.size() - 1 : params.size();
    List<Value> values = new ArrayList<>();
    for (int i = 0; i < fixed; i++) {
      Type to = fp.substitute(params.type(i));
      values.add(
          new Value(exprs().convert(call.value(i), results.type(i), to, pos), fp.kindOf(to)));
    }
    if (sig.variadic()) {
      Type elem = fp.substitute(elem(params.type(fixed)));
      ExprNode[] rest = new ExprNode[results.size() - fixed];
      for (int i = 0; i < rest.length; i++) {
        Type from = results.type(fixed + i);
        rest[i] = exprs().convert(call.value(fixed + i), from, elem, pos);
      }
      values.add(new Value(variadic(elem, rest), Kind.REF));
    }
    return new Values(call.run(), values);
  }

  private static Arg[] pass(List<Value> values, int longSlot, int refSlot) {
    Arg[] args = new Arg[values.size()];
    int longs = longSlot;
    int refs = refSlot;
    for (int i = 0; i < args.length; i++) {
      ExprNode node = values.get(i).node;
      args[i] =
          switch (values.get(i).kind) {
            case BOOL -> new BoolArg(longs++, node);
            case LONG -> new LongArg(longs++, node);
            case DOUBLE -> new DoubleArg(longs++, node);
            case REF -> new RefArg(refs++, node);
          };
    }
    return args;
  }

  /** {@code values} begin with the receiver, if there is one. */
  private CallNode staticCall(FunctionCode code, Signature sig, List<Value> values, int pos) {
    Shape shape = MethodPlanner.shape(fp, sig);
    int longs = shape.longResults();
    int refs = shape.refResults();
    ExprNode x = values.isEmpty() ? null : values.get(0).node;
    ExprNode y = values.size() < 2 ? null : values.get(1).node;
    ExprNode z = values.size() < 3 ? null : values.get(2).node;
    return switch (kinds(values)) {
      case "" -> new StaticCall0(code, pos);
      case "L" -> new StaticCallLong(code, longs, x, pos);
      case "LL" -> new StaticCallLong2(code, longs, x, y, pos);
      case "LLL" -> new StaticCallLong3(code, longs, x, y, z, pos);
      case "R" -> new StaticCallRef(code, refs, x, pos);
      case "RR" -> new StaticCallRef2(code, refs, x, y, pos);
      case "RL" -> new StaticCallRefLong(code, refs, longs, x, y, pos);
      case "RLL" -> new StaticCallRefLong2(code, refs, longs, x, y, z, pos);
      default -> new StaticCall(code, pass(values, longs, refs), pos);
    };
  }

  // Function values

  ExprNode functionValue(Expr e) {
    Expr fun = unparen(e);
    FunctionCode code = staticFunction(fun);
    if (code != null) return Memory.constant(code.closure());
    if (!(fun instanceof Expr.SelectorExpr s)) {
      throw new IllegalStateException("no function value: " + fun);
    }
    Lookup.Selection selection = fp.selection(s);
    Type type = fp.typeOf(s.x());
    if (fp.modeOf(s.x()) == TypeAndValue.Mode.TYPE) {
      return Memory.constant(methods().method(type, selection).closure());
    }
    return methodValue(s, type, selection);
  }

  /** spec: "Method values": the receiver is evaluated and copied now. */
  private ExprNode methodValue(Expr.SelectorExpr s, Type type, Lookup.Selection selection) {
    Obj.Func method = (Obj.Func) selection.obj();
    MethodPlanner.Step[] steps = MethodPlanner.steps(type, selection);
    Type holder = MethodPlanner.holder(type, steps);
    ExprNode receiver = receiver(s, type, steps, method, false);
    FunctionCode code = methods().bound(holder, method);
    if (MethodPlanner.isInterface(holder)) return new BindInterface(code, receiver, s.sel().pos());
    return MethodPlanner.receiverKind(fp, holder, method).isRef()
        ? new BindMethod(code, receiver)
        : new BindBits(code, receiver);
  }

  // Builtins

  /** The builtin that a call calls, or null. */
  BuiltinFunc builtin(Expr.CallExpr call) {
    Expr.Ident id =
        switch (unparen(call.fun())) {
          case Expr.Ident i -> i;
          case Expr.SelectorExpr s -> s.sel(); // of package unsafe
          default -> null;
        };
    return id != null && fp.objectOf(id) instanceof Obj.Builtin b ? b.func() : null;
  }

  ExprNode controlBuiltin(Expr.CallExpr call) {
    return switch (builtin(call)) {
      case PANIC ->
          new PanicNode(
              exprs().planAs(call.args().getFirst(), Universe.EMPTY_INTERFACE), call.lparen());
      // The iterator, not the panic, calls the body of a range-over-func loop.
      case RECOVER -> fp.isInsideYield() ? Memory.constant(null) : new RecoverNode();
      case PRINT -> print(call, false);
      case PRINTLN -> print(call, true);
      default -> throw new IllegalStateException("no control builtin: " + builtin(call));
    };
  }

  private ExprNode print(Expr.CallExpr call, boolean line) {
    int n = call.args().size();
    ExprNode[] values = new ExprNode[n];
    RuntimeType[] types = new RuntimeType[n];
    for (int i = 0; i < n; i++) {
      Expr arg = call.args().get(i);
      Type type = fp.typeOf(arg);
      types[i] = fp.runtimeType(type);
      ExprNode value = exprs().planAs(arg, type);
      values[i] = types[i].kind().isRef() ? value : Memory.toBits(value, types[i].kind());
    }
    return new Print(values, types, line);
  }

  /**
   * The call of a go or defer statement. A builtin or conversion gets a function of its own, whose
   * parameters are the arguments.
   */
  CallNode planSpawned(Expr.CallExpr call, String kind) {
    if (builtin(call) == null && fp.modeOf(unparen(call.fun())) != TypeAndValue.Mode.TYPE) {
      spawning = true;
      CallNode node = plan(call);
      spawning = false;
      return node;
    }
    List<Value> values = new ArrayList<>();
    List<Expr> params = new ArrayList<>();
    for (Expr arg : call.args()) {
      if (fp.modeOf(arg) == TypeAndValue.Mode.TYPE || fp.constantOf(arg) != null) continue;
      Type type = fp.typeOf(arg);
      if (builtin(call) == BuiltinFunc.PANIC) type = Universe.EMPTY_INTERFACE;
      values.add(new Value(exprs().planAs(arg, type), fp.kindOf(type)));
      params.add(arg);
    }
    Planner planner = fp.planner();
    FunctionCode code =
        planner.made(
            new FunctionCode(
                fp.wrapperName(kind),
                call.pos(),
                (c, g) -> planner.onGoroutine(g, () -> linkBuiltin(c, call, params, values))));
    return new StaticCall(code, pass(values, 0, 0), call.lparen());
  }

  private void linkBuiltin(
      FunctionCode code, Expr.CallExpr call, List<Expr> params, List<Value> values) {
    if (code.isLinked()) return;
    fp.builtinWrapper(code).planBuiltin(call, params, values.stream().map(Value::kind).toList());
  }
}
