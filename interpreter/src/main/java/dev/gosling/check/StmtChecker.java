package dev.gosling.check;

import static dev.gosling.types.Predicates.allBoolean;
import static dev.gosling.types.Predicates.allNumeric;
import static dev.gosling.types.Predicates.hasNil;
import static dev.gosling.types.Predicates.isComparable;
import static dev.gosling.types.Predicates.isInterface;
import static dev.gosling.types.Predicates.isTypeParam;
import static dev.gosling.types.Predicates.isValid;

import dev.gosling.check.Operand.Kind;
import dev.gosling.check.Operand.Mode;
import dev.gosling.diagnostic.ErrorCode;
import dev.gosling.syntax.CaseClause;
import dev.gosling.syntax.CommClause;
import dev.gosling.syntax.Decl;
import dev.gosling.syntax.Expr;
import dev.gosling.syntax.ExprString;
import dev.gosling.syntax.Stmt;
import dev.gosling.syntax.Token;
import dev.gosling.types.Basic;
import dev.gosling.types.Constant;
import dev.gosling.types.Obj;
import dev.gosling.types.Signature;
import dev.gosling.types.Type;
import dev.gosling.types.TypeHash;
import dev.gosling.types.TypePrinter;
import dev.gosling.types.Types;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** spec: "Statements". After types2's stmt. Labels and branches are {@link Labels}' job. */
final class StmtChecker {
  private final Checker check;

  StmtChecker(Checker check) {
    this.check = check;
  }

  /**
   * Checks a function's body.
   *
   * @param decl the package-level declaration around it, for dependencies
   * @param iota for a function literal in a constant declaration, else null
   */
  void body(DeclInfo decl, Signature sig, Stmt.BlockStmt body, Constant iota) {
    Environment saved = check.env;
    Environment env = new Environment(check.signatures.scope(sig), saved.file);
    env.decl = decl;
    env.signature = sig;
    env.typeParams = sig.recvTypeParams().isEmpty() ? sig.typeParams() : sig.recvTypeParams();
    if (env.typeParams.isEmpty()) env.typeParams = saved.typeParams;
    env.iota = iota;
    env.beginLocals();
    check.env = env;
    list(body.stmts());
    if (sig.results().size() > 0 && !new Terminating(env.panics).block(body)) {
      check.error(body.rbrace(), "missing return");
    }
    unused(env);
    check.env = saved;
  }

  /**
   * spec: "The compiler may make it illegal to declare a variable inside a function body if … never
   * used".
   */
  private void unused(Environment env) {
    for (List<Obj.Var> vars : env.locals.values()) {
      List<Obj.Var> unused = new ArrayList<>();
      for (Obj.Var v : vars) if (!v.isUsed()) unused.add(v);
      unused.sort(Comparator.comparing(v -> check.sources.position(v.pos())));
      for (Obj.Var v : unused) {
        check.error(v.pos(), ErrorCode.UNUSED_VAR, "declared and not used: " + v.name());
      }
    }
  }

  void list(List<Stmt> stmts) {
    for (Stmt s : stmts) stmt(s);
  }

  private void optional(Stmt s) {
    if (s != null) stmt(s);
  }

  void stmt(Stmt s) {
    int mark = check.delayedMark();
    inner(s);
    check.processDelayed(mark);
  }

  private void inner(Stmt stmt) {
    switch (stmt) {
      case Stmt.BadStmt s -> {}
      case Stmt.EmptyStmt s -> {}
      case Stmt.BranchStmt s -> {}
      case Stmt.DeclStmt s -> {
        if (s.decl() instanceof Decl.GenDecl d) check.decls.statement(d);
      }
      case Stmt.LabeledStmt s -> stmt(s.stmt());
      case Stmt.ExprStmt s -> expression(s);
      case Stmt.SendStmt s -> send(s);
      case Stmt.IncDecStmt s -> incDec(s);
      case Stmt.AssignStmt s -> assign(s);
      case Stmt.GoStmt s -> suspended("go", s.call());
      case Stmt.DeferStmt s -> suspended("defer", s.call());
      case Stmt.ReturnStmt s -> returns(s);
      case Stmt.BlockStmt s -> block(s);
      case Stmt.IfStmt s -> {
        check.openScope();
        optional(s.init());
        condition(s.cond(), "if");
        block(s.then());
        optional(s.orElse());
        check.closeScope();
      }
      case Stmt.SwitchStmt s -> {
        check.openScope();
        optional(s.init());
        exprSwitch(s);
        check.closeScope();
      }
      case Stmt.TypeSwitchStmt s -> {
        check.openScope();
        optional(s.init());
        typeSwitch(s);
        check.closeScope();
      }
      case Stmt.SelectStmt s -> select(s);
      case Stmt.ForStmt s -> {
        check.openScope();
        optional(s.init());
        if (s.cond() != null) condition(s.cond(), "for");
        optional(s.post());
        block(s.body());
        check.closeScope();
      }
      case Stmt.RangeStmt s -> check.ranges.range(s);
    }
  }

  void block(Stmt.BlockStmt s) {
    check.openScope();
    list(s.stmts());
    check.closeScope();
  }

  private void condition(Expr cond, String what) {
    Operand x = new Operand();
    check.exprs.expr(null, x, cond);
    if (!x.isInvalid() && !allBoolean(x.type)) {
      check.error(cond.pos(), "non-boolean condition in " + what + " statement");
    }
  }

  // Simple statements.

  /**
   * spec: "With the exception of specific built-in functions, function and method calls and receive
   * operations can appear in statement context."
   */
  private void expression(Stmt.ExprStmt s) {
    Operand x = new Operand();
    Kind kind = check.exprs.raw(null, x, s.x(), null, false);
    String message =
        switch (x.mode) {
          case BUILTIN -> "must be called";
          case TYPE -> "is not an expression";
          default -> kind == Kind.STATEMENT ? null : "is not used";
        };
    if (message != null) check.error(x.pos(), check.str(x) + " " + message);
  }

  private void send(Stmt.SendStmt s) {
    Operand ch = new Operand();
    Operand value = new Operand();
    check.exprs.expr(null, ch, s.chan());
    check.exprs.expr(null, value, s.value());
    if (ch.isInvalid() || value.isInvalid()) return;
    Type elem = check.operators.channelElem(s.pos(), ch, false);
    if (elem != null) check.conversions.assignment(value, elem, "send");
  }

  private void incDec(Stmt.IncDecStmt s) {
    Operand x = new Operand();
    check.exprs.expr(null, x, s.x());
    if (x.isInvalid()) return;
    if (!allNumeric(x.type)) {
      check.error(
          s.x().pos(),
          "invalid operation: "
              + ExprString.of(s.x())
              + s.op()
              + s.op()
              + " (non-numeric type "
              + check.str(x.type)
              + ")");
      return;
    }
    check.assigns.assign(s.x(), null, x, "assignment");
  }

  private void assign(Stmt.AssignStmt s) {
    if (s.define()) {
      check.assigns.define(s.opPos(), s.lhs(), s.rhs());
    } else if (s.op() == null) {
      check.assigns.assignAll(s.lhs(), s.rhs());
    } else if (s.lhs().size() != 1 || s.rhs().size() != 1) {
      check.error(
          s.opPos(), "assignment operation " + s.op() + "= requires single-valued expressions");
    } else {
      Operand x = new Operand();
      Expr lhs = s.lhs().getFirst();
      check.exprs.expr(null, x, lhs);
      check.operators.binary(x, null, lhs, s.rhs().getFirst(), s.op());
      check.assigns.assign(lhs, null, x, "assignment");
    }
  }

  private void suspended(String keyword, Expr call) {
    if (!(ExprChecker.unparen(call) instanceof Expr.CallExpr)) {
      check.error(call.pos(), "expression in " + keyword + " must be function call");
      check.exprs.use(call, false);
      return;
    }
    Operand x = new Operand();
    String message =
        switch (check.exprs.raw(null, x, call, null, false)) {
          case CONVERSION -> "requires function call, not conversion";
          case EXPRESSION -> "discards result of";
          case STATEMENT -> null;
        };
    if (message != null) {
      check.error(x.pos(), keyword + " " + message + " " + check.str(x));
    }
  }

  private void returns(Stmt.ReturnStmt s) {
    List<Obj.Var> results = check.env.signature.results().vars();
    boolean named = !results.isEmpty() && !results.getFirst().name().isEmpty();
    if (!s.results().isEmpty() || !named) {
      if (!s.results().isEmpty() || !results.isEmpty()) {
        if (results.isEmpty()) tooMany(s);
        else if (s.results().isEmpty()) check.assigns.returnError(s, results, List.of());
        else check.assigns.initVars(results, s.results(), s);
      }
      return;
    }
    // spec: "Implementation restriction: … if a different entity … with the same name as a result
    // parameter is in scope at the place of the return."
    for (Obj.Var v : results) {
      Obj alt = check.lookup(v.name());
      if (alt == null || alt == v) continue;
      check.error(
          s.pos(),
          "result parameter " + v.name() + " not in scope at return",
          alt.pos(),
          "inner declaration of " + describe(v));
    }
  }

  private void tooMany(Stmt.ReturnStmt s) {
    if (check.exprs.use(s.results())) {
      List<Operand> list = check.exprs.list(s.results());
      check.assigns.returnError(s, List.of(), list);
    }
  }

  /** An object as messages print it: {@code var x int}. */
  private String describe(Obj obj) {
    String type = obj.type() == null ? "" : " " + check.str(obj.type());
    return switch (obj) {
      case Obj.Var v -> (v.kind() == Obj.Var.Kind.FIELD ? "field " : "var ") + v.name() + type;
      case Obj.Const c -> "const " + c.name() + type;
      case Obj.TypeName t -> "type " + t.name() + " " + check.str(t.type().underlying());
      case Obj.Func f ->
          "func " + f.name() + TypePrinter.signature(f.signature(), check::qualifier);
      default -> obj.name();
    };
  }

  // Switches.

  private void exprSwitch(Stmt.SwitchStmt s) {
    Operand x = new Operand();
    if (s.tag() != null) {
      check.exprs.expr(null, x, s.tag());
      // spec: "If the switch expression evaluates to an untyped constant, it is first implicitly
      // converted to its default type."
      check.conversions.assignment(x, null, "switch expression");
      if (!x.isInvalid() && !isComparable(x.type) && !hasNil(x.type)) {
        check.error(
            x.pos(),
            "cannot switch on " + check.str(x) + " (" + check.str(x.type) + " is not comparable)");
        x.invalidate();
      }
    } else {
      // spec: "A missing switch expression is equivalent to the boolean value true."
      x.mode = Mode.CONSTANT;
      x.type = Basic.BOOL;
      x.value = Constants.of(true);
      x.description = "true";
      x.pos = s.cases().isEmpty() ? s.rbrace() : s.cases().getFirst().pos();
    }
    multipleDefaults(s.cases());
    Map<Object, List<Seen>> seen = new HashMap<>();
    for (CaseClause clause : s.cases()) {
      if (!clause.isDefault()) for (Expr e : clause.values()) caseValue(x, e, seen);
      check.openScope();
      list(clause.body());
      check.closeScope();
    }
  }

  private record Seen(Type type, int pos) {}

  private void multipleDefaults(List<CaseClause> cases) {
    CaseClause first = null;
    for (CaseClause c : cases) {
      if (!c.isDefault()) continue;
      if (first == null) first = c;
      else defaultError(c.pos(), first.pos());
    }
  }

  private void defaultError(int pos, int first) {
    check.error(pos, "multiple defaults (first at " + check.position(first) + ")");
  }

  private void caseValue(Operand x, Expr e, Map<Object, List<Seen>> seen) {
    Operand v = new Operand();
    check.exprs.expr(null, v, e);
    if (x.isInvalid() || v.isInvalid()) return;
    check.conversions.convertUntyped(v, x.type);
    if (v.isInvalid()) return;
    Operand result = v.copy();
    check.operators.comparison(result, x, Token.EQL, true);
    if (result.isInvalid() || !v.isConstant() || v.value instanceof Constant.Bool) return;
    List<Seen> same = seen.computeIfAbsent(Constants.key(v.value), k -> new ArrayList<>());
    for (Seen other : same) {
      if (!Types.identical(v.type, other.type)) continue;
      check.error(
          v.pos(),
          "duplicate case " + check.str(v) + " in expression switch",
          other.pos,
          "previous case");
      return;
    }
    same.add(new Seen(v.type, ExprChecker.rawPos(e)));
  }

  private void typeSwitch(Stmt.TypeSwitchStmt s) {
    Expr.Ident bind = s.bind();
    if (bind != null && bind.isBlank()) {
      check.error(bind.pos(), "no new variable on left side of :=");
      bind = null;
    }
    Operand x = new Operand();
    check.exprs.expr(null, x, s.x());
    if (!x.isInvalid()) {
      String problem = null;
      if (isTypeParam(x.type)) {
        problem = "cannot use type switch on type parameter value " + check.str(x);
      } else if (!isInterface(x.type)) {
        problem = check.str(x) + " is not an interface";
      }
      if (problem != null) {
        check.error(x.pos(), problem);
        x.invalidate();
      }
    }
    multipleDefaults(s.cases());
    List<Obj.Var> vars = new ArrayList<>();
    Map<Object, List<Seen>> seen = new HashMap<>();
    for (CaseClause clause : s.cases()) {
      Type type = caseTypes(x, clause, seen);
      check.openScope();
      if (bind != null) {
        Obj.Var v =
            new Obj.Var(bind.pos(), check.pkg, bind.name(), type, Obj.Var.Kind.LOCAL, false);
        check.env.scope.insert(v);
        check.info.implicits.put(clause, v);
        vars.add(v);
      }
      list(clause.body());
      check.closeScope();
    }
    // The variable counts as used if it is used in any clause.
    if (bind != null && vars.stream().noneMatch(Obj.Var::isUsed)) {
      check.error(bind.pos(), ErrorCode.UNUSED_VAR, bind.name() + " declared and not used");
    }
  }

  /** Checks a clause's types; returns that of its variable. */
  private Type caseTypes(Operand x, CaseClause clause, Map<Object, List<Seen>> seen) {
    Type type = null;
    List<Expr> exprs = clause.isDefault() ? List.of() : clause.values();
    for (Expr e : exprs) {
      if (isNil(e)) {
        type = null;
        check.exprs.expr(null, new Operand(), e);
      } else {
        type = check.types.varType(e);
        if (!isValid(type)) continue;
      }
      Integer hash = type == null ? 0 : TypeHash.of(type);
      List<Seen> same = seen.computeIfAbsent(hash, k -> new ArrayList<>());
      if (duplicateType(type, e, same)) continue;
      same.add(new Seen(type, e.pos()));
      if (!x.isInvalid() && type != null) check.exprs.assertable(e, x, type, true);
    }
    if (exprs.size() == 1 && type != null) return type;
    return x.isInvalid() ? Basic.INVALID : x.type;
  }

  private boolean duplicateType(Type type, Expr e, List<Seen> seen) {
    for (Seen other : seen) {
      boolean same =
          type == null || other.type == null
              ? type == other.type
              : Types.identical(type, other.type);
      if (!same) continue;
      check.error(
          e.pos(),
          "duplicate case " + (type == null ? "nil" : check.str(type)) + " in type switch",
          other.pos,
          "previous case");
      return true;
    }
    return false;
  }

  private boolean isNil(Expr e) {
    return ExprChecker.unparen(e) instanceof Expr.Ident id
        && check.lookup(id.name()) instanceof Obj.Nil;
  }

  // Select.

  private void select(Stmt.SelectStmt s) {
    CommClause first = null;
    for (CommClause c : s.cases()) {
      if (!c.isDefault()) continue;
      if (first == null) first = c;
      else defaultError(c.pos(), first.pos());
    }
    for (CommClause c : s.cases()) {
      if (!isCommunication(c.comm())) {
        int pos = c.comm() instanceof Stmt.ExprStmt e ? ExprChecker.rawPos(e.x()) : c.comm().pos();
        check.error(pos, "select case must be send or receive (possibly with assignment)");
        continue;
      }
      check.openScope();
      optional(c.comm());
      list(c.body());
      check.closeScope();
    }
  }

  private static boolean isCommunication(Stmt s) {
    Expr receive =
        switch (s) {
          case null -> null;
          case Stmt.AssignStmt a -> a.rhs().size() == 1 ? a.rhs().getFirst() : null;
          case Stmt.ExprStmt e -> e.x();
          default -> null;
        };
    if (s == null || s instanceof Stmt.SendStmt) return true;
    return ExprChecker.unparen(receive) instanceof Expr.UnaryExpr u && u.op() == Token.ARROW;
  }
}
