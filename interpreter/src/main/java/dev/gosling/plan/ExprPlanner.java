package dev.gosling.plan;

import dev.gosling.check.TypeAndValue;
import dev.gosling.check.TypeAndValue.Mode;
import dev.gosling.exec.ExprNode;
import dev.gosling.exec.StmtNode;
import dev.gosling.exec.assign.LookUpBits;
import dev.gosling.exec.assign.LookUpRef;
import dev.gosling.exec.assign.TryAssert;
import dev.gosling.exec.assign.TryReceive;
import dev.gosling.exec.expr.AfterBool;
import dev.gosling.exec.expr.AfterDouble;
import dev.gosling.exec.expr.AfterLong;
import dev.gosling.exec.expr.AfterRef;
import dev.gosling.exec.expr.AssertBits;
import dev.gosling.exec.expr.AssertInterface;
import dev.gosling.exec.expr.AssertRef;
import dev.gosling.exec.expr.BoolConstant;
import dev.gosling.exec.expr.CopyAggregate;
import dev.gosling.exec.expr.CopyStruct;
import dev.gosling.exec.expr.DoubleConstant;
import dev.gosling.exec.expr.LongConstant;
import dev.gosling.exec.expr.ReceiveBits;
import dev.gosling.exec.expr.ReceiveRef;
import dev.gosling.exec.expr.SliceLiteral;
import dev.gosling.exec.expr.StringRoom;
import dev.gosling.exec.expr.ZeroAggregate;
import dev.gosling.syntax.Expr;
import dev.gosling.syntax.Token;
import dev.gosling.types.Basic;
import dev.gosling.types.BuiltinFunc;
import dev.gosling.types.ChanType;
import dev.gosling.types.Constant;
import dev.gosling.types.Interface;
import dev.gosling.types.MapType;
import dev.gosling.types.Obj;
import dev.gosling.types.Signature;
import dev.gosling.types.SliceType;
import dev.gosling.types.Struct;
import dev.gosling.types.Tuple;
import dev.gosling.types.Type;
import dev.gosling.value.Kind;
import dev.gosling.value.RuntimeType;
import java.util.ArrayList;
import java.util.List;

/**
 * Plans expressions, conversions and stores: sends each kind of expression to the planner of its
 * concept.
 */
final class ExprPlanner {
  private final FunctionPlanner fp;
  private final LiteralPlanner literals;
  private final OperatorPlanner operators;
  private final ConversionPlanner conversions;
  private final IndexPlanner indices;
  private final SelectorPlanner selectors;
  private final BuiltinPlanner builtins;
  private final StorePlanner stores;

  ExprPlanner(FunctionPlanner fp) {
    this.fp = fp;
    this.literals = new LiteralPlanner(fp);
    this.operators = new OperatorPlanner(fp);
    this.conversions = new ConversionPlanner(fp);
    this.indices = new IndexPlanner(fp);
    this.selectors = new SelectorPlanner(fp);
    this.builtins = new BuiltinPlanner(fp);
    this.stores = new StorePlanner(fp);
  }

  LiteralPlanner literals() {
    return literals;
  }

  OperatorPlanner operators() {
    return operators;
  }

  IndexPlanner indices() {
    return indices;
  }

  SelectorPlanner selectors() {
    return selectors;
  }

  /**
   * An expression's value, of the kind of {@code fp.typeOf(e)}. An aggregate may be the object of a
   * variable: the caller copies ({@link #planAs}) what it keeps. Builtins without a result give a
   * node to run by {@code execute}, which yields null.
   */
  ExprNode plan(Expr e) {
    ExprNode planned = fp.override(e);
    if (planned != null) return planned;
    Constant constant = fp.constantOf(e);
    if (constant != null) return constant(constant, fp.typeOf(e));
    return switch (e) {
      case Expr.ParenExpr p -> plan(p.x());
      case Expr.Ident id -> identifier(id);
      case Expr.CompositeLit lit -> literals.composite(lit);
      case Expr.FuncLit lit -> fp.planFuncLit(lit);
      case Expr.SelectorExpr s -> selectors.select(s);
      case Expr.IndexExpr i -> isInstance(i) ? fp.functionValue(i) : indices.index(i);
      case Expr.SliceExpr s -> indices.slice(s);
      case Expr.TypeAssertExpr t -> assertion(t);
      case Expr.CallExpr c -> call(c);
      case Expr.StarExpr s -> selectors.deref(plan(s.x()), fp.typeOf(s.x()), s.pos());
      case Expr.UnaryExpr u -> unary(u);
      case Expr.BinaryExpr b -> operators.binary(b);
      default -> throw new IllegalStateException("no value: " + e);
    };
  }

  private ExprNode constant(Constant c, Type type) {
    // Where an interface is wanted the constant has its default type.
    return type.underlying() instanceof Interface
        ? literals.boxed(c, LiteralPlanner.untypedOf(c))
        : literals.constant(c, type);
  }

  private ExprNode identifier(Expr.Ident id) {
    return switch (fp.objectOf(id)) {
      case Obj.Var v -> Memory.load(fp.locate(v));
      case Obj.Nil n -> Memory.constant(null);
      default -> fp.functionValue(id);
    };
  }

  /** An instantiated generic function rather than an element. */
  private boolean isInstance(Expr.IndexExpr e) {
    return fp.modeOf(e.indices().getFirst()) == Mode.TYPE
        || fp.typeOf(e.x()).underlying() instanceof Signature;
  }

  private ExprNode unary(Expr.UnaryExpr u) {
    return switch (u.op()) {
      case AND -> selectors.address(u.x());
      case ARROW -> receive(u);
      default -> operators.unary(u);
    };
  }

  private ExprNode receive(Expr.UnaryExpr u) {
    Kind kind = fp.kindOf(elemOfChannel(u));
    ExprNode channel = plan(u.x());
    if (kind.isRef()) return new ReceiveRef(channel, u.pos());
    return Memory.fromBits(new ReceiveBits(channel, u.pos()), kind);
  }

  private Type elemOfChannel(Expr.UnaryExpr u) {
    return ((ChanType) fp.typeOf(u.x()).underlying()).elem();
  }

  private ExprNode call(Expr.CallExpr c) {
    Expr fun = CallPlanner.unparen(c.fun());
    if (fp.modeOf(fun) == Mode.TYPE) return conversion(c);
    BuiltinFunc builtin = fp.calls().builtin(c);
    if (builtin == null) return fp.planCall(c);
    if (c.args().size() == 1 && fp.typeOf(c.args().getFirst()) instanceof Tuple results) {
      return spread(builtin, c, results);
    }
    return builtins.plan(builtin, c);
  }

  /** A builtin whose arguments are the results of one call: they go to slots first. */
  private ExprNode spread(BuiltinFunc builtin, Expr.CallExpr c, Tuple results) {
    Expr.CallExpr inner = (Expr.CallExpr) CallPlanner.unparen(c.args().getFirst());
    TupleCall run = TupleCall.of(fp, inner, results);
    List<Expr> args = new ArrayList<>();
    for (int i = 0; i < results.size(); i++) {
      Expr.Ident arg = new Expr.Ident(inner.pos(), "result" + i);
      fp.planner().info().types.put(arg, new TypeAndValue(Mode.VALUE, results.type(i), null));
      fp.override(arg, run.value(i));
      args.add(arg);
    }
    Expr.CallExpr call = new Expr.CallExpr(c.fun(), c.lparen(), args, 0, c.rparen());
    fp.planner().info().types.put(call, fp.planner().info().types.get(c));
    ExprNode node = builtins.plan(builtin, call);
    Type type = fp.typeOf(c);
    if (type == null || type instanceof Tuple) return new AfterRef(run.run(), node);
    return switch (fp.kindOf(type)) {
      case BOOL -> new AfterBool(run.run(), node);
      case LONG -> new AfterLong(run.run(), node);
      case DOUBLE -> new AfterDouble(run.run(), node);
      case REF -> new AfterRef(run.run(), node);
    };
  }

  private ExprNode conversion(Expr.CallExpr c) {
    Expr x = c.args().getFirst();
    Type to = fp.typeOf(c);
    Constant constant = fp.constantOf(x);
    if (constant != null) return convertConstant(constant, x, to, c.lparen());
    AppendAnalysis.Backing backing = fp.planner().backing(c);
    if (backing != null) {
      SliceType slice = (SliceType) to.underlying();
      boolean borrows =
          backing == AppendAnalysis.Backing.BORROWED && slice.elem().underlying() == Basic.UINT8;
      return ConversionPlanner.fromString(
          plan(x), slice, borrows ? StringRoom.EXACT : StringRoom.FRAME);
    }
    return conversions.convert(plan(x), fp.typeOf(x), to, isFresh(x), c.lparen());
  }

  /** A constant converted to what has no constants, or to a type parameter's argument. */
  private ExprNode convertConstant(Constant c, Expr x, Type to, int pos) {
    Type from = LiteralPlanner.defaultType(c, fp.typeOf(x));
    if (to.underlying() instanceof Interface) return literals.boxed(c, from);
    // Where the checker has left a type parameter: "a non-constant value of that type".
    if (isNumeric(from) && isNumeric(to)) return literals.constant(c, to);
    return conversions.convert(literals.constant(c, from), from, to, true, pos);
  }

  private static boolean isNumeric(Type type) {
    return type.underlying() instanceof Basic b && b.isNumeric();
  }

  private ExprNode assertion(Expr.TypeAssertExpr t) {
    ExprNode x = plan(t.x());
    Type target = fp.typeOf(t) instanceof Tuple pair ? pair.type(0) : fp.typeOf(t);
    RuntimeType type = fp.runtimeType(target);
    if (type.isInterface()) return new AssertInterface(x, type, t.lparen());
    RuntimeType from = fp.runtimeType(fp.typeOf(t.x()));
    if (type.kind().isRef()) return new AssertRef(x, type, from, t.lparen());
    return Memory.fromBits(new AssertBits(x, type, from, t.lparen()), type.kind());
  }

  /**
   * The value assigned to a place of type {@code target}: converted implicitly (to interfaces,
   * untyped nil), and a private copy where it is an aggregate that somebody else holds.
   */
  ExprNode planAs(Expr e, Type target) {
    Constant constant = fp.override(e) == null ? fp.constantOf(e) : null;
    if (constant != null) {
      Type type = fp.substitute(target);
      if (!(type.underlying() instanceof Interface)) return literals.constant(constant, type);
      Type own = fp.typeOf(e);
      boolean hasOwn = !(own.underlying() instanceof Interface);
      return literals.boxed(constant, hasOwn ? own : LiteralPlanner.untypedOf(constant));
    }
    if (isNil(e)) return Memory.constant(null);
    Type from = fp.typeOf(e);
    if (from instanceof Tuple pair) from = pair.type(0);
    Type to = fp.substitute(target);
    boolean fresh = isFresh(e);
    ExprNode x = conversions.convert(plan(e), from, to, fresh, e.pos());
    return fresh ? x : copy(x, to);
  }

  /** Whether nobody else holds the aggregate that {@code e} yields. */
  boolean isFresh(Expr e) {
    return switch (CallPlanner.unparen(e)) {
      case Expr.CompositeLit lit -> true;
      case Expr.CallExpr c -> {
        boolean conversion = fp.modeOf(CallPlanner.unparen(c.fun())) == Mode.TYPE;
        // The array that a slice is converted to is the slice's.
        yield !conversion
            || !(fp.typeOf(c.args().getFirst()).underlying() instanceof SliceType)
                && isFresh(c.args().getFirst());
      }
      default -> false;
    };
  }

  /** Whether {@code e} is the predeclared nil. */
  boolean isNil(Expr e) {
    return CallPlanner.unparen(e) instanceof Expr.Ident id && fp.objectOf(id) instanceof Obj.Nil;
  }

  /** {@code e}, of kind BOOL, with its calls before its variables: an operand evaluated later. */
  ExprNode planCondition(Expr e) {
    StmtNode before = new EvaluationOrder(fp).hoist(List.of(e));
    return before == null ? plan(e) : new AfterBool(before, plan(e));
  }

  /** The comma-ok form of a map index, receive or type assertion (parenthesised or not). */
  record CommaOk(StmtNode run, ExprNode value, ExprNode ok) {}

  /**
   * Evaluates {@code e} once by {@code run}; then {@code value} (of {@code fp.typeOf(e)}'s first
   * component) and {@code ok} (BOOL) read what it left in temporary slots.
   */
  CommaOk planCommaOk(Expr e) {
    Expr x = CallPlanner.unparen(e);
    Type type = fp.typeOf(x) instanceof Tuple pair ? pair.type(0) : fp.typeOf(x);
    Kind kind = fp.kindOf(type);
    int value = fp.newSlot(kind);
    int ok = fp.newSlot(Kind.BOOL);
    StmtNode run =
        switch (x) {
          case Expr.IndexExpr i -> lookUp(i, value, ok);
          case Expr.TypeAssertExpr t -> new TryAssert(plan(t.x()), fp.runtimeType(type), value, ok);
          case Expr.UnaryExpr u when u.op() == Token.ARROW ->
              new TryReceive(plan(u.x()), kind.isRef(), value, ok, u.pos());
          default -> throw new IllegalStateException("no comma-ok form: " + x);
        };
    return new CommaOk(run, Memory.local(value, kind), Memory.local(ok, Kind.BOOL));
  }

  private StmtNode lookUp(Expr.IndexExpr e, int value, int ok) {
    MapType m = (MapType) fp.typeOf(e.x()).underlying();
    RuntimeType map = fp.runtimeType(fp.typeOf(e.x()));
    ExprNode x = plan(e.x());
    ExprNode key = planAs(e.indices().getFirst(), m.key());
    if (map.key().kind().isRef()) return new LookUpRef(x, key, map, value, ok, e.lbrack());
    ExprNode bits = Memory.toBits(key, map.key().kind());
    return new LookUpBits(x, bits, map.elem(), value, ok, e.lbrack());
  }

  /** Implicit or explicit conversion of a value; not for constants. */
  ExprNode convert(ExprNode x, Type from, Type to, int pos) {
    return conversions.convert(x, fp.substitute(from), fp.substitute(to), false, pos);
  }

  /** A node that yields a copy of the aggregate that {@code x} yields; {@code x} for others. */
  ExprNode copy(ExprNode x, Type type) {
    RuntimeType t = fp.runtimeType(type);
    if (!t.isAggregate()) return x;
    return t.underlying() instanceof Struct
        ? new CopyStruct(x, t.layout())
        : new CopyAggregate(x, t);
  }

  /** The zero value of a type; a fresh object for aggregates. */
  ExprNode zero(Type type) {
    RuntimeType t = fp.runtimeType(type);
    return switch (t.kind()) {
      case BOOL -> new BoolConstant(false);
      case LONG -> new LongConstant(0);
      case DOUBLE -> new DoubleConstant(0);
      case REF -> t.isAggregate() ? new ZeroAggregate(t) : Memory.constant(t.zeroRef());
    };
  }

  /** {@code x == y} for two values of one type, BOOL; panics as Go does for uncomparable ones. */
  ExprNode equal(ExprNode x, ExprNode y, Type type, int pos) {
    return operators.equal(true, x, y, fp.substitute(type), pos);
  }

  /** The single assignment {@code lhs = rhs}; lhs may be blank. */
  StmtNode assign(Expr lhs, Expr rhs, int pos) {
    return stores.assign(lhs, rhs);
  }

  /** {@code lhs op= rhs}; {@code rhs} is null for {@code ++} and {@code --} (op ADD or SUB). */
  StmtNode assignOp(Expr lhs, Token op, Expr rhs, int pos) {
    return stores.assignOp(lhs, op, rhs, pos);
  }

  /**
   * A left side whose operands are evaluated before the store, for tuple assignments.
   *
   * @param prepare evaluates operands (index expressions, pointer indirections) into temporary
   *     slots; null where there are none
   * @param type of the place; null for the blank identifier
   */
  record Target(StmtNode prepare, Type type, Store store) {
    /** Makes the store; {@code value} has the target's type and is a private copy. */
    @FunctionalInterface
    interface Store {
      StmtNode of(ExprNode value);
    }
  }

  Target target(Expr lhs) {
    return stores.target(lhs, true);
  }

  /**
   * Field {@code index} of the struct, or of the struct pointed to, that {@code x} yields; panics
   * on a nil pointer. An aggregate field gives its object.
   */
  ExprNode field(ExprNode x, Type xType, int index, int pos) {
    return selectors.field(x, fp.substitute(xType), index, pos);
  }

  /** The pointer to that field. */
  ExprNode fieldAddress(ExprNode x, Type xType, int index, int pos) {
    return selectors.fieldAddress(x, fp.substitute(xType), index, pos);
  }

  /** {@code *x}: an aggregate gives its object; panics on a nil pointer. */
  ExprNode deref(ExprNode x, Type pointerType, int pos) {
    return selectors.deref(x, fp.substitute(pointerType), pos);
  }

  /** {@code &e} of an addressable operand or composite literal. */
  ExprNode address(Expr e) {
    ExprNode planned = fp.override(e);
    return planned != null ? planned : selectors.address(e);
  }

  /** A new slice of the values that {@code elements}, of type {@code elem}, yield. */
  ExprNode sliceOf(Type elem, ExprNode[] elements) {
    RuntimeType t = fp.runtimeType(elem);
    ExprNode[] values = new ExprNode[elements.length];
    for (int i = 0; i < values.length; i++) values[i] = Memory.toBits(elements[i], t.kind());
    return new SliceLiteral(t, values.length, null, values);
  }
}
