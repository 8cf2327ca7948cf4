package dev.gosling.plan;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.expr.CapturedValue;
import dev.gosling.exec.expr.LocalRef;
import dev.gosling.exec.expr.NotNilPointer;
import dev.gosling.syntax.Expr;
import dev.gosling.types.Lookup;
import dev.gosling.types.Obj;
import dev.gosling.types.Pointer;
import dev.gosling.types.Struct;
import dev.gosling.types.Type;
import dev.gosling.value.StructLayout;

/** spec: "Selectors" that denote fields, "Address operators". */
final class SelectorPlanner {
  private final FunctionPlanner fp;

  SelectorPlanner(FunctionPlanner fp) {
    this.fp = fp;
  }

  private ExprPlanner exprs() {
    return fp.exprs();
  }

  ExprNode select(Expr.SelectorExpr e) {
    Lookup.Selection selection = fp.selection(e);
    if (selection == null) {
      return fp.objectOf(e.sel()) instanceof Obj.Var v
          ? Memory.load(fp.locate(v))
          : fp.functionValue(e);
    }
    if (!(selection.obj() instanceof Obj.Var)) return fp.functionValue(e);
    Holder holder = holder(e, selection);
    return field(holder.node(), holder.type(), holder.index(), e.sel().pos());
  }

  /**
   * What holds a field: {@code node} yields the struct, or a pointer to it, of type {@code type}.
   */
  record Holder(ExprNode node, Type type, int index) {}

  /** Goes through embedded fields up to the struct that has the field itself. */
  Holder holder(Expr.SelectorExpr e, Lookup.Selection selection) {
    ExprNode node = exprs().plan(e.x());
    Type type = fp.typeOf(e.x());
    int[] path = selection.path();
    for (int i = 0; i < path.length - 1; i++) {
      node = field(node, type, path[i], e.sel().pos());
      type = struct(type).fields().get(path[i]).type();
    }
    return new Holder(node, type, path[path.length - 1]);
  }

  /** The struct type that {@code type} is or points to. */
  private static Type holderType(Type type) {
    return type.underlying() instanceof Pointer p ? p.elem() : type;
  }

  private static Struct struct(Type type) {
    return (Struct) holderType(type).underlying();
  }

  StructLayout layout(Type type) {
    return fp.runtimeType(holderType(type)).layout();
  }

  ExprNode field(ExprNode x, Type type, int index, int pos) {
    return HeapMemory.field(x, layout(type), index, pos);
  }

  ExprNode fieldAddress(ExprNode x, Type type, int index, int pos) {
    return HeapMemory.fieldAddress(x, layout(type), index, pos);
  }

  ExprNode deref(ExprNode x, Type pointerType, int pos) {
    Type elem = ((Pointer) pointerType.underlying()).elem();
    return HeapMemory.deref(x, fp.runtimeType(elem), pos);
  }

  /** {@code &e}. */
  ExprNode address(Expr e) {
    return switch (CallPlanner.unparen(e)) {
      case Expr.Ident id -> address(fp.locate((Obj.Var) fp.objectOf(id)));
      case Expr.CompositeLit lit -> literalAddress(lit);
      case Expr.SelectorExpr s -> address(s);
      case Expr.IndexExpr i -> elementAddress(i);
      // spec: "If the evaluation of x would cause a run-time panic, then the evaluation of &x does
      // too."
      case Expr.StarExpr s -> new NotNilPointer(exprs().plan(s.x()), s.pos());
      default -> throw new IllegalStateException("address of " + e);
    };
  }

  private ExprNode literalAddress(Expr.CompositeLit lit) {
    return exprs().literals().address(lit, fp.typeOf(lit));
  }

  private ExprNode elementAddress(Expr.IndexExpr e) {
    IndexPlanner indices = exprs().indices();
    return HeapMemory.elementAddress(
        indices.base(e.x()),
        exprs().plan(e.indices().getFirst()),
        indices.elem(fp.typeOf(e.x())),
        IndexPlanner.site(fp, e));
  }

  private ExprNode address(Expr.SelectorExpr e) {
    Lookup.Selection selection = fp.selection(e);
    if (selection == null) return address(fp.locate((Obj.Var) fp.objectOf(e.sel())));
    Holder h = holder(e, selection);
    return fieldAddress(h.node(), h.type(), h.index(), e.sel().pos());
  }

  /** The cell or object of a variable. */
  private static ExprNode address(Location location) {
    return switch (location) {
      case Location.Cell c -> new LocalRef(c.slot());
      case Location.CapturedCell c -> new CapturedValue(c.index());
      case Location.PackageLong p -> Memory.constant(p.cell());
      case Location.PackageRef p -> Memory.constant(p.cell());
      // An aggregate, else it would have a cell.
      case Location.RefSlot r -> Memory.load(r);
      case Location.CapturedRef c -> Memory.load(c);
      case Location.PackageAggregate p -> Memory.load(p);
      case Location.LongSlot l -> throw new IllegalStateException("address of a slot");
    };
  }
}
