package dev.gosling.exec;

/**
 * An expression of the executable tree. A node implements the method of its {@link
 * dev.gosling.value.Kind} and no other; the planner never asks for another.
 */
public abstract class ExprNode {
  public boolean executeBoolean(Frame frame) {
    throw wrongKind("bool");
  }

  /** Integer types, sign- or zero-extended from their width. */
  public long executeLong(Frame frame) {
    throw wrongKind("long");
  }

  /** float64, and float32 rounded to its precision. */
  public double executeDouble(Frame frame) {
    throw wrongKind("double");
  }

  public Object execute(Frame frame) {
    throw wrongKind("reference");
  }

  private IllegalStateException wrongKind(String kind) {
    return new IllegalStateException(getClass().getSimpleName() + " yields no " + kind);
  }
}
