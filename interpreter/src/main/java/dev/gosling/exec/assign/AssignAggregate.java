package dev.gosling.exec.assign;

import dev.gosling.exec.Completion;
import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;
import dev.gosling.exec.StmtNode;
import dev.gosling.value.RuntimeType;

/** Copies a struct or array into the object of a variable, which keeps its identity. */
public final class AssignAggregate extends StmtNode {
  final ExprNode target;
  final ExprNode value;
  final RuntimeType type;

  public AssignAggregate(ExprNode target, ExprNode value, RuntimeType type) {
    this.target = target;
    this.value = value;
    this.type = type;
  }

  @Override
  public int execute(Frame frame) {
    Object to = target.execute(frame);
    type.assignRef(to, value.execute(frame));
    return Completion.NORMAL;
  }
}
