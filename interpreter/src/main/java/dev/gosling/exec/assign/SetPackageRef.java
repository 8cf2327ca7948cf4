package dev.gosling.exec.assign;

import dev.gosling.exec.Completion;
import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;
import dev.gosling.exec.StmtNode;
import dev.gosling.value.RefCell;

/** Assigns to a package variable, kind REF. */
public final class SetPackageRef extends StmtNode {
  final RefCell cell;
  final ExprNode value;

  public SetPackageRef(RefCell cell, ExprNode value) {
    this.cell = cell;
    this.value = value;
  }

  @Override
  public int execute(Frame frame) {
    Object v = value.execute(frame);
    cell.value = v;
    return Completion.NORMAL;
  }
}
