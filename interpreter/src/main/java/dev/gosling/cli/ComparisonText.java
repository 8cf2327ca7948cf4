package dev.gosling.cli;

import dev.gosling.loopvar.LoopVariable;
import dev.gosling.source.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** A comparison for people: outputs side by side, then what each variable is about. */
final class ComparisonText {
  /** Equal lines shown before and after those that differ. */
  private static final int CONTEXT = 3;

  private static final int LEAST_COLUMNS = 40;
  private static final int MOST_COLUMNS = 160;

  /** Blank, mark, blank. */
  private static final int GUTTER = 3;

  /** A variable's captures that are listed one by one. */
  private static final int MOST_CAPTURES = 5;

  private final Comparison comparison;
  private final Terminal terminal;
  private final int columns;
  private final int leftWidth;
  private final StringBuilder text = new StringBuilder();

  private ComparisonText(Comparison comparison, Terminal terminal) {
    this.comparison = comparison;
    this.terminal = terminal;
    this.columns = Math.clamp(terminal.columns(), LEAST_COLUMNS, MOST_COLUMNS);
    this.leftWidth = (columns - GUTTER) / 2;
  }

  /**
   * @param name what the program is called
   */
  static String of(String name, Comparison comparison, Terminal terminal) {
    ComparisonText t = new ComparisonText(comparison, terminal);
    if (comparison.differs()) t.outputs(name);
    else t.same(name);
    t.variables();
    return t.text.toString();
  }

  // Outputs

  private void same(String name) {
    int lines = comparison.left().lines().size();
    paragraph(
        0,
        terminal.bold(name)
            + ": the same output with go"
            + comparison.left().version()
            + " and go"
            + comparison.right().version()
            + " ("
            + count(lines, "line")
            + ", "
            + comparison.left().ending()
            + ")");
  }

  private void outputs(String name) {
    paragraph(0, terminal.bold(name) + ": " + difference());
    text.append('\n');
    row(heading(comparison.left()), ' ', heading(comparison.right()), terminal::bold);
    text.append("-".repeat(columns)).append('\n');
    rows(LineDiff.of(comparison.left().lines(), comparison.right().lines()));
    if (!comparison.left().isSilentSuccess() || !comparison.right().isSilentSuccess()) endings();
  }

  private String difference() {
    if (!comparison.left().compiled())
      return "does not compile as Go " + comparison.left().version();
    if (!comparison.right().compiled()) {
      return "does not compile as Go " + comparison.right().version();
    }
    return "the outputs differ";
  }

  private static String heading(Comparison.Side side) {
    String extent = side.perIteration() ? "iteration" : "loop";
    return "go" + side.version() + ", loop variables per " + extent;
  }

  private void endings() {
    String left = "[" + comparison.left().ending() + "]";
    String right = "[" + comparison.right().ending() + "]";
    line(new LineDiff.Row(left, left.equals(right) ? left : right));
  }

  /** Long stretches of equal lines are only counted. */
  private void rows(List<LineDiff.Row> rows) {
    int from = 0;
    while (from < rows.size()) {
      if (!rows.get(from).same()) {
        line(rows.get(from++));
        continue;
      }
      int to = from;
      while (to < rows.size() && rows.get(to).same()) to++;
      int head = from == 0 ? 0 : CONTEXT;
      int tail = to == rows.size() ? 0 : CONTEXT;
      int hidden = to - from - head - tail;
      if (hidden <= 1) {
        rows.subList(from, to).forEach(this::line);
      } else {
        rows.subList(from, from + head).forEach(this::line);
        text.append(terminal.dim("... " + hidden + " equal lines")).append('\n');
        rows.subList(to - tail, to).forEach(this::line);
      }
      from = to;
    }
  }

  private void line(LineDiff.Row row) {
    String left = row.left() == null ? "" : TextColumns.printable(row.left());
    String right = row.right() == null ? "" : TextColumns.printable(row.right());
    row(left, row.mark(), right, row.same() ? s -> s : null);
  }

  /**
   * @param style of both sides; null for a row that differs
   */
  private void row(String left, char mark, String right, UnaryOperator<String> style) {
    List<String> lefts = folded(left, leftWidth);
    List<String> rights = folded(right, columns - leftWidth - GUTTER);
    for (int i = 0; i < Math.max(lefts.size(), rights.size()); i++) {
      String l = i < lefts.size() ? lefts.get(i) : "";
      String r = i < rights.size() ? rights.get(i) : "";
      String blanks = " ".repeat(leftWidth - TextColumns.width(l));
      String line =
          (style == null ? terminal.red(l) : style.apply(l))
              + blanks
              + " "
              + (mark == ' ' ? " " : terminal.yellow(String.valueOf(mark)))
              + " "
              + (style == null ? terminal.green(r) : style.apply(r));
      text.append(line.stripTrailing()).append('\n');
    }
  }

  private static List<String> folded(String line, int width) {
    List<String> parts = new ArrayList<>();
    String rest = line;
    do {
      String part = TextColumns.take(rest, width);
      parts.add(part);
      rest = rest.substring(part.length());
    } while (!rest.isEmpty());
    return parts;
  }

  // Variables

  private void variables() {
    text.append('\n');
    List<LoopVariable> variables = comparison.variables();
    if (variables.isEmpty()) {
      paragraph(0, "No loop variable is captured or has its address taken.");
      return;
    }
    paragraph(0, "Loop variables that Go 1.22 made one per iteration:");
    variables.forEach(this::variable);
  }

  private void variable(LoopVariable v) {
    text.append('\n');
    String loop = v.range() ? "range" : "for";
    paragraph(0, v.declared() + ": " + terminal.bold(v.name()) + " of the " + loop + " loop");
    List<LoopVariable.Capture> captures = v.captures();
    int shown = captures.size() > MOST_CAPTURES ? MOST_CAPTURES - 1 : captures.size();
    for (LoopVariable.Capture c : captures.subList(0, shown)) paragraph(2, capture(v, c));
    if (shown < captures.size()) paragraph(2, "and " + (captures.size() - shown) + " more");
    paragraph(2, terminal.cyan("for Go 1.21:") + " " + remedy(v));
  }

  private static String capture(LoopVariable v, LoopVariable.Capture c) {
    String at = " at " + lineColumn(c.at());
    String used = at + ", which uses it at " + lineColumn(c.use());
    return switch (c.kind()) {
      case FUNCTION -> "captured by the function literal" + used;
      case CALLED_FUNCTION -> "captured by the function literal called" + used;
      case GOROUTINE -> "captured by the function of the goroutine" + used;
      case DEFERRED -> "captured by the deferred function" + used;
      case RANGE_BODY -> "captured by the body of the loop over a function" + used;
      case ADDRESS -> "its address is taken by " + c.text() + at;
      case METHOD_CALL -> "its address is taken by the call of " + c.text() + at;
      case METHOD_VALUE -> "its address is taken by the method value " + c.text() + at;
      case SLICE -> "its address is taken by slicing it, " + c.text() + at;
    };
  }

  private static String remedy(LoopVariable v) {
    String name = v.name();
    String copy = name + " := " + name;
    String brace = "the { at " + lineColumn(v.remedy().at());
    return switch (v.remedy().advice()) {
      case COPY -> "write " + copy + " after " + brace;
      case COPY_UNLESS_CHANGED ->
          "write "
              + copy
              + " after "
              + brace
              + ", unless something changes "
              + name
              + " through its address";
      case COPY_BACK ->
          "the body changes "
              + name
              + ": let the loop count with another variable, copy it to "
              + name
              + " after "
              + brace
              + ", and copy it back where the body ends or continues";
      case OUT_OF_HEADER ->
          "the loop's header captures "
              + name
              + ", where no copy can stand: move that into the body, and write "
              + copy
              + " after "
              + brace;
    };
  }

  private static String lineColumn(Position p) {
    return p.column() == 0 ? "line " + p.line() : p.line() + ":" + p.column();
  }

  private static String count(int n, String noun) {
    return n + " " + noun + (n == 1 ? "" : "s");
  }

  /** Words broken into lines, all but the first of them further in. */
  private void paragraph(int indent, String words) {
    String start = " ".repeat(indent);
    StringBuilder line = new StringBuilder(start);
    int used = indent;
    for (String word : words.split(" ")) {
      int width = TextColumns.width(word.replaceAll("\033\\[[0-9;]*m", ""));
      boolean first = line.length() == start.length();
      if (!first && used + 1 + width > columns) {
        text.append(line).append('\n');
        start = " ".repeat(indent + 4);
        line = new StringBuilder(start);
        used = start.length();
        first = true;
      }
      if (!first) line.append(' ');
      line.append(word);
      used += width + (first ? 0 : 1);
    }
    text.append(line).append('\n');
  }
}
