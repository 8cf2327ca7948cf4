package dev.gosling.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/** Runs a body as a program's main goroutine and keeps what it wrote. */
final class Run {
  final Outcome outcome;
  final String stdout;
  final String stderr;

  private Run(Outcome outcome, String stdout, String stderr) {
    this.outcome = outcome;
    this.stdout = stdout;
    this.stderr = stderr;
  }

  static Run of(int procs, Program.Body main) {
    return of(procs, InputStream.nullInputStream(), main);
  }

  static Run of(int procs, InputStream in, Program.Body main) {
    return of(procs, in, Mode.NORMAL, main);
  }

  /** Draws the schedule from a seed. */
  static Run seeded(long seed, Program.Body main) {
    Mode n = Mode.NORMAL;
    Mode mode = new Mode(OptionalLong.of(seed), true, n.wallClock(), n.leaks(), n.limits());
    return of(1, InputStream.nullInputStream(), mode, main);
  }

  private static Run of(int procs, InputStream in, Mode mode, Program.Body main) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    var program =
        new Program(
            new Program.Config(in, out, err, List.of("prog"), Map.of(), Path.of("/"), procs, mode));
    Outcome outcome = program.start(main);
    return new Run(outcome, text(out), text(err));
  }

  private static String text(ByteArrayOutputStream bytes) {
    return bytes.toString(StandardCharsets.UTF_8);
  }

  /** Runs to a clean end and returns standard output. */
  static String output(int procs, Program.Body main) {
    Run run = of(procs, main);
    if (run.outcome.failure() != null) throw new AssertionError(run.outcome.failure());
    assertEquals("", run.stderr);
    assertEquals(new Outcome(Outcome.Kind.EXITED, 0), run.outcome);
    return run.stdout;
  }

  static void print(Goroutine g, Object text) {
    byte[] bytes = String.valueOf(text).getBytes(StandardCharsets.UTF_8);
    try {
      g.program().stdout().write(bytes, 0, bytes.length);
    } catch (java.io.IOException e) {
      throw new AssertionError(e);
    }
  }
}
