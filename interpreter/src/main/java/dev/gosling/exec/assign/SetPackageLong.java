package dev.gosling.exec.assign;

import dev.gosling.exec.Completion;
import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;
import dev.gosling.exec.StmtNode;
import dev.gosling.value.LongCell;

/** Assigns to a package variable, kind LONG. */
public final class SetPackageLong extends StmtNode {
  final LongCell cell;
  final ExprNode value;

  public SetPackageLong(LongCell cell, ExprNode value) {
    this.cell = cell;
    this.value = value;
  }

  @Override
  public int execute(Frame frame) {
    long v = value.executeLong(frame);
    cell.value = v;
    return Completion.NORMAL;
  }
}
