package dev.gosling.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The comparisons of a tree of programs, one a line. */
final class ComparisonTable {
  private static final String DIFFER = "differ";
  private static final String SAME = "same";

  /** Before the version that compiles a program, which the other does not. */
  private static final String ONLY = "only ";

  private static final String NO_BUILD = "no build";

  /**
   * A line of the table.
   *
   * @param name what the program is called
   */
  private record Row(String name, Comparison comparison) {
    String result() {
      if (comparison.neverCompiled()) return NO_BUILD;
      if (!comparison.left().compiled()) return ONLY + comparison.right().version();
      if (!comparison.right().compiled()) return ONLY + comparison.left().version();
      return comparison.differs() ? DIFFER : SAME;
    }

    String variables() {
      return comparison.neverCompiled() ? "-" : "" + comparison.variables().size();
    }
  }

  private final List<Row> rows = new ArrayList<>();

  void add(String name, Comparison comparison) {
    rows.add(new Row(name, comparison));
  }

  boolean isEmpty() {
    return rows.isEmpty();
  }

  private long count(String result) {
    return rows.stream().filter(r -> r.result().startsWith(result)).count();
  }

  /** Whether every program compiles and does the same as both versions. */
  boolean allSame() {
    return count(SAME) == rows.size();
  }

  Map<String, Object> json() {
    return Json.object(
        "differ", count(DIFFER),
        "same", count(SAME),
        "compileOnce", count(ONLY),
        "neverCompile", count(NO_BUILD),
        "programs", rows.stream().map(r -> ComparisonJson.of(r.name, r.comparison)).toList());
  }

  String text(Terminal terminal) {
    StringBuilder text = new StringBuilder(terminal.bold("RESULT    VARIABLES  PROGRAM") + "\n");
    for (Row r : rows) {
      String result = r.result();
      String blanks = " ".repeat("RESULT    ".length() - result.length());
      text.append(result.equals(SAME) ? terminal.green(result) : terminal.red(result));
      text.append(blanks).append("%9s  %s%n".formatted(r.variables(), r.name()));
    }
    text.append("\n%d differ, %d same".formatted(count(DIFFER), count(SAME)));
    appendCount(text, count(ONLY), " for one version only");
    appendCount(text, count(NO_BUILD), " without a build");
    return text.append('\n').toString();
  }

  private static void appendCount(StringBuilder text, long count, String what) {
    if (count > 0) text.append(", ").append(count).append(what);
  }
}
