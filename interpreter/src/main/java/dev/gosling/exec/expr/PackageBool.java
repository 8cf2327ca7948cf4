package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;
import dev.gosling.value.LongCell;

/** Reads a package variable, kind BOOL. */
public final class PackageBool extends ExprNode {
  final LongCell cell;

  public PackageBool(LongCell cell) {
    this.cell = cell;
  }

  @Override
  public boolean executeBoolean(Frame frame) {
    return cell.value != 0;
  }
}
