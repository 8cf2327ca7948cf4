package dev.gosling.testdata.fuzz;

import static org.junit.jupiter.api.Assertions.fail;

import com.sun.management.OperatingSystemMXBean;
import dev.gosling.Gosling;
import dev.gosling.Sources;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/** Sends one source through parser, checker and planner, and judges how they took it. */
final class FrontEndRun {
  /** CPU time that a source may take; many times what is usual, for slow machines. */
  private static final long CONSTANT_NANOS = TimeUnit.SECONDS.toNanos(4);

  private static final long NANOS_PER_BYTE = 20_000;

  private static final OperatingSystemMXBean PROCESS =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  private FrontEndRun() {}

  /**
   * Fails unless the source is planned or gets diagnostics, in the time that its length allows.
   * Time is CPU time of this process, so that a busy machine does not matter.
   */
  static Gosling.Result check(byte[] source) throws InterruptedException {
    long allowed = CONSTANT_NANOS + NANOS_PER_BYTE * source.length;
    long start = PROCESS.getProcessCpuTime();
    AtomicReference<Gosling.Result> result = new AtomicReference<>();
    AtomicReference<Throwable> thrown = new AtomicReference<>();
    Thread thread =
        new Thread(
            () -> {
              try {
                result.set(gosling().plan(Sources.text("fuzz.go", source)));
              } catch (Throwable e) {
                thrown.set(e);
              }
            });
    thread.setDaemon(true);
    thread.start();
    while (!thread.join(java.time.Duration.ofMillis(500))) {
      if (PROCESS.getProcessCpuTime() - start > allowed) {
        StackTraceElement[] stack = thread.getStackTrace();
        thread.interrupt();
        fail("too slow, now at\n" + frames(stack));
      }
    }
    if (thrown.get() != null) throw new AssertionError("thrown", thrown.get());
    if (result.get().kind() == Gosling.Kind.INTERNAL_ERROR) {
      fail(frames(result.get().diagnostics().toArray()));
    }
    return result.get();
  }

  private static Gosling gosling() {
    return Gosling.builder()
        .stdout(OutputStream.nullOutputStream())
        .stderr(OutputStream.nullOutputStream())
        .environment(Map.of("GOSLING_DEBUG", "1"))
        .build();
  }

  private static String frames(Object[] lines) {
    return String.join("\n", List.of(lines).stream().limit(40).map(String::valueOf).toList());
  }
}
