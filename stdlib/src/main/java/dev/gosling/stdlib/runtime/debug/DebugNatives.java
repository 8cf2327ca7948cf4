package dev.gosling.stdlib.runtime.debug;

import dev.gosling.exec.Frame;
import dev.gosling.runtime.Program;
import dev.gosling.spi.NativeFunction;
import java.util.concurrent.atomic.AtomicLongArray;

/** The body-less functions of {@code runtime/debug}. */
public final class DebugNatives {
  /** What a Go frame counts as when a limit is given in bytes. */
  private static final int BYTES_PER_FRAME = 1000;

  private DebugNatives() {}

  public static NativeFunction of(String name) {
    return switch (name) {
      case "SetMaxStack" -> DebugNatives::setMaxStack;
      case "SetTraceback" -> f -> f.goroutine.program().setTraceback(f.string(0).toString());
      case "exchange" ->
          f -> f.longs[0] = settings(f).values.getAndSet((int) f.longs[1], f.longs[2]);
      default -> null;
    };
  }

  /** In the order of debug.go: GC percentage, memory limit, number of threads. */
  private record Settings(AtomicLongArray values) {
    Settings() {
      this(new AtomicLongArray(new long[] {100, Long.MAX_VALUE, 10_000}));
    }
  }

  private static Settings settings(Frame f) {
    return f.goroutine.program().state(Settings.class, Settings::new);
  }

  private static void setMaxStack(Frame f) {
    Program program = f.goroutine.program();
    long frames = Math.clamp(f.longs[1] / BYTES_PER_FRAME, 1, Integer.MAX_VALUE);
    f.longs[0] = (long) program.depthLimit() * BYTES_PER_FRAME;
    program.setDepthLimit(f.goroutine, (int) frames);
  }
}
