package dev.gosling.loopvar;

import dev.gosling.check.Info;
import dev.gosling.syntax.CaseClause;
import dev.gosling.syntax.CommClause;
import dev.gosling.syntax.Expr;
import dev.gosling.syntax.Stmt;
import dev.gosling.syntax.TreeWalk;

/** Walks what gc compiles of a function: the statements that are not dead. No types. */
abstract class LiveWalk extends TreeWalk {
  final Info info;
  final LiveCode live;

  LiveWalk(Info info) {
    this.info = info;
    this.live = new LiveCode(info);
  }

  /** Whether nothing is evaluated: {@code len} of an array, for one. */
  final boolean isConstant(Expr e) {
    return e != null && info.types.get(e) != null && info.types.get(e).isConstant();
  }

  @Override
  protected void stmt(Stmt s) {
    switch (s) {
      case Stmt.BlockStmt b -> live.reachable(b.stmts()).forEach(this::stmt);
      case Stmt.ForStmt f when live.truth(f.cond()) == LiveCode.Truth.NEVER -> {
        stmt(f.init());
        expr(f.cond());
      }
      case Stmt.IfStmt i -> {
        LiveCode.Truth truth = live.truth(i.cond());
        stmt(i.init());
        expr(i.cond());
        if (truth != LiveCode.Truth.NEVER) stmt(i.then());
        if (truth != LiveCode.Truth.ALWAYS) stmt(i.orElse());
      }
      case Stmt.SwitchStmt w -> {
        stmt(w.init());
        expr(w.tag());
        live.reachable(w).forEach(this::clause);
      }
      case null, default -> children(s);
    }
  }

  @Override
  protected void clause(CaseClause c) {
    if (c.values() != null) exprs(c.values());
    live.reachable(c.body()).forEach(this::stmt);
  }

  @Override
  protected void clause(CommClause c) {
    stmt(c.comm());
    live.reachable(c.body()).forEach(this::stmt);
  }

  /** No variable is used in a type. */
  @Override
  protected void type(Expr type) {}
}
