package dev.gosling.runtime;

import dev.gosling.value.GoPanic;

/**
 * A Go channel. After Go's {@code runtime/chan.go}.
 *
 * <p>Invariants, under the channel's lock: at least one of the queues is empty, except that one
 * goroutine may be in both by a select; if the buffer holds values, recvq is empty; if it has room,
 * sendq is empty. A value goes straight from a sender to a waiting receiver, or through the buffer
 * so that the order of sends is kept.
 *
 * <p>Values of kinds BOOL, LONG and DOUBLE travel as bits, all others as references; nothing is
 * boxed, and the two kinds share every path but the copying.
 */
public final class Channel extends Lock {
  private static final int MAX_CAPACITY = Integer.MAX_VALUE - 8;

  /** Where nobody has waited yet: never added to. On most channels one side never waits. */
  private static final WaitQueue NOBODY = new WaitQueue();

  private final int capacity;
  private final long[] bitsBuffer;
  private final Object[] refBuffer;
  private final boolean refs;
  private final Object zero;

  private int count;
  private int sendIndex;
  private int receiveIndex;
  private boolean closed;
  private WaitQueue receivers = NOBODY;
  private WaitQueue senders = NOBODY;

  /** In which order select locks channels; 0 until the first select over several. */
  long order;

  /** The timer that sends here, or null. */
  ChannelTimer timer;

  private Channel(int capacity, boolean refs, Object zero) {
    this.capacity = capacity;
    this.refs = refs;
    this.zero = zero;
    bitsBuffer = refs || capacity == 0 ? null : new long[capacity];
    refBuffer = refs && capacity != 0 ? new Object[capacity] : null;
  }

  /**
   * A channel of elements of kind BOOL, LONG or DOUBLE. Panics as {@code make} does on a bad size.
   */
  public static Channel ofBits(long capacity) {
    return new Channel(checkCapacity(capacity), false, null);
  }

  /**
   * @param zero what a receive from the closed channel yields
   */
  public static Channel ofRefs(long capacity, Object zero) {
    return new Channel(checkCapacity(capacity), true, zero);
  }

  private static int checkCapacity(long capacity) {
    if (capacity < 0 || capacity > MAX_CAPACITY) {
      throw GoPanic.plainError("makechan: size out of range");
    }
    return (int) capacity;
  }

  // ---- blocking operations

  /** Sends; {@code ch} may be null (blocks for ever). Panics on a closed channel. */
  public static void sendBits(Goroutine g, Channel ch, long bits) {
    if (ch == null) throw blockForEver(g, WaitReason.CHAN_SEND_NIL);
    ch.send(g, bits, null);
  }

  public static void sendRef(Goroutine g, Channel ch, Object ref) {
    if (ch == null) throw blockForEver(g, WaitReason.CHAN_SEND_NIL);
    ch.send(g, 0, ref);
  }

  private void send(Goroutine g, long bits, Object ref) {
    if (--g.fuel < 0) g.poll();
    lock();
    if (trySend(g, bits, ref)) return;
    Waiter w = g.waiter;
    w.bits = bits;
    w.ref = ref;
    enqueueSender(w);
    unlock();
    g.park(WaitReason.CHAN_SEND, this);
    w.ref = null;
    if (!w.success) throw GoPanic.plainError("send on closed channel");
    g.program().sync.acquire(g, this);
  }

  /** Receives into the goroutine's {@code received…} fields; returns comma-ok. */
  public static boolean receive(Goroutine g, Channel ch) {
    if (ch == null) throw blockForEver(g, WaitReason.CHAN_RECEIVE_NIL);
    if (--g.fuel < 0) g.poll();
    if (ch.timer != null) ch.timer.beforeReceive();
    ch.lock();
    if (ch.tryReceive(g)) return g.receivedOk;
    Waiter w = g.waiter;
    ch.enqueueReceiver(w);
    ch.unlock();
    if (ch.timer != null) ch.timer.blocked();
    g.park(WaitReason.CHAN_RECEIVE, ch);
    if (ch.timer != null) ch.timer.unblocked();
    ch.takeReceived(g, w);
    return g.receivedOk;
  }

  private static RuntimeException blockForEver(Goroutine g, WaitReason reason) {
    while (true) g.park(reason, null);
  }

  // ---- what select shares; called with the lock held

  /**
   * Sends if nothing keeps it from doing so, and then releases the lock; panics, lock released, if
   * the channel is closed. Returns false with the lock still held otherwise.
   */
  boolean trySend(Goroutine g, long bits, Object ref) {
    if (closed) {
      unlock();
      throw GoPanic.plainError("send on closed channel");
    }
    Waiter receiver = receivers.dequeue();
    if (receiver != null) {
      g.program().sync.release(g, this);
      receiver.bits = bits;
      receiver.ref = ref;
      receiver.success = true;
      receiver.g.selectedWaiter = receiver;
      unlock();
      receiver.g.ready();
      return true;
    }
    if (count == capacity) return false;
    g.program().sync.release(g, this);
    put(bits, ref);
    unlock();
    return true;
  }

  /**
   * Receives into {@code g}'s fields if a value is there or the channel is closed, and then
   * releases the lock. Returns false with the lock still held otherwise.
   */
  boolean tryReceive(Goroutine g) {
    if (count > 0) {
      take(g);
      Waiter sender = senders.dequeue();
      if (sender == null) {
        unlock();
      } else {
        put(sender.bits, sender.ref);
        complete(sender);
      }
    } else if (closed) {
      g.receivedBits = 0;
      g.receivedRef = zero;
      g.receivedOk = false;
      unlock();
    } else {
      Waiter sender = senders.dequeue();
      if (sender == null) return false;
      g.receivedBits = sender.bits;
      g.receivedRef = sender.ref;
      g.receivedOk = true;
      complete(sender);
    }
    g.program().sync.acquire(g, this);
    return true;
  }

  /** Releases the lock and wakes a sender whose value was taken. */
  private void complete(Waiter sender) {
    sender.success = true;
    sender.g.selectedWaiter = sender;
    unlock();
    sender.g.ready();
  }

  boolean isClosed() {
    return closed;
  }

  void enqueueSender(Waiter w) {
    w.channel = this;
    w.success = false;
    if (senders == NOBODY) senders = new WaitQueue();
    senders.enqueue(w);
  }

  void enqueueReceiver(Waiter w) {
    w.channel = this;
    w.success = false;
    if (receivers == NOBODY) receivers = new WaitQueue();
    receivers.enqueue(w);
  }

  void removeSender(Waiter w) {
    senders.remove(w);
  }

  void removeReceiver(Waiter w) {
    receivers.remove(w);
  }

  /** After a park: leaves what woke the receiver in {@code g}'s fields. Needs no lock. */
  void takeReceived(Goroutine g, Waiter w) {
    g.receivedOk = w.success;
    g.receivedBits = w.success ? w.bits : 0;
    g.receivedRef = w.success ? w.ref : zero;
    w.ref = null;
    g.program().sync.acquire(g, this);
  }

  private void put(long bits, Object ref) {
    int i = sendIndex;
    if (refs) refBuffer[i] = ref;
    else bitsBuffer[i] = bits;
    sendIndex = i + 1 == capacity ? 0 : i + 1;
    count++;
  }

  private void take(Goroutine g) {
    int i = receiveIndex;
    if (refs) {
      g.receivedRef = refBuffer[i];
      refBuffer[i] = null;
    } else {
      g.receivedBits = bitsBuffer[i];
    }
    receiveIndex = i + 1 == capacity ? 0 : i + 1;
    count--;
    g.receivedOk = true;
  }

  // ---- close, len, cap

  /** Panics on nil and closed channels. */
  public static void close(Goroutine g, Channel ch) {
    if (ch == null) throw GoPanic.plainError("close of nil channel");
    ch.lock();
    if (ch.closed) {
      ch.unlock();
      throw GoPanic.plainError("close of closed channel");
    }
    ch.closed = true;
    g.program().sync.release(g, ch);
    Waiter woken = ch.dequeueAll();
    ch.unlock();
    while (woken != null) {
      Waiter w = woken;
      woken = w.next;
      w.next = null;
      w.g.ready();
    }
  }

  /** All waiters, receivers first, linked by {@code next}. Whoever is woken finds no success. */
  private Waiter dequeueAll() {
    Waiter first = null;
    Waiter last = null;
    for (WaitQueue queue : new WaitQueue[] {receivers, senders}) {
      for (Waiter w = queue.dequeue(); w != null; w = queue.dequeue()) {
        w.success = false;
        w.g.selectedWaiter = w;
        if (last == null) first = w;
        else last.next = w;
        last = w;
      }
    }
    return first;
  }

  public static int len(Channel ch) {
    if (ch == null) return 0;
    if (ch.timer != null) return 0;
    ch.lock();
    int n = ch.count;
    ch.unlock();
    return n;
  }

  public static int cap(Channel ch) {
    return ch == null || ch.timer != null ? 0 : ch.capacity;
  }

  // ---- for timers; called with the lock held

  /** Sends unless the buffer is full; releases the lock. */
  void sendFromTimer(Object ref) {
    Waiter receiver = receivers.dequeue();
    if (receiver != null) {
      receiver.ref = ref;
      receiver.success = true;
      receiver.g.selectedWaiter = receiver;
      unlock();
      receiver.g.ready();
      return;
    }
    if (count < capacity) put(0, ref);
    unlock();
  }

  /** Throws away what is in the buffer; returns whether anything was. */
  boolean discard() {
    if (count == 0) return false;
    java.util.Arrays.fill(refBuffer, null);
    count = 0;
    receiveIndex = sendIndex;
    return true;
  }
}
