package dev.gosling.exec.stmt;

import dev.gosling.exec.Completion;
import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;
import dev.gosling.exec.StmtNode;

/** A switch over an integer whose cases are constants. */
public final class LongSwitch extends StmtNode {
  final ExprNode tag;
  final long[] values;
  final int[] clauses;
  final StmtNode[] bodies;
  final int defaultClause;
  private final int breakTo;

  public LongSwitch(
      ExprNode tag, long[] values, int[] clauses, StmtNode[] bodies, int defaultClause, int label) {
    this.tag = tag;
    this.values = values;
    this.clauses = clauses;
    this.bodies = bodies;
    this.defaultClause = defaultClause;
    this.breakTo = Completion.labelled(Completion.BREAK, label);
  }

  @Override
  public int execute(Frame frame) {
    int i = java.util.Arrays.binarySearch(values, tag.executeLong(frame));
    return run(frame, i < 0 ? defaultClause : clauses[i]);
  }

  private int run(Frame frame, int clause) {
    if (clause < 0) return Completion.NORMAL;
    int c = bodies[clause].execute(frame);
    while (c == Completion.FALLTHROUGH) c = bodies[++clause].execute(frame);
    return c == Completion.BREAK || c == breakTo ? Completion.NORMAL : c;
  }
}
