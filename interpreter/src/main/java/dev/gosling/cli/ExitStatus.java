package dev.gosling.cli;

import dev.gosling.Gosling;

/** What the process answers. */
final class ExitStatus {
  /** All went well. */
  static final int OK = 0;

  /** The program did not compile or could not be read. */
  static final int FAILURE = 1;

  /**
   * The command line was wrong. Panics and fatal errors of programs end with 2 as well, as in Go.
   */
  static final int USAGE = 2;

  /** Gosling itself is at fault. (sysexits.h: EX_SOFTWARE) */
  static final int INTERNAL = 70;

  /** Who read standard output is gone. (128 and SIGPIPE) */
  static final int BROKEN_PIPE = 141;

  private ExitStatus() {}

  static int of(Gosling.Result result) {
    return switch (result.kind()) {
      case EXITED, PANIC, FATAL, STOPPED, INTERRUPTED -> result.status();
      case COMPILE_ERROR -> FAILURE;
      case INTERNAL_ERROR -> INTERNAL;
    };
  }
}
