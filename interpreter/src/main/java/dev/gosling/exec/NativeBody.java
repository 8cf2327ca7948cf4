package dev.gosling.exec;

import dev.gosling.spi.NativeFunction;

/** The body of a function written in Java. */
public final class NativeBody extends Body {
  private final NativeFunction function;

  public NativeBody(NativeFunction function) {
    this.function = function;
  }

  @Override
  public void execute(Frame frame) {
    // Between two operations on shared state that Go code might make, others may run.
    if (--frame.goroutine.fuel < 0) Poll.slow(frame);
    // A native may park or panic at any time: traces start here.
    frame.goroutine.top = frame;
    function.execute(frame);
  }
}
