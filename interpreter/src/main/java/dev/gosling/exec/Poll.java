package dev.gosling.exec;

/** Gives the scheduler its turn when a goroutine's fuel is spent. */
public final class Poll {
  private Poll() {}

  /** The rare half of {@code if (--g.fuel < 0)}; out of line so that loops stay small. */
  public static void slow(Frame frame) {
    frame.goroutine.top = frame;
    frame.goroutine.poll();
  }
}
