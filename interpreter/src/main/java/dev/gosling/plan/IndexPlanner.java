package dev.gosling.plan;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.expr.IndexSite;
import dev.gosling.exec.expr.IndexString;
import dev.gosling.exec.expr.NotNilPointer;
import dev.gosling.exec.expr.SliceSlice;
import dev.gosling.exec.expr.SliceString;
import dev.gosling.syntax.Expr;
import dev.gosling.types.ArrayType;
import dev.gosling.types.Basic;
import dev.gosling.types.MapType;
import dev.gosling.types.Pointer;
import dev.gosling.types.SliceType;
import dev.gosling.types.Type;
import dev.gosling.value.RuntimeType;

/** spec: "Index expressions" and "Slice expressions". */
final class IndexPlanner {
  private final FunctionPlanner fp;

  IndexPlanner(FunctionPlanner fp) {
    this.fp = fp;
  }

  private ExprPlanner exprs() {
    return fp.exprs();
  }

  ExprNode index(Expr.IndexExpr e) {
    Type type = fp.typeOf(e.x());
    Expr i = e.indices().getFirst();
    if (type.underlying() instanceof MapType m) {
      // A key that is only looked up need not be a copy, but for one in an interface.
      return HeapMemory.mapIndex(
          exprs().plan(e.x()), mapKey(i, m.key()), fp.runtimeType(type), false, e.lbrack());
    }
    if (type.underlying() instanceof Basic) {
      return new IndexString(exprs().plan(e.x()), exprs().plan(i), site(e));
    }
    return HeapMemory.index(base(e.x()), exprs().plan(i), elem(type), site(e));
  }

  private ExprNode mapKey(Expr key, Type type) {
    return fp.runtimeType(type).isAggregate() ? exprs().plan(key) : exprs().planAs(key, type);
  }

  /** The element that {@code e} refers to, for a slice, array or pointer to array. */
  static IndexSite site(FunctionPlanner fp, Expr.IndexExpr e) {
    return new IndexSite(e.lbrack(), isHuge(fp, e.indices().getFirst()));
  }

  private IndexSite site(Expr.IndexExpr e) {
    return site(fp, e);
  }

  private static boolean isHuge(FunctionPlanner fp, Expr index) {
    return index != null
        && fp.typeOf(index).underlying() instanceof Basic b
        && b.isUnsigned()
        && b.bits() == 64;
  }

  /** The slice, or the object of the array, that {@code x} yields or points to. */
  ExprNode base(Expr x) {
    ExprNode node = exprs().plan(x);
    return fp.typeOf(x).underlying() instanceof Pointer ? new NotNilPointer(node, x.pos()) : node;
  }

  /** The type of the elements of a slice, array or pointer to array. */
  RuntimeType elem(Type type) {
    return fp.runtimeType(
        switch (type.underlying()) {
          case SliceType s -> s.elem();
          case ArrayType a -> a.elem();
          case Pointer p -> ((ArrayType) p.elem().underlying()).elem();
          default -> throw new IllegalStateException("no elements in " + type);
        });
  }

  ExprNode slice(Expr.SliceExpr e) {
    Type type = fp.typeOf(e.x());
    boolean huge = isHuge(fp, e.low()) || isHuge(fp, e.high()) || isHuge(fp, e.max());
    IndexSite site = new IndexSite(e.lbrack(), huge);
    if (type.underlying() instanceof Basic) {
      return new SliceString(exprs().plan(e.x()), bound(e.low()), bound(e.high()), site);
    }
    boolean array = !(type.underlying() instanceof SliceType);
    return new SliceSlice(
        base(e.x()), bound(e.low()), bound(e.high()), bound(e.max()), elem(type), array, site);
  }

  private ExprNode bound(Expr e) {
    return e == null ? null : exprs().plan(e);
  }
}
