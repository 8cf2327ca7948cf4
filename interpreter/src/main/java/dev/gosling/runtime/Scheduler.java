package dev.gosling.runtime;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;

/**
 * Decides which goroutine runs next, as Go's {@code proc.go} does.
 *
 * <p>A {@link Carrier} (thread) that holds a {@link Processor} takes goroutines from the
 * processor's runnext slot and queue, from the global queue (every 61st time first), from due
 * timers, from other processors, in this order. One that finds nothing gives the processor up and
 * waits among the idle; of those one waits no longer than to the next timer.
 *
 * <p>Invariants, under {@link Lock this lock}: an idle processor has an empty queue; {@code
 * blocked} counts the goroutines that neither run, nor wait in a queue, nor are parked, but are in
 * a blocking call or unmounted by the JDK. So when all processors are idle, the global queue is
 * empty, {@code blocked} is 0 and no timer is pending, nothing can ever run again: a deadlock.
 *
 * <p>{@code go} and {@link Goroutine#ready} do not wake an idle processor at once: the holder does
 * when its goroutine has run for {@link #WAKE_NANOS}, or when {@link #WAKE_SURPLUS} have followed
 * each other and still others wait. Interpreted code is slower than compiled code, above all the
 * first time, while waking takes as long as ever, and programs would show orders that Go hardly
 * ever shows.
 */
final class Scheduler extends Lock {
  /** How long new goroutines wait for their own processor before others are woken for them. */
  private static final long WAKE_NANOS = 1_000_000;

  /** How many goroutines may follow each other while more wait, before others are woken. */
  private static final int WAKE_SURPLUS = 8;

  private static final long SLICE_NANOS = 10_000_000;

  /** Refills of fuel, each {@link Goroutine#FUEL} polls, without which no slice is over. */
  private static final int SLICE_REFILLS = 50;

  private static final int GLOBAL_INTERVAL = 61;

  /** Polls between two preemptions under a seed are less than two to this power. */
  private static final int DRAWN_FUEL_BITS = 12;

  /** Refills of drawn fuel after which output is flushed. */
  private static final int DRAWN_FLUSH = 4096;

  /** How much later than it had to be a computation may end, and one in how many turns. */
  private static final long DRAWN_LATE = 10_000_000;

  private static final int DRAWN_LATE_ODDS = 8;

  /** How long goroutines that could go on when main returns may do so; and in turns, by a seed. */
  private static final long SETTLE_NANOS = 100_000_000;

  private static final int SETTLE_TURNS = 10_000;

  /** How often a carrier looks whether it is still to stand still. */
  private static final long FROZEN_NANOS = 1_000_000;

  /** How long others may take to answer who waits for them before virtual time goes on. */
  private static final long GRACE_NANOS = 5_000_000;

  /** How long whoever runs when the program has ended may take to poll. */
  private static final long INTERRUPT_NANOS = 20_000_000;

  final Program program;
  final Timers timers;

  volatile boolean ended;

  /** Nobody runs any more but the main goroutine, which looks at what is left. */
  private volatile boolean frozen;

  private volatile Processor[] processors;

  /** Processors beyond GOMAXPROCS that are still held. */
  private int retiring;

  /** Idle processors and carriers without one, as stacks; guarded by this lock. */
  private Processor[] idle;

  private volatile int idleCount;
  private Carrier[] spare = new Carrier[4];
  private int spareCount;
  private int carrierCount;
  private final ConcurrentLinkedQueue<Carrier> carriers = new ConcurrentLinkedQueue<>();

  private final RunQueue global;

  /** What draws the next goroutine and its time slice; null unless the program has a seed. */
  private final Choices seeded;

  /** The program's clock if time jumps when everybody waits; else null. */
  private final VirtualClock virtual;

  private int blocked;

  /** Of those blocked, who wait for another party, which may be this program itself. */
  private volatile int waiting;

  private boolean dead;

  /** A woken carrier looks for work; whoever made work need not wake another. */
  private volatile boolean spinning;

  /** The idle carrier that waits for the next timer, and until when. */
  private Carrier poller;

  private long pollUntil;

  Scheduler(Program program, int procs) {
    this.program = program;
    this.timers = new Timers(program.clock());
    this.virtual = program.clock() instanceof VirtualClock clock ? clock : null;
    this.seeded = program.seeded() ? program.choices() : null;
    this.global = seeded == null ? new RunQueue.Fifo() : new RunQueue.Drawn(seeded);
    processors = new Processor[procs];
    idle = new Processor[procs];
    for (int i = procs - 1; i >= 0; i--) {
      processors[i] = new Processor(this, i);
      idle[idleCount] = processors[i];
      idleCount = idleCount + 1;
    }
  }

  int procs() {
    return processors.length;
  }

  /** Changes GOMAXPROCS; processors that are too many are given up when their goroutine blocks. */
  void setProcs(int n) {
    lock();
    Processor[] old = processors;
    if (n < old.length) {
      shrink(old, n);
    } else if (n > old.length) {
      Processor[] all = Arrays.copyOf(old, n);
      idle = Arrays.copyOf(idle, n);
      for (int i = old.length; i < n; i++) {
        all[i] = new Processor(this, i);
        idle[idleCount] = all[i];
        idleCount = idleCount + 1;
      }
      processors = all;
    }
    unlock();
  }

  private void shrink(Processor[] old, int n) {
    for (int i = n; i < old.length; i++) {
      old[i].retired = true;
      retiring++;
    }
    int kept = 0;
    for (int i = 0; i < idleCount; i++) {
      if (idle[i].retired) retiring--;
      else idle[kept++] = idle[i];
    }
    Arrays.fill(idle, kept, idleCount, null);
    idleCount = kept;
    processors = Arrays.copyOf(old, n);
  }

  /** Gives up a processor beyond GOMAXPROCS. Its queue becomes everybody's. */
  private void abandon(Carrier c, Processor p) {
    lock();
    Goroutine g = p.runnext;
    p.runnext = null;
    if (g != null) global.append(g);
    while ((g = p.get()) != null) global.append(g);
    retiring--;
    c.p = null;
    if (c.spinning) {
      c.spinning = false;
      spinning = false;
    }
    boolean deadlock = isDeadlock();
    boolean work = global.size() > 0;
    unlock();
    if (deadlock) program.deadlock();
    if (work) wakeIdle();
  }

  // ---- making goroutines runnable

  /** For callers without a processor, and for goroutines that must not run soon. */
  void putGlobal(Goroutine g) {
    lock();
    global.append(g);
    unlock();
  }

  void putGlobal(Goroutine[] batch, int n) {
    lock();
    for (int i = 0; i < n; i++) global.append(batch[i]);
    unlock();
  }

  /** A parked goroutine is off its carrier and may run: called by whoever woke it. */
  void enqueue(Goroutine g, Carrier by) {
    if (by != null && by.p != null && seeded == null) {
      by.p.putNext(g);
    } else {
      putGlobal(g);
      wakeIdle();
    }
  }

  /** A goroutine that yielded, or that the JDK or a blocking call had off its carrier. */
  void enqueueLast(Goroutine g) {
    if (g.yieldLocal) {
      g.yieldLocal = false;
      Carrier c = seeded == null ? currentCarrier() : null;
      if (g.yielding && c != null && c.p != null) {
        g.yielding = false;
        c.p.put(g);
        return;
      }
    }
    lock();
    if (ended && g.isUnmounted()) {
      unlock();
      VirtualThreads.runElsewhere(g.task);
      return;
    }
    if (g.blocking) unblocked(g);
    else if (g.unmounted == Goroutine.COUNTED) blocked--;
    else if (!g.yielding) g.unmounted = Goroutine.RESUMED;
    if (g.unmounted == Goroutine.COUNTED) g.unmounted = Goroutine.MOUNTED;
    boolean yielded = g.yielding;
    g.yielding = false;
    global.append(g);
    unlock();
    // Who yielded leaves a processor that looks into the queue.
    Carrier c = yielded ? currentCarrier() : null;
    if (c == null || c.p == null) wakeIdle();
  }

  /** The JDK took {@code g} off its carrier: it waits for a monitor, a socket, a lock. */
  void unmounted(Goroutine g) {
    lock();
    if (g.unmounted == Goroutine.RESUMED) {
      g.unmounted = Goroutine.MOUNTED;
    } else {
      g.unmounted = Goroutine.COUNTED;
      blocked++;
    }
    unlock();
  }

  /** Announces that something outside can make goroutines ready: no deadlock until release. */
  void hold() {
    lock();
    blocked++;
    waiting = waiting + 1;
    unlock();
  }

  void release() {
    lock();
    blocked--;
    waiting = waiting - 1;
    boolean deadlock = isDeadlock();
    unlock();
    if (deadlock) program.deadlock();
  }

  /** Wakes a carrier for an idle processor, unless one is on its way already. */
  void wakeIdle() {
    if (idleCount == 0 || spinning) return;
    lock();
    if (idleCount == 0 || spinning || ended) {
      unlock();
      return;
    }
    spinning = true;
    handTo(popIdle(), true);
  }

  private Processor popIdle() {
    int n = idleCount - 1;
    Processor p = idle[n];
    idle[n] = null;
    idleCount = n;
    return p;
  }

  /** Gives a processor to a spare or new carrier. Called with the lock held, releases it. */
  private void handTo(Processor p, boolean spin) {
    Carrier c = null;
    if (spareCount > 0) {
      c = spare[--spareCount];
      spare[spareCount] = null;
    }
    int number = c == null ? ++carrierCount : 0;
    unlock();
    if (c == null) {
      c = new Carrier(this, number);
      c.p = p;
      c.spinning = spin;
      carriers.add(c);
      c.start();
    } else {
      c.spinning = spin;
      c.handed = p;
      LockSupport.unpark(c);
    }
  }

  /** The carrier that the caller runs on, if it is one of this scheduler's. */
  Carrier currentCarrier() {
    Thread t = VirtualThreads.BOUND ? VirtualThreads.currentCarrier() : Thread.currentThread();
    return t instanceof Carrier c && c.scheduler == this ? c : null;
  }

  // ---- what a carrier runs next

  /** The next goroutine for {@code c}; blocks for one; null when the program has ended. */
  Goroutine next(Carrier c) {
    while (!ended) {
      if (frozen) {
        LockSupport.parkNanos(this, FROZEN_NANOS);
        continue;
      }
      Processor p = c.p;
      if (p == null) {
        if (!await(c)) return null;
        continue;
      }
      if (p.retired) {
        abandon(c, p);
        continue;
      }
      Goroutine g = find(c, p);
      if (g != null) {
        if (c.spinning) {
          c.spinning = false;
          spinning = false;
          p.surplus = WAKE_SURPLUS;
        }
        if (idleCount != 0) shareSurplus(p);
        return g;
      }
      retire(c, p);
    }
    return leftover(c);
  }

  /**
   * The program has ended. A goroutine that the JDK had taken off may be in the row for a lock that
   * other programs use too, so it runs on until it notices; all others are forgotten.
   */
  private Goroutine leftover(Carrier c) {
    Processor p = c.p != null ? c.p : c.handed;
    Goroutine g = p == null ? null : p.get();
    while (g != null && !g.isUnmounted()) g = p.get();
    return g;
  }

  /** Wakes an idle processor if others have been waiting here for some time. */
  private void shareSurplus(Processor p) {
    if (p.size() == 0 && global.size() == 0) p.surplus = 0;
    else if (++p.surplus > WAKE_SURPLUS) wakeIdle();
  }

  private Goroutine find(Carrier c, Processor p) {
    if (timers.next() != Timers.NEVER) timers.runDue();
    if (p.tick % GLOBAL_INTERVAL == 0 && global.size() > 0) {
      Goroutine g = takeGlobal(p, 1);
      if (g != null) return slice(p, g);
    }
    Goroutine g = p.runnext;
    if (g != null) {
      p.runnext = null;
      return g;
    }
    g = p.get();
    if (g == null && global.size() > 0) g = takeGlobal(p, Processor.QUEUE / 2);
    if (g == null) g = steal(p);
    return g == null ? null : slice(p, g);
  }

  private static Goroutine slice(Processor p, Goroutine g) {
    p.tick++;
    return g;
  }

  /** Takes a fair share of the global queue, at most {@code max}; all but the first are queued. */
  private Goroutine takeGlobal(Processor p, int max) {
    lock();
    Goroutine g = global.remove();
    int n = seeded != null ? 0 : Math.min(global.size() / processors.length, max - 1);
    for (int i = 0; i < n; i++) p.put(global.remove());
    unlock();
    return g;
  }

  private Goroutine steal(Processor p) {
    Processor[] all = processors;
    for (int i = 1; i < all.length; i++) {
      Processor victim = all[(p.id + i) % all.length];
      if (victim == p) continue;
      Goroutine g = p.stealFrom(victim);
      if (g != null) return g;
    }
    return null;
  }

  /** Makes the processor idle, reports a deadlock if it was the last hope. */
  private void retire(Carrier c, Processor p) {
    if (idleCount == processors.length - 1) program.flushOutput();
    lock();
    if (c.spinning) {
      c.spinning = false;
      spinning = false;
    }
    if (global.size() > 0) {
      unlock();
      return;
    }
    if (p.retired || passTime(c)) {
      unlock();
      return;
    }
    c.p = null;
    idle[idleCount] = p;
    idleCount = idleCount + 1;
    boolean last = idleCount == processors.length;
    boolean deadlock = isDeadlock();
    unlock();
    if (deadlock) program.deadlock();
    else if (last) program.flushOutput();
  }

  /** Virtual time jumps if nothing else is left to do. Called with the lock held. */
  private boolean passTime(Carrier c) {
    if (virtual == null || idleCount < processors.length - 1 || retiring > 0) return false;
    long due = timers.next();
    if (due == Timers.NEVER || blocked > waiting || waiting > 0 && !c.waited) return false;
    c.waited = false;
    virtual.advanceTo(due);
    return true;
  }

  private boolean isDeadlock() {
    if (dead
        || ended
        || idleCount < processors.length
        || retiring > 0
        || global.size() > 0
        || blocked > 0
        || timers.next() != Timers.NEVER) return false;
    dead = true;
    return true;
  }

  /** Waits for a processor. Returns false when the program has ended. */
  private boolean await(Carrier c) {
    lock();
    if (spareCount == spare.length) spare = Arrays.copyOf(spare, spareCount * 2);
    spare[spareCount++] = c;
    unlock();
    while (!ended) {
      Processor p = c.handed;
      if (p != null) {
        c.handed = null;
        c.waited = false;
        c.p = p;
        stopPolling(c);
        return true;
      }
      long due = timers.next();
      if (!startPolling(c, due)) {
        LockSupport.park(this);
        continue;
      }
      long wait = virtual == null ? due - timers.now() : c.waited ? 0 : GRACE_NANOS;
      c.waited = virtual != null;
      if (wait > 0) LockSupport.parkNanos(this, wait);
      else if (takeIdle(c)) return true;
    }
    return false;
  }

  /**
   * Makes {@code c} the carrier that waits for the timer due first, unless another does. Where no
   * processor is idle nobody needs to: their carriers look at the timers.
   */
  private boolean startPolling(Carrier c, long due) {
    if (due == Timers.NEVER || virtual != null && waiting == 0) {
      stopPolling(c);
      return false;
    }
    lock();
    boolean needed = idleCount > 0 && (poller == null || poller == c || pollUntil > due);
    if (needed) {
      poller = c;
      pollUntil = due;
    } else if (poller == c) {
      poller = null;
    }
    unlock();
    return needed;
  }

  private void stopPolling(Carrier c) {
    if (poller != c) return;
    lock();
    if (poller == c) poller = null;
    unlock();
  }

  /** A timer is due and {@code c} waits among the spare: gives it an idle processor. */
  private boolean takeIdle(Carrier c) {
    lock();
    int i = 0;
    while (i < spareCount && spare[i] != c) i++;
    // One taken off the stack is about to be handed a processor.
    if (i == spareCount || idleCount == 0) {
      unlock();
      return false;
    }
    spare[i] = spare[--spareCount];
    spare[spareCount] = null;
    if (poller == c) poller = null;
    c.p = popIdle();
    unlock();
    return true;
  }

  // ---- called by the running goroutine

  /** The slow part of {@link Goroutine#poll}. */
  void poll(Goroutine g) {
    if (ended) throw new ProgramEnded();
    g.fuel = fuel(g);
    if (virtual != null) virtual.ran(g.fuel);
    Carrier c = g.m;
    Processor p = c.p;
    if (p == null) return;
    if (frozen && g.id() != 1) g.yieldNow();
    if (seeded != null) {
      preemptAtRandom(g, p);
      return;
    }
    long now = System.nanoTime();
    if (p.sliceTick != p.tick) {
      p.sliceTick = p.tick;
      p.sliceStart = now;
      p.slicePolls = 0;
    }
    p.slicePolls++;
    if (timers.next() != Timers.NEVER) timers.runDue();
    long ran = now - p.sliceStart;
    if (ran < WAKE_NANOS) return;
    if (idleCount != 0) {
      Goroutine next = p.runnext;
      if (next != null) {
        p.runnext = null;
        p.put(next);
      }
      if (p.size() > 0) wakeIdle();
    }
    if (ran >= SLICE_NANOS && p.slicePolls >= SLICE_REFILLS) {
      program.flushOutput();
      if (p.runnext != null || p.size() > 0 || global.size() > 0) g.yieldNow();
      else p.sliceTick = p.tick - 1;
    }
  }

  /** How many polls a goroutine may pass before the next look at who else waits. */
  int fuel(Goroutine g) {
    if (seeded == null) return Goroutine.FUEL;
    // Mostly short, so that every pair of operations is separated by some seed, but not all.
    int bits = seeded.below(g, DRAWN_FUEL_BITS, Choices.Kind.PREEMPTION);
    return seeded.below(g, 1 << bits, Choices.Kind.PREEMPTION);
  }

  private void preemptAtRandom(Goroutine g, Processor p) {
    passTimeAtRandom(g);
    if (timers.next() != Timers.NEVER) timers.runDue();
    if (++p.slicePolls % DRAWN_FLUSH == 0) program.flushOutput();
    if (global.size() > 0) g.yieldNow();
  }

  /** Lets a timer that is due soon win, now and then, against who computes at the same time. */
  private void passTimeAtRandom(Goroutine g) {
    long due = timers.next();
    if (virtual == null || due == Timers.NEVER || due - timers.now() > DRAWN_LATE) return;
    if (seeded.below(g, DRAWN_LATE_ODDS, Choices.Kind.PREEMPTION) == 0) virtual.advanceTo(due);
  }

  /** Whether a yield would let somebody else run. */
  boolean othersWait(Goroutine g) {
    Carrier c = g.m;
    if (timers.next() != Timers.NEVER) timers.runDue();
    Processor p = c.p;
    return p == null || p.runnext != null || p.size() > 0 || global.size() > 0;
  }

  /** Hands the processor of a carrier that is about to block to another. */
  void enterBlocking(Goroutine g, Blocking kind) {
    if (kind == Blocking.DEVICE && seeded != null && virtual != null) return;
    Carrier c = g.m;
    if (c.p != null && c.p.retired) abandon(c, c.p);
    Processor p = c.p;
    lock();
    if (g.blocking) {
      unlock();
      return;
    }
    g.blocking = true;
    g.waitsOutside = kind == Blocking.PARTY;
    blocked++;
    if (g.waitsOutside) waiting = waiting + 1;
    c.p = null;
    if (p == null) {
      unlock();
      return;
    }
    if (p.runnext != null || p.size() > 0 || global.size() > 0) {
      handTo(p, false);
      return;
    }
    idle[idleCount] = p;
    idleCount = idleCount + 1;
    boolean poll = timers.next() != Timers.NEVER && poller == null;
    unlock();
    // Somebody has to look at the timers.
    if (poll) wakeIdle();
  }

  /** Returns true if a processor was free; otherwise the goroutine has to queue for one. */
  boolean exitBlocking(Goroutine g) {
    Carrier c = g.m;
    if (c.p != null) return true;
    lock();
    if (idleCount == 0) {
      unlock();
      return false;
    }
    c.p = popIdle();
    unblocked(g);
    unlock();
    return true;
  }

  private void unblocked(Goroutine g) {
    g.blocking = false;
    blocked--;
    if (g.waitsOutside) waiting = waiting - 1;
    g.waitsOutside = false;
  }

  /**
   * Lets the others do what they can without waiting, for a moment, and stops them then. Called by
   * the main goroutine, which has returned.
   */
  void settle(Goroutine main) {
    long end = System.nanoTime() + SETTLE_NANOS;
    int turns = seeded == null ? Integer.MAX_VALUE : SETTLE_TURNS;
    while (turns-- > 0 && program.goroutines.someRunOrCould(main)) {
      if (seeded == null && System.nanoTime() > end) break;
      main.yieldNow();
    }
    frozen = true;
    end = System.nanoTime() + SETTLE_NANOS;
    while (program.goroutines.someRun(main) && System.nanoTime() < end) {
      VirtualThreads.yieldProcessor();
    }
  }

  /** Makes who runs stop soon, without taking memory. */
  void stopRunning() {
    ended = true;
    for (Carrier c : carriers) {
      Goroutine g = c.current;
      if (g != null) g.hurry();
    }
  }

  /** Stops everything: carriers end when their goroutine next parks, polls or yields. */
  void end() {
    lock();
    ended = true;
    frozen = false;
    Carrier[] waiting = Arrays.copyOf(spare, spareCount);
    List<Goroutine> leftover = new ArrayList<>();
    for (Goroutine g = global.remove(); g != null; g = global.remove()) {
      if (g.isUnmounted()) leftover.add(g);
    }
    unlock();
    for (Carrier c : waiting) LockSupport.unpark(c);
    for (Goroutine g : leftover) VirtualThreads.runElsewhere(g.task);
  }

  /** Of the threads that run goroutines. */
  long[] carrierIds() {
    return carriers.stream().mapToLong(Thread::threadId).toArray();
  }

  /** Waits for the carriers to end, which they are to do now. Returns whether all have. */
  boolean release(long patienceNanos) throws InterruptedException {
    long start = System.nanoTime();
    while (true) {
      long passed = System.nanoTime() - start;
      Carrier left = null;
      for (Carrier c : carriers) {
        if (!c.isAlive()) continue;
        left = c;
        Goroutine g = c.current;
        if (g == null) continue;
        g.hurry();
        if (g.blocking || passed > INTERRUPT_NANOS) g.interrupt();
      }
      if (left == null) return true;
      if (passed > patienceNanos) return false;
      left.join(1);
    }
  }
}
