package dev.gosling.runtime;

/**
 * What every synchronisation operation passes, fast paths too. Does nothing by default; a race
 * detector or a schedule explorer puts its own in.
 *
 * <p>Objects are identified by reference. "Release" orders what happened before in {@code g} before
 * what follows the acquire of the same object by another goroutine.
 */
public interface Sync {
  /** Does nothing. */
  Sync NONE = new Sync() {};

  /** {@code g} (null: main) executed {@code go}. */
  default void go(Goroutine g, Goroutine started) {}

  default void exit(Goroutine g) {}

  default void park(Goroutine g) {}

  default void ready(Goroutine g) {}

  default void acquire(Goroutine g, Object object) {}

  default void release(Goroutine g, Object object) {}

  /** An atomic operation: acquires and releases. */
  default void atomic(Goroutine g, Object object) {}
}
