package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;
import dev.gosling.value.LongCell;

/** Reads a package variable, kind DOUBLE. */
public final class PackageDouble extends ExprNode {
  final LongCell cell;

  public PackageDouble(LongCell cell) {
    this.cell = cell;
  }

  @Override
  public double executeDouble(Frame frame) {
    return Double.longBitsToDouble(cell.value);
  }
}
