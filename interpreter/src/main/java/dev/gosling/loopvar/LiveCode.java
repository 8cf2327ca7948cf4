package dev.gosling.loopvar;

import dev.gosling.check.Info;
import dev.gosling.check.TypeAndValue;
import dev.gosling.syntax.CaseClause;
import dev.gosling.syntax.Expr;
import dev.gosling.syntax.Stmt;
import dev.gosling.syntax.Token;
import dev.gosling.types.Constant;
import dev.gosling.types.Obj;
import java.util.ArrayList;
import java.util.List;

/**
 * Which statements gc compiles: not those after one that ends the flow of control, and not those
 * below a condition that is constant and false.
 */
final class LiveCode {
  /** What is known of a condition. */
  enum Truth {
    ALWAYS,
    NEVER,
    UNKNOWN
  }

  private final Info info;

  LiveCode(Info info) {
    this.info = info;
  }

  /** The statements of a list that can be reached, as gc sees it. */
  List<Stmt> reachable(List<Stmt> stmts) {
    int lastLabel = -1;
    for (int i = 0; i < stmts.size(); i++) {
      if (stmts.get(i) instanceof Stmt.LabeledStmt) lastLabel = i;
    }
    List<Stmt> live = new ArrayList<>();
    boolean dead = false;
    for (int i = 0; i < stmts.size(); i++) {
      if (dead && i > lastLabel) break;
      live.add(stmts.get(i));
      dead = terminates(stmts.get(i));
    }
    return live;
  }

  private boolean terminates(Stmt stmt) {
    return switch (stmt) {
      case null -> false;
      case Stmt.BranchStmt b -> b.kind() == Stmt.BranchStmt.Kind.GOTO;
      case Stmt.ReturnStmt _ -> true;
      case Stmt.ExprStmt e -> isPanic(e.x());
      case Stmt.IfStmt s -> {
        Truth cond = truth(s.cond());
        yield (cond == Truth.NEVER || terminates(s.then()))
            && (cond == Truth.ALWAYS || terminates(s.orElse()));
      }
      case Stmt.BlockStmt b -> {
        List<Stmt> stmts = b.stmts();
        int last = stmts.size() - 1;
        while (last >= 0 && stmts.get(last) instanceof Stmt.EmptyStmt) last--;
        yield last >= 0 && terminates(stmts.get(last));
      }
      default -> false;
    };
  }

  private boolean isPanic(Expr e) {
    return unparen(e) instanceof Expr.CallExpr call
        && unparen(call.fun()) instanceof Expr.Ident id
        && info.uses.get(id) instanceof Obj.Builtin
        && id.name().equals("panic");
  }

  static Expr unparen(Expr e) {
    Expr x = e;
    while (x instanceof Expr.ParenExpr p) x = p.x();
    return x;
  }

  Truth truth(Expr cond) {
    if (constant(cond) instanceof Constant.Bool(boolean value)) {
      return value ? Truth.ALWAYS : Truth.NEVER;
    }
    return switch (cond) {
      case Expr.UnaryExpr u when u.op() == Token.NOT -> negated(truth(u.x()));
      case Expr.BinaryExpr b when b.op() == Token.LAND -> {
        Truth x = truth(b.x());
        if (x == Truth.NEVER) yield x;
        Truth y = truth(b.y());
        yield x == Truth.ALWAYS || y == Truth.NEVER ? y : Truth.UNKNOWN;
      }
      case Expr.BinaryExpr b when b.op() == Token.LOR -> {
        Truth x = truth(b.x());
        if (x == Truth.ALWAYS) yield x;
        Truth y = truth(b.y());
        yield x == Truth.NEVER || y == Truth.ALWAYS ? y : Truth.UNKNOWN;
      }
      case null, default -> Truth.UNKNOWN;
    };
  }

  private static Truth negated(Truth truth) {
    return switch (truth) {
      case ALWAYS -> Truth.NEVER;
      case NEVER -> Truth.ALWAYS;
      case UNKNOWN -> Truth.UNKNOWN;
    };
  }

  /** The clauses of an expression switch that can be taken. */
  List<CaseClause> reachable(Stmt.SwitchStmt s) {
    Constant tag = s.tag() == null ? new Constant.Bool(true) : constant(s.tag());
    if (tag == null) return s.cases();
    CaseClause target = null;
    for (CaseClause c : s.cases()) {
      if (c.isDefault()) {
        target = c;
        continue;
      }
      for (Expr value : c.values()) {
        Constant constant = constant(value);
        if (constant == null) return s.cases();
        if (constant.equals(tag)) return fallsThrough(c) ? s.cases() : List.of(c);
      }
    }
    if (target == null) return List.of();
    return fallsThrough(target) ? s.cases() : List.of(target);
  }

  private static boolean fallsThrough(CaseClause c) {
    return !c.body().isEmpty()
        && c.body().getLast() instanceof Stmt.BranchStmt b
        && b.kind() == Stmt.BranchStmt.Kind.FALLTHROUGH;
  }

  private Constant constant(Expr e) {
    TypeAndValue known = info.types.get(e);
    return known == null ? null : known.value();
  }
}
