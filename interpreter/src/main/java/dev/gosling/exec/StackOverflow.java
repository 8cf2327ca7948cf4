package dev.gosling.exec;

import dev.gosling.runtime.FatalError;

/** Go's report of a goroutine that is too deep. */
final class StackOverflow {
  private StackOverflow() {}

  static FatalError at(Frame frame) {
    FatalError error = new FatalError("stack overflow");
    error.trace = frame;
    error.preface =
        "runtime: goroutine stack exceeds 1000000000-byte limit\n"
            + "runtime: sp=0xc0200e0390 stack=[0xc0200e0000, 0xc0400e0000]\n";
    return error;
  }
}
