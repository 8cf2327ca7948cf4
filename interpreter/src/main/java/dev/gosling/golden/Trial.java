package dev.gosling.golden;

import dev.gosling.Gosling;
import dev.gosling.Gosling.Kind;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

/**
 * One run of a program.
 *
 * @param out what it printed on standard output, as {@link RawText}
 * @param err the same of standard error; the errors of one that does not compile
 */
record Trial(Gosling.Result result, String out, String err) {
  /** More than a golden has, by so many bytes, is a program that prints without end. */
  private static final long MORE_THAN_GOLDEN = 8 << 20;

  /**
   * Runs a program.
   *
   * @param seed of its schedule, if the settings want one
   * @param expected how many bytes it is to print
   */
  static Trial run(Inputs inputs, String version, Settings settings, long seed, long expected)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Gosling.Builder gosling =
        Gosling.builder()
            .stdin(new ByteArrayInputStream(inputs.stdin()))
            .stdout(out)
            .stderr(err)
            .args(inputs.args())
            .environment(settings.environment())
            .directory(inputs.directory())
            .procs(settings.procs())
            .goVersion(version)
            .timeLimit(settings.timeout())
            .outputLimit(expected + MORE_THAN_GOLDEN);
    if (settings.isSeeded()) gosling.seed(seed).virtualTime(!settings.realtime());
    Gosling.Result result = gosling.build().run(inputs.sources());
    return of(result, out, err);
  }

  /** Reports all compile errors, and runs nothing. */
  static Trial check(Inputs inputs, String version) throws IOException {
    Gosling gosling = Gosling.builder().directory(inputs.directory()).goVersion(version).build();
    Gosling.Result result = gosling.check(inputs.sources(), true);
    return of(result, new ByteArrayOutputStream(), new ByteArrayOutputStream());
  }

  private static Trial of(
      Gosling.Result result, ByteArrayOutputStream out, ByteArrayOutputStream err) {
    StringBuilder said = new StringBuilder(RawText.of(err.toByteArray()));
    if (result.kind() == Kind.COMPILE_ERROR) {
      result.diagnostics().forEach(d -> said.append(RawText.encode(d)).append('\n'));
    }
    return new Trial(result, RawText.of(out.toByteArray()), said.toString());
  }

  /** Whether it ended by itself, so that there is something to compare. */
  boolean isComplete() {
    return switch (result.kind()) {
      case EXITED, COMPILE_ERROR, PANIC, FATAL -> !ranOutOfMemory();
      case STOPPED, INTERRUPTED, INTERNAL_ERROR -> false;
    };
  }

  boolean ranOutOfMemory() {
    return result.kind() == Kind.FATAL && err.startsWith("fatal error: runtime: out of memory\n");
  }

  /** Whether it was not let run to its end, since nobody wants to know any more. */
  boolean wasCalledOff() {
    return result.kind() == Kind.INTERRUPTED;
  }
}
