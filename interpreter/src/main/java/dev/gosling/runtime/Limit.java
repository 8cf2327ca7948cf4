package dev.gosling.runtime;

/** What a program may be given only so much of. */
public enum Limit {
  /** Real time, whatever clock the program sees. */
  TIME,
  /** Bytes on standard output and standard error together. */
  OUTPUT,
  /** Goroutines at one time. */
  GOROUTINES
}
