package dev.gosling.syntax;

import java.util.List;

/**
 * A case of a select: {@code comm} is a {@link Stmt.SendStmt}, an {@link Stmt.ExprStmt} or {@link
 * Stmt.AssignStmt} of one receive, or null for {@code default}.
 */
public record CommClause(int pos, Stmt comm, int colon, List<Stmt> body) implements Node {
  public boolean isDefault() {
    return comm == null;
  }
}
