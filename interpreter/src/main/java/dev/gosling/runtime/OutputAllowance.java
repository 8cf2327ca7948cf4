package dev.gosling.runtime;

import java.util.concurrent.atomic.AtomicLong;

/** How many bytes a program may still write. */
final class OutputAllowance {
  private final Program program;
  private final AtomicLong left;

  /**
   * @param limit in bytes, 0 for none
   */
  OutputAllowance(Program program, long limit) {
    this.program = program;
    left = limit == 0 ? null : new AtomicLong(limit);
  }

  /** Grants {@code n} bytes, or what is left. */
  int take(int n) {
    if (left == null) return n;
    long before = left.getAndUpdate(have -> Math.max(0, have - n));
    return (int) Math.min(before, n);
  }

  /** Stops the program if it was granted less than it wanted. */
  void enforce(int granted, int wanted) {
    if (granted < wanted) throw program.exceed(Limit.OUTPUT);
  }
}
