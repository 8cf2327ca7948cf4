package dev.gosling.stdlib.syscall;

import dev.gosling.exec.Frame;
import dev.gosling.runtime.Signals;
import dev.gosling.spi.NativeFunction;
import java.util.Optional;

/** The body-less functions of {@code syscall}. */
public final class SyscallNatives {
  private static final int EPERM = 1;
  private static final int ESRCH = 3;
  private static final int ENOSYS = 38;
  private static final int SIGKILL = 9;
  private static final int SIGTERM = 15;

  private SyscallNatives() {}

  public static NativeFunction of(String name) {
    return switch (name) {
      case "Getpid" -> f -> f.longs[0] = f.goroutine.program().pid();
      case "kill" -> f -> f.longs[0] = kill(f, f.longs[1], (int) f.longs[2]);
      default -> null;
    };
  }

  private static int kill(Frame f, long pid, int signal) {
    if (pid == f.goroutine.program().pid()) {
      Signals.of(f.goroutine.program()).raise(f.goroutine, signal);
      return 0;
    }
    Optional<ProcessHandle> other = ProcessHandle.of(pid);
    if (other.isEmpty()) return ESRCH;
    return switch (signal) {
      case 0 -> 0;
      case SIGTERM -> other.get().destroy() ? 0 : EPERM;
      case SIGKILL -> other.get().destroyForcibly() ? 0 : EPERM;
      default -> ENOSYS;
    };
  }
}
