package dev.gosling.runtime;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/**
 * The right to run Go code, with a queue of goroutines that wait for it: Go's {@code p}. There are
 * GOMAXPROCS of them.
 *
 * <p>Only the carrier that holds the processor adds to the queue and touches the plain fields;
 * others may take from the queue's head. After {@code runqput, runqget, runqgrab} of Go's {@code
 * proc.go}.
 */
final class Processor {
  static final int QUEUE = 256;

  private static final VarHandle HEAD;
  private static final VarHandle TAIL;
  private static final VarHandle ELEMENT = MethodHandles.arrayElementVarHandle(Goroutine[].class);

  static {
    try {
      var lookup = MethodHandles.lookup();
      HEAD = lookup.findVarHandle(Processor.class, "head", int.class);
      TAIL = lookup.findVarHandle(Processor.class, "tail", int.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  final Scheduler scheduler;
  final int id;

  /** The goroutine made ready last: it runs next, in what is left of the time slice. */
  Goroutine runnext;

  /** GOMAXPROCS has become smaller: its holder gives it up. Guarded by the scheduler's lock. */
  volatile boolean retired;

  /** Goroutines that ran one after the other while more were waiting. */
  int surplus;

  /** Counts goroutines that started a time slice. */
  int tick;

  /** The {@link #tick} that {@link #sliceStart} and {@link #slicePolls} belong to. */
  int sliceTick = -1;

  long sliceStart;
  int slicePolls;

  private final Goroutine[] queue = new Goroutine[QUEUE];

  @SuppressWarnings("unused") // by HEAD
  private int head;

  private int tail;

  Processor(Scheduler scheduler, int id) {
    this.scheduler = scheduler;
    this.id = id;
  }

  /** Makes {@code g} the next to run; the one that was goes to the queue's end. */
  void putNext(Goroutine g) {
    Goroutine old = runnext;
    runnext = g;
    if (old != null) put(old);
  }

  /** Adds to the queue's end, or moves half the queue and {@code g} to the global queue. */
  void put(Goroutine g) {
    while (true) {
      int h = (int) HEAD.getAcquire(this);
      int t = tail;
      if (t - h < QUEUE) {
        ELEMENT.setOpaque(queue, t & QUEUE - 1, g);
        TAIL.setRelease(this, t + 1);
        return;
      }
      if (overflow(g, h)) return;
    }
  }

  private boolean overflow(Goroutine g, int h) {
    int n = QUEUE / 2;
    Goroutine[] batch = new Goroutine[n + 1];
    for (int i = 0; i < n; i++) batch[i] = queue[h + i & QUEUE - 1];
    if (!HEAD.compareAndSet(this, h, h + n)) return false;
    batch[n] = g;
    scheduler.putGlobal(batch, n + 1);
    return true;
  }

  /** The oldest of the queue, or null. */
  Goroutine get() {
    while (true) {
      int h = (int) HEAD.getAcquire(this);
      if (h == tail) return null;
      Goroutine g = queue[h & QUEUE - 1];
      if (HEAD.compareAndSet(this, h, h + 1)) {
        // Nobody else can take this slot any more: a stale reader's compareAndSet fails.
        ELEMENT.setOpaque(queue, h & QUEUE - 1, null);
        return g;
      }
    }
  }

  /** How many wait in the queue, runnext apart. Exact for the holder. */
  int size() {
    return (int) TAIL.getAcquire(this) - (int) HEAD.getAcquire(this);
  }

  /** Takes the older half of {@code victim}'s queue; returns one of them, or null. */
  Goroutine stealFrom(Processor victim) {
    while (true) {
      int h = (int) HEAD.getAcquire(victim);
      int t = (int) TAIL.getAcquire(victim);
      int n = t - h;
      n -= n / 2;
      if (n <= 0) return null;
      if (n > QUEUE / 2) continue; // head and tail were read at different times
      for (int i = 0; i < n; i++) {
        Goroutine g = (Goroutine) ELEMENT.getOpaque(victim.queue, h + i & QUEUE - 1);
        ELEMENT.setOpaque(queue, tail + i & QUEUE - 1, g);
      }
      if (HEAD.compareAndSet(victim, h, h + n)) {
        int last = tail + n - 1;
        Goroutine g = queue[last & QUEUE - 1];
        TAIL.setRelease(this, last);
        return g;
      }
    }
  }
}
