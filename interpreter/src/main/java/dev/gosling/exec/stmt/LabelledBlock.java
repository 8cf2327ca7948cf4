package dev.gosling.exec.stmt;

import dev.gosling.exec.Completion;
import dev.gosling.exec.Frame;
import dev.gosling.exec.Poll;
import dev.gosling.exec.StmtNode;

/** A statement list with labels that goto statements inside it jump to. */
public final class LabelledBlock extends StmtNode {
  final StmtNode[] stmts;
  final int[] labels;
  final int[] targets;

  public LabelledBlock(StmtNode[] stmts, int[] labels, int[] targets) {
    this.stmts = stmts;
    this.labels = labels;
    this.targets = targets;
  }

  @Override
  public int execute(Frame frame) {
    int i = 0;
    while (i < stmts.length) {
      int c = stmts[i].execute(frame);
      i++;
      if (c == Completion.NORMAL) continue;
      int target = target(c);
      if (target < 0) return c;
      // A jump back is a loop: it must not starve others.
      if (target < i && --frame.goroutine.fuel < 0) Poll.slow(frame);
      i = target;
    }
    return Completion.NORMAL;
  }

  /** The index of the statement that completion {@code c} jumps to, or -1 if it is not here. */
  private int target(int c) {
    for (int i = 0; i < labels.length; i++) {
      if (c == Completion.labelled(Completion.GOTO, labels[i])) return targets[i];
    }
    return -1;
  }
}
