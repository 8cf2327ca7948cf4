package dev.gosling.exec;

import dev.gosling.runtime.WaitReason;
import dev.gosling.value.GoPanic;
import java.util.ArrayList;
import java.util.List;

/**
 * The frames that Go 1.26 shows where a function of its library, native here, blocks or fails:
 * innermost first, places below Go's {@code src}.
 */
final class NativeFrames {
  /** One of them. */
  record Line(String function, String file, int line) {}

  private static final List<Line> MUTEX_LOCK =
      List.of(
          new Line("internal/sync.runtime_SemacquireMutex", "runtime/sema.go", 95),
          new Line("internal/sync.(*Mutex).lockSlow", "internal/sync/mutex.go", 149),
          new Line("internal/sync.(*Mutex).Lock", "internal/sync/mutex.go", 70),
          new Line("sync.(*Mutex).Lock", "sync/mutex.go", 46));

  private static final Line PANIC = new Line("panic", "runtime/panic.go", 860);
  private static final Line GOEXIT = new Line("runtime.Goexit", "runtime/panic.go", 694);
  private static final Line GOPANIC = new Line("runtime.gopanic", "runtime/panic.go", 860);

  private NativeFrames() {}

  /** What traces show of a panic or Goexit that runs deferred calls. */
  static Line named(GoPanic unwinding) {
    return unwinding.goexit ? GOEXIT : PANIC;
  }

  /** The frames of the same, for code that asks where it is. */
  static List<Line> of(GoPanic unwinding) {
    if (unwinding.goexit) return List.of(GOEXIT);
    String error = unwinding.runtimeError;
    if (error == null) return List.of(GOPANIC);
    if (RuntimeErrors.isSignal(error)) {
      return List.of(
          GOPANIC,
          new Line("runtime.panicmem", "runtime/panic.go", 336),
          new Line("runtime.sigpanic", "runtime/signal_unix.go", 931));
    }
    if (RuntimeErrors.kind(error) == RuntimeErrors.Kind.BOUNDS_ERROR) {
      return List.of(
          GOPANIC,
          new Line("runtime.panicBounds64", "runtime/panic.go", 236),
          new Line("runtime.panicBounds", "runtime/asm_amd64.s", 2129));
    }
    return List.of(GOPANIC);
  }

  /** Who calls a goroutine's function. */
  static List<Line> outermost(boolean main) {
    Line exit = new Line("runtime.goexit", "runtime/asm_amd64.s", 1771);
    return main ? List.of(new Line("runtime.main", "runtime/proc.go", 290), exit) : List.of(exit);
  }

  /**
   * The frames for a native.
   *
   * @param reason why it waits; null if it has failed
   * @return null where its own name is what Go shows
   */
  static List<Line> of(String function, WaitReason reason) {
    return switch (function) {
      case "sync.(*Mutex).Lock" -> reason == null ? null : MUTEX_LOCK;
      case "sync.(*Mutex).Unlock" ->
          List.of(
              new Line("internal/sync.fatal", "runtime/panic.go", 1191),
              new Line("internal/sync.(*Mutex).unlockSlow", "internal/sync/mutex.go", 204),
              new Line("internal/sync.(*Mutex).Unlock", "internal/sync/mutex.go", 198),
              new Line(function, "sync/mutex.go", 65));
      case "sync.(*RWMutex).Lock" -> writerLock(function, reason);
      case "sync.(*RWMutex).Unlock" ->
          List.of(
              new Line("sync.fatal", "runtime/panic.go", 1161),
              new Line(function, "sync/rwmutex.go", 212));
      case "sync.(*RWMutex).RLock" ->
          List.of(
              new Line("sync.runtime_SemacquireRWMutexR", "runtime/sema.go", 100),
              new Line(function, "sync/rwmutex.go", 74));
      case "sync.(*RWMutex).RUnlock" ->
          List.of(
              new Line("sync.fatal", "runtime/panic.go", 1161),
              new Line("sync.(*RWMutex).rUnlockSlow", "sync/rwmutex.go", 132),
              new Line(function, "sync/rwmutex.go", 122));
      case "sync.(*WaitGroup).Wait" ->
          List.of(
              new Line("sync.runtime_SemacquireWaitGroup", "runtime/sema.go", 114),
              new Line(function, "sync/waitgroup.go", 206));
      case "sync.(*WaitGroup).Add" -> List.of(new Line(function, "sync/waitgroup.go", 118));
      case "sync.(*WaitGroup).Done" ->
          List.of(
              new Line("sync.(*WaitGroup).Add", "sync/waitgroup.go", 118),
              new Line(function, "sync/waitgroup.go", 156));
      case "sync.(*notifyList).wait" ->
          List.of(new Line("sync.runtime_notifyListWait", "runtime/sema.go", 617));
      case "time.Sleep" -> List.of(new Line(function, "runtime/time.go", 363));
      default -> null;
    };
  }

  private static List<Line> writerLock(String function, WaitReason reason) {
    if (reason != WaitReason.MUTEX_LOCK) {
      return List.of(
          new Line("sync.runtime_SemacquireRWMutex", "runtime/sema.go", 105),
          new Line(function, "sync/rwmutex.go", 155));
    }
    List<Line> frames = new ArrayList<>(MUTEX_LOCK);
    frames.add(new Line(function, "sync/rwmutex.go", 150));
    return frames;
  }
}
