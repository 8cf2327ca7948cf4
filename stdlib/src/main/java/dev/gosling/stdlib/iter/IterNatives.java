package dev.gosling.stdlib.iter;

import dev.gosling.exec.Frame;
import dev.gosling.runtime.Goroutine;
import dev.gosling.runtime.WaitReason;
import dev.gosling.spi.NativeFunction;
import dev.gosling.value.StructValue;

/** The body-less methods of {@code iter.puller}, whose last field is the parked goroutine. */
public final class IterNatives {
  /** Reference slot of {@code puller.parked}, after {@code run} and {@code panicked}. */
  private static final int PARKED = 2;

  private IterNatives() {}

  public static NativeFunction of(String name) {
    return switch (name) {
      case "puller.enter" -> f -> puller(f).refs[PARKED] = f.goroutine;
      case "puller.wait" -> f -> f.goroutine.park(WaitReason.COROUTINE, puller(f));
      case "puller.transfer" ->
          f -> {
            Goroutine other = (Goroutine) puller(f).refs[PARKED];
            puller(f).refs[PARKED] = f.goroutine;
            other.ready();
            f.goroutine.park(WaitReason.COROUTINE, puller(f));
          };
      case "puller.leave" -> f -> ((Goroutine) puller(f).refs[PARKED]).ready();
      default -> null;
    };
  }

  private static StructValue puller(Frame f) {
    return (StructValue) f.refs[0];
  }
}
