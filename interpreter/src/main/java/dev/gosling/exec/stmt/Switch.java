package dev.gosling.exec.stmt;

import dev.gosling.exec.Completion;
import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;
import dev.gosling.exec.StmtNode;

/** spec: "Switch statements": the first case that holds, else default. Type switches too. */
public final class Switch extends StmtNode {
  final StmtNode tag;
  final ExprNode[] cases;
  final int[] clauses;
  final StmtNode[] bodies;
  final int defaultClause;
  private final int breakTo;

  public Switch(
      StmtNode tag,
      ExprNode[] cases,
      int[] clauses,
      StmtNode[] bodies,
      int defaultClause,
      int label) {
    this.tag = tag;
    this.cases = cases;
    this.clauses = clauses;
    this.bodies = bodies;
    this.defaultClause = defaultClause;
    this.breakTo = Completion.labelled(Completion.BREAK, label);
  }

  @Override
  public int execute(Frame frame) {
    if (tag != null) tag.execute(frame);
    int clause = defaultClause;
    for (int i = 0; i < cases.length; i++) {
      if (cases[i].executeBoolean(frame)) {
        clause = clauses[i];
        break;
      }
    }
    return run(frame, clause);
  }

  private int run(Frame frame, int clause) {
    if (clause < 0) return Completion.NORMAL;
    int c = bodies[clause].execute(frame);
    while (c == Completion.FALLTHROUGH) c = bodies[++clause].execute(frame);
    return c == Completion.BREAK || c == breakTo ? Completion.NORMAL : c;
  }
}
