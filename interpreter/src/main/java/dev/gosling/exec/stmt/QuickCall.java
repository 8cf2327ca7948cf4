package dev.gosling.exec.stmt;

import dev.gosling.exec.Completion;
import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;
import dev.gosling.exec.Poll;
import dev.gosling.exec.StmtNode;
import dev.gosling.exec.call.StaticCallRef;
import dev.gosling.runtime.Goroutine;
import dev.gosling.spi.QuickNative;

/** A call of a native that is tried without a frame first. */
public final class QuickCall extends StmtNode {
  final ExprNode receiver;
  final QuickNative function;
  final StaticCallRef call;

  public QuickCall(QuickNative function, StaticCallRef call) {
    this.receiver = call.argument();
    this.function = function;
    this.call = call;
  }

  @Override
  public int execute(Frame frame) {
    Object x = receiver.execute(frame);
    Goroutine g = frame.goroutine;
    if (--g.fuel < 0) Poll.slow(frame);
    if (!function.attempt(g, x)) call.callWith(frame, x);
    return Completion.NORMAL;
  }
}
