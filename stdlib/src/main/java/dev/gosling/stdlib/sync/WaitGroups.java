package dev.gosling.stdlib.sync;

import dev.gosling.exec.Frame;
import dev.gosling.runtime.Goroutine;
import dev.gosling.runtime.WaitReason;
import dev.gosling.stdlib.Natives;
import dev.gosling.value.StructValue;

/**
 * {@code sync.WaitGroup}, after Go's {@code sync/waitgroup.go}. The state word has the counter in
 * its high half and the number of those who wait in its low one.
 */
final class WaitGroups {
  private static final String MISUSE = "sync: WaitGroup misuse: Add called concurrently with Wait";

  /** Reference slot of the {@code atomic.Uint64}, and long slot of the semaphore. */
  private static final int STATE = 1;

  private static final int SEMA = 0;

  private WaitGroups() {}

  private static long[] state(StructValue group) {
    return ((StructValue) group.refs[STATE]).longs;
  }

  static void add(Frame f) {
    add(f, f.longs[0]);
  }

  static void done(Frame f) {
    add(f, -1);
  }

  private static void add(Frame f, long delta) {
    StructValue group = Natives.struct(f, 0);
    Goroutine g = f.goroutine;
    g.program().sync().release(g, group);
    long[] word = state(group);
    long state = Words.add(word, 0, delta << 32);
    int counter = (int) (state >> 32);
    int waiters = (int) state;
    if (counter < 0) throw Natives.panic(f, "sync: negative WaitGroup counter");
    if (waiters != 0 && delta > 0 && counter == (int) delta) throw Natives.panic(f, MISUSE);
    if (counter > 0 || waiters == 0) return;
    // Nobody may change the state now: neither Add nor Wait, which sees a counter of 0.
    if (Words.load(word, 0) != state) throw Natives.panic(f, MISUSE);
    Words.store(word, 0, 0);
    for (; waiters != 0; waiters--) {
      g.program().semaphores().release(g, group.longs, SEMA, false);
    }
  }

  static void await(Frame f) {
    StructValue group = Natives.struct(f, 0);
    Goroutine g = f.goroutine;
    long[] word = state(group);
    while (true) {
      long state = Words.load(word, 0);
      if ((int) (state >> 32) == 0) break;
      if (!Words.compareAndSet(word, 0, state, state + 1)) continue;
      g.program().semaphores().acquire(g, group.longs, SEMA, false, WaitReason.WAIT_GROUP_WAIT);
      if (Words.load(word, 0) != 0) {
        throw Natives.panic(f, "sync: WaitGroup is reused before previous Wait has returned");
      }
      break;
    }
    g.program().sync().acquire(g, group);
  }
}
