package dev.gosling.runtime;

import dev.gosling.value.GoPanic;
import java.util.Arrays;

/**
 * One execution of a select statement. After Go's {@code runtime/select.go}.
 *
 * <p>All channels are locked, in a fixed order, while the cases are tried in a random one and while
 * the goroutine is put into all queues; so nothing can happen in between. Whoever then completes a
 * case claims the select first ({@link Goroutine#claimSelect}); the other waiters are dequeued
 * after waking up. The object may be used again after {@link #run}: each goroutine keeps its last.
 */
public final class Select {
  private final Channel[] channels;
  private final boolean[] sends;
  private final long[] bits;
  private final Object[] refs;
  private final int[] pollOrder;
  private Waiter[] waiters;

  /** The distinct channels in the order in which everybody locks them; the first lockCount. */
  private final Channel[] locked;

  private int lockCount;

  /**
   * One for a statement that {@code g} executes now.
   *
   * @param cases how many cases there are besides default
   */
  public static Select of(Goroutine g, int cases) {
    Select kept = g.select;
    if (kept == null || kept.channels.length != cases) return new Select(cases);
    // What evaluating the cases executes must not find it.
    g.select = null;
    return kept;
  }

  /** Lets {@code g} use this again. */
  public void keep(Goroutine g) {
    Arrays.fill(channels, null);
    Arrays.fill(refs, null);
    for (int k = 0; k < lockCount; k++) locked[k] = null;
    lockCount = 0;
    g.select = this;
  }

  /**
   * @param cases how many cases there are besides default
   */
  public Select(int cases) {
    channels = new Channel[cases];
    locked = new Channel[cases];
    sends = new boolean[cases];
    bits = new long[cases];
    refs = new Object[cases];
    pollOrder = new int[cases];
  }

  /** One a case; null where it cannot proceed. */
  Channel[] channels() {
    return channels;
  }

  /** Case {@code i} sends; {@code ch} may be null. */
  public void sendBits(int i, Channel ch, long bits) {
    channels[i] = ch;
    sends[i] = true;
    this.bits[i] = bits;
  }

  public void sendRef(int i, Channel ch, Object ref) {
    channels[i] = ch;
    sends[i] = true;
    refs[i] = ref;
  }

  public void receive(int i, Channel ch) {
    channels[i] = ch;
    sends[i] = false;
  }

  /**
   * Chooses and carries out a case; a received value is left in {@code g}'s {@code received…}
   * fields.
   *
   * @return the case's index, or -1 for default
   */
  public int run(Goroutine g, boolean hasDefault) {
    if (channels.length == 1 && !hasDefault) return runSimple(g);
    if (--g.fuel < 0) g.poll();
    int n = shuffle(g);
    if (n == 0) {
      if (hasDefault) return -1;
      WaitReason reason = channels.length == 0 ? WaitReason.SELECT_NO_CASES : WaitReason.SELECT;
      while (true) g.park(reason, null);
    }
    if (n == 1) return runOne(g, pollOrder[0], hasDefault);
    orderLocks(g, n);
    lockAll();
    for (int k = 0; k < n; k++) {
      int i = pollOrder[k];
      if (tryCase(g, i)) return i;
    }
    if (hasDefault) {
      unlockAll(null);
      return -1;
    }
    return block(g, n);
  }

  /** Fills pollOrder with the cases whose channel is not nil, in random order. */
  private int shuffle(Goroutine g) {
    Choices choices = g.program().choices;
    int n = 0;
    for (int i = 0; i < channels.length; i++) {
      Channel ch = channels[i];
      if (ch == null) continue;
      if (ch.timer != null && !sends[i]) ch.timer.beforeReceive();
      int j = n == 0 ? 0 : choices.below(g, n + 1, Choices.Kind.SELECT_CASE);
      pollOrder[n] = pollOrder[j];
      pollOrder[j] = i;
      n++;
    }
    return n;
  }

  /** One case and no default: gc compiles it as if there were no select. */
  private int runSimple(Goroutine g) {
    Channel ch = channels[0];
    if (!sends[0]) Channel.receive(g, ch);
    else if (refs[0] != null) Channel.sendRef(g, ch, refs[0]);
    else Channel.sendBits(g, ch, bits[0]);
    return 0;
  }

  /** All other channels are nil. */
  private int runOne(Goroutine g, int i, boolean hasDefault) {
    Channel ch = channels[i];
    ch.lock();
    if (sends[i] ? ch.trySend(g, bits[i], refs[i]) : ch.tryReceive(g)) return i;
    if (hasDefault) {
      ch.unlock();
      return -1;
    }
    locked[0] = ch;
    lockCount = 1;
    return block(g, 1);
  }

  private void orderLocks(Goroutine g, int n) {
    int size = 0;
    for (int k = 0; k < n; k++) {
      Channel ch = channels[pollOrder[k]];
      if (ch.order == 0) g.program().number(ch);
      int j = size;
      while (j > 0 && locked[j - 1].order > ch.order) j--;
      if (j > 0 && locked[j - 1] == ch) continue;
      for (int m = size; m > j; m--) locked[m] = locked[m - 1];
      locked[j] = ch;
      size++;
    }
    lockCount = size;
  }

  private void lockAll() {
    for (int k = 0; k < lockCount; k++) locked[k].lock();
  }

  private void unlockAll(Channel except) {
    for (int k = lockCount - 1; k >= 0; k--) if (locked[k] != except) locked[k].unlock();
  }

  /** Carries out case {@code i} if it can proceed, and releases all locks then. */
  private boolean tryCase(Goroutine g, int i) {
    Channel ch = channels[i];
    if (sends[i] && ch.isClosed()) {
      unlockAll(null);
      throw GoPanic.plainError("send on closed channel");
    }
    if (!(sends[i] ? ch.trySend(g, bits[i], refs[i]) : ch.tryReceive(g))) return false;
    unlockAll(ch);
    return true;
  }

  /** Queues everywhere, parks, and cleans up. All locks are held. */
  private int block(Goroutine g, int n) {
    Waiter[] ws = waiters;
    if (ws == null) waiters = ws = new Waiter[channels.length];
    g.selecting();
    for (int k = 0; k < n; k++) {
      int i = pollOrder[k];
      Waiter w = ws[i];
      if (w == null || w.g != g) {
        ws[i] = w = new Waiter(g);
        w.select = true;
        w.index = i;
      }
      w.bits = bits[i];
      w.ref = refs[i];
      if (sends[i]) channels[i].enqueueSender(w);
      else channels[i].enqueueReceiver(w);
    }
    unlockAll(null);
    timersBlocked(n, true);
    g.park(WaitReason.SELECT, this);
    timersBlocked(n, false);
    return wakeUp(g, n);
  }

  private int wakeUp(Goroutine g, int n) {
    Waiter woken = g.selectedWaiter;
    g.selectedWaiter = null;
    lockAll();
    for (int k = 0; k < n; k++) {
      int i = pollOrder[k];
      Waiter w = waiters[i];
      if (sends[i]) channels[i].removeSender(w);
      else channels[i].removeReceiver(w);
      if (w != woken) w.ref = null;
    }
    unlockAll(null);
    int i = woken.index;
    if (!sends[i]) {
      channels[i].takeReceived(g, woken);
    } else {
      woken.ref = null;
      if (!woken.success) throw GoPanic.plainError("send on closed channel");
      g.program().sync.acquire(g, channels[i]);
    }
    return i;
  }

  private void timersBlocked(int n, boolean blocked) {
    for (int k = 0; k < n; k++) {
      int i = pollOrder[k];
      ChannelTimer timer = channels[i].timer;
      if (timer == null || sends[i]) continue;
      if (blocked) timer.blocked();
      else timer.unblocked();
    }
  }
}
