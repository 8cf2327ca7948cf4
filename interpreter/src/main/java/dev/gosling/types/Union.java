package dev.gosling.types;

import java.util.List;

/** spec: "General interfaces": the terms {@code ~T1 | T2} of an embedded element. */
public record Union(List<Term> terms) implements Type {
  /** {@code ~type} where {@code tilde}. */
  public record Term(boolean tilde, Type type) {}

  @Override
  public String toString() {
    return TypePrinter.print(this);
  }
}
