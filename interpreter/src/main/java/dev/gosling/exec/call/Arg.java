package dev.gosling.exec.call;

import dev.gosling.exec.Frame;

/** An argument: evaluates it in the caller's frame and stores it in the callee's. */
public abstract class Arg {
  public abstract void pass(Frame caller, Frame callee);
}
