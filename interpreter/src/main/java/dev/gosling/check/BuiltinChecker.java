package dev.gosling.check;

import static dev.gosling.types.Predicates.allOrdered;
import static dev.gosling.types.Predicates.allString;
import static dev.gosling.types.Predicates.isString;
import static dev.gosling.types.Predicates.isTypeParam;
import static dev.gosling.types.Predicates.isUntyped;
import static dev.gosling.types.Predicates.isValid;

import dev.gosling.check.Operand.Kind;
import dev.gosling.check.Operand.Mode;
import dev.gosling.syntax.Expr;
import dev.gosling.syntax.ExprString;
import dev.gosling.syntax.Token;
import dev.gosling.types.ArrayType;
import dev.gosling.types.Basic;
import dev.gosling.types.BuiltinFunc;
import dev.gosling.types.ChanType;
import dev.gosling.types.Constant;
import dev.gosling.types.CoreType;
import dev.gosling.types.Interface;
import dev.gosling.types.MapType;
import dev.gosling.types.Obj;
import dev.gosling.types.Pointer;
import dev.gosling.types.Predicates;
import dev.gosling.types.Signature;
import dev.gosling.types.SliceType;
import dev.gosling.types.Struct;
import dev.gosling.types.Tuple;
import dev.gosling.types.Type;
import dev.gosling.types.Types;
import dev.gosling.types.Universe;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** spec: "Built-in functions". After types2's builtins. */
final class BuiltinChecker {
  /** The type of panic's argument and recover's result. */
  private static final Interface ANYTHING = new Interface(List.of(), List.of(), false);

  private final Checker check;

  BuiltinChecker(Checker check) {
    this.check = check;
  }

  /** How an expression statement may use a call of it. */
  static Kind kind(BuiltinFunc f) {
    return switch (f) {
      case CLEAR, CLOSE, COPY, DELETE, PANIC, PRINT, PRINTLN, RECOVER -> Kind.STATEMENT;
      default -> Kind.EXPRESSION;
    };
  }

  private static int minArgs(BuiltinFunc f) {
    return switch (f) {
      case COMPLEX, COPY, DELETE, ADD, SLICE, STRING -> 2;
      case PRINT, PRINTLN, RECOVER -> 0;
      default -> 1;
    };
  }

  private static boolean variadic(BuiltinFunc f) {
    return switch (f) {
      case APPEND, MAKE, MAX, MIN, PRINT, PRINTLN -> true;
      default -> false;
    };
  }

  /** Checks a call; false after an error. */
  boolean call(Operand x, Expr.CallExpr e, BuiltinFunc f) {
    if (e.hasDots() && f != BuiltinFunc.APPEND) {
      check.error(e.pos(), "invalid operation: invalid use of ... with built-in " + f.text());
      check.exprs.use(e.args());
      return false;
    }
    boolean outer = check.env.hasCallOrReceive;
    boolean measures = f == BuiltinFunc.LEN || f == BuiltinFunc.CAP;
    if (measures) check.env.hasCallOrReceive = false;
    boolean ok = arguments(x, e, f);
    if (measures) check.env.hasCallOrReceive = outer;
    return ok;
  }

  private boolean arguments(Operand x, Expr.CallExpr e, BuiltinFunc f) {
    List<Operand> args = List.of();
    int count = e.args().size();
    if (f != BuiltinFunc.MAKE && f != BuiltinFunc.NEW && f != BuiltinFunc.OFFSETOF) {
      args = check.exprs.list(e.args());
      for (Operand a : args) if (a.isInvalid()) return false;
      count = args.size();
      if (count > 0) {
        BuiltinFunc id = x.builtin;
        x.set(args.getFirst());
        x.builtin = id;
      }
    }
    int min = minArgs(f);
    String problem = count < min ? "not enough" : !variadic(f) && count > min ? "too many" : null;
    if (problem != null) {
      check.error(
          e.pos(),
          "invalid operation: "
              + problem
              + " arguments for "
              + ExprString.of(e)
              + " (expected "
              + min
              + ", found "
              + count
              + ")");
      return false;
    }
    return switch (f) {
      case APPEND -> append(x, e, args);
      case CAP, LEN -> length(x, e, f);
      case CLEAR -> clear(x, e);
      case CLOSE -> close(x, e);
      case COMPLEX -> new ComplexBuiltins(check, this).complex(x, e, args.get(1));
      case COPY -> copy(x, e, args.get(1));
      case DELETE -> delete(x, e, args.get(1));
      case IMAG, REAL -> new ComplexBuiltins(check, this).part(x, e, f);
      case MAKE -> make(x, e);
      case MAX, MIN -> extreme(x, e, args, f);
      case NEW -> allocate(x, e);
      case PANIC -> panic(x, e);
      case PRINT, PRINTLN -> print(x, e, args, f);
      case RECOVER -> {
        x.mode = Mode.VALUE;
        x.type = ANYTHING;
        record(e, x.type);
        yield true;
      }
      case ADD, ALIGNOF, OFFSETOF, SIZEOF, SLICE, SLICE_DATA, STRING, STRING_DATA ->
          new UnsafeChecker(check).call(x, e, f, args);
    };
  }

  /** Records the signature that a call gives its function. */
  void record(Expr.CallExpr e, Type result, Type... params) {
    List<Obj.Var> vars = new ArrayList<>();
    for (Type p : params) vars.add(Obj.Var.param("", Predicates.defaultType(p)));
    Tuple results = result == null ? Tuple.EMPTY : Tuple.of(result);
    recordSignature(e, new Signature(null, List.of(), List.of(), new Tuple(vars), results, false));
  }

  private void recordSignature(Expr.CallExpr e, Signature sig) {
    Expr f = e.fun();
    while (true) {
      check.record(f, Mode.BUILTIN, sig, null);
      if (!(f instanceof Expr.ParenExpr p)) return;
      f = p.x();
    }
  }

  /** False, after reporting. */
  boolean fail(Operand x, String message) {
    check.error(x.pos(), message);
    return false;
  }

  // append, copy, clear, delete, close

  /** The element type that all slice types of x have; null with a reason in {@code error[0]}. */
  private Type sliceElem(Operand x, String[] error) {
    Type elem = null;
    for (Type u : Predicates.underlyings(x.type)) {
      if (!(u instanceof SliceType s)) {
        error[0] = "argument must be a slice; have " + (x.isNil() ? "untyped nil" : check.str(x));
        return null;
      }
      if (elem == null) {
        elem = s.elem();
      } else if (!Types.identical(elem, s.elem())) {
        error[0] =
            "mismatched slice element types "
                + check.str(elem)
                + " and "
                + check.str(s.elem())
                + " in "
                + check.str(x);
        return null;
      }
    }
    return elem;
  }

  /** Whether all types of y are strings or byte slices; some string if {@code needString}. */
  private static boolean bytesOrStrings(Operand y, boolean needString) {
    boolean string = false;
    for (Type u : Predicates.underlyings(y.type)) {
      if (u != null && isString(u)) string = true;
      else if (!(u instanceof SliceType s) || !Types.identical(s.elem(), Basic.UINT8)) return false;
    }
    return string || !needString;
  }

  private boolean isBytes(Operand x) {
    return check.conversions.assignable(x, new SliceType(Universe.BYTE));
  }

  private boolean append(Operand x, Expr.CallExpr e, List<Operand> args) {
    String[] error = {null};
    Type elem = sliceElem(x, error);
    if (elem == null) return fail(x, "invalid append: " + error[0]);
    Type slice = x.type;
    Signature sig;
    // spec: "As a special case … append also accepts a second argument with core type bytestring
    // followed by ... ."
    if (args.size() == 2 && e.hasDots() && isBytes(x) && bytesOrStrings(args.get(1), true)) {
      Operand y = args.get(1);
      if (isUntyped(y.type)) check.conversions.convertUntyped(y, Basic.STRING);
      sig = appendSignature(slice, y.type);
    } else {
      sig = appendSignature(slice, new SliceType(elem));
      check.calls.arguments(
          e,
          sig,
          List.of(),
          List.of(),
          new CallChecker.Arguments(args, Collections.nCopies(args.size(), List.of())));
    }
    recordSignature(e, sig);
    x.mode = Mode.VALUE;
    x.type = slice;
    x.value = null;
    return true;
  }

  private static Signature appendSignature(Type slice, Type rest) {
    return new Signature(null, List.of(), List.of(), Tuple.of(slice, rest), Tuple.of(slice), true);
  }

  private boolean copy(Operand x, Expr.CallExpr e, Operand y) {
    boolean special = isBytes(x) && bytesOrStrings(y, false);
    if (special && isUntyped(y.type)) check.conversions.convertUntyped(y, Basic.STRING);
    if (!special) {
      String[] error = {null};
      Type dst = sliceElem(x, error);
      if (dst == null) return fail(x, "invalid copy: " + error[0]);
      Type src = sliceElem(y, error);
      if (src == null) {
        if (!allString(y.type)) return fail(y, "invalid copy: " + error[0]);
        src = Universe.BYTE;
      }
      if (!Types.identical(dst, src)) {
        return fail(
            x,
            "invalid copy: arguments "
                + check.str(x)
                + " and "
                + check.str(y)
                + " have different element types "
                + check.str(dst)
                + " and "
                + check.str(src));
      }
    }
    record(e, Basic.INT, x.type, y.type);
    x.mode = Mode.VALUE;
    x.type = Basic.INT;
    x.value = null;
    return true;
  }

  private boolean clear(Operand x, Expr.CallExpr e) {
    check.requires(e.fun().pos(), 21, "clear");
    boolean ok =
        Predicates.underIs(
            x.type,
            u ->
                u instanceof MapType
                    || u instanceof SliceType
                    || fail(
                        x,
                        "invalid argument: cannot clear "
                            + check.str(x)
                            + ": argument must be (or constrained by) map or slice"));
    if (!ok) return false;
    record(e, null, x.type);
    x.mode = Mode.NO_VALUE;
    return true;
  }

  private boolean close(Operand x, Expr.CallExpr e) {
    boolean ok =
        Predicates.underIs(
            x.type,
            u -> {
              if (!(u instanceof ChanType c)) {
                return fail(x, "invalid operation: cannot close non-channel " + check.str(x));
              }
              return c.canSend()
                  || fail(
                      x, "invalid operation: cannot close receive-only channel " + check.str(x));
            });
    if (!ok) return false;
    record(e, null, x.type);
    x.mode = Mode.NO_VALUE;
    return true;
  }

  private boolean delete(Operand x, Expr.CallExpr e, Operand key) {
    Type map = x.type;
    Type[] keyType = {null};
    boolean ok =
        Predicates.underIs(
            map,
            u -> {
              if (!(u instanceof MapType m)) {
                return fail(x, "invalid argument: " + check.str(x) + " is not a map");
              }
              if (keyType[0] != null && !Types.identical(m.key(), keyType[0])) {
                return fail(
                    x,
                    "invalid argument: maps of " + check.str(x) + " must have identical key types");
              }
              keyType[0] = m.key();
              return true;
            });
    if (!ok) return false;
    x.set(key);
    check.conversions.assignment(x, keyType[0], "argument to delete");
    if (x.isInvalid()) return false;
    record(e, null, map, keyType[0]);
    x.mode = Mode.NO_VALUE;
    return true;
  }

  // len, cap, make, new

  private boolean length(Operand x, Expr.CallExpr e, BuiltinFunc f) {
    boolean len = f == BuiltinFunc.LEN;
    Type under = Predicates.derefArray(x.type.underlying());
    Constant value = null;
    boolean ok;
    if (isTypeParam(x.type)) {
      ok = Predicates.underIs(x.type, u -> u != null && measurable(Predicates.derefArray(u), len));
    } else {
      ok = measurable(under, len);
      if (len && x.isConstant() && x.value instanceof Constant.Str s) {
        value = Constants.of(s.length());
      }
      // spec: "The expressions len(s) and cap(s) are constants if the type of s is an array or
      // pointer to an array and the expression s does not contain channel receives or
      // (non-constant) function calls".
      if (under instanceof ArrayType a && !check.env.hasCallOrReceive) {
        value = a.length() >= 0 ? Constants.of(a.length()) : Constants.UNKNOWN;
      }
    }
    if (!ok) {
      if (isValid(x.type.underlying())) {
        check.error(x.pos(), "invalid argument: " + check.str(x) + " for built-in " + f.text());
      }
      return false;
    }
    if (value == null) record(e, Basic.INT, x.type);
    x.mode = value != null ? Mode.CONSTANT : Mode.VALUE;
    x.type = Basic.INT;
    x.value = value;
    return true;
  }

  private static boolean measurable(Type under, boolean len) {
    return switch (under) {
      case Basic b -> len && b.isString();
      case MapType m -> len;
      case ArrayType a -> true;
      case SliceType s -> true;
      case ChanType c -> true;
      default -> false;
    };
  }

  private boolean make(Operand x, Expr.CallExpr e) {
    Expr first = e.args().getFirst();
    Type t = check.types.varType(first);
    if (!isValid(t)) return false;
    CoreType core =
        CoreType.of(
            t,
            (v, u) ->
                switch (u) {
                  case null -> "no specific type";
                  case SliceType s -> null;
                  case MapType m -> null;
                  case ChanType c -> null;
                  default -> "type must be slice, map, or channel";
                },
            check::str);
    if (core.type() == null) {
      check.error(
          first.pos(),
          "invalid argument: cannot make " + ExprString.of(first) + ": " + core.error());
      return false;
    }
    int min = core.type() instanceof SliceType ? 2 : 1;
    int count = e.args().size();
    if (count < min || count > min + 1) {
      check.error(
          e.pos(),
          "invalid operation: "
              + ExprString.of(e)
              + " expects "
              + min
              + " or "
              + (min + 1)
              + " arguments; found "
              + count);
      return false;
    }
    List<Type> params = new ArrayList<>(List.of(t));
    List<Long> sizes = new ArrayList<>();
    for (Expr arg : e.args().subList(1, count)) {
      IndexChecker.Index i = check.indices.constant(arg, -1);
      params.add(i.type());
      if (i.value() >= 0) sizes.add(i.value());
    }
    if (sizes.size() == 2 && sizes.get(0) > sizes.get(1)) {
      check.error(e.args().get(1).pos(), "invalid argument: length and capacity swapped");
    }
    x.mode = Mode.VALUE;
    x.type = t;
    x.value = null;
    record(e, t, params.toArray(Type[]::new));
    return true;
  }

  private boolean allocate(Operand x, Expr.CallExpr e) {
    Expr arg = e.args().getFirst();
    check.exprs.exprOrType(x, arg, false);
    if (x.mode == Mode.BUILTIN) {
      check.error(x.pos(), check.str(x) + " must be called");
      return false;
    }
    if (x.isInvalid()) return false;
    if (x.mode == Mode.TYPE) {
      check.types.validVarType(arg, x.type);
    } else {
      // Since Go 1.26: new(expr) points to a copy of the value.
      if (isUntyped(x.type)) {
        check.conversions.assignment(x, null, "argument to new");
        if (x.isInvalid()) return false;
      }
      check.requires(e.fun().pos(), 26, "new(" + ExprString.of(arg) + ")");
    }
    Type t = x.type;
    x.mode = Mode.VALUE;
    x.type = new Pointer(t);
    x.value = null;
    record(e, x.type, t);
    return true;
  }

  // min, max, panic, print

  private boolean extreme(Operand x, Expr.CallExpr e, List<Operand> args, BuiltinFunc f) {
    check.requires(e.fun().pos(), 21, "built-in " + f.text());
    Token op = f == BuiltinFunc.MAX ? Token.GTR : Token.LSS;
    for (int i = 0; i < args.size(); i++) {
      Operand a = args.get(i);
      if (a.isInvalid()) return false;
      if (!allOrdered(a.type)) {
        return fail(a, "invalid argument: " + check.str(a) + " cannot be ordered");
      }
      if (i == 0) continue;
      check.operators.matchTypes(x, a);
      if (x.isInvalid()) return false;
      if (!Types.identical(x.type, a.type)) {
        return fail(
            a,
            "invalid argument: mismatched types "
                + check.str(x.type)
                + " (previous argument) and "
                + check.str(a.type)
                + " (type of "
                + a.exprString()
                + ")");
      }
      if (x.isConstant() && a.isConstant()) {
        if (Constants.compare(a.value, op, x.value)) x.set(a);
      } else {
        x.mode = Mode.VALUE;
        x.value = null;
      }
    }
    if (!x.isConstant()) {
      x.mode = Mode.VALUE;
      check.conversions.assignment(x, ANYTHING, "argument to built-in " + f.text());
      if (x.isInvalid()) return false;
    }
    for (Operand a : args) check.exprs.updateType(a.expr, x.type, true);
    if (!x.isConstant()) {
      record(e, x.type, Collections.nCopies(args.size(), x.type).toArray(Type[]::new));
    }
    return true;
  }

  private boolean panic(Operand x, Expr.CallExpr e) {
    Signature sig = check.env.signature;
    if (sig != null && sig.results().size() > 0) check.env.addPanic(e);
    check.conversions.assignment(x, ANYTHING, "argument to panic");
    if (x.isInvalid()) return false;
    record(e, null, ANYTHING);
    x.mode = Mode.NO_VALUE;
    return true;
  }

  private boolean print(Operand x, Expr.CallExpr e, List<Operand> args, BuiltinFunc f) {
    Type[] params = new Type[args.size()];
    for (int i = 0; i < params.length; i++) {
      Operand a = args.get(i);
      check.conversions.assignment(a, null, "argument to built-in " + f.text());
      if (a.isInvalid()) return false;
      params[i] = a.type;
      if (!isTypeParam(a.type) && isComposite(a.type.underlying())) {
        check.late(e.lparen(), "illegal types for operand: print\n\t" + backEndName(a.type));
      }
    }
    record(e, null, params);
    x.mode = Mode.NO_VALUE;
    return true;
  }

  private static boolean isComposite(Type under) {
    return under instanceof Struct || under instanceof ArrayType;
  }

  /** gc's back end sets fields off by spaces. */
  private String backEndName(Type type) {
    String name = check.str(type);
    boolean isLiteral = Types.unalias(type) instanceof Struct;
    if (!isLiteral) return name;
    String fields = name.substring("struct{".length(), name.length() - 1);
    return fields.isEmpty() ? "struct {}" : "struct { " + fields + " }";
  }
}
