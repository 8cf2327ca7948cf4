package dev.gosling.check;

import static dev.gosling.types.Predicates.isConstType;
import static dev.gosling.types.Predicates.isGeneric;
import static dev.gosling.types.Predicates.isTypeParam;
import static dev.gosling.types.Predicates.isValid;

import dev.gosling.syntax.Decl;
import dev.gosling.syntax.Expr;
import dev.gosling.syntax.ExprString;
import dev.gosling.syntax.Field;
import dev.gosling.types.Alias;
import dev.gosling.types.Basic;
import dev.gosling.types.Constant;
import dev.gosling.types.Interface;
import dev.gosling.types.Named;
import dev.gosling.types.Obj;
import dev.gosling.types.Scope;
import dev.gosling.types.Signature;
import dev.gosling.types.Struct;
import dev.gosling.types.Tuple;
import dev.gosling.types.Type;
import dev.gosling.types.TypeParam;
import dev.gosling.types.Types;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** spec: "Declarations and scope": the types of declared objects, and cycles among them. */
final class DeclChecker {
  private static final Signature NO_SIGNATURE =
      new Signature(null, List.of(), List.of(), Tuple.EMPTY, Tuple.EMPTY, false);

  private final Checker check;

  /** The objects being resolved, outermost first, and their places in that list. */
  private final List<Obj> path = new ArrayList<>();

  private final Map<Obj, Integer> pathIndex = new IdentityHashMap<>();

  DeclChecker(Checker check) {
    this.check = check;
  }

  void push(Obj obj) {
    pathIndex.put(obj, path.size());
    path.add(obj);
  }

  void pop() {
    pathIndex.remove(path.removeLast());
  }

  /** The objects from {@code obj} to the innermost one being resolved, or null. */
  List<Obj> cycleFrom(Obj obj) {
    Integer start = pathIndex.get(obj);
    return start == null ? null : List.copyOf(path.subList(start, path.size()));
  }

  /** Makes sure that {@code obj} has a type. */
  void resolve(Obj obj) {
    if (obj.pkg() != check.pkg || obj.pkg() == null) obj.type();
    else declare(obj);
  }

  private void declare(Obj obj) {
    List<Obj> cycle = cycleFrom(obj);
    if (cycle != null) {
      boolean valid = validCycle(cycle);
      switch (obj) {
        case Obj.Func f -> {}
        case Obj.TypeName t -> {
          if (!valid) obj.setType(Basic.INVALID);
        }
        default -> {
          if (!valid || !obj.isResolved()) obj.setType(Basic.INVALID);
        }
      }
      return;
    }
    if (obj.isResolved()) return;
    if (obj.isPending()) {
      // Its resolver comes back here; who asks for the type meanwhile does not start again.
      obj.type();
      return;
    }
    DeclInfo d = check.objects.get(obj);
    push(obj);
    Environment saved = check.env;
    check.env = new Environment(d.file.scope(), d.file);
    switch (obj) {
      case Obj.Const o -> {
        check.env.decl = d;
        constant(o, d.type, d.init, d.inherited);
      }
      case Obj.Var o -> {
        check.env.decl = d;
        variable(o, d);
      }
      case Obj.TypeName o -> {
        type(o, d.typeSpec);
        collectMethods(o);
      }
      case Obj.Func o -> function(o, d);
      default -> throw new IllegalStateException(obj.name());
    }
    check.env = saved;
    pop();
  }

  // Cycles.

  /** Reports an invalid cycle. spec: a type may refer to itself through another type. */
  private boolean validCycle(List<Obj> cycle) {
    int values = 0;
    int definitions = 0;
    for (Obj obj : cycle) {
      switch (obj) {
        case Obj.Const o -> values++;
        case Obj.Var o -> values++;
        case Obj.TypeName o -> {
          if (check.env.inTypeParams && o.isResolved() && isGeneric(o.type())) return true;
          if (!o.isAlias()) definitions++;
        }
        default -> {}
      }
    }
    // A cycle of values only is an initialization cycle, found later with its functions; one
    // through a function is allowed.
    if (values == cycle.size()) return true;
    if (values == 0 && definitions > 0) return true;
    cycleError(cycle, firstInSource(cycle));
    return false;
  }

  static int firstInSource(List<? extends Obj> cycle) {
    int first = 0;
    for (int i = 1; i < cycle.size(); i++) {
      if (cycle.get(i).pos() < cycle.get(first).pos()) first = i;
    }
    return first;
  }

  void cycleError(List<? extends Obj> cycle, int start) {
    Obj obj = cycle.get(start);
    boolean isType = obj instanceof Obj.TypeName;
    if (isType && obj.isResolved() && obj.type() instanceof Alias a) a.setActual(Basic.INVALID);
    String name = name(obj);
    if (cycle.size() == 1) {
      check.error(
          obj.pos(),
          (isType ? "invalid recursive type: " : "invalid cycle in declaration: ")
              + name
              + " refers to itself");
      return;
    }
    StringBuilder message =
        new StringBuilder(isType ? "invalid recursive type " : "invalid cycle in declaration of ");
    message.append(name);
    for (int i = 0; i < cycle.size(); i++) {
      Obj next = cycle.get((start + i + 1) % cycle.size());
      message.append("\n\t").append(check.at(obj.pos()));
      message.append(name(obj)).append(" refers to ").append(name(next));
      obj = next;
    }
    check.error(cycle.get(start).pos(), message.toString());
  }

  private String name(Obj obj) {
    String prefix = obj.pkg() == null ? "" : check.qualifier(obj.pkg());
    return prefix.isEmpty() ? obj.name() : prefix + "." + obj.name();
  }

  // Constants and variables.

  private void constant(Obj.Const obj, Expr typeExpr, Expr init, boolean inherited) {
    Constant savedIota = check.env.iota;
    int savedPos = check.env.errorPos;
    check.env.iota = obj.value();
    check.env.errorPos = 0;
    obj.setValue(Constants.UNKNOWN);
    constantInner(obj, typeExpr, init, inherited);
    check.env.iota = savedIota;
    check.env.errorPos = savedPos;
  }

  private void constantInner(Obj.Const obj, Expr typeExpr, Expr init, boolean inherited) {
    if (typeExpr != null) {
      Type t = check.types.type(typeExpr);
      if (!isConstType(t)) {
        if (isValid(t.underlying())) {
          check.error(typeExpr.pos(), "invalid constant type " + check.str(t));
        }
        obj.setType(Basic.INVALID);
        return;
      }
      obj.setType(t);
    }
    Operand x = new Operand();
    if (init != null) {
      if (inherited) check.env.errorPos = obj.pos();
      check.exprs.expr(null, x, init);
    }
    check.assigns.initConst(obj, x);
  }

  private void variable(Obj.Var obj, DeclInfo d) {
    if (check.pkg.isStandard() && d.type != null) {
      // The initializer waits until someone needs it.
      obj.setType(check.types.varType(d.type));
      return;
    }
    d.done = true;
    variable(obj, d.lhs, d.type, d.init);
  }

  void variable(Obj.Var obj, List<Obj.Var> lhs, Expr typeExpr, Expr init) {
    if (typeExpr != null) obj.setType(check.types.varType(typeExpr));
    if (init == null) {
      if (typeExpr == null) obj.setType(Basic.INVALID);
      return;
    }
    if (lhs == null || lhs.size() == 1) {
      Operand x = new Operand();
      Type known = obj.isResolved() ? obj.type() : null;
      check.exprs.expr(Target.of(known, obj.name()), x, init);
      check.assigns.initVar(obj, x, "variable declaration");
      return;
    }
    if (typeExpr != null) for (Obj.Var v : lhs) v.setType(obj.type());
    check.assigns.initVars(lhs, List.of(init), null);
  }

  // Types.

  void type(Obj.TypeName obj, Decl.TypeSpec spec) {
    if (spec.isAlias()) {
      alias(obj, spec);
      return;
    }
    Named named = new Named(obj, null, List.of(), null);
    if (check.env.signature != null) {
      named.setOuterTypeParams(check.env.typeParams);
      check.pkg.addLocalType(obj.pos());
    }
    obj.setType(named);
    check.later(
        () -> {
          if (Types.asNamed(obj.type()) == named) check.validity.check(named);
        });
    complete(named, spec);
  }

  /** Resolves the right side of a type's declaration. */
  void complete(Named named, Decl.TypeSpec spec) {
    Obj.TypeName obj = named.obj();
    boolean generic = spec.typeParams() != null && !spec.typeParams().isEmpty();
    boolean allowed =
        !generic || check.requires(spec.typeParams().getFirst().pos(), 18, "type parameter");
    Scope saved = check.env.scope;
    if (generic) {
      check.openScope();
      check.signatures.typeParams(spec.typeParams(), named::setTypeParams);
    }
    Type rhs = check.types.declared(spec.type(), obj);
    named.setRhs(rhs);
    if (isTypeParam(rhs)) {
      check.error(spec.type().pos(), "cannot use a type parameter as RHS in type declaration");
      named.setRhs(Basic.INVALID);
    }
    check.env.scope = saved;
    if (allowed) {
      check.later(
          () -> {
            if (importedConstraint(rhs)) {
              check.requires(spec.type().pos(), 18, "using type constraint " + check.str(rhs));
            }
          });
    }
  }

  /** A constraint interface of another package. */
  boolean importedConstraint(Type t) {
    Named n = Types.asNamed(t);
    if (n == null || n.obj().pkg() == check.pkg || n.obj().pkg() == null) return false;
    return n.underlying() instanceof Interface i && !i.typeSet().isMethodSet();
  }

  private void alias(Obj.TypeName obj, Decl.TypeSpec spec) {
    boolean generic = spec.typeParams() != null && !spec.typeParams().isEmpty();
    if (!generic || check.requires(spec.typeParams().getFirst().pos(), 23, "generic type alias")) {
      check.requires(spec.pos(), 9, "type alias");
    }
    Alias alias = new Alias(obj, List.of(), List.of(), null);
    obj.setType(alias);
    Scope saved = check.env.scope;
    List<TypeParam> params = new ArrayList<>();
    if (generic) {
      check.openScope();
      check.signatures.typeParams(
          spec.typeParams(),
          list -> {
            params.addAll(list);
            alias.setTypeParams(list);
          });
    }
    Type rhs = check.types.declared(spec.type(), obj);
    if (obj.type() == alias && alias.rhs() == null) alias.setActual(rhs);
    if (rhs instanceof TypeParam p && params.contains(p)) {
      check.error(
          spec.type().pos(), "cannot use type parameter declared in alias declaration as RHS");
      alias.setActual(Basic.INVALID);
    }
    check.env.scope = saved;
  }

  /** Gives a type the methods that the package declares for it. */
  void collectMethods(Obj.TypeName obj) {
    List<Obj.Func> methods = check.methods.remove(obj);
    if (methods == null) return;
    Named base = Types.asNamed(obj.type());
    if (base != null) check.later(() -> distinctFieldsAndMethods(base));
    Map<String, Obj.Func> seen = new HashMap<>();
    for (Obj.Func m : methods) {
      Obj.Func alt = seen.putIfAbsent(m.name(), m);
      if (alt != null) {
        check.error(
            m.pos(),
            "method "
                + obj.name()
                + "."
                + m.name()
                + " already declared at "
                + check.position(alt.pos()));
      } else if (base != null) {
        base.addMethod(m);
      }
    }
  }

  /**
   * spec: "if the base type is a struct type, the non-blank method and field names must be
   * distinct".
   */
  private void distinctFieldsAndMethods(Named base) {
    if (!(base.underlying() instanceof Struct s)) return;
    Map<String, Obj.Func> methods = new HashMap<>();
    for (Obj.Func m : base.methods()) methods.put(m.name(), m);
    for (Obj.Var f : s.fields()) {
      Obj.Func m = f.name().equals("_") ? null : methods.get(f.name());
      if (m == null) continue;
      check.error(
          m.pos(), "field and method with the same name " + f.name() + check.otherDeclaration(f));
    }
  }

  // Functions.

  private void function(Obj.Func obj, DeclInfo d) {
    obj.decl(); // A standard package's method is parsed now, which sets d.funcDecl.
    obj.setType(NO_SIGNATURE);
    Decl.FuncDecl f = obj.decl();
    List<Field> typeParams = f.type().typeParams();
    // A signature that mentions its own function finds the type parameters.
    Signature sig =
        check.signatures.function(
            f.recv(),
            typeParams,
            f.type(),
            null,
            list ->
                obj.setType(
                    new Signature(
                        null, List.of(), List.copyOf(list), Tuple.EMPTY, Tuple.EMPTY, false)));
    obj.setType(sig);
    if (typeParams != null && !typeParams.isEmpty() && f.body() == null) {
      if (!check.pkg.isStandard()) {
        check.error(f.name().pos(), "generic function is missing function body");
      }
    }
    if (f.body() != null && !check.pkg.isStandard()) {
      check.later(() -> check.stmts.body(d, sig, f.body(), null));
    }
  }

  // Declaration statements.

  void statement(Decl.GenDecl decl) {
    Decl.ValueSpec last = null;
    for (Decl.Spec spec : decl.specs()) {
      switch (spec) {
        case Decl.ImportSpec s -> check.error(s.pos(), "unexpected import");
        case Decl.TypeSpec s -> localType(s);
        case Decl.ValueSpec s -> {
          if (decl.kind() == Decl.GenDecl.Kind.VAR) {
            localVars(s);
          } else {
            boolean own = s.type() != null || !s.values().isEmpty();
            if (own) last = s;
            localConsts(s, last, !own && last != null);
          }
        }
      }
    }
  }

  private void localConsts(Decl.ValueSpec s, Decl.ValueSpec source, boolean inherited) {
    int mark = check.delayedMark();
    List<Expr> values = source == null ? List.of() : source.values();
    List<Obj.Const> lhs = new ArrayList<>();
    for (int i = 0; i < s.names().size(); i++) {
      Expr.Ident name = s.names().get(i);
      Obj.Const obj =
          new Obj.Const(name.pos(), check.pkg, name.name(), null, Constants.of(s.iota()));
      lhs.add(obj);
      Expr init = i < values.size() ? values.get(i) : null;
      constant(obj, source == null ? null : source.type(), init, inherited);
    }
    arity(s.pos(), s.names(), values, true, inherited);
    check.processDelayed(mark);
    for (int i = 0; i < lhs.size(); i++) {
      check.declare(check.env.scope, s.names().get(i), lhs.get(i));
    }
  }

  private void localVars(Decl.ValueSpec s) {
    int mark = check.delayedMark();
    List<Obj.Var> all = new ArrayList<>();
    for (Expr.Ident name : s.names()) {
      all.add(new Obj.Var(name.pos(), check.pkg, name.name(), null, Obj.Var.Kind.LOCAL, false));
    }
    int count = s.values().size();
    for (int i = 0; i < all.size(); i++) {
      List<Obj.Var> lhs = null;
      Expr init = null;
      if (count == all.size()) {
        init = s.values().get(i);
      } else if (count == 1) {
        lhs = all;
        init = s.values().getFirst();
      } else if (i < count) {
        init = s.values().get(i);
      }
      variable(all.get(i), lhs, s.type(), init);
      if (count == 1) break;
    }
    if (s.type() == null || count > 0) arity(s.pos(), s.names(), s.values(), false, false);
    check.processDelayed(mark);
    for (int i = 0; i < all.size(); i++) {
      check.declare(check.env.scope, s.names().get(i), all.get(i));
    }
  }

  private void localType(Decl.TypeSpec s) {
    Obj.TypeName obj = new Obj.TypeName(s.name().pos(), check.pkg, s.name().name(), null);
    check.declare(check.env.scope, s.name(), obj);
    push(obj);
    type(obj, s);
    pop();
  }

  /** Reports a declaration with too many or too few initializers. */
  void arity(
      int pos, List<Expr.Ident> names, List<Expr> inits, boolean constant, boolean inherited) {
    int l = names.size();
    int r = inits.size();
    if (l < r) {
      Expr extra = inits.get(l);
      if (inherited) {
        check.error(pos, "extra init expr at " + check.position(extra.pos()));
      } else {
        check.error(extra.pos(), "extra init expr " + ExprString.of(extra));
      }
    } else if (l > r && (constant || r != 1)) {
      Expr.Ident name = names.get(r);
      check.error(name.pos(), "missing init expr for " + name.name());
    }
  }
}
