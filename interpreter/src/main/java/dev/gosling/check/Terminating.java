package dev.gosling.check;

import dev.gosling.syntax.CaseClause;
import dev.gosling.syntax.CommClause;
import dev.gosling.syntax.Expr;
import dev.gosling.syntax.Stmt;
import java.util.List;
import java.util.Set;

/** spec: "Terminating statements". */
final class Terminating {
  private final Set<Expr.CallExpr> panics;

  /**
   * @param panics the calls of the predeclared panic
   */
  Terminating(Set<Expr.CallExpr> panics) {
    this.panics = panics;
  }

  boolean block(Stmt.BlockStmt b) {
    return list(b.stmts());
  }

  private boolean list(List<Stmt> list) {
    for (int i = list.size() - 1; i >= 0; i--) {
      if (!(list.get(i) instanceof Stmt.EmptyStmt)) return stmt(list.get(i), "");
    }
    return false;
  }

  private boolean stmt(Stmt stmt, String label) {
    return switch (stmt) {
      case Stmt.LabeledStmt s -> stmt(s.stmt(), s.label().name());
      case Stmt.ExprStmt s ->
          ExprChecker.unparen(s.x()) instanceof Expr.CallExpr call && panics.contains(call);
      case Stmt.ReturnStmt s -> true;
      case Stmt.BranchStmt s ->
          s.kind() == Stmt.BranchStmt.Kind.GOTO || s.kind() == Stmt.BranchStmt.Kind.FALLTHROUGH;
      case Stmt.BlockStmt s -> block(s);
      case Stmt.IfStmt s -> s.orElse() != null && block(s.then()) && stmt(s.orElse(), "");
      case Stmt.SwitchStmt s -> cases(s.cases(), label);
      case Stmt.TypeSwitchStmt s -> cases(s.cases(), label);
      case Stmt.SelectStmt s -> {
        for (CommClause c : s.cases()) {
          if (!list(c.body()) || breaks(c.body(), label, true)) yield false;
        }
        yield true;
      }
      case Stmt.ForStmt s -> s.cond() == null && !breaks(s.body(), label, true);
      default -> false;
    };
  }

  private boolean cases(List<CaseClause> cases, String label) {
    boolean hasDefault = false;
    for (CaseClause c : cases) {
      hasDefault |= c.isDefault();
      if (!list(c.body()) || breaks(c.body(), label, true)) return false;
    }
    return hasDefault;
  }

  // Breaks that refer to the statement called label, or to the innermost one if implicit.

  private static boolean breaks(List<Stmt> list, String label, boolean implicit) {
    for (Stmt s : list) if (breaks(s, label, implicit)) return true;
    return false;
  }

  private static boolean breaks(Stmt stmt, String label, boolean implicit) {
    return switch (stmt) {
      case Stmt.LabeledStmt s -> breaks(s.stmt(), label, implicit);
      case Stmt.BranchStmt s -> {
        if (s.kind() != Stmt.BranchStmt.Kind.BREAK) yield false;
        yield s.label() == null ? implicit : s.label().name().equals(label);
      }
      case Stmt.BlockStmt s -> breaks(s.stmts(), label, implicit);
      case Stmt.IfStmt s ->
          breaks(s.then(), label, implicit)
              || s.orElse() != null && breaks(s.orElse(), label, implicit);
      case Stmt.SwitchStmt s -> inCases(s.cases(), label);
      case Stmt.TypeSwitchStmt s -> inCases(s.cases(), label);
      case Stmt.SelectStmt s -> {
        if (label.isEmpty()) yield false;
        for (CommClause c : s.cases()) if (breaks(c.body(), label, false)) yield true;
        yield false;
      }
      case Stmt.ForStmt s -> !label.isEmpty() && breaks(s.body(), label, false);
      case Stmt.RangeStmt s -> !label.isEmpty() && breaks(s.body(), label, false);
      default -> false;
    };
  }

  private static boolean inCases(List<CaseClause> cases, String label) {
    if (label.isEmpty()) return false;
    for (CaseClause c : cases) if (breaks(c.body(), label, false)) return true;
    return false;
  }
}
