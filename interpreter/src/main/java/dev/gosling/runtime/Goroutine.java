package dev.gosling.runtime;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.LockSupport;

/**
 * One goroutine: a virtual thread that this package's scheduler runs. After Go's {@code g}.
 *
 * <p>It is its own thread's executor: when the JDK submits the continuation, this goroutine has
 * become runnable. {@link #m} tells why it was off: null means that it had announced a park or
 * yield of ours, anything else that the JDK had unmounted it (monitor, socket, lock).
 */
public final class Goroutine implements Executor {
  /** Polls between two looks at the clock. */
  public static final int FUEL = 20_000;

  private static final long NANOS_PER_MINUTE = 60_000_000_000L;

  static final int MOUNTED = 0;

  /** Off its carrier by the JDK's doing, and counted as blocked. */
  static final int COUNTED = 1;

  /** Runnable again before its carrier could count it. */
  static final int RESUMED = 2;

  private static final VarHandle SELECTED;
  private static final VarHandle PARKED;

  static {
    try {
      var lookup = MethodHandles.lookup();
      SELECTED = lookup.findVarHandle(Goroutine.class, "selected", int.class);
      PARKED = lookup.findVarHandle(Goroutine.class, "parked", int.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  /** Polls left until {@link #poll} looks at the clock and at who else waits. */
  public int fuel;

  /** What a receive left: the value's bits, reference and comma-ok. */
  public long receivedBits;

  public Object receivedRef;
  public boolean receivedOk;

  /** The innermost frame, set before every operation that may park; opaque here. */
  public Object top;

  /** The go statement that started it; opaque here, null for main. */
  public Object createdBy;

  /** How many frames it may have; one more is a stack overflow. */
  public int depthLimit;

  final Scheduler scheduler;

  /** The carrier that runs this; null when parked or queued. See the class comment. */
  Carrier m;

  /** The JDK's continuation, known once the thread has started. */
  Runnable task;

  /** In a blocking call, counted as blocked, its carrier without a processor. */
  boolean blocking;

  /** {@link #blocking}, and for what this program itself may do. */
  boolean waitsOutside;

  boolean yielding;

  /** Where yielding takes it: to its P's queue rather than the global one. */
  boolean yieldLocal;

  /** MOUNTED, COUNTED or RESUMED; guarded by the scheduler's lock. */
  int unmounted;

  /** Link of the global queue. */
  Goroutine queued;

  /** Links of the list of all goroutines. */
  Goroutine previous;

  Goroutine following;

  /** The waiter of simple sends and receives; at most one is queued at a time. */
  final Waiter waiter = new Waiter(this);

  /** Which waiter of a select was completed; set by who completed it. */
  Waiter selectedWaiter;

  /** The last select statement's, for the next one; null while none or one is under way. */
  Select select;

  /** State of the generator behind the default {@link Choices}. */
  int random;

  private final Program program;
  private final long id;
  private final long creatorId;
  private Program.Body body;
  private Thread thread;
  private volatile boolean woken;
  private volatile WaitReason waitReason;
  private Object waitsOn;

  /** The program's time at which it was waiting already; 0 if it was not, or if nobody looked. */
  private long waitsSince;

  private Timer sleep;

  /** 1 once a case of the select under way has been claimed. */
  @SuppressWarnings("unused") // by SELECTED
  private int selected;

  /** Unbound only: 0 running, 1 parked, 2 woken. */
  @SuppressWarnings("unused") // by PARKED
  private int parked;

  private volatile boolean granted;

  Goroutine(Program program, long id, Goroutine creator, Program.Body body) {
    this.program = program;
    this.scheduler = program.scheduler;
    this.id = id;
    this.creatorId = creator == null ? 0 : creator.id;
    this.body = body;
    this.depthLimit = program.depthLimit();
    this.random = (int) (id * 0x9E3779B9L) | 1;
    this.fuel = scheduler.fuel(this);
  }

  public Program program() {
    return program;
  }

  /** Go's goroutine id; main is 1. */
  public long id() {
    return id;
  }

  /** The id of the goroutine whose {@code go} statement started this one; 0 for main. */
  public long creatorId() {
    return creatorId;
  }

  /** Why it waits; null while it runs or could. */
  public WaitReason waitReason() {
    return waitReason;
  }

  /** What a parked goroutine waits for, see {@link #park}. */
  Object waitsOn() {
    return waitsOn;
  }

  /** What it runs; null once it has ended. */
  Program.Body body() {
    return body;
  }

  /** What stack dumps say in brackets: {@code running}, {@code runnable}, or why it waits. */
  public String state() {
    WaitReason reason = waitReason;
    if (reason == null) return blocking ? "syscall" : m == null ? "runnable" : "running";
    long since = waitsSince;
    long minutes = since == 0 ? 0 : (program.clock().nanos() - since) / NANOS_PER_MINUTE;
    return minutes < 1 ? reason.toString() : reason + ", " + minutes + " minutes";
  }

  /** Somebody looks how long goroutines wait: since {@code time} at least, if this one does. */
  void markWaiting(long time) {
    if (waitReason != null && waitsSince == 0) waitsSince = time;
  }

  /**
   * Called by exec at loop back-edges and calls when {@code --fuel < 0}: refills the fuel, yields
   * if the time slice is over and others wait, and unwinds if the program has ended.
   */
  public void poll() {
    scheduler.poll(this);
  }

  /**
   * Blocks the running goroutine until {@link #ready}. A ready that came before is not lost.
   *
   * @param on what whoever wakes this goroutine must be able to reach; null if nobody can
   */
  public void park(WaitReason reason, Object on) {
    program.sync.park(this);
    if (!woken) {
      waitsOn = on;
      waitReason = reason;
      if (VirtualThreads.BOUND) parkBound();
      // Returns too early if a ready that is already consumed was slow to tell.
      else while (!woken) parkUnbound();
      waitReason = null;
      waitsOn = null;
      waitsSince = 0;
      if (!woken) throw new ProgramEnded();
    }
    woken = false;
  }

  private void parkBound() {
    Carrier c = m;
    m = null;
    c.current = null;
    while (!woken && !scheduler.ended) LockSupport.park();
    // Not taken off at all, because ready came in between.
    if (m == null) {
      m = c;
      c.current = this;
    }
  }

  /** Makes a parked goroutine runnable: it becomes its P's runnext. */
  public void ready() {
    program.sync.ready(this);
    woken = true;
    if (VirtualThreads.BOUND) {
      LockSupport.unpark(thread);
    } else if ((int) PARKED.getAndSet(this, 2) == 1) {
      scheduler.enqueue(this, scheduler.currentCarrier());
    }
  }

  /** {@code runtime.Gosched}. */
  public void yield() {
    if (scheduler.ended) throw new ProgramEnded();
    if (scheduler.othersWait(this)) yieldNow();
  }

  /** Lets the goroutine that was made ready last run, and queues behind it on its P. */
  public void yieldToNext() {
    yieldLocal = true;
    yieldNow();
  }

  /** Goes to the end of the global queue, or that of its P. */
  void yieldNow() {
    Carrier c = m;
    m = null;
    c.current = null;
    yielding = true;
    if (VirtualThreads.BOUND) {
      Thread.yield();
      if (m == null) {
        // Pinned: could not be taken off.
        yielding = false;
        yieldLocal = false;
        m = c;
        c.current = this;
      }
    } else {
      granted = false;
      scheduler.enqueueLast(this);
      release(c);
    }
    if (scheduler.ended) throw new ProgramEnded();
  }

  /**
   * Brackets a Java call that may block in the operating system, such as the read of a file: hands
   * the P on.
   */
  public void enterBlocking() {
    enter(Blocking.DEVICE);
  }

  /** The same for a call that waits for another process, which this program may have to feed. */
  public void enterProcess() {
    enter(Blocking.PROCESS);
  }

  /** The same for a call that waits for what this program itself may do: sockets and pipes. */
  public void enterWaiting() {
    enter(Blocking.PARTY);
  }

  private void enter(Blocking kind) {
    if (scheduler.ended) throw new ProgramEnded();
    program.flushOutput();
    scheduler.enterBlocking(this, kind);
  }

  public void exitBlocking() {
    if (scheduler.ended) throw new ProgramEnded();
    if (!scheduler.exitBlocking(this)) yieldNow();
    if (scheduler.ended) throw new ProgramEnded();
  }

  /** {@code time.Sleep}. */
  public void sleep(long nanos) {
    if (nanos <= 0) return;
    Timer t = sleep;
    if (t == null) sleep = t = new Timer(scheduler.timers, (timer, now) -> ready());
    t.reset(scheduler.timers.deadline(nanos), 0);
    park(WaitReason.SLEEP, t);
  }

  // ---- select

  void selecting() {
    SELECTED.setRelease(this, 0);
  }

  /** Whether the caller is the one that completes this goroutine's select. */
  boolean claimSelect() {
    return SELECTED.compareAndSet(this, 0, 1);
  }

  // ---- the thread

  /** Bound only, on the carrier that will run it: makes the thread, and {@link #task} with it. */
  void start() {
    thread = VirtualThreads.create(this, this::main);
    thread.start();
  }

  private void main() {
    Carrier c;
    try {
      program.runGoroutine(this, body);
    } finally {
      body = null;
      c = m;
      m = null;
      c.current = null;
    }
    if (!VirtualThreads.BOUND) switchOff(c);
  }

  /** The program has ended: makes the next poll look. It may take several attempts. */
  void hurry() {
    fuel = 0;
  }

  /** The program has ended: gets this goroutine out of a call of Java's, if that listens. */
  void interrupt() {
    Thread t = thread;
    if (t != null && !t.isInterrupted()) t.interrupt();
  }

  /** Whether the JDK took it off its carrier, and not a park or yield of ours. */
  boolean isUnmounted() {
    return m != null;
  }

  /**
   * The JDK tells that this goroutine can run, or a virtual thread that it has started: those
   * inherit the executor.
   */
  @Override
  public void execute(Runnable continuation) {
    if (task == null) task = continuation;
    else if (continuation != task) VirtualThreads.runElsewhere(continuation);
    else if (yielding || m != null) scheduler.enqueueLast(this);
    else scheduler.enqueue(this, scheduler.currentCarrier());
  }

  // ---- without carriers of our own

  private void parkUnbound() {
    Carrier c = m;
    m = null;
    c.current = null;
    granted = false;
    if (PARKED.compareAndSet(this, 0, 1)) {
      release(c);
    } else {
      m = c;
      c.current = this;
    }
    PARKED.setVolatile(this, 0);
  }

  private void release(Carrier c) {
    switchOff(c);
    while (!granted) LockSupport.park();
  }

  private static void switchOff(Carrier c) {
    c.off = true;
    LockSupport.unpark(c);
  }

  /** Lets the thread run on; its carrier waits until it is off again. */
  void grant() {
    granted = true;
    if (thread == null) start();
    else LockSupport.unpark(thread);
  }
}
