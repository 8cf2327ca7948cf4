package dev.gosling.stdlib.sync;

import dev.gosling.exec.Frame;
import dev.gosling.runtime.Goroutine;
import dev.gosling.runtime.WaitReason;
import dev.gosling.stdlib.Natives;
import dev.gosling.value.FatalError;
import dev.gosling.value.StructValue;

/**
 * {@code sync.RWMutex}, after Go's {@code sync/rwmutex.go}: a writer takes the mutex, makes the
 * count of readers negative, which sends new ones to wait, and waits for those that are in.
 */
final class RwMutexes {
  private static final long MAX_READERS = 1L << 30;

  /** Reference slots: the Mutex, then two {@code atomic.Int32}. */
  private static final int W = 0;

  private static final int READER_COUNT = 1;
  private static final int READER_WAIT = 2;

  /** Long slots. */
  private static final int WRITER_SEMA = 0;

  private static final int READER_SEMA = 1;

  private RwMutexes() {}

  private static long[] word(StructValue rw, int field) {
    return ((StructValue) rw.refs[field]).longs;
  }

  private static StructValue mutex(StructValue rw) {
    return (StructValue) rw.refs[W];
  }

  static void rLock(Frame f) {
    StructValue rw = Natives.struct(f, 0);
    Goroutine g = f.goroutine;
    if (Words.add(word(rw, READER_COUNT), 0, 1) < 0) {
      g.program().semaphores().acquire(g, rw.longs, READER_SEMA, false, WaitReason.RWMUTEX_R_LOCK);
    }
    g.program().sync().acquire(g, rw);
  }

  static void tryRLock(Frame f) {
    f.setBoolean(0, tryRLock(f.goroutine, Natives.struct(f, 0)));
  }

  static boolean tryRLock(Goroutine g, StructValue rw) {
    long[] count = word(rw, READER_COUNT);
    while (true) {
      long readers = Words.load(count, 0);
      if (readers < 0) return false;
      if (Words.compareAndSet(count, 0, readers, readers + 1)) {
        g.program().sync().acquire(g, rw);
        return true;
      }
    }
  }

  /** Undoes an RLock if no writer waits for that. */
  static boolean tryRUnlock(Goroutine g, StructValue rw) {
    long[] count = word(rw, READER_COUNT);
    long readers = Words.load(count, 0);
    if (readers <= 0) return false;
    g.program().sync().release(g, rw);
    return Words.compareAndSet(count, 0, readers, readers - 1);
  }

  static void rUnlock(Frame f) {
    StructValue rw = Natives.struct(f, 0);
    Goroutine g = f.goroutine;
    g.program().sync().release(g, rw);
    long readers = Words.add(word(rw, READER_COUNT), 0, -1);
    if (readers >= 0) return;
    if (readers + 1 == 0 || readers + 1 == -MAX_READERS) {
      throw new FatalError("sync: RUnlock of unlocked RWMutex");
    }
    // The last reader that the writer waits for.
    if (Words.add(word(rw, READER_WAIT), 0, -1) == 0) {
      g.program().semaphores().release(g, rw.longs, WRITER_SEMA, false);
    }
  }

  static void lock(Frame f) {
    StructValue rw = Natives.struct(f, 0);
    Goroutine g = f.goroutine;
    Mutexes.lock(g, mutex(rw));
    long readers = Words.add(word(rw, READER_COUNT), 0, -MAX_READERS) + MAX_READERS;
    if (readers != 0 && Words.add(word(rw, READER_WAIT), 0, readers) != 0) {
      g.program().semaphores().acquire(g, rw.longs, WRITER_SEMA, false, WaitReason.RWMUTEX_LOCK);
    }
    g.program().sync().acquire(g, rw);
  }

  static void tryLock(Frame f) {
    StructValue rw = Natives.struct(f, 0);
    Goroutine g = f.goroutine;
    boolean locked = Mutexes.tryLock(g, mutex(rw));
    if (locked && !Words.compareAndSet(word(rw, READER_COUNT), 0, 0, -MAX_READERS)) {
      Mutexes.unlock(g, mutex(rw));
      locked = false;
    }
    if (locked) g.program().sync().acquire(g, rw);
    f.setBoolean(0, locked);
  }

  static void unlock(Frame f) {
    StructValue rw = Natives.struct(f, 0);
    Goroutine g = f.goroutine;
    g.program().sync().release(g, rw);
    long readers = Words.add(word(rw, READER_COUNT), 0, MAX_READERS);
    if (readers >= MAX_READERS) throw new FatalError("sync: Unlock of unlocked RWMutex");
    for (long i = 0; i < readers; i++) {
      g.program().semaphores().release(g, rw.longs, READER_SEMA, false);
    }
    Mutexes.unlock(g, mutex(rw));
  }
}
