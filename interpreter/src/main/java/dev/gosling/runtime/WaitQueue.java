package dev.gosling.runtime;

/** Waiters first come, first served. Guarded by the channel's lock. */
final class WaitQueue {
  private Waiter first;
  private Waiter last;

  boolean isEmpty() {
    return first == null;
  }

  void enqueue(Waiter w) {
    w.next = null;
    w.previous = last;
    if (last == null) first = w;
    else last.next = w;
    last = w;
  }

  /** The first waiter, which the caller completes now; passes over selects already decided. */
  Waiter dequeue() {
    while (true) {
      Waiter w = first;
      if (w == null) return null;
      first = w.next;
      if (first == null) last = null;
      else first.previous = null;
      w.next = null;
      w.previous = null;
      w.channel = null;
      if (!w.select || w.g.claimSelect()) return w;
    }
  }

  /** Takes out a waiter that may have been dequeued already. */
  void remove(Waiter w) {
    if (w.channel == null) return;
    if (w.previous == null) first = w.next;
    else w.previous.next = w.next;
    if (w.next == null) last = w.previous;
    else w.next.previous = w.previous;
    w.next = null;
    w.previous = null;
    w.channel = null;
  }
}
