package dev.gosling.runtime;

/**
 * Unwinds a goroutine of a program that has ended. No deferred call runs and nothing may catch it
 * but to rethrow.
 */
public final class ProgramEnded extends RuntimeException {
  ProgramEnded() {
    super(null, null, false, false);
  }
}
