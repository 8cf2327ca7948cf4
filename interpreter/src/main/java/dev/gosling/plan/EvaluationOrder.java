package dev.gosling.plan;

import dev.gosling.check.TypeAndValue;
import dev.gosling.exec.ExprNode;
import dev.gosling.exec.StmtNode;
import dev.gosling.syntax.Expr;
import dev.gosling.syntax.Token;
import java.util.List;

/**
 * gc's order of evaluation: the calls and receives of a statement run, from left to right, before
 * plain variables are loaded. The specification leaves open when variables are loaded; programs see
 * the difference where a call changes one.
 */
final class EvaluationOrder {
  private final FunctionPlanner fp;

  EvaluationOrder(FunctionPlanner fp) {
    this.fp = fp;
  }

  /**
   * Evaluates the calls in {@code exprs} into temporary slots, if the order makes a difference;
   * from then on the planned expressions read those. Null if there is nothing to do before.
   */
  StmtNode hoist(List<Expr> exprs) {
    return null;
  }

  /** {@code e} with its calls before its variables. */
  ExprNode planAfterCalls(Expr e) {
    return fp.exprs().plan(e);
  }

  /** Whether evaluating {@code e} calls a function or receives from a channel. */
  static boolean hasCall(FunctionPlanner fp, Expr e) {
    return switch (e) {
      case null -> false;
      case Expr.CallExpr c -> {
        boolean conversion = fp.modeOf(CallPlanner.unparen(c.fun())) == TypeAndValue.Mode.TYPE;
        boolean pure = conversion || fp.constantOf(c) != null;
        yield !pure || c.args().stream().anyMatch(a -> hasCall(fp, a));
      }
      case Expr.UnaryExpr u -> u.op() == Token.ARROW || hasCall(fp, u.x());
      case Expr.ParenExpr p -> hasCall(fp, p.x());
      case Expr.StarExpr s -> hasCall(fp, s.x());
      case Expr.SelectorExpr s -> hasCall(fp, s.x());
      case Expr.IndexExpr i ->
          hasCall(fp, i.x()) || i.indices().stream().anyMatch(x -> hasCall(fp, x));
      case Expr.SliceExpr s ->
          hasCall(fp, s.x())
              || hasCall(fp, s.low())
              || hasCall(fp, s.high())
              || hasCall(fp, s.max());
      case Expr.TypeAssertExpr t -> hasCall(fp, t.x());
      case Expr.BinaryExpr b -> hasCall(fp, b.x()) || hasCall(fp, b.y());
      case Expr.KeyValueExpr kv -> hasCall(fp, kv.key()) || hasCall(fp, kv.value());
      case Expr.CompositeLit c -> c.elements().stream().anyMatch(x -> hasCall(fp, x));
      default -> false;
    };
  }
}
