package dev.gosling.plan;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.StmtNode;
import dev.gosling.exec.stmt.CountLoop;
import dev.gosling.exec.stmt.CountLoopConst;
import dev.gosling.exec.stmt.CountLoopLocal;
import dev.gosling.exec.stmt.For;
import dev.gosling.exec.stmt.Forever;
import dev.gosling.exec.stmt.While;
import dev.gosling.syntax.Expr;
import dev.gosling.syntax.Stmt;
import dev.gosling.syntax.Token;
import dev.gosling.types.Basic;
import dev.gosling.types.Constant;
import dev.gosling.types.Obj;
import java.util.ArrayList;
import java.util.List;

/** Plans for statements with a condition or a for clause; {@link RangePlanner} those with range. */
final class LoopPlanner {
  private final FunctionPlanner fp;
  private final StmtPlanner stmts;
  private final RangePlanner ranges;

  LoopPlanner(FunctionPlanner fp, StmtPlanner stmts) {
    this.fp = fp;
    this.stmts = stmts;
    this.ranges = new RangePlanner(fp, stmts);
  }

  StmtNode plan(Stmt.RangeStmt s, int label) {
    return ranges.plan(s, label);
  }

  StmtNode plan(Stmt.ForStmt s, int label) {
    StmtNode init = stmts.plan(s.init());
    StmtNode loop = countLoop(s, label);
    return stmts.sequence(init, loop != null ? loop : general(s, label));
  }

  private StmtNode general(Stmt.ForStmt s, int label) {
    ExprNode cond = condition(s.cond());
    StmtNode body = stmts.block(s.body().stmts());
    StmtNode copies = perIterationCopies(s);
    if (cond != null && copies == null && s.post() == null) return new While(cond, body, label);
    StmtNode post = stmts.sequence(copies, stmts.plan(s.post()));
    return cond == null ? new Forever(post, body, label) : new For(cond, post, body, label);
  }

  /** Null where there is none, or it is constantly true. */
  private ExprNode condition(Expr cond) {
    if (cond == null || fp.constantOf(cond) instanceof Constant.Bool(boolean b) && b) return null;
    return stmts.condition(cond);
  }

  /**
   * spec: "prior to executing the post statement, a fresh copy": only of variables that something
   * may still refer to.
   */
  private StmtNode perIterationCopies(Stmt.ForStmt s) {
    if (!fp.planner().checked().loopVarPerIteration(s.pos())) return null;
    if (!(s.init() instanceof Stmt.AssignStmt a) || !a.define()) return null;
    List<StmtNode> copies = new ArrayList<>();
    for (Expr e : a.lhs()) {
      if (!(e instanceof Expr.Ident id)
          || id.isBlank()
          || !(fp.planner().info().defs.get(id) instanceof Obj.Var v)) {
        continue;
      }
      Location location = fp.locate(v);
      boolean shared = fp.captures().isCaptured(v) || fp.captures().isAddressTaken(v);
      if (location instanceof Location.Cell) {
        copies.add(FunctionPlanner.initialize(location, Memory.load(location)));
      } else if (shared && fp.runtimeType(v.type()).isAggregate()) {
        copies.add(Memory.store(location, fp.exprs().copy(Memory.load(location), v.type())));
      }
    }
    return copies.isEmpty() ? null : stmts.sequence(copies);
  }

  /** {@code i < limit; i++} with a 64-bit signed i in a slot, or null. */
  private StmtNode countLoop(Stmt.ForStmt s, int label) {
    if (!(s.cond() instanceof Expr.BinaryExpr c) || c.op() != Token.LSS) return null;
    if (!(s.post() instanceof Stmt.IncDecStmt p) || p.op() != Token.ADD) return null;
    Obj.Var v = localInt(c.x());
    if (v == null || localInt(p.x()) != v) return null;
    int slot = ((Location.LongSlot) fp.locate(v)).slot();
    if (fp.constantOf(c.y()) instanceof Constant.Int n) {
      long limit = n.value().longValue();
      return new CountLoopConst(slot, limit, stmts.block(s.body().stmts()), label);
    }
    if (EvaluationOrder.hasCall(fp, c.y())) return null;
    Obj.Var limit = localInt(c.y());
    if (limit != null) {
      int limitSlot = ((Location.LongSlot) fp.locate(limit)).slot();
      return new CountLoopLocal(slot, limitSlot, stmts.block(s.body().stmts()), label);
    }
    ExprNode node = fp.exprs().planAs(c.y(), fp.typeOf(c.x()));
    return new CountLoop(slot, node, stmts.block(s.body().stmts()), label);
  }

  /** The variable that {@code e} names, if it is an int or int64 in a slot. */
  private Obj.Var localInt(Expr e) {
    if (!(e instanceof Expr.Ident id) || !(fp.objectOf(id) instanceof Obj.Var v)) return null;
    Basic basic = fp.substitute(v.type()).underlying() instanceof Basic b ? b : null;
    if (basic != Basic.INT && basic != Basic.INT64) return null;
    return fp.locate(v) instanceof Location.LongSlot ? v : null;
  }
}
