package dev.gosling.runtime;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.IntConsumer;

/** What a program does about signals. */
public final class Signals {
  /** What becomes of a signal. */
  public enum Action {
    USUAL,
    IGNORE,
    NOTIFY
  }

  private static final int LIMIT = 65;
  private static final int FIRST_STATUS = 128;
  private static final int CHLD = 17;
  private static final int CONT = 18;
  private static final int URG = 23;
  private static final int WINCH = 28;

  private final Program program;
  private final Action[] actions = new Action[LIMIT];
  private final AtomicBoolean held = new AtomicBoolean();
  private volatile IntConsumer receiver = number -> {};

  private Signals(Program program) {
    this.program = program;
    Arrays.fill(actions, Action.USUAL);
  }

  /** Those of a program. */
  public static Signals of(Program program) {
    return program.state(Signals.class, () -> new Signals(program));
  }

  /** A signal may arrive at any time from now on, which is no deadlock therefore. */
  public void hold() {
    if (held.compareAndSet(false, true)) program.hold();
  }

  /**
   * Decides about a signal.
   *
   * @param receiver is told of signals whose action is NOTIFY, on any thread
   */
  public synchronized void set(int number, Action action, IntConsumer receiver) {
    this.receiver = receiver;
    if (actions[number] == action) return;
    boolean first = actions[number] == Action.USUAL;
    actions[number] = action;
    if (action == Action.USUAL) {
      ProcessSignals.handle(number, null);
    } else if (first && ProcessSignals.handle(number, () -> arrived(number))) {
      program.closeAtEnd(() -> set(number, Action.USUAL, this.receiver));
    }
  }

  private void arrived(int number) {
    if (action(number) == Action.NOTIFY) receiver.accept(number);
  }

  private synchronized Action action(int number) {
    return actions[number];
  }

  /** The program sends itself a signal. Does not return if that ends it. */
  public void raise(Goroutine g, int number) {
    if (number <= 0 || number >= LIMIT) return;
    switch (action(number)) {
      case IGNORE -> {}
      case NOTIFY -> receiver.accept(number);
      case USUAL -> {
        boolean harmless = number == CHLD || number == CONT || number == URG || number == WINCH;
        if (!harmless) throw program.exit(g, FIRST_STATUS + number);
      }
    }
  }
}
