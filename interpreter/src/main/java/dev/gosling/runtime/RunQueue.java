package dev.gosling.runtime;

import java.util.Arrays;

/**
 * Runnable goroutines that belong to no processor: Go's global queue, or, under a seed, all that
 * can run. Guarded by the scheduler's lock, but for {@link #size}.
 */
abstract class RunQueue {
  private volatile int size;

  /** How many there are; exact for who holds the lock. */
  final int size() {
    return size;
  }

  final void append(Goroutine g) {
    add(g);
    size = size + 1;
  }

  /** The next to run, or null. */
  final Goroutine remove() {
    if (size == 0) return null;
    size = size - 1;
    return take();
  }

  abstract void add(Goroutine g);

  /** Only if there is one; {@code size} does not count it any more. */
  abstract Goroutine take();

  /** First come, first served. */
  static final class Fifo extends RunQueue {
    private Goroutine head;
    private Goroutine tail;

    @Override
    void add(Goroutine g) {
      g.queued = null;
      if (tail == null) head = g;
      else tail.queued = g;
      tail = g;
    }

    @Override
    Goroutine take() {
      Goroutine g = head;
      head = g.queued;
      if (head == null) tail = null;
      g.queued = null;
      return g;
    }
  }

  /** Whoever the program's choices name. */
  static final class Drawn extends RunQueue {
    private final Choices choices;
    private Goroutine[] all = new Goroutine[16];

    Drawn(Choices choices) {
      this.choices = choices;
    }

    @Override
    void add(Goroutine g) {
      int n = size();
      if (n == all.length) all = Arrays.copyOf(all, n * 2);
      all[n] = g;
    }

    @Override
    Goroutine take() {
      int last = size();
      int i = choices.below(null, last + 1, Choices.Kind.NEXT_GOROUTINE);
      Goroutine g = all[i];
      all[i] = all[last];
      all[last] = null;
      return g;
    }
  }
}
