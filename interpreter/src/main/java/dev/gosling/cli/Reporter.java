package dev.gosling.cli;

import dev.gosling.diagnostic.Report;
import java.util.List;

/**
 * Prints reports on standard error: piped, their texts, which are those of Go's tools; for eyes,
 * with the line of source, a caret below the place, and a hint.
 */
final class Reporter {
  /** What stands left of an excerpt: a line number and a bar. */
  private static final int MARGIN = 8;

  private final Host host;
  private final Terminal terminal;

  Reporter(Host host, ColorOption color) {
    this.host = host;
    this.terminal = Terminal.of(host, 2, color);
  }

  void print(List<Report> reports) {
    StringBuilder text = new StringBuilder();
    for (Report report : reports) {
      if (terminal.isRich()) appendRich(text, report);
      else text.append(report.text()).append('\n');
    }
    if (!text.isEmpty()) host.complain(text.toString());
  }

  private void appendRich(StringBuilder text, Report report) {
    Report.Excerpt excerpt = report.excerpt();
    text.append(excerpt == null ? report.text() : headed(report.text())).append('\n');
    if (excerpt != null) appendExcerpt(text, excerpt);
    if (report.hint() != null) {
      text.append("  ").append(terminal.cyan("hint:")).append(' ').append(report.hint());
      text.append('\n');
    }
  }

  /** The position bold, the first line of the message red. */
  private String headed(String text) {
    int space = text.indexOf(": ") + 2;
    int end = text.indexOf('\n');
    if (end < 0) end = text.length();
    if (space < 2 || space > end) return text;
    return terminal.bold(text.substring(0, space))
        + terminal.boldRed(text.substring(space, end))
        + text.substring(end);
  }

  private void appendExcerpt(StringBuilder text, Report.Excerpt excerpt) {
    ExcerptLine line = ExcerptLine.of(excerpt, terminal.columns() - MARGIN);
    String number = "%5d".formatted(excerpt.number());
    text.append(terminal.dim(number + " | ")).append(line.text()).append('\n');
    text.append(terminal.dim("      | ")).append(" ".repeat(line.caret()));
    text.append(terminal.boldRed("^")).append('\n');
  }
}
