package dev.gosling.types;

import java.util.concurrent.locks.ReentrantLock;

/**
 * Work that is done when somebody first asks for its result, on whatever thread that is.
 *
 * <p>Others wait until the work is done; the thread that does it sees, when it asks again
 * meanwhile, what there is so far. Work of one program is done under one lock ({@link
 * Package#lock}), since pieces of it ask for each other in any order.
 */
final class Lazy {
  /** Null when nothing is left to do; written last, so that who reads null sees all results. */
  private volatile Runnable work;

  /** Guarded by the lock. */
  private boolean underWay;

  /** Sets, or replaces, what is to be done. */
  void set(Runnable work) {
    this.work = work;
  }

  /** Whether it has yet to begin. For the thread that has the lock. */
  boolean isPending() {
    return work != null && !underWay;
  }

  /** Does the work, unless it is done. */
  void await(ReentrantLock lock) {
    if (work == null) return;
    lock.lock();
    try {
      Runnable todo = work;
      if (todo == null || underWay) return;
      underWay = true;
      try {
        todo.run();
      } finally {
        underWay = false;
        // Work that cannot be done yet has set itself again.
        if (work == todo) work = null;
      }
    } finally {
      lock.unlock();
    }
  }
}
