package dev.gosling.golden;

/** Is told how a suite proceeds, by one thread at a time. */
public interface Listener {
  /** A case has begun to run. */
  default void started(GoldenCase test) {}

  /** A case has ended; cases end in any order. */
  default void ended(Verdict verdict) {}

  /** The same, in the order of the suite: as soon as all cases before have ended. */
  default void report(Verdict verdict) {}
}
