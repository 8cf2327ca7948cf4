package dev.gosling.check;

import static dev.gosling.types.Predicates.isTypeParam;

import dev.gosling.check.Operand.Kind;
import dev.gosling.check.Operand.Mode;
import dev.gosling.syntax.Expr;
import dev.gosling.syntax.ExprString;
import dev.gosling.types.CoreType;
import dev.gosling.types.Interface;
import dev.gosling.types.Obj;
import dev.gosling.types.Signature;
import dev.gosling.types.SliceType;
import dev.gosling.types.Tuple;
import dev.gosling.types.Type;
import dev.gosling.types.TypeParam;
import dev.gosling.types.Types;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** spec: "Calls", "Conversions", "Instantiations". After types2's call. */
final class CallChecker {
  private final Checker check;

  CallChecker(Checker check) {
    this.check = check;
  }

  /** Checks {@code f(args)}; tells how a statement may use it. */
  Kind call(Operand x, Expr.CallExpr e) {
    Expr.IndexExpr inst = null;
    if (e.fun() instanceof Expr.IndexExpr index) {
      if (check.indices.index(x, index)) inst = index;
      x.expr = index;
      check.record(x);
    } else {
      check.exprs.exprOrType(x, e.fun(), true);
    }
    switch (x.mode) {
      case INVALID -> {
        check.exprs.use(e.args());
        x.expr = e;
        return Kind.STATEMENT;
      }
      case TYPE -> {
        conversion(x, e);
        x.expr = e;
        return Kind.CONVERSION;
      }
      case BUILTIN -> {
        var id = x.builtin;
        if (!check.builtins.call(x, e, id)) x.invalidate();
        x.expr = e;
        if (!x.isInvalid() && !x.isConstant()) check.env.hasCallOrReceive = true;
        return BuiltinChecker.kind(id);
      }
      default -> {}
    }
    function(x, e, inst);
    return Kind.STATEMENT;
  }

  private void conversion(Operand x, Expr.CallExpr e) {
    check.exprs.nonGeneric(null, x);
    if (x.isInvalid()) return;
    Type t = x.type;
    x.invalidate();
    List<Expr> args = e.args();
    if (args.isEmpty()) {
      check.error(e.pos(), "missing argument in conversion to " + check.str(t));
      return;
    }
    if (args.size() > 1) {
      check.exprs.use(args);
      check.error(args.getLast().pos(), "too many arguments in conversion to " + check.str(t));
      return;
    }
    check.exprs.expr(null, x, args.getFirst());
    if (x.isInvalid()) return;
    if (!isTypeParam(t) && t.underlying() instanceof Interface i && !i.typeSet().isMethodSet()) {
      check.error(
          e.pos(),
          "cannot use interface "
              + check.str(t)
              + " in conversion (contains specific type constraints or is comparable)");
      x.invalidate();
      return;
    }
    if (e.hasDots()) {
      check.error(args.getFirst().pos(), "invalid use of ... in conversion to " + check.str(t));
      x.invalidate();
      return;
    }
    check.conversions.conversion(x, t);
  }

  private void function(Operand x, Expr.CallExpr e, Expr.IndexExpr inst) {
    CoreType core =
        CoreType.of(
            x.type,
            (t, u) ->
                u != null && !(u instanceof Signature) ? check.str(t) + " is not a function" : null,
            check::str);
    if (!(core.type() instanceof Signature generic)) {
      check.error(x.pos(), "invalid operation: cannot call " + check.str(x) + ": " + core.error());
      x.invalidate();
      x.expr = e;
      return;
    }
    Signature sig = generic;
    List<Expr> typeExprs = List.of();
    List<Type> typeArgs = List.of();
    if (inst != null) {
      typeExprs = inst.indices();
      typeArgs = check.types.typeList(typeExprs);
      int want = sig.typeParams().size();
      if (typeArgs != null && typeArgs.size() > want) {
        check.error(
            typeExprs.get(want).pos(),
            "got " + typeArgs.size() + " type arguments but want " + want);
        typeArgs = null;
      }
      if (typeArgs == null) {
        check.exprs.use(e.args());
        x.invalidate();
        x.expr = e;
        return;
      }
      if (typeArgs.size() == want && want > 0) {
        check.requires(inst.pos(), 18, "function instantiation");
        sig = instantiate(inst.lbrack(), inst, sig, typeArgs, typeExprs);
        typeArgs = List.of();
        typeExprs = List.of();
      }
    }
    Arguments args = genericList(e.args());
    sig = arguments(e, sig, typeArgs, typeExprs, args);
    if (!generic.typeParams().isEmpty() && sig.typeParams().isEmpty()) {
      check.record(e.fun(), Mode.VALUE, sig, null);
    }
    int results = sig.results().size();
    x.mode = results == 0 ? Mode.NO_VALUE : Mode.VALUE;
    // A call without results keeps the function's type, which only messages show.
    if (results > 0) x.type = results == 1 ? sig.results().type(0) : sig.results();
    x.value = null;
    x.expr = e;
    check.env.hasCallOrReceive = true;
    // After a failed inference the result type mentions type parameters: silence follow-ons.
    if (x.mode == Mode.VALUE
        && !sig.typeParams().isEmpty()
        && Infer.isParameterized(sig.typeParams(), x.type)) {
      x.invalidate();
    }
  }

  // Instantiation of functions.

  /**
   * Instantiates the generic function {@code x}.
   *
   * @param target where it is assigned, to infer type arguments from, or null
   * @param inst the explicit instantiation, or null
   * @param infer whether missing type arguments must be inferred here; else partial arguments are
   *     returned
   */
  List<Type> instantiateFunction(
      Target target, int pos, Operand x, Expr.IndexExpr inst, boolean infer) {
    int errorPos = inst != null ? inst.lbrack() : pos;
    if (inst != null) x.expr = inst;
    boolean versionOk = check.requires(errorPos, 18, "function instantiation");
    List<Type> args = List.of();
    List<Expr> exprs = List.of();
    if (inst != null) {
      exprs = inst.indices();
      args = check.types.typeList(exprs);
      if (args == null) {
        x.invalidate();
        return null;
      }
    }
    Signature sig = (Signature) x.type.underlying();
    int got = args.size();
    int want = sig.typeParams().size();
    if (got > want) {
      check.error(exprs.get(got - 1).pos(), "got " + got + " type arguments but want " + want);
      x.invalidate();
      return null;
    }
    if (got < want) {
      if (!infer) return args;
      args = inferFromTarget(target, pos, x, inst, sig, args, versionOk);
      if (args == null) {
        x.invalidate();
        return null;
      }
    }
    x.type = instantiate(ExprChecker.rawPos(x.expr), x.expr, sig, args, exprs);
    x.mode = Mode.VALUE;
    return null;
  }

  private List<Type> inferFromTarget(
      Target target,
      int pos,
      Operand x,
      Expr.IndexExpr inst,
      Signature sig,
      List<Type> args,
      boolean versionOk) {
    List<Obj.Var> params = List.of();
    List<Operand> operands = List.of();
    if (target != null) {
      if (versionOk && !check.allows(21)) {
        check.versionError(
            inst != null ? inst.lbrack() : pos,
            21,
            (inst != null ? "partially" : "implicitly") + " instantiated function in assignment");
      }
      Signature plain =
          new Signature(null, List.of(), List.of(), sig.params(), sig.results(), sig.variadic());
      params = List.of(Obj.Var.param("", plain));
      Operand arg = new Operand(Mode.VALUE, null, target.signature(), null);
      arg.description = target.description();
      arg.pos = x.pos();
      operands = List.of(arg);
    }
    Infer.Renamed renamed = check.inference.rename(sig.typeParams(), new Tuple(params));
    Infer.Problem problem = new Infer.Problem();
    List<Type> inferred =
        check.inference.infer(
            pos, renamed.params(), args, (Tuple) renamed.type(), operands, target != null, problem);
    if (inferred == null && problem.message != null) check.error(problem.pos, problem.message);
    return inferred;
  }

  /** Instantiates, records that, and verifies the constraints later. */
  Signature instantiate(int pos, Expr e, Signature generic, List<Type> args, List<Expr> exprs) {
    Signature sig = Types.instantiate(generic, args);
    check.recordInstance(e, args, sig);
    List<TypeParam> params = generic.typeParams();
    check.later(() -> check.types.verify(pos, params, args, exprs));
    return sig;
  }

  // Arguments.

  /** Argument operands, and the type arguments of partially instantiated functions among them. */
  record Arguments(List<Operand> operands, List<List<Type>> typeArgs) {}

  private Arguments genericList(List<Expr> exprs) {
    boolean infer = !exprs.isEmpty() && !check.allows(21);
    List<Operand> operands = new ArrayList<>();
    List<List<Type>> typeArgs = new ArrayList<>();
    for (Expr e : exprs) {
      Operand x = new Operand();
      List<Type> partial = List.of();
      if (e instanceof Expr.IndexExpr inst) {
        if (check.indices.index(x, inst)) {
          List<Type> targs = instantiateFunction(null, inst.lbrack(), x, inst, infer);
          x.expr = inst;
          if (targs != null) partial = targs;
          else check.record(x);
        } else {
          finishIndex(x, inst);
        }
      } else if (exprs.size() > 1) {
        check.exprs.genericExpr(x, e);
      } else {
        check.exprs.raw(null, x, e, null, true);
        check.exprs.excludeNonValues(x);
        if (!x.isInvalid() && x.type instanceof Tuple t) {
          List<Operand> values = ExprChecker.unpack(e, t);
          return new Arguments(values, Collections.nCopies(values.size(), List.of()));
        }
      }
      operands.add(x);
      typeArgs.add(partial);
    }
    return new Arguments(operands, typeArgs);
  }

  /** What {@link ExprChecker#raw} does after an index expression that is no instantiation. */
  private void finishIndex(Operand x, Expr.IndexExpr e) {
    x.expr = e;
    check.record(x);
    check.exprs.excludeNonValues(x);
    check.exprs.singleValue(x);
  }

  /**
   * Checks arguments against parameters, infers type arguments, and instantiates.
   *
   * @return the signature with type arguments; {@code sig} itself after an error
   */
  Signature arguments(
      Expr.CallExpr call,
      Signature sig,
      List<Type> typeArgs,
      List<Expr> typeExprs,
      Arguments arguments) {
    List<Operand> args = arguments.operands;
    int count = args.size();
    int wanted = sig.params().size();
    List<Obj.Var> params = sig.params().vars();
    boolean expanded = false;
    if (sig.variadic()) {
      if (call.hasDots()) {
        if (call.args().size() == 1 && count > 1) {
          check.error(
              call.pos(),
              "cannot use ... with " + count + "-valued " + ExprString.of(call.args().getFirst()));
          return sig;
        }
      } else if (count >= wanted - 1) {
        params = expand(sig, count);
        expanded = true;
        wanted = count;
      } else {
        wanted--;
      }
    } else if (call.hasDots()) {
      check.error(
          call.pos(), "cannot use ... in call to non-variadic " + ExprString.of(call.fun()));
      return sig;
    }
    if (count != wanted) {
      countError(call, sig, args, wanted);
      return sig;
    }
    Tuple paramTuple = new Tuple(params);
    Signature result = sig;
    List<TypeParam> unknowns = new ArrayList<>();
    List<Type> known = new ArrayList<>(typeArgs);
    int own = sig.typeParams().size();
    if (own > 0) {
      if (!check.allows(18)) {
        boolean explicit = call.fun() instanceof Expr.IndexExpr;
        check.versionError(
            call.pos(),
            18,
            explicit ? "function instantiation" : "implicit function instantiation");
      }
      Infer.Renamed renamed = check.inference.rename(sig.typeParams(), paramTuple);
      unknowns.addAll(renamed.params());
      paramTuple = (Tuple) renamed.type();
      while (known.size() < unknowns.size()) known.add(null);
    }
    List<Integer> genericArgs = genericArguments(arguments, unknowns, known);
    if (!genericArgs.isEmpty()) {
      check.requires(
          args.get(genericArgs.getFirst()).pos(),
          21,
          "implicitly instantiated function as argument");
    }
    if (!unknowns.isEmpty()) {
      Infer.Problem problem = new Infer.Problem();
      List<Type> inferred =
          check.inference.infer(call.lparen(), unknowns, known, paramTuple, args, false, problem);
      if (inferred == null) {
        if (problem.message != null) {
          check.error(
              problem.pos, "in call to " + ExprString.of(call.fun()) + ", " + problem.message);
        }
        return sig;
      }
      if (own > 0) {
        List<Type> ownArgs = List.copyOf(inferred.subList(0, own));
        result = instantiate(call.lparen(), call.fun(), sig, ownArgs, typeExprs);
        paramTuple =
            expanded
                ? (Tuple)
                    Types.substitute(
                        paramTuple, Types.substitution(unknowns.subList(0, own), ownArgs))
                : result.params();
      }
      instantiateArguments(call, args, genericArgs, inferred, own);
    }
    ArgumentTo context = new ArgumentTo(call.fun());
    for (int i = 0; i < count; i++) {
      check.conversions.assignment(args.get(i), paramTuple.type(i), context);
    }
    return result;
  }

  /** Where an argument is assigned, put into words only for a message. */
  private record ArgumentTo(Expr fun) {
    @Override
    public String toString() {
      return "argument to " + ExprString.of(fun);
    }
  }

  /** spec: "the variadic parameter … stands for zero or more arguments". */
  private static List<Obj.Var> expand(Signature sig, int count) {
    int fixed = sig.params().size() - 1;
    List<Obj.Var> params = new ArrayList<>(sig.params().vars().subList(0, fixed));
    Obj.Var last = sig.params().vars().get(fixed);
    Type elem = last.type() instanceof SliceType s ? s.elem() : last.type();
    while (params.size() < count) params.add(last.withType(elem));
    return params;
  }

  private void countError(Expr.CallExpr call, Signature sig, List<Operand> args, int wanted) {
    int count = args.size();
    int at = call.pos();
    if (count > wanted) at = args.get(wanted).pos();
    else if (count > 0) at = args.get(count - 1).pos();
    List<Type> have = args.stream().map(a -> a.type).toList();
    List<Type> want = sig.params().vars().stream().map(v -> v.type()).toList();
    check.error(
        at,
        (count < wanted ? "not enough" : "too many")
            + " arguments in call to "
            + ExprString.of(call.fun())
            + "\n\thave "
            + check.assigns.summary(have, false, call.hasDots())
            + "\n\twant "
            + check.assigns.summary(want, sig.variadic(), false));
  }

  /** Renames the type parameters of generic arguments and adds them to the unknowns. */
  private List<Integer> genericArguments(
      Arguments arguments, List<TypeParam> unknowns, List<Type> known) {
    List<Integer> indices = new ArrayList<>();
    for (int i = 0; i < arguments.operands.size(); i++) {
      Operand arg = arguments.operands.get(i);
      if (!(arg.type instanceof Signature s) || s.typeParams().isEmpty()) continue;
      Infer.Renamed renamed = check.inference.rename(s.typeParams(), s);
      Signature t = (Signature) renamed.type();
      arg.type =
          new Signature(
              t.recv(),
              t.recvTypeParams(),
              renamed.params(),
              t.params(),
              t.results(),
              t.variadic());
      unknowns.addAll(renamed.params());
      known.addAll(arguments.typeArgs.get(i));
      while (known.size() < unknowns.size()) known.add(null);
      indices.add(i);
    }
    return indices;
  }

  private void instantiateArguments(
      Expr.CallExpr call, List<Operand> args, List<Integer> indices, List<Type> inferred, int own) {
    int from = own;
    for (int i : indices) {
      Operand arg = args.get(i);
      Signature s = (Signature) arg.type;
      int to = from + s.typeParams().size();
      List<Type> targs = List.copyOf(inferred.subList(from, to));
      arg.type = instantiate(call.lparen(), arg.expr, s, targs, List.of());
      check.record(arg);
      from = to;
    }
  }
}
