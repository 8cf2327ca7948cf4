package dev.gosling;

import dev.gosling.check.CheckedProgram;
import dev.gosling.diagnostic.Report;
import dev.gosling.exec.FunctionCode;
import dev.gosling.load.LoadException;
import dev.gosling.loopvar.LoopVariable;
import dev.gosling.plan.Planner;
import dev.gosling.runtime.Leaks;
import dev.gosling.runtime.Limit;
import dev.gosling.runtime.Limits;
import dev.gosling.runtime.Mode;
import dev.gosling.runtime.Outcome;
import dev.gosling.runtime.Program;
import dev.gosling.spi.StandardLibrary;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.ServiceLoader;
import java.util.function.Function;

/**
 * Runs Go programs: load → check → plan → run. This is the whole interpreter for embedders; the
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
    /** The program exceeded a limit and was stopped. */
    STOPPED,
    /** The thread that called run was interrupted, and the program stopped. */
    INTERRUPTED,
    /** A bug of this interpreter. */
    INTERNAL_ERROR
  }

  /** What to do about goroutines that are left when main returns. */
  public enum LeakCheck {
    OFF(Leaks.Policy.IGNORE),
    /** Tell of them on standard error, of those that nothing can wake apart from the others. */
    REPORT(Leaks.Policy.REPORT),
    /** Besides, one that nothing can wake makes a status of 0 a 1. */
    FAIL(Leaks.Policy.FAIL);

    private final Leaks.Policy policy;

    LeakCheck(Leaks.Policy policy) {
      this.policy = policy;
    }
  }

  /**
   * The outcome of a run.
   *
   * @param status the exit status that the command line gives: 0, 1 for compile errors, 2 for
   *     panics and fatal errors, 124 for a limit exceeded, 130 for an interrupt, or that of {@code
   *     os.Exit}
   * @param reports compile errors; of a program that was stopped, why, and what its goroutines were
   *     doing
   * @param exceeded the limit, if it was {@link Kind#STOPPED}, else null
   */
  public record Result(Kind kind, int status, List<Report> reports, Limit exceeded) {
    Result(Kind kind, int status) {
      this(kind, status, List.of(), null);
    }

    /** The reports as the command line prints them when nobody looks, one per line. */
    public List<String> diagnostics() {
      return reports.stream().map(Report::text).toList();
    }

    private static Result of(Kind kind, int status, List<String> lines, Limit exceeded) {
      return new Result(kind, status, lines.stream().map(Report::of).toList(), exceeded);
    }
  }

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
    OptionalLong seed = OptionalLong.empty();
    boolean virtualTime;
    InstantSource wallClock;
    Duration timeLimit;
    long outputLimit;
    int goroutineLimit;
    int maxDepth;
    Duration patience = Duration.ofSeconds(1);
    LeakCheck leaks = LeakCheck.OFF;
    boolean dumpOnQuit;

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

    /**
     * Draws every choice that Go leaves open from {@code seed}: the next goroutine, when it is
     * preempted, select cases, where maps begin, math/rand's global source. With virtual time the
     * same seed gives the same output.
     */
    public Builder seed(long seed) {
      this.seed = OptionalLong.of(seed);
      return this;
    }

    /** Time jumps to the next timer when every goroutine waits, instead of passing. */
    public Builder virtualTime(boolean virtual) {
      virtualTime = virtual;
      return this;
    }

    /**
     * Where the time of day comes from; with virtual time only that at which it begins. Time that
     * passes, as timers measure it, does not come from here.
     */
    public Builder wallClock(InstantSource clock) {
      wallClock = clock;
      return this;
    }

    /**
     * SIGQUIT to this JVM's process ends the program with the stacks of its goroutines, as it does
     * Go programs. For JVMs that run one program only.
     */
    public Builder dumpOnQuit(boolean dump) {
      dumpOnQuit = dump;
      return this;
    }

    /** What to do about goroutines that are left when main returns. */
    public Builder leaks(LeakCheck leaks) {
      this.leaks = leaks;
      return this;
    }

    /**
     * How many calls deep a goroutine may go; 0 for 1,250,000. One more is Go's stack overflow, a
     * fatal error.
     */
    public Builder maxDepth(int frames) {
      maxDepth = frames;
      return this;
    }

    /**
     * How long the program may run once it has been compiled, in real time; null for no limit. It
     * is stopped wherever it is, without running deferred calls.
     */
    public Builder timeLimit(Duration limit) {
      timeLimit = limit;
      return this;
    }

    /**
     * How many bytes it may write to standard output and standard error together, 0 for no limit.
     * So many are written before it is stopped. Reports of panics do not count.
     */
    public Builder outputLimit(long bytes) {
      outputLimit = bytes;
      return this;
    }

    /** How many goroutines it may have at a time, 0 for no limit. */
    public Builder goroutineLimit(int goroutines) {
      goroutineLimit = goroutines;
      return this;
    }

    /**
     * How long a run waits, once the program has ended, until none of its threads is left: a second
     * if not set, zero for a process that is about to end. Goroutines that run Go code are gone in
     * moments. One in a call of Java's, such as a read of {@link #stdin}, is interrupted; if that
     * does not help its thread stays until the call returns, and does nothing else then.
     */
    public Builder patience(Duration patience) {
      this.patience = patience;
      return this;
    }

    public Gosling build() {
      return new Gosling(this);
    }
  }

  private final Builder config;
  private final StandardLibrary library;

  private Gosling(Builder config) {
    this.config = config;
    this.library =
        ServiceLoader.load(StandardLibrary.class, Gosling.class.getClassLoader())
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("no standard library on the class path"));
  }

  /**
   * Who carries goroutines in this JVM: {@code own} carriers, or {@code jdk} where {@code
   * --add-opens java.base/java.lang=ALL-UNNAMED} is missing.
   */
  public static String carriers() {
    return Program.carriers();
  }

  public static Builder builder() {
    return new Builder();
  }

  /**
   * Runs a program, in the calling thread's time: returns when it has ended.
   *
   * @throws IOException if a file of the program cannot be read
   */
  public Result run(Sources sources) throws IOException {
    return run(sources, Planner::entry);
  }

  /**
   * As {@link #run(Sources)}, but in place of running the program makes everything ready for it:
   * each function is planned, also those that a run would not call.
   */
  public Result plan(Sources sources) throws IOException {
    return run(sources, Planner::everything);
  }

  private Result run(Sources sources, Function<Planner, FunctionCode> code) throws IOException {
    FrontEnd front = frontEnd();
    CheckedProgram checked;
    try {
      front.load(sources);
      if (!front.isMain()) {
        return compileErrors(List.of("package " + front.programPath() + " is not a main package"));
      }
      checked = front.check();
    } catch (LoadException e) {
      return compileErrors(e.lines());
    } catch (RuntimeException | StackOverflowError e) {
      return internalError(e, "");
    }
    if (checked == null) return new Result(Kind.COMPILE_ERROR, 1, front.errors(false), null);
    if (checked.mainFunc() == null) return compileErrors(front.noMain());

    Program program = new Program(programConfig(sources, front.programPath()));
    FunctionCode main = code.apply(new Planner(checked, program, library));
    if (config.dumpOnQuit) program.dumpOnQuit();
    Outcome outcome = program.start(g -> main.run(main.newRootFrame(g, main.closure())));
    release(program);
    return switch (outcome.kind()) {
      case EXITED -> new Result(Kind.EXITED, outcome.status());
      case PANIC -> new Result(Kind.PANIC, outcome.status());
      case FATAL -> new Result(Kind.FATAL, outcome.status());
      case STOPPED -> {
        List<String> lines = ("gosling: the program " + outcome.trace()).lines().toList();
        yield Result.of(Kind.STOPPED, outcome.status(), lines, outcome.exceeded());
      }
      case INTERRUPTED -> new Result(Kind.INTERRUPTED, outcome.status());
      case INTERNAL_ERROR -> internalError(outcome.failure(), outcome.trace());
    };
  }

  private void release(Program program) {
    if (config.patience.isZero()) return;
    try {
      program.release(config.patience);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Runs a program of one file, which messages call prog.go. */
  public Result run(String source) {
    return run("prog.go", source.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Runs a program of one file that is given as text.
   *
   * @param name the file name that messages show
   */
  public Result run(String name, byte[] source) {
    try {
      return run(Sources.text(name, source));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Runs a program of one file. */
  public Result run(Path file) throws IOException {
    return run(Sources.file(file));
  }

  /**
   * Reports compile errors and runs nothing. The package need not be a program.
   *
   * @param all every error rather than the first ten of a package
   * @throws IOException if a file of the program cannot be read
   */
  public Result check(Sources sources, boolean all) throws IOException {
    FrontEnd front = frontEnd();
    try {
      front.load(sources);
      return front.check() == null
          ? new Result(Kind.COMPILE_ERROR, 1, front.errors(all), null)
          : new Result(Kind.EXITED, 0);
    } catch (LoadException e) {
      return compileErrors(e.lines());
    } catch (RuntimeException | StackOverflowError e) {
      return internalError(e, "");
    }
  }

  /**
   * The loop variables that are one per iteration from Go 1.22 and may be held on to, so that it
   * matters. None of a program that does not compile.
   *
   * @throws IOException if a file of the program cannot be read
   */
  public List<LoopVariable> loopVariables(Sources sources) throws IOException {
    FrontEnd front = frontEnd();
    try {
      front.load(sources);
    } catch (LoadException e) {
      return List.of();
    }
    CheckedProgram checked = front.check();
    return checked == null ? List.of() : front.loopVariables(checked);
  }

  private FrontEnd frontEnd() {
    return new FrontEnd(library, config.directory, config.goVersion);
  }

  private Program.Config programConfig(Sources sources, String path) {
    List<String> args = new ArrayList<>();
    args.add(executable(sources, path));
    args.addAll(config.args);
    return new Program.Config(
        config.stdin,
        config.stdout,
        config.stderr,
        args,
        config.environment,
        config.directory,
        config.procs,
        new Mode(
            config.seed,
            config.virtualTime,
            config.wallClock,
            config.leaks.policy,
            new Limits(
                config.timeLimit, config.outputLimit, config.goroutineLimit, config.maxDepth)));
  }

  /** The name that go build would give the program: that of its first file or of its package. */
  private static String executable(Sources sources, String path) {
    return switch (sources) {
      case Sources.Text t -> t.file().displayName();
      case Sources.Files f -> {
        String name = f.paths().getFirst().getFileName().toString();
        yield name.endsWith(".go") ? name.substring(0, name.length() - 3) : name;
      }
      case Sources.Folder _, Sources.ImportPath _ -> {
        String last = path.substring(path.lastIndexOf('/') + 1);
        boolean isVersion = last.matches("v[0-9]+") && last.length() < path.length();
        yield isVersion ? executable(sources, path.substring(0, path.lastIndexOf('/'))) : last;
      }
    };
  }

  private static Result compileErrors(List<String> lines) {
    return Result.of(Kind.COMPILE_ERROR, 1, lines, null);
  }

  /** What a user can do about a bug of ours: say what happened, and where in the Go program. */
  private Result internalError(Throwable failure, String trace) {
    boolean debug = config.environment.containsKey(FaultReport.DEBUG_VARIABLE);
    return Result.of(Kind.INTERNAL_ERROR, 2, FaultReport.lines(failure, trace, debug), null);
  }
}
