package dev.gosling;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Runs Go programs: parse → check → plan → run. This is the whole interpreter for embedders; the
 * command line, the golden tests and the benchmarks use nothing else.
 *
 * <p>An instance is a configuration and may be used by several threads; each run is a program of
 * its own that shares nothing with others.
 */
public final class Gosling {
  /** How a run ended. */
  public enum Kind {
    /** main returned or {@code os.Exit} was called. */
    EXITED,
    /** The program did not compile; nothing ran. */
    COMPILE_ERROR,
    /** An uncaught panic. */
    PANIC,
    /** A fatal error such as a deadlock. */
    FATAL,
    /** A bug of this interpreter. */
    INTERNAL_ERROR
  }

  /**
   * The outcome of a run.
   *
   * @param status the exit status that the command line gives: 0, 1 for compile errors, 2 for
   *     panics and fatal errors, or that of {@code os.Exit}
   * @param diagnostics compile errors as gc prints them, one per line
   */
  public record Result(Kind kind, int status, List<String> diagnostics) {}

  /** Everything that can be chosen about a run. Streams are not closed. */
  public static final class Builder {
    InputStream stdin = InputStream.nullInputStream();
    OutputStream stdout = System.out;
    OutputStream stderr = System.err;
    List<String> args = List.of();
    Map<String, String> environment = System.getenv();
    Path directory = Path.of("").toAbsolutePath();
    String goVersion;
    int procs;

    public Builder stdin(InputStream in) {
      stdin = in;
      return this;
    }

    public Builder stdout(OutputStream out) {
      stdout = out;
      return this;
    }

    public Builder stderr(OutputStream err) {
      stderr = err;
      return this;
    }

    /** The program's arguments, without its name. */
    public Builder args(List<String> args) {
      this.args = List.copyOf(args);
      return this;
    }

    public Builder environment(Map<String, String> environment) {
      this.environment = Map.copyOf(environment);
      return this;
    }

    /**
     * The program's working directory: relative file names, those of sources too, start from it,
     * and messages name files relative to it.
     */
    public Builder directory(Path directory) {
      this.directory = directory.toAbsolutePath().normalize();
      return this;
    }

    /**
     * The language version, {@code "1.21"}; wins over constraints and go.mod. Null: they decide.
     */
    public Builder goVersion(String version) {
      goVersion = version;
      return this;
    }

    /** GOMAXPROCS; 0 for the environment's, or the number of CPUs. */
    public Builder procs(int procs) {
      this.procs = procs;
      return this;
    }

    public Gosling build() {
      return new Gosling(this);
    }
  }

  private final Builder config;

  private Gosling(Builder config) {
    this.config = config;
  }

  public static Builder builder() {
    return new Builder();
  }

  /** Runs a program of one file, in the calling thread's time: returns when it has ended. */
  public Result run(Path file) {
    throw new UnsupportedOperationException();
  }

  /**
   * Runs a program given as text.
   *
   * @param name the file name that messages show
   */
  public Result run(String name, byte[] source) {
    throw new UnsupportedOperationException();
  }

  /**
   * Reports compile errors and runs nothing.
   *
   * @param all every error rather than the first ten
   */
  public Result check(Path file, boolean all) {
    throw new UnsupportedOperationException();
  }
}
