package dev.gosling.plan;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.StmtNode;
import dev.gosling.exec.assign.AddToLocal;
import dev.gosling.exec.expr.IndexSite;
import dev.gosling.exec.expr.NotNilPointer;
import dev.gosling.exec.expr.UpdatedKey;
import dev.gosling.syntax.Expr;
import dev.gosling.syntax.Token;
import dev.gosling.types.Basic;
import dev.gosling.types.Constant;
import dev.gosling.types.Lookup;
import dev.gosling.types.MapType;
import dev.gosling.types.Obj;
import dev.gosling.types.Pointer;
import dev.gosling.types.Type;
import dev.gosling.value.Kind;
import dev.gosling.value.RuntimeType;
import dev.gosling.value.StructLayout;
import java.util.ArrayList;
import java.util.List;

/** spec: "Assignment statements": stores to every kind of left side. */
final class StorePlanner {
  private final FunctionPlanner fp;

  StorePlanner(FunctionPlanner fp) {
    this.fp = fp;
  }

  private ExprPlanner exprs() {
    return fp.exprs();
  }

  /**
   * A left side.
   *
   * @param type of the place
   * @param load reads the place; a new node each time
   * @param store makes the store of a value that is a private copy or read at once
   */
  private record Place(Type type, Load load, ExprPlanner.Target.Store store) {
    @FunctionalInterface
    interface Load {
      ExprNode of();
    }
  }

  /**
   * How the operands of a left side are planned: as they are, for a single use; or evaluated before
   * and kept in temporary slots, so that they can be used again and later.
   */
  private final class Operands {
    final boolean keep;
    final boolean keepVariables;
    final List<StmtNode> before = new ArrayList<>();

    Operands(boolean keep, boolean keepVariables) {
      this.keep = keep;
      this.keepVariables = keepVariables;
    }

    /** Makes nodes for one operand. */
    Place.Load of(Expr e, Type type) {
      return of(() -> exprs().plan(e), type, repeatable(e));
    }

    Place.Load of(Place.Load plan, Type type, boolean repeatable) {
      if (!keep || repeatable) return plan;
      Kind kind = fp.kindOf(type);
      int temp = fp.newSlot(kind);
      before.add(Memory.setLocal(temp, kind, plan.of()));
      return () -> Memory.local(temp, kind);
    }

    /** Whether {@code e} costs nothing and has the same value when it is evaluated again. */
    private boolean repeatable(Expr e) {
      Expr x = CallPlanner.unparen(e);
      if (fp.constantOf(x) != null) return true;
      if (!(x instanceof Expr.Ident id) || !(fp.objectOf(id) instanceof Obj.Var v)) return false;
      // The object of an aggregate variable never changes.
      if (fp.runtimeType(v.type()).isAggregate()) return true;
      return !keepVariables && isSlot(fp.locate(v));
    }

    private boolean isSlot(Location location) {
      return location instanceof Location.LongSlot || location instanceof Location.RefSlot;
    }

    StmtNode prepare() {
      return before.isEmpty() ? null : fp.stmts().sequence(before);
    }
  }

  /** {@code lhs = rhs}; {@code lhs} may be blank. */
  StmtNode assign(Expr lhs, Expr rhs) {
    Expr x = CallPlanner.unparen(lhs);
    if (x instanceof Expr.Ident id && id.isBlank()) return discard(rhs);
    if (x instanceof Expr.Ident id && exprs().isFresh(rhs)) {
      StmtNode replaced = replaceObject((Obj.Var) fp.objectOf(id), rhs);
      if (replaced != null) return replaced;
    }
    Place place = place(x, new Operands(false, false));
    // What a map holds is replaced, not copied into.
    boolean map = x instanceof Expr.IndexExpr i && fp.typeOf(i.x()).underlying() instanceof MapType;
    return place.store.of(map ? exprs().planAs(rhs, place.type) : value(rhs, place.type));
  }

  /** The object of an aggregate variable that nobody else knows may be replaced by a new one. */
  private StmtNode replaceObject(Obj.Var v, Expr rhs) {
    if (!fp.runtimeType(v.type()).isAggregate()) return null;
    if (!(fp.locate(v) instanceof Location.RefSlot slot)) return null;
    if (fp.captures().isCaptured(v) || fp.captures().isAddressTaken(v)) return null;
    return Memory.store(slot, exprs().planAs(rhs, v.type()));
  }

  private StmtNode discard(Expr rhs) {
    if (fp.constantOf(rhs) != null || exprs().isNil(rhs)) return fp.stmts().sequence();
    return fp.stmts().evaluate(exprs().plan(rhs), fp.kindOf(fp.typeOf(rhs)));
  }

  /** An aggregate that is copied into a place at once need not be copied before. */
  private ExprNode value(Expr rhs, Type type) {
    return fp.runtimeType(type).isAggregate() ? exprs().plan(rhs) : exprs().planAs(rhs, type);
  }

  /** {@code lhs op= rhs}; {@code rhs} is null for 1. */
  StmtNode assignOp(Expr lhs, Token op, Expr rhs, int pos) {
    Operands operands = new Operands(true, false);
    Expr x = CallPlanner.unparen(lhs);
    StmtNode fast = addToLocal(x, op, rhs);
    if (fast != null) return fast;
    Place place = place(x, operands);
    OperatorPlanner operators = exprs().operators();
    ExprNode old = place.load.of();
    ExprNode value =
        rhs == null
            ? operators.arithmetic(op, old, one(place.type), place.type, pos)
            : operators.apply(op, old, rhs, place.type, pos);
    StmtNode store = place.store.of(value);
    StmtNode prepare = operands.prepare();
    return prepare == null ? store : fp.stmts().sequence(prepare, store);
  }

  private ExprNode one(Type type) {
    return exprs().literals().constant(Constant.Int.of(1), type);
  }

  /** {@code x++} and its like for a 64-bit integer in a slot, or null. */
  private StmtNode addToLocal(Expr x, Token op, Expr rhs) {
    if (op != Token.ADD && op != Token.SUB || !(x instanceof Expr.Ident id)) return null;
    if (!(fp.objectOf(id) instanceof Obj.Var v)) return null;
    if (!(fp.typeOf(id).underlying() instanceof Basic b) || !b.isInteger() || b.bits() != 64) {
      return null;
    }
    Constant c = rhs == null ? Constant.Int.of(1) : fp.constantOf(rhs);
    if (c == null || !(fp.locate(v) instanceof Location.LongSlot l)) return null;
    long n = LiteralPlanner.integer(c);
    return new AddToLocal(l.slot(), op == Token.ADD ? n : -n);
  }

  /**
   * A left side whose operands are evaluated before the store.
   *
   * @param keepVariables whether variables used as operands may be assigned to in between
   */
  ExprPlanner.Target target(Expr lhs, boolean keepVariables) {
    Operands operands = new Operands(true, keepVariables);
    Place place = place(CallPlanner.unparen(lhs), operands);
    return new ExprPlanner.Target(operands.prepare(), place.type, place.store);
  }

  private Place place(Expr lhs, Operands operands) {
    return switch (lhs) {
      case Expr.Ident id -> variable((Obj.Var) fp.objectOf(id));
      case Expr.SelectorExpr s -> selector(s, operands);
      case Expr.IndexExpr i -> element(i, operands);
      case Expr.StarExpr s -> pointee(s, operands);
      default -> throw new IllegalStateException("assignment to " + lhs);
    };
  }

  private Place variable(Obj.Var v) {
    Location location = fp.locate(v);
    Type type = fp.substitute(v.type());
    return new Place(type, () -> Memory.load(location), value -> fp.assign(location, type, value));
  }

  private Place selector(Expr.SelectorExpr s, Operands operands) {
    Lookup.Selection selection = fp.selection(s);
    if (selection == null) return variable((Obj.Var) fp.objectOf(s.sel()));
    Place.Load holder = holder(s, selection, operands);
    SelectorPlanner.Holder h = exprs().selectors().holder(s, selection);
    StructLayout layout = exprs().selectors().layout(h.type());
    int pos = s.sel().pos();
    return new Place(
        layout.types[h.index()].type(),
        () -> HeapMemory.field(holder.of(), layout, h.index(), pos),
        value -> HeapMemory.setField(holder.of(), layout, h.index(), value, pos));
  }

  private Place.Load holder(Expr.SelectorExpr s, Lookup.Selection selection, Operands operands) {
    boolean direct = selection.path().length == 1;
    return operands.of(
        () -> exprs().selectors().holder(s, selection).node(),
        exprs().selectors().holder(s, selection).type(),
        direct && operands.repeatable(s.x()));
  }

  private Place element(Expr.IndexExpr e, Operands operands) {
    Type type = fp.typeOf(e.x());
    Expr i = e.indices().getFirst();
    if (type.underlying() instanceof MapType m) return mapElement(e, type, m, operands);
    boolean pointer = type.underlying() instanceof Pointer;
    Place.Load base = operands.of(e.x(), type);
    Place.Load index = operands.of(i, fp.typeOf(i));
    RuntimeType elem = exprs().indices().elem(type);
    IndexSite site = IndexPlanner.site(fp, e);
    Place.Load array = () -> pointer ? new NotNilPointer(base.of(), e.x().pos()) : base.of();
    return new Place(
        elem.type(),
        () -> HeapMemory.index(array.of(), index.of(), elem, site),
        value -> HeapMemory.setIndex(array.of(), index.of(), value, elem, site));
  }

  private Place mapElement(Expr.IndexExpr e, Type type, MapType m, Operands operands) {
    Expr i = e.indices().getFirst();
    RuntimeType map = fp.runtimeType(type);
    Place.Load base = operands.of(e.x(), type);
    Place.Load key = operands.of(() -> exprs().planAs(i, m.key()), m.key(), operands.repeatable(i));
    return new Place(
        m.elem(),
        () -> HeapMemory.mapIndex(base.of(), updatedKey(base, key, map, e), map, true, e.lbrack()),
        value -> HeapMemory.setMapIndex(base.of(), key.of(), value, map, e.lbrack()));
  }

  /** The key for the load of an update; whether it can be hashed is known only at run time. */
  private static ExprNode updatedKey(
      Place.Load base, Place.Load key, RuntimeType map, Expr.IndexExpr e) {
    RuntimeType type = map.key();
    boolean dynamic = type.isInterface() || type.isAggregate();
    return dynamic ? new UpdatedKey(base.of(), key.of(), type, e.lbrack()) : key.of();
  }

  private Place pointee(Expr.StarExpr s, Operands operands) {
    Type type = fp.typeOf(s.x());
    RuntimeType elem = fp.runtimeType(((Pointer) type.underlying()).elem());
    Place.Load pointer = operands.of(s.x(), type);
    return new Place(
        elem.type(),
        () -> HeapMemory.deref(pointer.of(), elem, s.pos()),
        value -> HeapMemory.setDeref(pointer.of(), value, elem, s.pos()));
  }
}
