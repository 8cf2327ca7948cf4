package dev.gosling.runtime;

/** One goroutine: a virtual thread that this package's scheduler runs. After Go's {@code g}. */
public final class Goroutine {
  /** Polls left until {@link #poll} looks at the clock and at who else waits. */
  public int fuel;

  /** What a receive left: the value's bits, reference and comma-ok. */
  public long receivedBits;

  public Object receivedRef;
  public boolean receivedOk;

  /** The innermost frame, set before every operation that may park; opaque here. */
  public Object top;

  /** How many frames it may have; one more is a stack overflow. */
  public int depthLimit = 1_000_000;

  private final Program program;
  private final long id;

  Goroutine(Program program, long id) {
    this.program = program;
    this.id = id;
  }

  public Program program() {
    return program;
  }

  /** Go's goroutine id; main is 1. */
  public long id() {
    return id;
  }

  /**
   * Called by exec at loop back-edges and calls when {@code --fuel < 0}: refills the fuel, yields
   * if the time slice is over and others wait, and unwinds if the program has ended.
   */
  public void poll() {
    throw new UnsupportedOperationException();
  }

  /** Blocks the running goroutine until {@link #ready}. A ready that came before is not lost. */
  public void park(WaitReason reason) {
    throw new UnsupportedOperationException();
  }

  /** Makes a parked goroutine runnable: it becomes its P's runnext. */
  public void ready() {
    throw new UnsupportedOperationException();
  }

  /** {@code runtime.Gosched}. */
  public void yield() {
    throw new UnsupportedOperationException();
  }

  /** Brackets a Java call that may block in the operating system: hands the P on. */
  public void enterBlocking() {
    throw new UnsupportedOperationException();
  }

  public void exitBlocking() {
    throw new UnsupportedOperationException();
  }
}
