package dev.gosling.runtime;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * SIGQUIT, which the JVM keeps for itself, to print its own threads: {@code sun.misc.Signal} does
 * not give it away, so the C library has to, on Linux.
 *
 * <p>The JVM blocks the signal in all of its threads but one of its own. The kernel delivers it to
 * the process's first thread, in which the java launcher does nothing but wait for the JVM's end;
 * there it is harmless to enter Java, and all that is done there is to wake another thread. The
 * second signal has its usual effect.
 */
final class QuitSignal {
  private static final int NUMBER = 3;

  // struct sigaction, and flags, of 64-bit Linux.
  private static final long SIZE = 152;
  private static final long FLAGS_OFFSET = 136;
  private static final int SA_RESTART = 0x10000000;
  private static final int SA_RESETHAND = 0x80000000;

  /** Go collects garbage that often, if nothing else is a reason to. */
  private static final long PERIOD_MINUTES = 2;

  /** Programs that end sooner do not pay for the preparations. */
  private static final long DELAY_MILLIS = 200;

  private final Semaphore arrived = new Semaphore(0);

  private QuitSignal() {}

  /**
   * Makes {@code action} run, on a thread of its own, when the process gets the signal.
   *
   * @param meanwhile runs there every {@link #PERIOD_MINUTES}
   */
  static void watch(Runnable action, Runnable meanwhile) {
    if (!System.getProperty("os.name").equals("Linux")) return;
    QuitSignal signal = new QuitSignal();
    Thread.ofPlatform().name("gosling-quit").daemon().start(() -> signal.run(action, meanwhile));
  }

  private void run(Runnable action, Runnable meanwhile) {
    try {
      Thread.sleep(DELAY_MILLIS);
      if (!install()) return;
      while (!arrived.tryAcquire(PERIOD_MINUTES, TimeUnit.MINUTES)) meanwhile.run();
    } catch (InterruptedException e) {
      return;
    } catch (Throwable e) {
      // Without this the signal does what the JVM does.
      return;
    }
    action.run();
  }

  private boolean install() throws Throwable {
    if (!VirtualThreads.allowNativeAccess()) return false;
    Linker linker = Linker.nativeLinker();
    Arena forEver = Arena.global();
    MethodHandle release =
        MethodHandles.lookup()
            .findVirtual(QuitSignal.class, "handle", MethodType.methodType(void.class, int.class))
            .bindTo(this);
    MemorySegment handler =
        linker.upcallStub(release, FunctionDescriptor.ofVoid(ValueLayout.JAVA_INT), forEver);
    MemorySegment sigaction =
        forEver.allocate(MemoryLayout.sequenceLayout(SIZE, ValueLayout.JAVA_BYTE));
    sigaction.set(ValueLayout.ADDRESS_UNALIGNED, 0, handler);
    sigaction.set(ValueLayout.JAVA_INT_UNALIGNED, FLAGS_OFFSET, SA_RESTART | SA_RESETHAND);
    MethodHandle call =
        linker.downcallHandle(
            linker.defaultLookup().find("sigaction").orElseThrow(),
            FunctionDescriptor.of(
                ValueLayout.JAVA_INT,
                ValueLayout.JAVA_INT,
                ValueLayout.ADDRESS,
                ValueLayout.ADDRESS));
    return (int) call.invokeExact(NUMBER, sigaction, MemorySegment.NULL) == 0;
  }

  @SuppressWarnings("unused") // by install
  private void handle(int number) {
    arrived.release();
  }
}
