package dev.gosling.stdlib.os.signal;

import dev.gosling.exec.Calls;
import dev.gosling.exec.Frame;
import dev.gosling.exec.FunctionCode;
import dev.gosling.runtime.Goroutine;
import dev.gosling.runtime.Program;
import dev.gosling.runtime.Signals;
import dev.gosling.spi.NativeFunction;

/** The body-less functions of {@code os/signal}. */
public final class SignalNatives {
  private SignalNatives() {}

  public static NativeFunction of(String name) {
    return switch (name) {
      case "hold" -> f -> Signals.of(f.goroutine.program()).hold();
      case "handle" -> SignalNatives::handle;
      default -> null;
    };
  }

  private static void handle(Frame f) {
    Program program = f.goroutine.program();
    Signals.Action action = Signals.Action.values()[(int) f.longs[1]];
    Signals.of(program).set((int) f.longs[0], action, n -> program.go(null, g -> deliver(g, n)));
  }

  private static void deliver(Goroutine g, int number) {
    FunctionCode deliver = Calls.of(g.program()).function("os/signal", "deliver");
    Frame frame = deliver.newRootFrame(g, deliver.closure());
    frame.longs[0] = number;
    deliver.run(frame);
  }
}
