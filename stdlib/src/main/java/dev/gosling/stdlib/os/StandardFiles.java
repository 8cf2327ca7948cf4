package dev.gosling.stdlib.os;

import dev.gosling.runtime.Program;

/** Which of a program's standard files exist as Go values. */
public final class StandardFiles {
  private volatile boolean stdout;

  private StandardFiles() {}

  public static StandardFiles of(Program program) {
    return program.state(StandardFiles.class, StandardFiles::new);
  }

  void stdoutMade() {
    stdout = true;
  }

  /** Whether {@code os.Stdout} has been made: the program may have changed it since. */
  public boolean stdoutIsMade() {
    return stdout;
  }
}
