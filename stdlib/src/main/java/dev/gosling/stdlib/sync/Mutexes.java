package dev.gosling.stdlib.sync;

import dev.gosling.exec.Frame;
import dev.gosling.runtime.Goroutine;
import dev.gosling.runtime.Program;
import dev.gosling.runtime.WaitReason;
import dev.gosling.stdlib.Natives;
import dev.gosling.value.FatalError;
import dev.gosling.value.StructValue;

/**
 * {@code sync.Mutex}, after Go's {@code internal/sync/mutex.go}.
 *
 * <p>The state word: bit LOCKED; bit WOKEN, a goroutine that waited competes for the lock, so that
 * unlock need not wake another; bit STARVING; above them how many wait. Normally a goroutine that
 * is woken competes with those that run already, and mostly loses. If one has waited for longer
 * than STARVATION_NANOS the mutex becomes starving: unlock then hands it to the first in the queue,
 * and newcomers queue, until the queue is empty or served fast.
 */
final class Mutexes {
  private static final long LOCKED = 1;
  private static final long WOKEN = 2;
  private static final long STARVING = 4;
  private static final int WAITERS = 3;
  private static final long WAITER = 1L << WAITERS;

  private static final long STARVATION_NANOS = 1_000_000;

  /** Slots of struct mutex. */
  private static final int STATE = 0;

  private static final int SEMA = 1;

  private Mutexes() {}

  static void lock(Frame f) {
    lock(f.goroutine, Natives.struct(f, 0));
  }

  static void unlock(Frame f) {
    unlock(f.goroutine, Natives.struct(f, 0));
  }

  static void tryLock(Frame f) {
    f.setBoolean(0, tryLock(f.goroutine, Natives.struct(f, 0)));
  }

  /** The words of the struct mutex inside a {@code sync.Mutex}. */
  private static long[] words(StructValue mutex) {
    return ((StructValue) mutex.refs[1]).longs;
  }

  static void lock(Goroutine g, StructValue mutex) {
    long[] words = words(mutex);
    if (!Words.compareAndSet(words, STATE, 0, LOCKED)) lockSlow(g, words);
    g.program().sync().acquire(g, mutex);
  }

  private static void lockSlow(Goroutine g, long[] words) {
    Program program = g.program();
    long waitingSince = -1;
    boolean starving = false;
    boolean awoke = false;
    while (true) {
      long old = Words.load(words, STATE);
      long state = old;
      if ((old & STARVING) == 0) state |= LOCKED;
      boolean queue = (old & (LOCKED | STARVING)) != 0;
      if (queue) state += WAITER;
      if (starving && (old & LOCKED) != 0) state |= STARVING;
      if (awoke) state &= ~WOKEN;
      if (!Words.compareAndSet(words, STATE, old, state)) continue;
      if (!queue) return;
      boolean again = waitingSince >= 0;
      if (!again) waitingSince = program.clock().nanos();
      program.semaphores().acquire(g, words, SEMA, again, WaitReason.MUTEX_LOCK);
      starving |= program.clock().nanos() - waitingSince > STARVATION_NANOS;
      old = Words.load(words, STATE);
      if ((old & STARVING) != 0) {
        // Handed over: the lock bit is not set, and we are still counted as waiting.
        long delta = LOCKED - WAITER;
        if (!starving || old >> WAITERS == 1) delta -= STARVING;
        Words.add(words, STATE, delta);
        return;
      }
      awoke = true;
    }
  }

  static boolean tryLock(Goroutine g, StructValue mutex) {
    long[] words = words(mutex);
    long old = Words.load(words, STATE);
    if ((old & (LOCKED | STARVING)) != 0) return false;
    if (!Words.compareAndSet(words, STATE, old, old | LOCKED)) return false;
    g.program().sync().acquire(g, mutex);
    return true;
  }

  static void unlock(Goroutine g, StructValue mutex) {
    long[] words = words(mutex);
    g.program().sync().release(g, mutex);
    long state = Words.add(words, STATE, -LOCKED);
    if (state != 0) unlockSlow(g, words, state);
  }

  /** Unlocks if that is all there is to do: nobody waits, or the one to go on is awake. */
  static boolean tryUnlock(Goroutine g, StructValue mutex) {
    long[] words = words(mutex);
    long old = Words.load(words, STATE);
    if (old != LOCKED && (old & (LOCKED | WOKEN | STARVING)) != (LOCKED | WOKEN)) return false;
    g.program().sync().release(g, mutex);
    return Words.compareAndSet(words, STATE, old, old & ~LOCKED);
  }

  private static void unlockSlow(Goroutine g, long[] words, long state) {
    if ((state + LOCKED & LOCKED) == 0) throw new FatalError("sync: unlock of unlocked mutex");
    if ((state & STARVING) != 0) {
      g.program().semaphores().release(g, words, SEMA, true);
      return;
    }
    long old = state;
    // Nobody to wake, or somebody is awake or has the lock already.
    while (old >> WAITERS != 0 && (old & (LOCKED | WOKEN | STARVING)) == 0) {
      if (Words.compareAndSet(words, STATE, old, old - WAITER | WOKEN)) {
        g.program().semaphores().release(g, words, SEMA, false);
        return;
      }
      old = Words.load(words, STATE);
    }
  }
}
