package dev.gosling.plan;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.FunctionCode;
import dev.gosling.exec.StmtNode;
import dev.gosling.exec.expr.LongConstant;
import dev.gosling.exec.stmt.RangeBits;
import dev.gosling.exec.stmt.RangeChannel;
import dev.gosling.exec.stmt.RangeFunc;
import dev.gosling.exec.stmt.RangeInt;
import dev.gosling.exec.stmt.RangeInt64;
import dev.gosling.exec.stmt.RangeLength;
import dev.gosling.exec.stmt.RangeMap;
import dev.gosling.exec.stmt.RangeRefs;
import dev.gosling.exec.stmt.RangeString;
import dev.gosling.exec.stmt.YieldBody;
import dev.gosling.syntax.Expr;
import dev.gosling.syntax.Stmt;
import dev.gosling.types.ArrayType;
import dev.gosling.types.Basic;
import dev.gosling.types.ChanType;
import dev.gosling.types.MapType;
import dev.gosling.types.Obj;
import dev.gosling.types.Pointer;
import dev.gosling.types.Signature;
import dev.gosling.types.SliceType;
import dev.gosling.types.Type;
import dev.gosling.types.Universe;
import dev.gosling.value.Kind;
import java.util.ArrayList;
import java.util.List;

/** Plans for statements with a range clause. */
final class RangePlanner {
  private final FunctionPlanner fp;
  private final StmtPlanner stmts;

  RangePlanner(FunctionPlanner fp, StmtPlanner stmts) {
    this.fp = fp;
    this.stmts = stmts;
  }

  StmtNode plan(Stmt.RangeStmt s, int label) {
    Type type = fp.typeOf(s.x());
    return switch (type.underlying()) {
      case Basic b when b.isString() -> overString(s, label);
      case Basic b -> overInt(s, fp.exprs().planAs(s.x(), intType(s, type)), type, label);
      case SliceType t -> overSlice(s, fp.exprs().plan(s.x()), t.elem(), label);
      case ArrayType t -> overArray(s, t, label);
      case Pointer p -> overArrayPointer(s, p, label);
      case MapType t -> overMap(s, t, label);
      case ChanType t -> overChannel(s, t, label);
      case Signature t -> overFunc(s, t, label);
      default -> throw new IllegalStateException("range over " + type);
    };
  }

  /** What happens to an iteration value: it goes to {@code slot}, then {@code bind} runs. */
  private final class Binder {
    private final List<StmtNode> before = new ArrayList<>();
    private final List<StmtNode> bind = new ArrayList<>();
    private final Stmt.RangeStmt loop;
    private int prepared;
    private final boolean perIteration;

    Binder(Stmt.RangeStmt loop) {
      this.loop = loop;
      this.perIteration = fp.planner().checked().loopVarPerIteration(loop.pos());
    }

    /** The slot that takes values of {@code type} for {@code lhs}, or -1 for none. */
    int slot(Expr lhs, Type type) {
      if (lhs == null || lhs instanceof Expr.Ident id && id.isBlank()) return -1;
      return loop.define() ? declared((Expr.Ident) lhs, type) : assigned(lhs, type);
    }

    private int declared(Expr.Ident id, Type type) {
      Obj.Var v = (Obj.Var) fp.planner().info().defs.get(id);
      Location location = fp.declare(v);
      boolean aggregate = fp.runtimeType(type).isAggregate();
      if (!aggregate) {
        if (location instanceof Location.LongSlot l) return l.slot();
        if (location instanceof Location.RefSlot r) return r.slot();
      }
      Kind kind = fp.kindOf(type);
      int temp = fp.newSlot(kind);
      ExprNode value = fp.exprs().copy(Memory.local(temp, kind), type);
      if (perIteration) {
        bind.add(FunctionPlanner.initialize(location, value));
      } else {
        before.add(FunctionPlanner.initialize(location, fp.exprs().zero(type)));
        bind.add(fp.assign(location, type, value));
      }
      return temp;
    }

    private int assigned(Expr lhs, Type type) {
      Kind kind = fp.kindOf(type);
      int temp = fp.newSlot(kind);
      ExprNode value = fp.exprs().copy(Memory.local(temp, kind), type);
      AssignPlanner.PlannedStore store = stmts.assigns().store(lhs, false, value, type);
      if (store.prepare() != null) bind.add(prepared++, store.prepare());
      bind.add(store.store());
      return temp;
    }

    StmtNode bind() {
      return bind.isEmpty() ? null : stmts.sequence(bind);
    }

    StmtNode loop(StmtNode node) {
      before.add(node);
      return stmts.sequence(before);
    }

    StmtNode body() {
      return stmts.block(loop.body().stmts());
    }
  }

  /** An untyped constant takes the type of the iteration variable. */
  private Type intType(Stmt.RangeStmt s, Type type) {
    if (!(type instanceof Basic b) || !b.isUntyped()) return type;
    return s.key() == null || s.define() ? Basic.INT : fp.typeOf(s.key());
  }

  private StmtNode overInt(Stmt.RangeStmt s, ExprNode limit, Type type, int label) {
    Binder b = new Binder(s);
    int key = b.slot(s.key(), intType(s, type));
    return b.loop(
        new RangeInt(limit, fp.newLongSlot(), fp.newLongSlot(), key, b.bind(), b.body(), label));
  }

  private StmtNode overSlice(Stmt.RangeStmt s, ExprNode x, Type elem, int label) {
    Binder b = new Binder(s);
    int key = b.slot(s.key(), Basic.INT);
    int value = b.slot(s.value(), elem);
    int counter = fp.newLongSlot();
    if (value < 0) {
      int limit = fp.newLongSlot();
      return b.loop(new RangeLength(x, limit, counter, key, b.bind(), b.body(), label));
    }
    int slice = fp.newRefSlot();
    if (fp.kindOf(elem).isRef()) {
      return b.loop(new RangeRefs(x, slice, counter, key, value, b.bind(), b.body(), label));
    }
    boolean int64 = elem.underlying() instanceof Basic e && e.isInteger() && e.bits() == Long.SIZE;
    return b.loop(
        int64
            ? new RangeInt64(x, slice, counter, key, value, b.bind(), b.body(), label)
            : new RangeBits(x, slice, counter, key, value, b.bind(), b.body(), label));
  }

  /**
   * spec: "The range expression x is evaluated before beginning the loop, with one exception: if at
   * most one iteration variable is present and x or len(x) is constant, the range expression is not
   * evaluated."
   */
  private StmtNode overArray(Stmt.RangeStmt s, ArrayType t, int label) {
    if (isUsed(s.value())) {
      return overSlice(s, fp.exprs().planAs(s.x(), fp.typeOf(s.x())), t.elem(), label);
    }
    return keysOf(s, fp.exprs().plan(s.x()), t, label);
  }

  private StmtNode overArrayPointer(Stmt.RangeStmt s, Pointer p, int label) {
    ArrayType array = (ArrayType) p.elem().underlying();
    if (!isUsed(s.value())) return keysOf(s, fp.exprs().plan(s.x()), array, label);
    ExprNode x = fp.exprs().deref(fp.exprs().plan(s.x()), fp.typeOf(s.x()), s.x().pos());
    return overSlice(s, x, array.elem(), label);
  }

  private StmtNode keysOf(Stmt.RangeStmt s, ExprNode x, ArrayType t, int label) {
    StmtNode evaluate = EvaluationOrder.hasCall(fp, s.x()) ? stmts.evaluate(x, Kind.REF) : null;
    StmtNode loop = overInt(s, new LongConstant(t.length()), Basic.INT, label);
    return stmts.sequence(evaluate, loop);
  }

  private static boolean isUsed(Expr e) {
    return e != null && !(e instanceof Expr.Ident id && id.isBlank());
  }

  private StmtNode overString(Stmt.RangeStmt s, int label) {
    Binder b = new Binder(s);
    int key = b.slot(s.key(), Basic.INT);
    int value = b.slot(s.value(), Universe.RUNE);
    ExprNode x = fp.exprs().planAs(s.x(), stringType(fp.typeOf(s.x())));
    return b.loop(
        new RangeString(
            x, fp.newRefSlot(), fp.newLongSlot(), key, value, b.bind(), b.body(), label));
  }

  private static Type stringType(Type type) {
    return type == Basic.UNTYPED_STRING ? Basic.STRING : type;
  }

  private StmtNode overMap(Stmt.RangeStmt s, MapType t, int label) {
    Binder b = new Binder(s);
    int key = b.slot(s.key(), t.key());
    int value = b.slot(s.value(), t.elem());
    return b.loop(
        new RangeMap(
            fp.exprs().plan(s.x()),
            fp.newRefSlot(),
            new RangeMap.Target(key, fp.kindOf(t.key()).isRef()),
            new RangeMap.Target(value, fp.kindOf(t.elem()).isRef()),
            b.bind(),
            b.body(),
            s.pos(),
            label));
  }

  private StmtNode overChannel(Stmt.RangeStmt s, ChanType t, int label) {
    Binder b = new Binder(s);
    int value = b.slot(s.key(), t.elem());
    return b.loop(
        new RangeChannel(
            fp.exprs().plan(s.x()),
            fp.newRefSlot(),
            value,
            fp.kindOf(t.elem()).isRef(),
            b.bind(),
            b.body(),
            s.pos(),
            label));
  }

  private StmtNode overFunc(Stmt.RangeStmt s, Signature t, int label) {
    String name = fp.loopBodyName();
    Binder b = new Binder(s);
    Signature yield = (Signature) t.params().type(0).underlying();
    Expr[] lhs = {s.key(), s.value()};
    YieldBody.Param[] params = new YieldBody.Param[yield.params().size()];
    for (int i = 0; i < params.length; i++) {
      Type type = fp.substitute(yield.params().type(i));
      params[i] = new YieldBody.Param(fp.kindOf(type).isRef(), b.slot(lhs[i], type));
    }
    ExprNode x = fp.exprs().plan(s.x());
    StmtNode body = stmts.sequence(b.bind(), fp.insideYield(b::body));
    YieldBody code = new YieldBody(params, body, s.pos(), label);
    FunctionCode function =
        new FunctionCode(name, s.pos(), (c, g) -> c.link(params.length + 1, params.length, code));
    function.setHasParams(params.length > 0);
    return b.loop(new RangeFunc(x, function, s.pos()));
  }
}
