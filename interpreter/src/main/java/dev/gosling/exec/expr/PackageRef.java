package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;
import dev.gosling.value.RefCell;

/** Reads a package variable, kind REF. */
public final class PackageRef extends ExprNode {
  final RefCell cell;

  public PackageRef(RefCell cell) {
    this.cell = cell;
  }

  @Override
  public Object execute(Frame frame) {
    return cell.value;
  }
}
