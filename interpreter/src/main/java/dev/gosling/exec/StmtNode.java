package dev.gosling.exec;

/** A statement of the executable tree. */
public abstract class StmtNode {
  /** Returns a completion as {@link Completion} defines it; panics are exceptions. */
  public abstract int execute(Frame frame);
}
