package dev.gosling.exec.assign;

import dev.gosling.exec.Completion;
import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;
import dev.gosling.exec.StmtNode;
import dev.gosling.value.LongCell;

/** Assigns to a package variable, kind BOOL. */
public final class SetPackageBool extends StmtNode {
  final LongCell cell;
  final ExprNode value;

  public SetPackageBool(LongCell cell, ExprNode value) {
    this.cell = cell;
    this.value = value;
  }

  @Override
  public int execute(Frame frame) {
    long v = value.executeBoolean(frame) ? 1 : 0;
    cell.value = v;
    return Completion.NORMAL;
  }
}
