package dev.gosling.exec.stmt;

import dev.gosling.exec.Completion;
import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;
import dev.gosling.exec.StmtNode;
import dev.gosling.value.GoString;
import java.util.Map;

/** A switch over a string whose cases are constants. */
public final class StringSwitch extends StmtNode {
  final ExprNode tag;
  final Map<GoString, Integer> clauses;
  final StmtNode[] bodies;
  final int defaultClause;
  private final int breakTo;

  public StringSwitch(
      ExprNode tag,
      Map<GoString, Integer> clauses,
      StmtNode[] bodies,
      int defaultClause,
      int label) {
    this.tag = tag;
    this.clauses = clauses;
    this.bodies = bodies;
    this.defaultClause = defaultClause;
    this.breakTo = Completion.labelled(Completion.BREAK, label);
  }

  @Override
  public int execute(Frame frame) {
    Integer clause = clauses.get((GoString) tag.execute(frame));
    return run(frame, clause == null ? defaultClause : clause);
  }

  private int run(Frame frame, int clause) {
    if (clause < 0) return Completion.NORMAL;
    int c = bodies[clause].execute(frame);
    while (c == Completion.FALLTHROUGH) c = bodies[++clause].execute(frame);
    return c == Completion.BREAK || c == breakTo ? Completion.NORMAL : c;
  }
}
