package dev.gosling.syntax;

import java.util.List;

/**
 * Walks trees in source order. A subclass says what it does at the nodes that matter to it and has
 * {@code children} do the rest; every switch here lists all nodes, so that a new one is not
 * forgotten. Null, where a component may be missing, is no node.
 */
public abstract class TreeWalk {
  protected void decl(Decl decl) {
    children(decl);
  }

  protected void stmt(Stmt stmt) {
    children(stmt);
  }

  protected void expr(Expr expr) {
    children(expr);
  }

  /** A type in a place where nothing else can stand; a conversion's may come as {@link #expr}. */
  protected void type(Expr type) {
    expr(type);
  }

  protected void clause(CaseClause clause) {
    children(clause);
  }

  protected void clause(CommClause clause) {
    children(clause);
  }

  protected final void stmts(List<Stmt> list) {
    for (Stmt s : list) stmt(s);
  }

  protected final void exprs(List<? extends Expr> list) {
    for (Expr e : list) expr(e);
  }

  /** The types of fields, parameters or interface elements. */
  protected final void types(List<Field> fields) {
    for (Field f : fields) type(f.type());
  }

  protected final void children(Decl decl) {
    switch (decl) {
      case Decl.FuncDecl d -> {
        if (d.recv() != null) type(d.recv().type());
        type(d.type());
        stmt(d.body());
      }
      case Decl.GenDecl d -> {
        for (Decl.Spec spec : d.specs()) children(spec);
      }
      case Decl.BadDecl _ -> {}
    }
  }

  protected final void children(Decl.Spec spec) {
    switch (spec) {
      case Decl.ValueSpec s -> {
        type(s.type());
        exprs(s.values());
      }
      case Decl.TypeSpec s -> {
        types(s.typeParams());
        type(s.type());
      }
      case Decl.ImportSpec _ -> {}
    }
  }

  protected final void children(CaseClause clause) {
    if (clause.values() != null) exprs(clause.values());
    stmts(clause.body());
  }

  protected final void children(CommClause clause) {
    stmt(clause.comm());
    stmts(clause.body());
  }

  protected final void children(Stmt stmt) {
    switch (stmt) {
      case null -> {}
      case Stmt.BadStmt _, Stmt.EmptyStmt _, Stmt.BranchStmt _ -> {}
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
        s.cases().forEach(this::clause);
      }
      case Stmt.TypeSwitchStmt s -> {
        stmt(s.init());
        expr(s.x());
        s.cases().forEach(this::clause);
      }
      case Stmt.SelectStmt s -> s.cases().forEach(this::clause);
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

  protected final void children(Expr expr) {
    switch (expr) {
      case null -> {}
      case Expr.BadExpr _, Expr.Ident _, Expr.BasicLit _ -> {}
      case Expr.CompositeLit e -> {
        type(e.type());
        exprs(e.elements());
      }
      case Expr.KeyValueExpr e -> {
        expr(e.key());
        expr(e.value());
      }
      case Expr.FuncLit e -> {
        type(e.type());
        stmt(e.body());
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
      case Expr.TypeAssertExpr e -> {
        expr(e.x());
        type(e.type());
      }
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
      case Expr.Ellipsis e -> type(e.elt());
      case Expr.ArrayType e -> {
        type(e.len());
        type(e.elem());
      }
      case Expr.SliceType e -> type(e.elem());
      case Expr.StructType e -> types(e.fields());
      case Expr.FuncType e -> {
        types(e.typeParams());
        types(e.params());
        types(e.results());
      }
      case Expr.InterfaceType e -> types(e.elements());
      case Expr.MapType e -> {
        type(e.key());
        type(e.value());
      }
      case Expr.ChanType e -> type(e.elem());
    }
  }
}
