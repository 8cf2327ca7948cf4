package dev.gosling.runtime;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The pending timers of a program, a heap by time. Carriers fire them when they look for work,
 * running goroutines when they poll, and one idle carrier sleeps until the first is due.
 */
public final class Timers extends Lock {
  /** No timer is pending. */
  static final long NEVER = Long.MAX_VALUE;

  /** Go's: timers for the same time, which are many when it is virtual, then fire in Go's order. */
  private static final int ARITY = 4;

  private final Clock clock;
  private Timer[] heap = new Timer[16];
  private int size;
  private volatile long next = NEVER;

  Timers(Clock clock) {
    this.clock = clock;
  }

  /** When the first timer is due, or NEVER. */
  long next() {
    return next;
  }

  /** The program's monotonic time. */
  public long now() {
    return clock.nanos();
  }

  /** The time {@code nanos} from now, without overflow. */
  public long deadline(long nanos) {
    long now = now();
    if (nanos <= 0) return now;
    long when = now + nanos;
    return when < 0 || when == NEVER ? NEVER - 1 : when;
  }

  public Timer timer(Timer.Action action) {
    return new Timer(this, action);
  }

  boolean set(Timer t, long when, long period) {
    lock();
    boolean pending = t.index >= 0;
    if (pending) delete(t);
    t.when = when;
    t.period = period;
    insert(t);
    next = heap[0].when;
    unlock();
    return pending;
  }

  boolean remove(Timer t) {
    lock();
    boolean pending = t.index >= 0;
    if (pending) {
      delete(t);
      next = size == 0 ? NEVER : heap[0].when;
    }
    unlock();
    return pending;
  }

  /** What the pending timers do. */
  List<Object> actions() {
    lock();
    List<Object> actions = new ArrayList<>();
    for (int i = 0; i < size; i++) actions.add(heap[i].action);
    unlock();
    return actions;
  }

  /** Fires what is due. */
  void runDue() {
    if (next == NEVER) return;
    long now = now();
    while (next <= now) {
      lock();
      if (size == 0 || heap[0].when > now) {
        unlock();
        return;
      }
      Timer t = heap[0];
      delete(t);
      if (t.period > 0) {
        // Firings that were missed are left out, as Go does.
        t.when += t.period * (1 + (now - t.when) / t.period);
        insert(t);
      }
      next = size == 0 ? NEVER : heap[0].when;
      unlock();
      t.action.fire(t, now);
    }
  }

  private void insert(Timer t) {
    if (size == heap.length) heap = Arrays.copyOf(heap, size * 2);
    size++;
    siftUp(t, size - 1);
  }

  private void delete(Timer t) {
    int i = t.index;
    t.index = -1;
    Timer moved = heap[--size];
    heap[size] = null;
    if (moved == t) return;
    if (i > 0 && moved.when < heap[(i - 1) / ARITY].when) siftUp(moved, i);
    else siftDown(moved, i);
  }

  /** Puts {@code t} at place {@code i}, which is free, or above it. */
  private void siftUp(Timer t, int i) {
    while (i > 0) {
      int parent = (i - 1) / ARITY;
      if (heap[parent].when <= t.when) break;
      place(heap[parent], i);
      i = parent;
    }
    place(t, i);
  }

  /** Puts {@code t} at place {@code i}, which is free, or below it. */
  private void siftDown(Timer t, int i) {
    while (true) {
      int least = -1;
      long when = t.when;
      int first = i * ARITY + 1;
      for (int child = first; child < Math.min(first + ARITY, size); child++) {
        if (heap[child].when >= when) continue;
        when = heap[child].when;
        least = child;
      }
      if (least < 0) break;
      place(heap[least], i);
      i = least;
    }
    place(t, i);
  }

  private void place(Timer t, int i) {
    heap[i] = t;
    t.index = i;
  }
}
