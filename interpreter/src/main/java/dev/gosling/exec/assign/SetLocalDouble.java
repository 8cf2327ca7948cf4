package dev.gosling.exec.assign;

import dev.gosling.exec.Completion;
import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;
import dev.gosling.exec.StmtNode;

/** Assigns to a variable in a slot, kind DOUBLE. */
public final class SetLocalDouble extends StmtNode {
  final int slot;
  final ExprNode value;

  public SetLocalDouble(int slot, ExprNode value) {
    this.slot = slot;
    this.value = value;
  }

  @Override
  public int execute(Frame frame) {
    frame.longs[slot] = Double.doubleToRawLongBits(value.executeDouble(frame));
    return Completion.NORMAL;
  }
}
