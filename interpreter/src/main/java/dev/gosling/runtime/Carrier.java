package dev.gosling.runtime;

import java.util.concurrent.locks.LockSupport;

/**
 * A platform thread that runs goroutines: Go's {@code m}. It needs a {@link Processor} to do so; a
 * carrier whose goroutine is in a blocking call has none.
 */
final class Carrier extends Thread {
  /** Address space, not memory: pages are taken as recursion reaches them. */
  private static final long STACK_BYTES = 4L << 30;

  final Scheduler scheduler;

  /** Held processor or null. Written by this thread and by the goroutine that it runs. */
  Processor p;

  /** The goroutine that runs here; null as soon as it has announced that it parks or ends. */
  Goroutine current;

  /** Looks for work without having any; at most one carrier does. */
  boolean spinning;

  /** Has given others the time to answer before virtual time goes on. */
  boolean waited;

  /** Handed over by who wakes this carrier. */
  volatile Processor handed;

  /** Only unbound: set by the goroutine when it is off. */
  volatile boolean off;

  Carrier(Scheduler scheduler, int number) {
    super(null, null, "gosling-carrier-" + number, STACK_BYTES, false);
    this.scheduler = scheduler;
    setDaemon(true);
  }

  @Override
  public void run() {
    try {
      while (true) {
        Goroutine g = scheduler.next(this);
        if (g == null) return;
        resume(g);
      }
    } catch (OutOfMemoryError e) {
      scheduler.program.outOfMemory(null);
    } catch (Throwable e) {
      scheduler.program.internalError(null, e);
    }
  }

  /** Runs {@code g} until it parks, yields, ends or is unmounted by the JDK. */
  private void resume(Goroutine g) {
    g.m = this;
    g.blocking = false;
    current = g;
    if (VirtualThreads.BOUND) {
      if (g.task == null) g.start();
      g.task.run();
    } else {
      off = false;
      g.grant();
      while (!off) LockSupport.park(this);
    }
    if (current != null) {
      current = null;
      if (p != null) scheduler.unmounted(g);
    }
  }
}
