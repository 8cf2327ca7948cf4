package dev.gosling.types;

import java.util.List;

/** spec: "General interfaces": the terms {@code ~T1 | T2} of an embedded element. */
public record Union(List<Term> terms) implements Type {
  /** {@code ~type} where {@code tilde}. */
  public record Term(boolean tilde, Type type) {
    /** Whether no type belongs to both terms. */
    public boolean disjoint(Term other) {
      return Terms.disjoint(this, other);
    }

    public boolean includes(Type t) {
      return Terms.includes(this, t);
    }

    @Override
    public String toString() {
      return (tilde ? "~" : "") + type;
    }
  }

  @Override
  public String toString() {
    return TypePrinter.print(this);
  }
}
