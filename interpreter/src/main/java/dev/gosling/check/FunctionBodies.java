package dev.gosling.check;

import dev.gosling.syntax.CaseClause;
import dev.gosling.syntax.CommClause;
import dev.gosling.syntax.Decl;
import dev.gosling.syntax.Expr;
import dev.gosling.syntax.Field;
import dev.gosling.syntax.Stmt;
import java.util.List;
import java.util.function.Consumer;

/** Finds the bodies of functions and function literals, inner ones before those around them. */
final class FunctionBodies {
  private final Consumer<Stmt.BlockStmt> action;

  private FunctionBodies(Consumer<Stmt.BlockStmt> action) {
    this.action = action;
  }

  static void forEach(Decl decl, Consumer<Stmt.BlockStmt> action) {
    new FunctionBodies(action).decl(decl);
  }

  private void decl(Decl decl) {
    switch (decl) {
      case Decl.FuncDecl d -> {
        if (d.body() != null) body(d.body());
      }
      case Decl.GenDecl d -> {
        for (Decl.Spec spec : d.specs()) {
          switch (spec) {
            case Decl.ValueSpec s -> {
              expr(s.type());
              exprs(s.values());
            }
            case Decl.TypeSpec s -> expr(s.type());
            case Decl.ImportSpec s -> {}
          }
        }
      }
      case Decl.BadDecl d -> {}
    }
  }

  private void body(Stmt.BlockStmt b) {
    stmts(b.stmts());
    action.accept(b);
  }

  private void stmts(List<Stmt> list) {
    for (Stmt s : list) stmt(s);
  }

  private void stmt(Stmt stmt) {
    switch (stmt) {
      case null -> {}
      case Stmt.BadStmt s -> {}
      case Stmt.EmptyStmt s -> {}
      case Stmt.BranchStmt s -> {}
      case Stmt.DeclStmt s -> decl(s.decl());
      case Stmt.LabeledStmt s -> stmt(s.stmt());
      case Stmt.ExprStmt s -> expr(s.x());
      case Stmt.SendStmt s -> {
        expr(s.chan());
        expr(s.value());
      }
      case Stmt.IncDecStmt s -> expr(s.x());
      case Stmt.AssignStmt s -> {
        exprs(s.lhs());
        exprs(s.rhs());
      }
      case Stmt.GoStmt s -> expr(s.call());
      case Stmt.DeferStmt s -> expr(s.call());
      case Stmt.ReturnStmt s -> exprs(s.results());
      case Stmt.BlockStmt s -> stmts(s.stmts());
      case Stmt.IfStmt s -> {
        stmt(s.init());
        expr(s.cond());
        stmt(s.then());
        stmt(s.orElse());
      }
      case Stmt.SwitchStmt s -> {
        stmt(s.init());
        expr(s.tag());
        cases(s.cases());
      }
      case Stmt.TypeSwitchStmt s -> {
        stmt(s.init());
        expr(s.x());
        cases(s.cases());
      }
      case Stmt.SelectStmt s -> {
        for (CommClause c : s.cases()) {
          stmt(c.comm());
          stmts(c.body());
        }
      }
      case Stmt.ForStmt s -> {
        stmt(s.init());
        expr(s.cond());
        stmt(s.post());
        stmt(s.body());
      }
      case Stmt.RangeStmt s -> {
        expr(s.key());
        expr(s.value());
        expr(s.x());
        stmt(s.body());
      }
    }
  }

  private void cases(List<CaseClause> cases) {
    for (CaseClause c : cases) {
      if (c.values() != null) exprs(c.values());
      stmts(c.body());
    }
  }

  private void exprs(List<? extends Expr> list) {
    for (Expr e : list) expr(e);
  }

  private void expr(Expr expr) {
    // Function literals may stand wherever an expression does, array lengths included.
    switch (expr) {
      case null -> {}
      case Expr.FuncLit e -> body(e.body());
      case Expr.CompositeLit e -> {
        expr(e.type());
        exprs(e.elements());
      }
      case Expr.KeyValueExpr e -> {
        expr(e.key());
        expr(e.value());
      }
      case Expr.ParenExpr e -> expr(e.x());
      case Expr.SelectorExpr e -> expr(e.x());
      case Expr.IndexExpr e -> {
        expr(e.x());
        exprs(e.indices());
      }
      case Expr.SliceExpr e -> {
        expr(e.x());
        expr(e.low());
        expr(e.high());
        expr(e.max());
      }
      case Expr.TypeAssertExpr e -> expr(e.x());
      case Expr.CallExpr e -> {
        expr(e.fun());
        exprs(e.args());
      }
      case Expr.StarExpr e -> expr(e.x());
      case Expr.UnaryExpr e -> expr(e.x());
      case Expr.BinaryExpr e -> {
        expr(e.x());
        expr(e.y());
      }
      case Expr.ArrayType e -> {
        expr(e.len());
        expr(e.elem());
      }
      case Expr.StructType e -> {
        for (Field f : e.fields()) expr(f.type());
      }
      default -> {}
    }
  }
}
