package dev.gosling.check;

import dev.gosling.syntax.Decl;
import dev.gosling.syntax.Expr;
import dev.gosling.syntax.Stmt;
import dev.gosling.syntax.TreeWalk;
import java.util.function.Consumer;

/** Finds the bodies of functions and function literals, inner ones before those around them. */
final class FunctionBodies extends TreeWalk {
  private final Consumer<Stmt.BlockStmt> action;

  private FunctionBodies(Consumer<Stmt.BlockStmt> action) {
    this.action = action;
  }

  static void forEach(Decl decl, Consumer<Stmt.BlockStmt> action) {
    new FunctionBodies(action).decl(decl);
  }

  @Override
  protected void decl(Decl decl) {
    children(decl);
    if (decl instanceof Decl.FuncDecl d && d.body() != null) action.accept(d.body());
  }

  @Override
  protected void expr(Expr expr) {
    children(expr);
    if (expr instanceof Expr.FuncLit lit) action.accept(lit.body());
  }
}
