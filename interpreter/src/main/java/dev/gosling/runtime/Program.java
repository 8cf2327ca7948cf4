package dev.gosling.runtime;

import dev.gosling.value.FatalError;
import dev.gosling.value.GoPanic;
import dev.gosling.value.RuntimeTypes;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/**
 * One running Go program: owns the scheduler, clock, streams, arguments, environment and every
 * piece of state that in Go is global. Nothing of it is static, so that many programs run in one
 * JVM.
 */
public final class Program {
  /**
   * What a program is given.
   *
   * @param args {@code os.Args}, the program's name first
   * @param directory the working directory, absolute
   * @param procs GOMAXPROCS, or 0 for the environment's, or else the number of CPUs; under a seed
   *     only what the program is told
   */
  public record Config(
      InputStream stdin,
      OutputStream stdout,
      OutputStream stderr,
      List<String> args,
      Map<String, String> environment,
      Path directory,
      int procs,
      Mode mode) {}

  /** The first goroutine after main; in Go too the runtime's own have taken the ids before. */
  private static final long FIRST_ID = 18;

  /**
   * Calls that a goroutine may have under way: a million and some. The largest take a kilobyte of
   * stack each, and endless recursion is to be reported before it has taken two gigabytes.
   */
  private static final int DEPTH_LIMIT = 1_250_000;

  /** How often who waits for the end looks how things are. */
  private static final long WATCH_NANOS = 50_000_000;

  /** And while memory is short. */
  private static final long PRESSED_NANOS = 2_000_000;

  /** How many goroutines the report of a program that was stopped shows. */
  private static final int SHOWN_WHEN_STOPPED = 10;

  /** What {@code --leaks=fail} makes of success. */
  private static final int LEAKED_STATUS = 1;

  /** The machine that programs with a seed see: one that starts as many workers has races. */
  private static final int SEEDED_CPUS = 4;

  private static final long SEEDED_PID = 1000;

  final Sync sync = Sync.NONE;
  final Choices choices;
  final Scheduler scheduler;
  final Goroutines goroutines = new Goroutines();

  private final Semaphores semaphores = new Semaphores();
  private final RuntimeTypes types = new RuntimeTypes();
  private final Clock clock;
  private final Config config;
  private final Limits limits;
  private final OutputAllowance allowance;
  private final Output stdout;
  private final Tracebacks tracebacks;
  private final Map<Class<?>, Object> states = new ConcurrentHashMap<>();
  private final ConcurrentLinkedQueue<AutoCloseable> atEnd = new ConcurrentLinkedQueue<>();
  private final AtomicLong nextId = new AtomicLong(FIRST_ID);
  private final AtomicLong nextOrder = new AtomicLong(1);
  private final AtomicBoolean ending = new AtomicBoolean();
  private final CompletableFuture<Outcome> outcome = new CompletableFuture<>();

  public Program(Config config) {
    this.config = config;
    Mode mode = config.mode;
    choices = mode.seed().isPresent() ? Choices.ofSeed(mode.seed().getAsLong()) : Choices.RANDOM;
    clock = mode.clock();
    limits = mode.limits();
    depthLimit = limits.depth() > 0 ? limits.depth() : DEPTH_LIMIT;
    allowance = new OutputAllowance(this, limits.output());
    stdout = new Output(config.stdout, allowance);
    procs = procs(config);
    tracebacks = new Tracebacks(this, config.environment.getOrDefault("GOTRACEBACK", ""));
    scheduler = new Scheduler(this, seeded() ? 1 : procs);
  }

  /** Who carries goroutines in this JVM: {@code own}, or {@code jdk} where ours cannot. */
  public static String carriers() {
    return VirtualThreads.BOUND ? "own" : "jdk";
  }

  private static int procs(Config config) {
    if (config.procs > 0) return config.procs;
    String text = config.environment.get("GOMAXPROCS");
    if (text != null && text.matches("\\+?[0-9]{1,6}")) {
      int n = Integer.parseInt(text);
      if (n > 0) return n;
    }
    return config.mode.seed().isPresent() ? 1 : Runtime.getRuntime().availableProcessors();
  }

  // ---- what the program owns

  private long lastCollected;
  private volatile int depthLimit;
  private volatile int procs;
  private long started;
  private boolean pressed;
  private volatile Hooks hooks = Hooks.NONE;

  public Hooks hooks() {
    return hooks;
  }

  /** Set once, by the planner. */
  public void setHooks(Hooks hooks) {
    this.hooks = hooks;
  }

  /** The run-time types of this program. */
  public RuntimeTypes types() {
    return types;
  }

  /** State of a standard package, such as {@code http.DefaultServeMux}, made on first use. */
  public <T> T state(Class<T> key, Supplier<T> make) {
    Object state = states.get(key);
    if (state == null) state = states.computeIfAbsent(key, k -> make.get());
    return key.cast(state);
  }

  public Clock clock() {
    return clock;
  }

  public Timers timers() {
    return scheduler.timers;
  }

  public Choices choices() {
    return choices;
  }

  public Sync sync() {
    return sync;
  }

  public Semaphores semaphores() {
    return semaphores;
  }

  /** {@code os.Args}. */
  public List<String> args() {
    return config.args;
  }

  public Map<String, String> environment() {
    return config.environment;
  }

  /** The working directory at the start, absolute. */
  public Path directory() {
    return config.directory;
  }

  /** Reads from it may block: bracket them with {@link Goroutine#enterBlocking}. */
  public InputStream stdin() {
    return config.stdin;
  }

  public Output stdout() {
    return stdout;
  }

  /** Writes to standard error, after what has been written to standard output. */
  public void writeStderr(byte[] bytes, int offset, int length) throws IOException {
    int granted = allowance.take(length);
    printStderr(bytes, offset, granted);
    allowance.enforce(granted, length);
  }

  private void printStderr(byte[] bytes, int offset, int length) throws IOException {
    try {
      stdout.flush();
    } catch (IOException e) {
      // The next write to standard output reports it.
    }
    if (ending.get()) return;
    synchronized (config.stderr) {
      config.stderr.write(bytes, offset, length);
      config.stderr.flush();
    }
  }

  /** Writes to standard error though the program is ending. */
  private void writeReport(byte[] text) throws IOException {
    synchronized (config.stderr) {
      config.stderr.write(text);
      config.stderr.flush();
    }
  }

  /** {@code runtime.GOMAXPROCS(0)}. */
  public int procs() {
    return procs;
  }

  /** {@code runtime.GOMAXPROCS(n)}. */
  public void setProcs(int n) {
    procs = n;
    if (!seeded()) scheduler.setProcs(n);
  }

  /** {@code runtime.NumCPU}. */
  public int cpus() {
    return seeded() ? SEEDED_CPUS : Runtime.getRuntime().availableProcessors();
  }

  /** {@code os.Getpid}. */
  public long pid() {
    return seeded() ? SEEDED_PID : ProcessHandle.current().pid();
  }

  /** Whether a seed draws every choice. */
  public boolean seeded() {
    return config.mode.seed().isPresent();
  }

  /** {@code debug.SetTraceback}: shows no less than the environment asks for. */
  public void setTraceback(String level) {
    tracebacks.setLevel(level);
  }

  /** How many frames a goroutine may have. */
  public int depthLimit() {
    return depthLimit;
  }

  /** For goroutines that start from now on, and for {@code g}. */
  public void setDepthLimit(Goroutine g, int frames) {
    depthLimit = frames;
    g.depthLimit = frames;
  }

  /** {@code runtime.NumGoroutine}. */
  public int goroutineCount() {
    return goroutines.count();
  }

  /** Closes {@code resource} when the program ends. */
  public void closeAtEnd(AutoCloseable resource) {
    atEnd.add(resource);
  }

  /**
   * Announces that something outside the program, such as a server's socket or a signal handler,
   * may make goroutines ready: until {@link #release} no deadlock is reported.
   */
  public void hold() {
    scheduler.hold();
  }

  public void release() {
    scheduler.release();
  }

  // ---- goroutines

  /** What a goroutine runs. */
  @FunctionalInterface
  public interface Body {
    void run(Goroutine g);
  }

  /**
   * Runs the program: starts its main goroutine and waits until the program has ended. Interrupting
   * the calling thread ends it, and so does the limit of time.
   */
  public Outcome start(Body main) {
    started = System.nanoTime();
    Goroutine g = new Goroutine(this, 1, null, main);
    goroutines.add(g);
    SharedHeap.enter(this);
    scheduler.enqueue(g, null);
    try {
      while (!outcome.isDone()) watch();
    } catch (OutOfMemoryError e) {
      outOfMemory(null);
    } catch (InterruptedException e) {
      end(Outcome.interrupted());
      Thread.currentThread().interrupt();
    } finally {
      SharedHeap.leave(this);
    }
    return outcome.join();
  }

  /** Waits for the end, though no longer than a moment, and sees to the limits then. */
  private void watch() throws InterruptedException {
    long left = pressed ? PRESSED_NANOS : WATCH_NANOS;
    if (limits.time() != null) {
      left = Math.min(left, limits.time().toNanos() - (System.nanoTime() - started));
      if (left <= 0) stop(Limit.TIME);
    }
    try {
      outcome.get(Math.max(left, 0), TimeUnit.NANOSECONDS);
    } catch (TimeoutException e) {
      pressed = SharedHeap.watch();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Waits until no thread works for the program any more, which has ended. Who runs Go code stops
   * within moments; who is in a call of Java's is interrupted, and may not care.
   *
   * @return whether all threads are gone
   */
  public boolean release(Duration patience) throws InterruptedException {
    return scheduler.release(patience.toNanos());
  }

  /**
   * Starts a goroutine as the {@code go} statement does: it becomes runnext of the current P.
   *
   * @param creator the goroutine that executes the statement; null for those that no goroutine
   *     starts, such as the handler of a request
   * @param body runs on the new goroutine; what it throws ends the program
   */
  public Goroutine go(Goroutine creator, Body body) {
    if (limits.goroutines() > 0 && goroutines.count() >= limits.goroutines()) {
      throw exceed(Limit.GOROUTINES);
    }
    Goroutine g = new Goroutine(this, nextId.getAndIncrement(), creator, body);
    goroutines.add(g);
    sync.go(creator, g);
    scheduler.enqueue(g, creator == null ? scheduler.currentCarrier() : creator.m);
    return g;
  }

  /** Gives a channel its place in the order in which select locks. */
  void number(Channel ch) {
    ch.lock();
    if (ch.order == 0) ch.order = nextOrder.getAndIncrement();
    ch.unlock();
  }

  /** The whole life of a goroutine, on its thread. */
  void runGoroutine(Goroutine g, Body body) {
    try {
      if (scheduler.ended) return;
      body.run(g);
      if (g.id() == 1) mainReturned(g);
    } catch (GoPanic panic) {
      if (!panic.goexit) panicked(g, panic);
    } catch (FatalError fatal) {
      fatal(g, fatal);
    } catch (ProgramEnded e) {
      // Unwound.
    } catch (OutOfMemoryError e) {
      outOfMemory(g);
    } catch (Throwable e) {
      internalError(g, e);
    } finally {
      sync.exit(g);
      goroutines.remove(g);
    }
  }

  // ---- the end

  /** Ends the program with a status, as {@code os.Exit}: no defers run. Does not return. */
  public RuntimeException exit(Goroutine g, int status) {
    end(new Outcome(Outcome.Kind.EXITED, status));
    throw new ProgramEnded();
  }

  /** The {@code InterfaceValue} that {@code recover} yields for a panic. */
  public Object panicValue(GoPanic panic) {
    return hooks.panicValue(panic);
  }

  private void panicked(Goroutine g, GoPanic panic) {
    byte[] head;
    try {
      head = hooks.panicText(g, panic);
    } catch (FatalError fatal) {
      fatal(g, fatal);
      return;
    }
    StringBuilder text = new StringBuilder();
    tracebacks.appendFailed(g, "", panic.trace, text);
    report(Outcome.Kind.PANIC, head, text);
  }

  private void fatal(Goroutine g, FatalError fatal) {
    StringBuilder text = new StringBuilder(fatal.preface);
    text.append("fatal error: ").append(fatal.getMessage()).append('\n');
    String detail = fatal.thrown ? " gp=0xc000002380 m=0 mp=0x5667c0" : "";
    tracebacks.appendFailed(g, detail, fatal.trace, text);
    report(Outcome.Kind.FATAL, text);
  }

  /** What {@code runtime.Stack} writes. */
  public String stack(Goroutine g, boolean all) {
    return tracebacks.of(g, all);
  }

  /** Ends, as Go programs do, with the stacks of all goroutines when the process gets SIGQUIT. */
  public void dumpOnQuit() {
    QuitSignal.watch(this::quit, config.mode.virtualTime() ? () -> {} : this::collected);
  }

  /**
   * Garbage has been collected: in Go that is when the runtime looks which goroutines wait, to tell
   * in stack dumps for how many minutes. They are noted with the time of the collection before.
   */
  public synchronized void collected() {
    long before = lastCollected;
    if (before != 0) for (Goroutine g : goroutines.all()) g.markWaiting(before);
    lastCollected = clock.nanos();
  }

  private void quit() {
    StringBuilder text = new StringBuilder("SIGQUIT: quit\nPC=0x47a0a1 m=0 sigcode=0\n");
    try {
      tracebacks.appendDump(text);
    } catch (RuntimeException e) {
      // The stack of who runs may change while it is read.
    }
    report(Outcome.Kind.FATAL, text);
  }

  /** Nothing can run any more. */
  void deadlock() {
    List<Goroutine> all = goroutines.all();
    StringBuilder text = new StringBuilder("fatal error: ");
    text.append(
        all.isEmpty()
            ? "no goroutines (main called runtime.Goexit) - deadlock!"
            : "all goroutines are asleep - deadlock!");
    text.append('\n');
    tracebacks.appendAsleep(all, text);
    report(Outcome.Kind.FATAL, text);
  }

  /**
   * There is no memory left for this program.
   *
   * @param g who wanted some, or null if anybody may have
   */
  void outOfMemory(Goroutine g) {
    if (!ending.compareAndSet(false, true)) return;
    Goroutine shown = g != null ? g : goroutines.firstRunning();
    // The report takes memory too: nobody else is to have it.
    scheduler.stopRunning();
    SharedHeap.releaseReserve();
    StringBuilder text = new StringBuilder("fatal error: runtime: out of memory\n");
    try {
      if (shown != null) tracebacks.appendFailed(shown, "", null, text);
    } catch (RuntimeException | OutOfMemoryError e) {
      // Whoever runs changes its stack while it is read.
    }
    goroutines.forget();
    states.clear();
    byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
    stdout.closeSoon();
    try {
      writeReport(bytes);
    } catch (IOException e) {
      // The status has to tell.
    }
    finish(new Outcome(Outcome.Kind.FATAL, 2));
  }

  private void report(Outcome.Kind kind, StringBuilder text) {
    report(kind, new byte[0], text);
  }

  private void report(Outcome.Kind kind, byte[] head, StringBuilder text) {
    byte[] tail = text.toString().getBytes(StandardCharsets.UTF_8);
    byte[] bytes = Arrays.copyOf(head, head.length + tail.length);
    System.arraycopy(tail, 0, bytes, head.length, tail.length);
    try {
      printStderr(bytes, 0, bytes.length);
    } catch (IOException e) {
      // The status has to tell.
    }
    end(new Outcome(kind, 2));
  }

  /** A bug: whoever started the program reports it. */
  void internalError(Goroutine g, Throwable e) {
    String trace = "";
    try {
      if (g != null) trace = hooks.trace(g.top);
    } catch (RuntimeException lost) {
      e.addSuppressed(lost);
    }
    end(Outcome.internalError(e, trace));
  }

  private void mainReturned(Goroutine main) {
    if (!ending.compareAndSet(false, true)) return;
    int status = 0;
    stdout.close();
    if (config.mode.leaks() != Leaks.Policy.IGNORE) {
      main.top = null;
      scheduler.settle(main);
      if (reportLeaks(main) && config.mode.leaks() == Leaks.Policy.FAIL) status = LEAKED_STATUS;
    }
    finish(new Outcome(Outcome.Kind.EXITED, status));
  }

  /** Returns whether goroutines have leaked. */
  private boolean reportLeaks(Goroutine main) {
    List<Goroutine> left = goroutines.all();
    left.remove(main);
    Leaks leaks =
        new Leaks(left, List.of(hooks.packageVariables(), states, atEnd, timers().actions()));
    byte[] text = leaks.text(hooks).getBytes(StandardCharsets.UTF_8);
    try {
      writeReport(text);
    } catch (IOException e) {
      // The status has to tell.
    }
    return !leaks.leaked.isEmpty();
  }

  /** Stops the program, on one of its goroutines. Does not return. */
  RuntimeException exceed(Limit limit) {
    stop(limit);
    throw new ProgramEnded();
  }

  private void stop(Limit limit) {
    if (!ending.compareAndSet(false, true)) return;
    StringBuilder text = new StringBuilder(limits.message(limit)).append('\n');
    tracebacks.appendFirst(SHOWN_WHEN_STOPPED, text);
    stdout.closeSoon();
    finish(Outcome.stopped(limit, text.toString()));
  }

  private void end(Outcome result) {
    if (!ending.compareAndSet(false, true)) return;
    stdout.close();
    finish(result);
  }

  private void finish(Outcome result) {
    scheduler.end();
    for (AutoCloseable resource : atEnd) {
      try {
        resource.close();
      } catch (Exception e) {
        // It ends anyway.
      }
    }
    outcome.complete(result);
  }

  // ---- flushing standard output, for the scheduler

  void flushOutput() {
    try {
      stdout.flush();
    } catch (IOException e) {
      // The next write fails too, and tells the program.
    }
  }
}
