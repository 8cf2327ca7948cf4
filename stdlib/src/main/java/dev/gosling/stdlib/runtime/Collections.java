package dev.gosling.stdlib.runtime;

import dev.gosling.runtime.Program;

/**
 * The garbage collections that a program asks for. One stops everything and takes much longer than
 * Go's, which runs beside the program; so whoever asks all the time gets no more than a quarter of
 * the time. Under a seed each is made, since time must not decide what weak pointers find.
 */
final class Collections {
  private static final int PAUSES_BETWEEN = 3;

  private final boolean always;
  private long next = System.nanoTime();
  private volatile long asked;

  private Collections(boolean always) {
    this.always = always;
  }

  static Collections of(Program program) {
    return program.state(Collections.class, () -> new Collections(program.seeded()));
  }

  synchronized void collect() {
    asked = asked + 1;
    long start = System.nanoTime();
    if (!always && start - next < 0) return;
    System.gc();
    long end = System.nanoTime();
    next = end + PAUSES_BETWEEN * (end - start);
  }

  /** How many have been asked for. */
  long asked() {
    return asked;
  }
}
