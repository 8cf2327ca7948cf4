package dev.gosling.exec;

import dev.gosling.runtime.FatalError;

/** Go's report of a goroutine that is too deep. */
final class StackOverflow {
  private StackOverflow() {}

  static FatalError at(Frame frame) {
    frame.goroutine.top = frame;
    return new FatalError("stack overflow");
  }
}
