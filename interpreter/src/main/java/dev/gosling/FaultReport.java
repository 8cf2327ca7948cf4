package dev.gosling;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;

/** What a user is told of a fault that is Gosling's own. */
public final class FaultReport {
  /** Where the environment has this variable, the report adds the trace of Java. */
  public static final String DEBUG_VARIABLE = "GOSLING_DEBUG";

  private FaultReport() {}

  /**
   * The lines of the report.
   *
   * @param trace where the Go program was, by the lines of a goroutine's traceback; or empty
   * @param debug whether to add the trace of Java
   */
  public static List<String> lines(Throwable failure, String trace, boolean debug) {
    List<String> lines = new ArrayList<>();
    lines.add("gosling: internal error: " + failure);
    trace.lines().forEach(lines::add);
    if (debug) {
      StringWriter java = new StringWriter();
      failure.printStackTrace(new PrintWriter(java));
      java.toString().lines().forEach(lines::add);
    }
    lines.add(
        "This is a bug of Gosling, not of your program. Please report it with the program and");
    lines.add("what " + DEBUG_VARIABLE + "=1 in the environment adds to this text.");
    return lines;
  }
}
