package dev.gosling.loopvar;

import dev.gosling.check.Info;
import dev.gosling.syntax.Decl;
import dev.gosling.syntax.Expr;
import dev.gosling.syntax.FileNode;
import dev.gosling.syntax.Node;
import dev.gosling.syntax.Stmt;
import dev.gosling.types.Named;
import dev.gosling.types.Obj;
import dev.gosling.types.Type;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The functions of a program that gc compiles: all but generic ones that nothing instantiates. Also
 * which of them are called, as far as is known when compiling.
 */
final class CompiledCode {
  private final Info info;
  private final List<FileNode> files;
  private final Map<Obj.Func, Decl.FuncDecl> declarations = new HashMap<>();

  /** The methods of generic types, by the type's object. */
  private final Map<Obj, List<Decl.FuncDecl>> genericMethods = new HashMap<>();

  private final List<Decl.FuncDecl> functions = new ArrayList<>();
  private final Set<Decl.FuncDecl> seen = new HashSet<>();
  private final Deque<Decl.FuncDecl> pending = new ArrayDeque<>();
  private final Set<Obj> called = new HashSet<>();

  /** Variables that are declared with a function literal. */
  private final Map<Obj.Var, Expr.FuncLit> literals = new HashMap<>();

  /** Variables that are declared with a function. */
  private final Map<Obj.Var, Obj.Func> names = new HashMap<>();

  private final Set<Obj> reassigned = new HashSet<>();

  CompiledCode(List<FileNode> files, Info info) {
    this.info = info;
    this.files = files;
    for (FileNode file : files) for (Decl d : file.decls()) declare(d);
    for (FileNode file : files) {
      for (Decl d : file.decls()) {
        if (d instanceof Decl.GenDecl g) new References(null).decl(g);
      }
    }
    while (!pending.isEmpty()) {
      Decl.FuncDecl next = pending.remove();
      functions.add(next);
      new References(next).decl(next);
    }
    names.forEach(
        (v, f) -> {
          if (called.contains(v) && !reassigned.contains(v)) called.add(f.origin());
        });
  }

  private void declare(Decl decl) {
    if (!(decl instanceof Decl.FuncDecl f) || f.body() == null) return;
    if (info.defs.get(f.name()) instanceof Obj.Func func) declarations.put(func, f);
    Obj generic = f.recv() == null ? null : genericReceiver(f.recv().type());
    if (generic != null) genericMethods.computeIfAbsent(generic, _ -> new ArrayList<>()).add(f);
    else if (f.type().typeParams().isEmpty()) reach(f);
  }

  /** The generic type of which a receiver is, or null. */
  private Obj genericReceiver(Expr type) {
    return switch (type) {
      case Expr.StarExpr s -> genericReceiver(s.x());
      case Expr.ParenExpr p -> genericReceiver(p.x());
      case Expr.IndexExpr i -> i.x() instanceof Expr.Ident id ? info.uses.get(id) : null;
      default -> null;
    };
  }

  private void reach(Decl.FuncDecl f) {
    if (f != null && seen.add(f)) pending.add(f);
  }

  List<FileNode> files() {
    return files;
  }

  List<Decl.FuncDecl> functions() {
    return functions;
  }

  /** The declaration of a function of the program; null for others and where it has no body. */
  Decl.FuncDecl declaration(Obj.Func f) {
    return declarations.get(f.origin());
  }

  /**
   * Whether a function is called by its name, or by a variable that holds nothing else. A go or
   * defer statement with a call that has arguments or results runs a function that calls it.
   */
  boolean isCalled(Decl.FuncDecl f) {
    return called.contains(info.defs.get(f.name()));
  }

  /** The literals that are called by the name of the variable that holds them and nothing else. */
  Set<Expr.FuncLit> calledLiterals() {
    Set<Expr.FuncLit> found = new HashSet<>();
    literals.forEach(
        (v, lit) -> {
          if (called.contains(v) && !reassigned.contains(v)) found.add(lit);
        });
    return found;
  }

  /** Notes what one declaration refers to. */
  private final class References extends LiveWalk {
    /** Around the place: the declaration or a literal in it. */
    private Node function;

    /** The functions that declare variables. */
    private final Map<Obj, Node> owners = new HashMap<>();

    References(Decl.FuncDecl function) {
      super(CompiledCode.this.info);
      this.function = function;
    }

    @Override
    protected void decl(Decl d) {
      if (d instanceof Decl.GenDecl g) {
        for (Decl.Spec s : g.specs()) {
          if (s instanceof Decl.TypeSpec t && !t.typeParams().isEmpty()) continue;
          children(s);
          if (s instanceof Decl.ValueSpec v) functions(v.names(), v.values());
        }
      } else {
        children(d);
      }
    }

    @Override
    protected void stmt(Stmt s) {
      switch (s) {
        case Stmt.AssignStmt a -> {
          super.stmt(a);
          if (a.define()) functions(a.lhs(), a.rhs());
          for (Expr e : a.lhs()) {
            if (e instanceof Expr.Ident id) reassigned.add(info.uses.get(id));
          }
        }
        case null, default -> super.stmt(s);
      }
    }

    private void functions(List<? extends Expr> vars, List<Expr> values) {
      for (int i = 0; i < vars.size() && vars.size() == values.size(); i++) {
        if (vars.get(i) instanceof Expr.Ident id && info.defs.get(id) instanceof Obj.Var v) {
          switch (LiveCode.unparen(values.get(i))) {
            case Expr.FuncLit lit -> literals.put(v, lit);
            case Expr value when callee(info, value) instanceof Obj.Func f -> names.put(v, f);
            default -> {
              continue;
            }
          }
          owners.put(v, function);
        }
      }
    }

    @Override
    protected void type(Expr type) {
      expr(type);
    }

    @Override
    protected void expr(Expr e) {
      if (e == null) return;
      instantiated(info.typeOf(e));
      switch (e) {
        case Expr.Ident id -> {
          if (info.uses.get(id) instanceof Obj.Func f) reach(declaration(f));
        }
        case Expr.SelectorExpr s -> {
          children(s);
          if (info.uses.get(s.sel()) instanceof Obj.Func f) reach(declaration(f));
        }
        case Expr.FuncLit lit -> {
          Node outer = function;
          function = lit;
          children(lit);
          function = outer;
        }
        case Expr.CallExpr c -> {
          call(callee(info, c.fun()));
          children(c);
        }
        case Expr.UnaryExpr u when LiveCode.unparen(u.x()) instanceof Expr.Ident id -> {
          reassigned.add(info.uses.get(id));
          children(u);
        }
        default -> children(e);
      }
    }

    /** gc does not inline a literal into another function than the one that made it. */
    private void call(Obj callee) {
      if (callee instanceof Obj.Func f) called.add(f.origin());
      if (callee instanceof Obj.Var && owners.get(callee) == function) called.add(callee);
    }

    /** All methods of a type are compiled with it. */
    private void instantiated(Type type) {
      if (!(type instanceof Named n) || n.typeArgs().isEmpty()) return;
      genericMethods.getOrDefault(n.origin().obj(), List.of()).forEach(CompiledCode.this::reach);
    }
  }

  /** What a call calls: a function, a method or a variable, if that is known; else null. */
  static Obj callee(Info info, Expr fun) {
    return switch (LiveCode.unparen(fun)) {
      case Expr.Ident id -> info.uses.get(id);
      case Expr.SelectorExpr s -> info.uses.get(s.sel());
      case Expr.IndexExpr i -> info.typeOf(i.x()) == null ? null : calleeOfInstance(info, i);
      default -> null;
    };
  }

  private static Obj calleeOfInstance(Info info, Expr.IndexExpr i) {
    return callee(info, i.x()) instanceof Obj.Func f ? f : null;
  }
}
