package dev.gosling.runtime;

import dev.gosling.value.RuntimeTypes;
import java.util.function.Supplier;

/**
 * One running Go program: owns the scheduler, clock, streams, arguments, environment and every
 * piece of state that in Go is global. Nothing of it is static, so that many programs run in one
 * JVM.
 */
public final class Program {
  private final RuntimeTypes types = new RuntimeTypes();

  private volatile Hooks hooks;

  public Hooks hooks() {
    return hooks;
  }

  /** Set once, by the planner. */
  public void setHooks(Hooks hooks) {
    this.hooks = hooks;
  }

  /** The run-time types of this program. */
  public RuntimeTypes types() {
    return types;
  }

  /** State of a standard package, such as {@code http.DefaultServeMux}, made on first use. */
  public <T> T state(Class<T> key, Supplier<T> make) {
    throw new UnsupportedOperationException();
  }

  /**
   * Starts a goroutine as the {@code go} statement does: it becomes runnext of the current P.
   *
   * @param creator the goroutine that executes the statement
   * @param body runs on the new goroutine; what it throws ends the program
   */
  public Goroutine go(Goroutine creator, Body body) {
    throw new UnsupportedOperationException();
  }

  /** What a goroutine runs. */
  @FunctionalInterface
  public interface Body {
    void run(Goroutine g);
  }

  /** Ends the program with a status, as {@code os.Exit}: no defers run. Does not return. */
  public RuntimeException exit(Goroutine g, int status) {
    throw new UnsupportedOperationException();
  }

  /** The {@code InterfaceValue} that {@code recover} yields for a panic. */
  public Object panicValue(GoPanic panic) {
    return hooks.panicValue(panic);
  }
}
