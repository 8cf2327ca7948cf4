package dev.gosling.syntax;

import java.util.List;

/** Statements, as {@code go/ast.Stmt}. Nullable components say so. */
public sealed interface Stmt extends Node {
  record BadStmt(int pos) implements Stmt {}

  record EmptyStmt(int pos) implements Stmt {}

  record DeclStmt(Decl decl) implements Stmt {
    @Override
    public int pos() {
      return decl.pos();
    }
  }

  record LabeledStmt(Expr.Ident label, Stmt stmt) implements Stmt {
    @Override
    public int pos() {
      return label.pos();
    }
  }

  record ExprStmt(Expr x) implements Stmt {
    @Override
    public int pos() {
      return x.pos();
    }
  }

  record SendStmt(Expr chan, int arrow, Expr value) implements Stmt {
    @Override
    public int pos() {
      return chan.pos();
    }
  }

  /** {@code x++} ({@code op} ADD) and {@code x--} ({@code op} SUB). */
  record IncDecStmt(Expr x, int opPos, Token op) implements Stmt {
    @Override
    public int pos() {
      return x.pos();
    }
  }

  /**
   * Assignments and short variable declarations.
   *
   * @param op the operator of {@code op=}, or null
   * @param define {@code :=}
   */
  record AssignStmt(List<Expr> lhs, int opPos, Token op, boolean define, List<Expr> rhs)
      implements Stmt {
    @Override
    public int pos() {
      return lhs.getFirst().pos();
    }
  }

  /** {@code call} is what was written; the checker wants a {@link Expr.CallExpr}. */
  record GoStmt(int pos, Expr call) implements Stmt {}

  record DeferStmt(int pos, Expr call) implements Stmt {}

  record ReturnStmt(int pos, List<Expr> results) implements Stmt {}

  /** {@code label} may be null. */
  record BranchStmt(int pos, Kind kind, Expr.Ident label) implements Stmt {
    public enum Kind {
      BREAK,
      CONTINUE,
      GOTO,
      FALLTHROUGH
    }
  }

  record BlockStmt(int pos, List<Stmt> stmts, int rbrace) implements Stmt {}

  /** {@code init} and {@code orElse} (an if or a block) may be null. */
  record IfStmt(int pos, Stmt init, Expr cond, BlockStmt then, Stmt orElse) implements Stmt {}

  /** spec: "Expression switches". {@code init} and {@code tag} may be null. */
  record SwitchStmt(int pos, Stmt init, Expr tag, int lbrace, List<CaseClause> cases, int rbrace)
      implements Stmt {}

  /** spec: "Type switches". {@code init} and {@code bind} may be null. */
  record TypeSwitchStmt(
      int pos, Stmt init, Expr.Ident bind, Expr x, int lbrace, List<CaseClause> cases, int rbrace)
      implements Stmt {}

  record SelectStmt(int pos, List<CommClause> cases, int rbrace) implements Stmt {}

  /** spec: "For statements" with a condition or a for clause; all but the body may be null. */
  record ForStmt(int pos, Stmt init, Expr cond, Stmt post, BlockStmt body) implements Stmt {}

  /**
   * spec: "For statements with range clause". {@code key} and {@code value} may be null.
   *
   * @param extra a third variable, which the checker rejects, or null
   */
  record RangeStmt(
      int pos, Expr key, Expr value, Expr extra, boolean define, Expr x, BlockStmt body)
      implements Stmt {}
}
