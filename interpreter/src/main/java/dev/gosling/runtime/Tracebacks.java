package dev.gosling.runtime;

import java.util.List;

/** The stacks of goroutines in reports. After Go's {@code runtime/traceback.go}. */
final class Tracebacks {
  /** Whose stacks are shown, as the environment variable GOTRACEBACK says. */
  private enum Level {
    NONE,
    SINGLE,
    ALL;

    static Level of(String name) {
      return switch (name) {
        case "none", "0" -> NONE;
        case "all", "1", "system", "2", "crash", "wer" -> ALL;
        default -> SINGLE;
      };
    }
  }

  private final Program program;
  private final Level least;
  private volatile Level level;

  /**
   * @param level the value of GOTRACEBACK
   */
  Tracebacks(Program program, String level) {
    this.program = program;
    this.least = Level.of(level);
    this.level = least;
  }

  /** {@code debug.SetTraceback}: shows no less than the environment asks for. */
  void setLevel(String name) {
    Level asked = Level.of(name);
    level = asked.compareTo(least) < 0 ? least : asked;
  }

  /** What {@code runtime.Stack} writes. */
  String of(Goroutine g, boolean all) {
    StringBuilder text = new StringBuilder();
    append(g, "running", text);
    if (all) appendOthers(g, program.goroutines.all(), text);
    return text.toString();
  }

  /**
   * The stack of a goroutine that has failed, and of the others if all are to be shown.
   *
   * @param detail what follows its number
   * @param trace where it failed, if that is not where it is
   */
  void appendFailed(Goroutine g, String detail, Object trace, StringBuilder text) {
    if (level == Level.NONE) return;
    text.append("\ngoroutine ").append(g.id()).append(detail).append(" [running]:\n");
    text.append(program.hooks().trace(trace == null ? g.top : trace));
    if (level == Level.ALL) appendOthers(g, program.goroutines.all(), text);
  }

  /** The stacks of goroutines that are all asleep, if any are to be shown. */
  void appendAsleep(List<Goroutine> all, StringBuilder text) {
    if (level != Level.NONE) appendOthers(null, all, text);
  }

  /**
   * The stacks of the first goroutines, though they may be running, and how many more there are.
   */
  void appendFirst(int most, StringBuilder text) {
    List<Goroutine> all = program.goroutines.all();
    try {
      appendOthers(null, all.subList(0, Math.min(all.size(), most)), text);
    } catch (RuntimeException e) {
      // The stack of who runs may change while it is read.
    }
    if (all.size() > most) {
      text.append("\n...").append(all.size() - most).append(" more goroutines\n");
    }
  }

  /** All stacks in the form in which SIGQUIT shows them. */
  void appendDump(StringBuilder text) {
    for (Goroutine g : program.goroutines.all()) {
      text.append("\ngoroutine ").append(g.id()).append(" gp=0xc000002380 m=nil [");
      text.append(g.state()).append("]:\n").append(program.hooks().trace(g.top));
    }
  }

  private void appendOthers(Goroutine g, List<Goroutine> all, StringBuilder text) {
    for (Goroutine other : all) {
      if (other == g) continue;
      text.append('\n');
      append(other, other.state(), text);
    }
  }

  private void append(Goroutine g, String state, StringBuilder text) {
    text.append("goroutine ").append(g.id()).append(" [").append(state).append("]:\n");
    text.append(program.hooks().trace(g.top));
  }
}
