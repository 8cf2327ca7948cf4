package dev.gosling.runtime;

import java.util.ArrayList;
import java.util.List;

/**
 * The goroutines that are left when main returns. As Go's goroutine leak profile decides, one is
 * leaked if it is blocked and nobody who can run, now or later, can reach what it waits for; all
 * others are busy. Everything has to stand still meanwhile.
 */
public final class Leaks {
  /** What becomes of them. */
  public enum Policy {
    IGNORE,
    /** On standard error. */
    REPORT,
    /** Reports, and a leaked goroutine makes the status of a program that succeeded a failure. */
    FAIL
  }

  final List<Goroutine> leaked = new ArrayList<>();
  final List<Goroutine> busy = new ArrayList<>();

  private final Reachability reachable = new Reachability();

  /**
   * Sorts {@code left}.
   *
   * @param roots what is always reachable: package variables, state of packages, pending timers
   */
  Leaks(List<Goroutine> left, List<Object> roots) {
    for (Object root : roots) reachable.add(root);
    leaked.addAll(left);
    // Who can run may wake others, who can run then.
    while (leaked.removeIf(this::moveIfRunnable)) {}
    busy.sort(java.util.Comparator.comparingLong(Goroutine::id));
  }

  private boolean moveIfRunnable(Goroutine g) {
    if (!canRun(g)) return false;
    busy.add(g);
    reachable.add(g.top);
    reachable.add(g.body());
    reachable.add(g.receivedRef);
    return true;
  }

  private boolean canRun(Goroutine g) {
    if (g.waitReason() == null) return true;
    return switch (g.waitsOn()) {
      case null -> false;
      case Timer t -> true;
      case Channel ch -> canWake(ch);
      case Select select -> {
        for (Channel ch : select.channels()) if (ch != null && canWake(ch)) yield true;
        yield false;
      }
      case Object o -> reachable.contains(o);
    };
  }

  private boolean canWake(Channel ch) {
    return reachable.contains(ch) || ch.timer != null && ch.timer.isRunning();
  }

  /** The report, as stack dumps look; the empty string if nobody is left. */
  String text(Hooks hooks) {
    StringBuilder text = new StringBuilder();
    append(text, leaked, " leaked: nothing can wake", hooks, " (leaked)");
    append(text, busy, " still busy when main returned", hooks, "");
    return text.toString();
  }

  private static void append(
      StringBuilder text, List<Goroutine> all, String what, Hooks hooks, String suffix) {
    if (all.isEmpty()) return;
    boolean one = all.size() == 1;
    if (!text.isEmpty()) text.append('\n');
    text.append("gosling: ").append(all.size()).append(one ? " goroutine" : " goroutines");
    text.append(what);
    if (what.endsWith("wake")) text.append(one ? " it" : " them");
    text.append('\n');
    for (Goroutine g : all) {
      text.append("\ngoroutine ").append(g.id()).append(" [").append(g.state()).append(suffix);
      text.append("]:\n").append(hooks.trace(g.top));
    }
  }
}
