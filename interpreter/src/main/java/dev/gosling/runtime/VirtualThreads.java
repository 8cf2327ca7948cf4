package dev.gosling.runtime;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.concurrent.Executor;

/**
 * The one place that knows what the JDK does not publish: virtual threads with an executor of our
 * own. It needs {@code --add-opens java.base/java.lang=ALL-UNNAMED}; without it {@link #BOUND} is
 * false, goroutines run on the JDK's scheduler and hand over through their carrier, slower but in
 * the same order.
 */
final class VirtualThreads {
  private static final int NO_INHERIT_THREAD_LOCALS = 1 << 2;

  private static final MethodHandle NEW_VIRTUAL_THREAD;
  private static final MethodHandle CURRENT_CARRIER;
  private static final MethodHandle YIELD;

  /** Whether virtual threads can be bound to our own carriers. */
  static final boolean BOUND;

  static {
    MethodHandle create = null;
    MethodHandle carrier = null;
    MethodHandle osYield = null;
    try {
      MethodHandles.Lookup lookup =
          MethodHandles.privateLookupIn(Thread.class, MethodHandles.lookup());
      create =
          lookup.findStatic(
              Class.forName("java.lang.ThreadBuilders"),
              "newVirtualThread",
              MethodType.methodType(
                  Thread.class, Executor.class, String.class, int.class, Runnable.class));
      carrier =
          lookup.findStatic(
              Thread.class, "currentCarrierThread", MethodType.methodType(Thread.class));
      osYield = lookup.findStatic(Thread.class, "yield0", MethodType.methodType(void.class));
      // Used first when a thread ends. What is compiled before, while half a million wait, say,
      // would have each of them fall back to the JVM's interpreter at its end.
      Class.forName("jdk.internal.event.VirtualThreadEndEvent");
    } catch (ReflectiveOperationException | RuntimeException e) {
      create = null;
    }
    NEW_VIRTUAL_THREAD = create;
    CURRENT_CARRIER = carrier;
    YIELD = osYield;
    BOUND = create != null;
    // The JDK's threads that wait for sockets would be virtual ones, born on a goroutine and bound
    // to its executor, which runs that goroutine only: let them be platform threads.
    if (BOUND && System.getProperty("jdk.pollerMode") == null) {
      System.setProperty("jdk.pollerMode", "1");
    }
  }

  private VirtualThreads() {}

  /** Looked for when the first virtual thread that is no goroutine is seen. */
  private static final class Jdk {
    static final Executor SCHEDULER = scheduler();

    /** The executor of virtual threads in general, or else a thread for each turn of each. */
    private static Executor scheduler() {
      try {
        Class<?> virtualThread = Class.forName("java.lang.VirtualThread");
        return (Executor)
            MethodHandles.privateLookupIn(virtualThread, MethodHandles.lookup())
                .findStatic(
                    virtualThread, "defaultScheduler", MethodType.methodType(Executor.class))
                .invoke();
      } catch (Throwable e) {
        return task -> Thread.ofPlatform().daemon().start(task);
      }
    }
  }

  /** A thread that is not started; where BOUND, {@code executor} gets its continuation to run. */
  static Thread create(Executor executor, Runnable body) {
    if (!BOUND) return Thread.ofVirtual().inheritInheritableThreadLocals(false).unstarted(body);
    try {
      return (Thread)
          NEW_VIRTUAL_THREAD.invokeExact(executor, (String) null, NO_INHERIT_THREAD_LOCALS, body);
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }

  /** The platform thread that the caller runs on. Only where BOUND. */
  static Thread currentCarrier() {
    try {
      return (Thread) CURRENT_CARRIER.invokeExact();
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }

  /** Yields the processor, not the virtual thread. */
  static void yieldProcessor() {
    if (!BOUND) {
      Thread.onSpinWait();
      return;
    }
    try {
      YIELD.invokeExact();
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Lets this library call the C library, which the JVM would print a warning of. Only where BOUND.
   */
  static boolean allowNativeAccess() {
    if (VirtualThreads.class.getModule().isNativeAccessEnabled()) return true;
    if (!BOUND) return false;
    try {
      MethodHandles.privateLookupIn(Module.class, MethodHandles.lookup())
          .findStatic(
              Module.class,
              "implAddEnableNativeAccessToAllUnnamed",
              MethodType.methodType(void.class))
          .invokeExact();
      return true;
    } catch (Throwable e) {
      return false;
    }
  }

  /** Runs the continuation of a virtual thread that is no goroutine, as the JDK would. */
  static void runElsewhere(Runnable continuation) {
    Jdk.SCHEDULER.execute(continuation);
  }
}
