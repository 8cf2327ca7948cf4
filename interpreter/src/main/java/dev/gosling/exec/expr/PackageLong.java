package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;
import dev.gosling.value.LongCell;

/** Reads a package variable, kind LONG. */
public final class PackageLong extends ExprNode {
  final LongCell cell;

  public PackageLong(LongCell cell) {
    this.cell = cell;
  }

  @Override
  public long executeLong(Frame frame) {
    return cell.value;
  }
}
