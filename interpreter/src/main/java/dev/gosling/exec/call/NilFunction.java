package dev.gosling.exec.call;

import dev.gosling.exec.Body;
import dev.gosling.exec.Frame;
import dev.gosling.exec.Panics;

/** What a nil function value runs: the panic of its call, at the call's position. */
public final class NilFunction extends Body {
  public static final NilFunction BODY = new NilFunction();

  private NilFunction() {}

  @Override
  public void execute(Frame frame) {
    Frame at = frame.caller == null ? frame : frame.caller;
    throw Panics.nilDereference(at, at.site);
  }
}
