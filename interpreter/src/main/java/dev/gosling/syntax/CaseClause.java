package dev.gosling.syntax;

import java.util.List;

/** A case of a switch or type switch; {@code values} is null for {@code default}. */
public record CaseClause(int pos, List<Expr> values, int colon, List<Stmt> body) implements Node {
  public boolean isDefault() {
    return values == null;
  }
}
