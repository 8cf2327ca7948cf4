package dev.gosling.exec.assign;

import dev.gosling.exec.Completion;
import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;
import dev.gosling.exec.StmtNode;

/** {@code x += value} of a float64 variable in a slot. */
public final class AddDoubleToLocal extends StmtNode {
  final int slot;
  final ExprNode value;

  public AddDoubleToLocal(int slot, ExprNode value) {
    this.slot = slot;
    this.value = value;
  }

  @Override
  public int execute(Frame frame) {
    double v = value.executeDouble(frame);
    frame.setDouble(slot, frame.getDouble(slot) + v);
    return Completion.NORMAL;
  }
}
