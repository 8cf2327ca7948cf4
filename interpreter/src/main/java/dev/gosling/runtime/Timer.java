package dev.gosling.runtime;

/**
 * Something to do at a time, once or periodically. After Go's {@code runtime.timer}; all state is
 * guarded by the lock of its {@link Timers}.
 */
public final class Timer {
  /** What a timer does; runs on a carrier that holds a processor, so it must not block. */
  @FunctionalInterface
  public interface Action {
    /**
     * @param now the program's monotonic time
     */
    void fire(Timer timer, long now);
  }

  final Action action;
  private final Timers timers;

  /** When it is due. */
  long when;

  /** Nanoseconds between two firings, or 0. */
  long period;

  /** Position in the heap, or -1. */
  int index = -1;

  Timer(Timers timers, Action action) {
    this.timers = timers;
    this.action = action;
  }

  /**
   * Sets the timer, pending or not.
   *
   * @param when see {@link Timers#deadline}
   * @return whether it was pending
   */
  public boolean reset(long when, long period) {
    return timers.set(this, when, period);
  }

  /** Returns whether it was pending. */
  public boolean stop() {
    return timers.remove(this);
  }
}
