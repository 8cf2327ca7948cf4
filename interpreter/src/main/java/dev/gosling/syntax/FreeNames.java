package dev.gosling.syntax;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the identifiers of a tree that no scope within it declares; spec: "Declarations and scope".
 * Selectors, field names and keys of composite literals that may be field names are no uses.
 */
final class FreeNames extends TreeWalk {
  /** A use of a name that is declared outside the tree. */
  record Use(Expr.Ident name, Expr.Ident selector) {}

  private final List<Use> uses = new ArrayList<>();
  private Scope scope = new Scope(null);

  private static final class Scope {
    final Scope outer;
    final Set<String> names = new HashSet<>();

    Scope(Scope outer) {
      this.outer = outer;
    }

    boolean has(String name) {
      for (Scope s = this; s != null; s = s.outer) if (s.names.contains(name)) return true;
      return false;
    }
  }

  private FreeNames() {}

  /** The free names of one package-level declaration, in source order. */
  static List<Use> of(Decl decl) {
    FreeNames free = new FreeNames();
    free.packageLevel(decl);
    return free.uses;
  }

  /** The free names of a block, in source order. */
  static List<Use> of(Stmt.BlockStmt block) {
    FreeNames free = new FreeNames();
    free.stmts(block.stmts());
    return free.uses;
  }

  /** The names that statements declare in the block they stand in, with their declarations. */
  static Map<String, Expr.Ident> declared(List<Stmt> stmts) {
    Map<String, Expr.Ident> names = new HashMap<>();
    for (Stmt s : stmts) {
      switch (s) {
        case Stmt.AssignStmt a when a.define() -> {
          for (Expr x : a.lhs()) if (x instanceof Expr.Ident i) names.putIfAbsent(i.name(), i);
        }
        case Stmt.DeclStmt(Decl.GenDecl d) -> {
          for (Expr.Ident i : names(d)) names.putIfAbsent(i.name(), i);
        }
        default -> {}
      }
    }
    names.remove("_");
    return names;
  }

  /** The names that a declaration of constants, types or variables declares. */
  static List<Expr.Ident> names(Decl.GenDecl decl) {
    List<Expr.Ident> names = new ArrayList<>();
    for (Decl.Spec spec : decl.specs()) {
      switch (spec) {
        case Decl.ValueSpec v -> names.addAll(v.names());
        case Decl.TypeSpec t -> names.add(t.name());
        case Decl.ImportSpec _ -> {}
      }
    }
    return names;
  }

  private void open() {
    scope = new Scope(scope);
  }

  private void close() {
    scope = scope.outer;
  }

  private void declare(Expr.Ident name) {
    scope.names.add(name.name());
  }

  private void use(Expr.Ident name, Expr.Ident selector) {
    if (!name.isBlank() && !scope.has(name.name())) uses.add(new Use(name, selector));
  }

  // Declarations

  private void packageLevel(Decl decl) {
    if (decl instanceof Decl.FuncDecl f) function(f);
    else if (decl instanceof Decl.GenDecl g) g.specs().forEach(this::spec);
  }

  private void function(Decl.FuncDecl f) {
    open();
    if (f.recv() != null) {
      declareReceiverTypeParameters(f.recv().type());
      types(List.of(f.recv()));
      fieldNames(List.of(f.recv()));
    }
    signature(f.type());
    if (f.body() != null) stmts(f.body().stmts());
    close();
  }

  /** spec: "Each type parameter is declared by the receiver specification": {@code (r T[P])}. */
  private void declareReceiverTypeParameters(Expr type) {
    switch (type) {
      case Expr.StarExpr s -> declareReceiverTypeParameters(s.x());
      case Expr.ParenExpr p -> declareReceiverTypeParameters(p.x());
      case Expr.IndexExpr i -> {
        for (Expr x : i.indices()) if (x instanceof Expr.Ident p) declare(p);
      }
      default -> {}
    }
  }

  /** A declaration in a block. */
  @Override
  protected void decl(Decl decl) {
    if (!(decl instanceof Decl.GenDecl g)) return;
    for (Decl.Spec spec : g.specs()) {
      if (spec instanceof Decl.TypeSpec t) declare(t.name());
      spec(spec);
      if (spec instanceof Decl.ValueSpec v) v.names().forEach(this::declare);
    }
  }

  private void spec(Decl.Spec spec) {
    open();
    if (spec instanceof Decl.TypeSpec t) fieldNames(t.typeParams());
    children(spec);
    close();
  }

  private void signature(Expr.FuncType t) {
    fieldNames(t.typeParams());
    children(t);
    fieldNames(t.params());
    fieldNames(t.results());
  }

  private void fieldNames(List<Field> fields) {
    for (Field f : fields) f.names().forEach(this::declare);
  }

  // Expressions

  @Override
  protected void expr(Expr expr) {
    switch (expr) {
      case Expr.Ident x -> use(x, null);
      case Expr.SelectorExpr e when e.x() instanceof Expr.Ident x -> use(x, e.sel());
      case Expr.KeyValueExpr x -> element(x);
      case Expr.FuncLit x -> {
        open();
        signature(x.type());
        stmts(x.body().stmts());
        close();
      }
      case Expr.FuncType x -> {
        open();
        signature(x);
        close();
      }
      case null, default -> children(expr);
    }
  }

  private void element(Expr.KeyValueExpr element) {
    if (!(element.key() instanceof Expr.Ident)) expr(element.key());
    expr(element.value());
  }

  // Statements

  @Override
  protected void stmt(Stmt stmt) {
    switch (stmt) {
      case Stmt.AssignStmt s -> {
        exprs(s.rhs());
        if (s.define()) declareAll(s.lhs());
        else exprs(s.lhs());
      }
      case Stmt.BlockStmt _, Stmt.IfStmt _, Stmt.SwitchStmt _, Stmt.ForStmt _ -> {
        open();
        children(stmt);
        close();
      }
      case Stmt.TypeSwitchStmt s -> {
        open();
        stmt(s.init());
        expr(s.x());
        for (CaseClause c : s.cases()) clause(s.bind(), c);
        close();
      }
      case Stmt.RangeStmt s -> range(s);
      case null, default -> children(stmt);
    }
  }

  private void declareAll(List<Expr> lhs) {
    for (Expr x : lhs) {
      if (x instanceof Expr.Ident name) declare(name);
      else expr(x);
    }
  }

  @Override
  protected void clause(CaseClause c) {
    clause(null, c);
  }

  @Override
  protected void clause(CommClause c) {
    open();
    children(c);
    close();
  }

  private void clause(Expr.Ident bind, CaseClause c) {
    if (c.values() != null) exprs(c.values());
    open();
    if (bind != null) declare(bind);
    stmts(c.body());
    close();
  }

  private void range(Stmt.RangeStmt s) {
    expr(s.x());
    open();
    if (!s.define()) {
      expr(s.key());
      expr(s.value());
    } else {
      if (s.key() instanceof Expr.Ident key) declare(key);
      if (s.value() instanceof Expr.Ident value) declare(value);
    }
    stmt(s.body());
    close();
  }
}
