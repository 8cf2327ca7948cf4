package dev.gosling.runtime;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/**
 * Counting semaphores on words of Go memory, on which package sync is built. After Go's {@code
 * runtime/sema.go}.
 *
 * <p>The count is the word itself, a long slot of a struct; who waits is kept here, in a table by
 * the word's address, so that a lock that nobody waits for costs nothing. Who releases increments
 * the word before it looks whether anybody waits; who is about to wait announces it before it looks
 * at the word again: so no wakeup is lost.
 */
public final class Semaphores {
  private static final VarHandle WORD = MethodHandles.arrayElementVarHandle(long[].class);
  private static final VarHandle WAITING;

  static {
    try {
      WAITING = MethodHandles.lookup().findVarHandle(Root.class, "waiting", int.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  private static final int ROOTS = 64;

  /** A goroutine that waits for a word. */
  private static final class Node {
    final Goroutine g;
    final long[] words;
    final int slot;
    Node next;

    /** The count was left to this goroutine; it need not compete for it. */
    boolean ticket;

    Node(Goroutine g, long[] words, int slot) {
      this.g = g;
      this.words = words;
      this.slot = slot;
    }
  }

  /** Those who wait for one of the words that fall here, in the order in which they are served. */
  private static final class Root extends Lock {
    Node first;
    Node last;
    volatile int waiting;

    void add(Node n, boolean lifo) {
      if (first == null) {
        first = last = n;
      } else if (lifo) {
        n.next = first;
        first = n;
      } else {
        last.next = n;
        last = n;
      }
    }

    Node remove(long[] words, int slot) {
      Node before = null;
      for (Node n = first; n != null; before = n, n = n.next) {
        if (n.words != words || n.slot != slot) continue;
        if (before == null) first = n.next;
        else before.next = n.next;
        if (n == last) last = before;
        n.next = null;
        return n;
      }
      return null;
    }
  }

  private final Root[] roots = new Root[ROOTS];

  Semaphores() {
    for (int i = 0; i < ROOTS; i++) roots[i] = new Root();
  }

  private Root root(long[] words, int slot) {
    return roots[System.identityHashCode(words) + slot & ROOTS - 1];
  }

  /**
   * Waits until the word is positive and decrements it.
   *
   * @param lifo queue before those who wait already
   */
  public void acquire(Goroutine g, long[] words, int slot, boolean lifo, WaitReason reason) {
    if (take(words, slot)) return;
    Root root = root(words, slot);
    Node n = new Node(g, words, slot);
    while (true) {
      root.lock();
      WAITING.getAndAdd(root, 1);
      if (take(words, slot)) {
        WAITING.getAndAdd(root, -1);
        root.unlock();
        return;
      }
      root.add(n, lifo);
      root.unlock();
      g.park(reason, words);
      if (n.ticket || take(words, slot)) return;
    }
  }

  /**
   * Increments the word and wakes the first who waits for it.
   *
   * @param handoff let that goroutine have the count, and run now
   */
  public void release(Goroutine g, long[] words, int slot, boolean handoff) {
    WORD.getAndAdd(words, slot, 1L);
    Root root = root(words, slot);
    if (root.waiting == 0) return;
    root.lock();
    Node n = root.waiting == 0 ? null : root.remove(words, slot);
    if (n != null) WAITING.getAndAdd(root, -1);
    root.unlock();
    if (n == null) return;
    if (handoff && take(words, slot)) n.ticket = true;
    boolean ticket = n.ticket;
    n.g.ready();
    if (ticket) g.yieldToNext();
  }

  private static boolean take(long[] words, int slot) {
    while (true) {
      long count = (long) WORD.getVolatile(words, slot);
      if (count == 0) return false;
      if (WORD.compareAndSet(words, slot, count, count - 1)) return true;
    }
  }
}
