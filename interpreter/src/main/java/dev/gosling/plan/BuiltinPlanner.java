package dev.gosling.plan;

import dev.gosling.check.TypeAndValue;
import dev.gosling.exec.ExprNode;
import dev.gosling.exec.expr.AppendBits;
import dev.gosling.exec.expr.AppendInt64;
import dev.gosling.exec.expr.AppendRef;
import dev.gosling.exec.expr.AppendSeveral;
import dev.gosling.exec.expr.AppendSlice;
import dev.gosling.exec.expr.AppendString;
import dev.gosling.exec.expr.CapChannel;
import dev.gosling.exec.expr.CapSlice;
import dev.gosling.exec.expr.ClearMap;
import dev.gosling.exec.expr.ClearSlice;
import dev.gosling.exec.expr.CloseChannel;
import dev.gosling.exec.expr.CopySlice;
import dev.gosling.exec.expr.CopyString;
import dev.gosling.exec.expr.DeleteByBits;
import dev.gosling.exec.expr.DeleteByRef;
import dev.gosling.exec.expr.ImaginaryPart;
import dev.gosling.exec.expr.LenChannel;
import dev.gosling.exec.expr.LenMap;
import dev.gosling.exec.expr.LenSlice;
import dev.gosling.exec.expr.LenString;
import dev.gosling.exec.expr.LongConstant;
import dev.gosling.exec.expr.MakeChannel;
import dev.gosling.exec.expr.MakeComplex;
import dev.gosling.exec.expr.MakeMap;
import dev.gosling.exec.expr.MakeSlice;
import dev.gosling.exec.expr.MaxDouble;
import dev.gosling.exec.expr.MaxLong;
import dev.gosling.exec.expr.MaxString;
import dev.gosling.exec.expr.MaxUnsigned;
import dev.gosling.exec.expr.MinDouble;
import dev.gosling.exec.expr.MinLong;
import dev.gosling.exec.expr.MinString;
import dev.gosling.exec.expr.MinUnsigned;
import dev.gosling.exec.expr.NewLongVariable;
import dev.gosling.exec.expr.NewRefVariable;
import dev.gosling.exec.expr.RealPart;
import dev.gosling.exec.expr.Sequence;
import dev.gosling.exec.expr.SteppingBacking;
import dev.gosling.exec.expr.WholeBacking;
import dev.gosling.syntax.Expr;
import dev.gosling.types.ArrayType;
import dev.gosling.types.Basic;
import dev.gosling.types.BuiltinFunc;
import dev.gosling.types.ChanType;
import dev.gosling.types.Lookup;
import dev.gosling.types.MapType;
import dev.gosling.types.Obj;
import dev.gosling.types.Pointer;
import dev.gosling.types.Predicates;
import dev.gosling.types.Sizes;
import dev.gosling.types.SliceType;
import dev.gosling.types.Type;
import dev.gosling.value.Kind;
import dev.gosling.value.RuntimeType;
import dev.gosling.value.Storage;
import java.util.List;

/** spec: "Built-in functions", but for those that have to do with panics and printing. */
final class BuiltinPlanner {
  private final FunctionPlanner fp;

  BuiltinPlanner(FunctionPlanner fp) {
    this.fp = fp;
  }

  private ExprPlanner exprs() {
    return fp.exprs();
  }

  ExprNode plan(BuiltinFunc func, Expr.CallExpr call) {
    Expr first = call.args().isEmpty() ? null : call.args().getFirst();
    return switch (func) {
      case APPEND -> append(call);
      case CAP, LEN -> measure(func, first);
      case CLEAR -> clear(first, call.lparen());
      case CLOSE -> new CloseChannel(exprs().plan(first), call.lparen());
      case COMPLEX -> complex(call);
      case COPY -> copy(call);
      case DELETE -> delete(call);
      case IMAG -> new ImaginaryPart(exprs().plan(first));
      case REAL -> new RealPart(exprs().plan(first));
      case MAKE -> make(call);
      case MAX, MIN -> extremum(func, call);
      case NEW -> newVariable(call);
      case PANIC, PRINT, PRINTLN, RECOVER -> fp.planControlBuiltin(call);
      case ALIGNOF -> new LongConstant(Sizes.alignof(fp.typeOf(first)));
      case OFFSETOF -> new LongConstant(offset((Expr.SelectorExpr) CallPlanner.unparen(first)));
      case SIZEOF -> new LongConstant(Sizes.sizeof(fp.typeOf(first)));
      case ADD, SLICE, SLICE_DATA, STRING, STRING_DATA ->
          throw new IllegalStateException("the checker lets unsafe." + func.text() + " pass");
    };
  }

  /** What depends on type arguments is no constant to the checker. */
  private long offset(Expr.SelectorExpr field) {
    Type base = Predicates.derefStruct(fp.typeOf(field.x()));
    Obj named = fp.objectOf(field.sel());
    return Sizes.offsetof(base, Lookup.find(base, false, named.pkg(), named.name()).path());
  }

  private ExprNode append(Expr.CallExpr call) {
    List<Expr> args = call.args();
    Type type = fp.typeOf(call);
    RuntimeType elem = fp.runtimeType(((SliceType) type.underlying()).elem());
    ExprNode s = exprs().planAs(args.getFirst(), type);
    if (args.size() == 1) return s;
    if (call.hasDots()) {
      Expr t = args.get(1);
      boolean string = fp.typeOf(t).underlying() instanceof Basic b && b.isString();
      ExprNode node = exprs().planAs(t, string ? Basic.STRING : type);
      return string ? new AppendString(s, node, elem) : new AppendSlice(s, node, elem);
    }
    s = backed(s, call, elem);
    if (args.size() == 2) return appendOne(s, exprs().planAs(args.get(1), elem.type()), elem);
    ExprNode[] values = new ExprNode[args.size() - 1];
    for (int i = 0; i < values.length; i++) {
      ExprNode value = exprs().planAs(args.get(i + 1), elem.type());
      values[i] = Memory.toBits(value, elem.kind());
    }
    return new AppendSeveral(s, values, elem);
  }

  /** The slice operand of an append, with the room that gc would find for it in the frame. */
  private ExprNode backed(ExprNode s, Expr.CallExpr call, RuntimeType elem) {
    int added = call.args().size() - 1;
    return switch (fp.planner().backing(call)) {
      case null -> s;
      case WHOLE -> new WholeBacking(s, added, elem, fp.newLongSlot());
      case STEPPING -> new SteppingBacking(s, added, elem);
      case BORROWED -> throw new IllegalStateException("an append borrows nothing");
    };
  }

  private static ExprNode appendOne(ExprNode s, ExprNode value, RuntimeType elem) {
    if (elem.kind() == Kind.REF) return new AppendRef(s, value, elem);
    if (elem.storage() == Storage.INT64) return new AppendInt64(s, value, elem);
    return new AppendBits(s, Memory.toBits(value, elem.kind()), elem);
  }

  /** {@code len} and {@code cap}, not constant ones. */
  private ExprNode measure(BuiltinFunc func, Expr x) {
    boolean len = func == BuiltinFunc.LEN;
    return switch (fp.typeOf(x).underlying()) {
      case Basic b -> new LenString(exprs().plan(x));
      case SliceType s -> len ? LenSlice.of(exprs().plan(x)) : new CapSlice(exprs().plan(x));
      case MapType m -> new LenMap(exprs().plan(x));
      case ChanType c -> len ? new LenChannel(exprs().plan(x)) : new CapChannel(exprs().plan(x));
      case ArrayType a -> lengthOf(x, a);
      case Pointer p -> lengthOf(x, (ArrayType) p.elem().underlying());
      case Type t -> throw new IllegalStateException(func.text() + " of " + t);
    };
  }

  /** spec: "the expression s is evaluated" where it has calls and receives, else not. */
  private ExprNode lengthOf(Expr x, ArrayType a) {
    ExprNode length = new LongConstant(a.length());
    return EvaluationOrder.hasCall(fp, x) ? new Sequence(exprs().plan(x), length) : length;
  }

  private ExprNode clear(Expr x, int pos) {
    if (fp.typeOf(x).underlying() instanceof SliceType s) {
      return new ClearSlice(exprs().plan(x), fp.runtimeType(s.elem()));
    }
    return new ClearMap(exprs().plan(x), pos);
  }

  private ExprNode complex(Expr.CallExpr call) {
    Type part = fp.typeOf(call).underlying() == Basic.COMPLEX64 ? Basic.FLOAT32 : Basic.FLOAT64;
    return new MakeComplex(part(call.args().get(0), part), part(call.args().get(1), part));
  }

  private ExprNode part(Expr e, Type part) {
    return fp.constantOf(e) == null ? exprs().plan(e) : exprs().planAs(e, part);
  }

  private ExprNode copy(Expr.CallExpr call) {
    Expr to = call.args().get(0);
    Expr from = call.args().get(1);
    RuntimeType elem = fp.runtimeType(((SliceType) fp.typeOf(to).underlying()).elem());
    boolean string = fp.typeOf(from).underlying() instanceof Basic b && b.isString();
    return string
        ? new CopyString(exprs().plan(to), exprs().plan(from), elem)
        : new CopySlice(exprs().plan(to), exprs().plan(from), elem);
  }

  private ExprNode delete(Expr.CallExpr call) {
    Expr map = call.args().get(0);
    RuntimeType key = fp.runtimeType(((MapType) fp.typeOf(map).underlying()).key());
    ExprNode k = exprs().planAs(call.args().get(1), key.type());
    return key.kind().isRef()
        ? new DeleteByRef(exprs().plan(map), k, key, call.lparen())
        : new DeleteByBits(exprs().plan(map), Memory.toBits(k, key.kind()), call.lparen());
  }

  private ExprNode make(Expr.CallExpr call) {
    RuntimeType type = fp.runtimeType(fp.typeOf(call));
    ExprNode size = size(call, 1);
    return switch (type.underlying()) {
      case SliceType s -> new MakeSlice(type.elem(), size, size(call, 2), call.lparen());
      case MapType m -> new MakeMap(type, size);
      default -> new MakeChannel(type.elem(), size, call.lparen());
    };
  }

  /** spec: "if it is an untyped constant it is given type int"; also of a float constant. */
  private ExprNode size(Expr.CallExpr call, int i) {
    if (call.args().size() <= i) return null;
    Expr e = call.args().get(i);
    return fp.constantOf(e) == null ? exprs().plan(e) : exprs().planAs(e, Basic.INT);
  }

  private ExprNode extremum(BuiltinFunc func, Expr.CallExpr call) {
    Type type = fp.typeOf(call);
    ExprNode result = null;
    for (Expr arg : call.args()) {
      ExprNode x = exprs().planAs(arg, type);
      result = result == null ? x : extremum(func == BuiltinFunc.MIN, result, x, type);
    }
    return result;
  }

  private static ExprNode extremum(boolean min, ExprNode x, ExprNode y, Type type) {
    Basic b = (Basic) type.underlying();
    if (b.isString()) return min ? new MinString(x, y) : new MaxString(x, y);
    if (b.isFloat()) return min ? new MinDouble(x, y) : new MaxDouble(x, y);
    if (b.isUnsigned() && b.bits() == 64) {
      return min ? new MinUnsigned(x, y) : new MaxUnsigned(x, y);
    }
    return min ? new MinLong(x, y) : new MaxLong(x, y);
  }

  /** {@code new(T)}, and from Go 1.26 {@code new(x)}. */
  private ExprNode newVariable(Expr.CallExpr call) {
    Expr arg = call.args().getFirst();
    Type type = ((Pointer) fp.typeOf(call).underlying()).elem();
    RuntimeType t = fp.runtimeType(type);
    ExprNode value =
        fp.modeOf(arg) == TypeAndValue.Mode.TYPE ? exprs().zero(type) : exprs().planAs(arg, type);
    if (t.isAggregate()) return value;
    return t.kind().isRef()
        ? new NewRefVariable(value)
        : new NewLongVariable(Memory.toBits(value, t.kind()));
  }
}
