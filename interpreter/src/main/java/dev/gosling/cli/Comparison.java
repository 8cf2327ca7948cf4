package dev.gosling.cli;

import dev.gosling.Gosling;
import dev.gosling.Sources;
import dev.gosling.loopvar.LoopVariable;
import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;

/**
 * A program run as two versions of Go.
 *
 * @param variables the loop variables of which the versions may have different ones
 */
record Comparison(Side left, Side right, List<LoopVariable> variables) {
  private static final int FIRST_PER_ITERATION = 22;

  /** One of the runs. */
  record Side(String version, Gosling.Result result, Screen screen) {
    boolean compiled() {
      return result.kind() != Gosling.Kind.COMPILE_ERROR;
    }

    boolean perIteration() {
      return Integer.parseInt(version.substring(2)) >= FIRST_PER_ITERATION;
    }

    /** What it wrote, or why it did not run. */
    List<String> lines() {
      return compiled()
          ? screen.lines()
          : result.diagnostics().stream().flatMap(String::lines).toList();
    }

    /** How it ended. */
    String ending() {
      return switch (result.kind()) {
        case COMPILE_ERROR -> "does not compile";
        case STOPPED -> result.diagnostics().getFirst().replaceFirst("^gosling: ", "");
        case INTERNAL_ERROR -> result.diagnostics().getFirst();
        case EXITED, PANIC, FATAL, INTERRUPTED -> "exit status " + ExitStatus.of(result);
      };
    }

    boolean isSilentSuccess() {
      return result.kind() == Gosling.Kind.EXITED && result.status() == 0;
    }

    private boolean sameAs(Side other) {
      if (isStopped() && other.isStopped()) return isAsFarAs(other);
      return result.kind() == other.result.kind()
          && result.status() == other.result.status()
          && screen.outText().equals(other.screen.outText())
          && screen.errText().equals(other.screen.errText())
          && result.diagnostics().equals(other.result.diagnostics());
    }

    private boolean isStopped() {
      return result.kind() == Gosling.Kind.STOPPED;
    }

    /** How far a program gets before it is stopped, chance decides. */
    private boolean isAsFarAs(Side other) {
      return isPrefix(screen.outText(), other.screen.outText())
          && isPrefix(screen.errText(), other.screen.errText());
    }

    private static boolean isPrefix(String a, String b) {
      return a.startsWith(b) || b.startsWith(a);
    }
  }

  /**
   * Runs a program twice.
   *
   * @param config gives each run its configuration, but for output and version
   */
  static Comparison of(Sources sources, String left, String right, Supplier<Gosling.Builder> config)
      throws IOException {
    Side one = run(sources, left, config.get());
    Side two = run(sources, right, config.get());
    String compiles = two.compiled() ? right : left;
    return new Comparison(
        one, two, config.get().goVersion(compiles).build().loopVariables(sources));
  }

  private static Side run(Sources sources, String version, Gosling.Builder config)
      throws IOException {
    Screen screen = new Screen();
    Gosling gosling = config.goVersion(version).stdout(screen.out()).stderr(screen.err()).build();
    return new Side(version, gosling.run(sources), screen);
  }

  boolean differs() {
    return !left.sameAs(right);
  }

  /** Whether neither version ran. */
  boolean neverCompiled() {
    return !left.compiled() && !right.compiled();
  }

  /** Whether it compiles and does the same as both versions. */
  boolean isSame() {
    return !differs() && !neverCompiled();
  }
}
