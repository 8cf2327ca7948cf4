package dev.gosling.stdlib.runtime;

/**
 * The garbage collections that a program asks for. One stops everything and takes much longer than
 * Go's, which runs beside the program; so whoever asks all the time gets no more than a quarter of
 * the time.
 */
final class Collections {
  private static final int PAUSES_BETWEEN = 3;

  private long next = System.nanoTime();

  synchronized void collect() {
    long start = System.nanoTime();
    if (start - next < 0) return;
    System.gc();
    long end = System.nanoTime();
    next = end + PAUSES_BETWEEN * (end - start);
  }
}
