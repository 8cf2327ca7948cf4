package dev.gosling.golden;

import dev.gosling.golden.Verdict.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Runs the cases of a suite, several at a time, each a program of its own. One that runs out of the
 * memory that all share is run again when it is alone, since the fault may be a neighbour's.
 *
 * <p>The fields are guarded by the instance's monitor, which is held while the listener is told.
 */
public final class SuiteRunner {
  /** A checker of deep expressions needs as deep a stack as goroutines do. */
  private static final long STACK = 1L << 30;

  private final List<GoldenCase> cases;
  private final Settings settings;
  private final boolean failFast;
  private final Listener listener;
  private final Verdict[] verdicts;
  private final List<Thread> workers = new ArrayList<>();
  private int next;
  private int reported;
  private boolean calledOff;

  public SuiteRunner(
      List<GoldenCase> cases, Settings settings, boolean failFast, Listener listener) {
    this.cases = cases;
    this.settings = settings;
    this.failFast = failFast;
    this.listener = listener;
    this.verdicts = new Verdict[cases.size()];
  }

  /**
   * Runs them all; returns the verdicts in the order of the cases. An interrupt calls off what is
   * left.
   *
   * @param jobs how many at a time
   */
  public List<Verdict> run(int jobs) {
    work(Math.min(jobs, cases.size()), this::workOff);
    work(1, this::runAlone);
    return Arrays.asList(verdicts);
  }

  private void work(int threads, Runnable work) {
    List<Thread> started = new ArrayList<>();
    synchronized (this) {
      workers.clear();
      for (int i = 0; i < threads; i++) {
        workers.add(Thread.ofPlatform().name("golden-", i).stackSize(STACK).daemon().start(work));
      }
      started.addAll(workers);
    }
    for (Thread worker : started) awaitEnd(worker);
  }

  private void awaitEnd(Thread worker) {
    boolean interrupted = false;
    while (worker.isAlive()) {
      try {
        worker.join();
      } catch (InterruptedException e) {
        interrupted = true;
        callOff();
      }
    }
    if (interrupted) Thread.currentThread().interrupt();
  }

  private void workOff() {
    for (int i = take(); i >= 0; i = take()) {
      Verdict verdict = runCase(i);
      synchronized (this) {
        verdicts[i] = verdict;
        if (verdict.kind() == Kind.OUT_OF_MEMORY) continue;
        ended(verdict);
      }
    }
  }

  private void runAlone() {
    for (int i = 0; i < verdicts.length; i++) {
      if (verdicts[i].kind() != Kind.OUT_OF_MEMORY) continue;
      Verdict again = runCase(i);
      synchronized (this) {
        boolean still = again.kind() == Kind.OUT_OF_MEMORY;
        verdicts[i] = still ? again.as(Kind.FAILED) : again;
        ended(verdicts[i]);
      }
    }
  }

  private Verdict runCase(int index) {
    GoldenCase test = cases.get(index);
    synchronized (this) {
      if (calledOff) return Verdict.notRun(test);
      listener.started(test);
    }
    return CaseRunner.run(test, settings);
  }

  private synchronized int take() {
    return next < cases.size() ? next++ : -1;
  }

  private void ended(Verdict verdict) {
    listener.ended(verdict);
    if (failFast && verdict.failed()) callOff();
    while (reported < verdicts.length && isFinal(verdicts[reported])) {
      listener.report(verdicts[reported++]);
    }
  }

  private static boolean isFinal(Verdict verdict) {
    return verdict != null && verdict.kind() != Kind.OUT_OF_MEMORY;
  }

  private synchronized void callOff() {
    calledOff = true;
    for (Thread worker : workers) {
      if (worker != Thread.currentThread()) worker.interrupt();
    }
  }
}
