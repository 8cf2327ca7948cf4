package dev.gosling.runtime;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/**
 * A spin lock for critical sections of a few dozen instructions that never park, allocate much or
 * call out. Not reentrant. Base class of what it guards, so that it costs one int.
 *
 * <p>Rejected: {@code synchronized} and {@code ReentrantLock}, which unmount a contending virtual
 * thread, so that a channel operation would pass through the scheduler twice; and neither can be
 * taken for several channels in one frame and released in another order, as select needs.
 */
abstract class Lock {
  private static final VarHandle HELD;

  static {
    try {
      HELD = MethodHandles.lookup().findVarHandle(Lock.class, "held", int.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  private static final int SPINS = 100;

  @SuppressWarnings("unused") // by HELD
  private int held;

  final void lock() {
    if (!HELD.compareAndSet(this, 0, 1)) lockSlow();
  }

  private void lockSlow() {
    for (int i = 0; ; i++) {
      if ((int) HELD.getOpaque(this) == 0 && HELD.compareAndSet(this, 0, 1)) return;
      // The holder's carrier may have lost its processor: give it ours.
      if (i < SPINS) Thread.onSpinWait();
      else VirtualThreads.yieldProcessor();
    }
  }

  final void unlock() {
    HELD.setRelease(this, 0);
  }
}
