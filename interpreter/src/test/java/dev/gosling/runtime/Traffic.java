package dev.gosling.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import java.util.Random;

/**
 * A random program of senders and receivers over a few channels, whose end is known: everything is
 * received once and main returns, or, if main leaves a channel open, nobody can go on any more.
 *
 * <p>Senders send plainly, in a select over two channels, or in one with a default; receivers
 * receive from one channel until it is closed, or select over all of them, some with a timer
 * besides. One receiver selects over all channels, so that none is without a receiver.
 */
final class Traffic {
  private static final int SENDER_BITS = 16;
  private static final long MICROSECOND = 1000;

  private final Random random;
  private final int capacity;
  private final boolean deadlock;
  private final int senders;
  private final int values;
  private final int receivers;
  private final Channel[] channels;
  private final Channel sent = Channel.ofBits(0);
  private final Channel finished;

  /** Which values of each sender have arrived, over all receivers. */
  private final BitSet[] arrived;

  private String failure;

  /**
   * @param capacity of the first channel; the others' are drawn
   * @param deadlock main leaves a channel open
   */
  Traffic(long seed, int capacity, boolean deadlock) {
    random = new Random(seed);
    this.capacity = capacity;
    this.deadlock = deadlock;
    senders = 1 + random.nextInt(4);
    values = 1 + random.nextInt(20);
    receivers = 1 + random.nextInt(4);
    channels = new Channel[1 + random.nextInt(3)];
    finished = Channel.ofBits(random.nextInt(3));
    arrived = new BitSet[senders];
  }

  /** Main's body. */
  void run(Goroutine g) {
    int[] capacities = {0, 1, 2, 10, 100};
    for (int i = 0; i < channels.length; i++) {
      channels[i] = Channel.ofBits(i == 0 ? capacity : capacities[random.nextInt(5)]);
    }
    for (int s = 0; s < senders; s++) {
      int sender = s;
      int form = random.nextInt(3);
      int first = random.nextInt(channels.length);
      int second = random.nextInt(channels.length);
      arrived[s] = new BitSet();
      g.program().go(g, h -> send(h, sender, form, channels[first], channels[second]));
    }
    for (int r = 0; r < receivers; r++) {
      int only = r == 0 ? -1 : random.nextInt(channels.length + 1) - 1;
      boolean timed = !deadlock && random.nextInt(3) == 0;
      g.program().go(g, h -> receive(h, only, timed));
    }
    for (int s = 0; s < senders; s++) Channel.receive(g, sent);
    for (int i = deadlock ? 1 : 0; i < channels.length; i++) Channel.close(g, channels[i]);
    for (int r = 0; r < receivers; r++) Channel.receive(g, finished);
  }

  private void send(Goroutine g, int sender, int form, Channel a, Channel b) {
    for (int i = 0; i < values; i++) {
      long value = (long) i << SENDER_BITS | sender;
      switch (form) {
        case 0 -> Channel.sendBits(g, a, value);
        case 1 -> select(g, a, b, value, false);
        default -> {
          while (select(g, a, b, value, true) < 0) {
            // A sender that only yielded would keep virtual time from passing.
            if (i % 2 == 0) g.yield();
            else g.sleep(MICROSECOND);
          }
        }
      }
    }
    Channel.sendBits(g, sent, sender);
  }

  private static int select(Goroutine g, Channel a, Channel b, long value, boolean hasDefault) {
    Select select = new Select(2);
    select.sendBits(0, a, value);
    select.sendBits(1, b, value);
    return select.run(g, hasDefault);
  }

  private void receive(Goroutine g, int only, boolean timed) {
    int[] last = new int[senders * channels.length];
    java.util.Arrays.fill(last, -1);
    if (only >= 0) {
      while (Channel.receive(g, channels[only])) note(g.receivedBits, only, last);
    } else {
      receiveFromAll(g, timed, last);
    }
    Channel.sendBits(g, finished, 0);
  }

  private void receiveFromAll(Goroutine g, boolean timed, int[] last) {
    Channel[] open = channels.clone();
    ChannelTimer timer = new ChannelTimer(g.program(), null, late -> "due");
    int left = open.length;
    while (left > 0) {
      Select select = new Select(open.length + 1);
      for (int i = 0; i < open.length; i++) select.receive(i, open[i]);
      if (timed) timer.reset(MICROSECOND, 0);
      select.receive(open.length, timed ? timer.channel() : null);
      int i = select.run(g, false);
      if (i == open.length) continue;
      if (g.receivedOk) {
        note(g.receivedBits, i, last);
      } else {
        open[i] = null;
        left--;
      }
    }
  }

  /** A receiver got a value: those of a sender over a channel come in its order. */
  private synchronized void note(long value, int channel, int[] last) {
    int sender = (int) (value & (1 << SENDER_BITS) - 1);
    int i = (int) (value >> SENDER_BITS);
    int at = channel * senders + sender;
    if (i <= last[at]) failure = "value " + i + " of sender " + sender + " after " + last[at];
    last[at] = i;
    if (arrived[sender].get(i)) failure = "value " + i + " of sender " + sender + " twice";
    arrived[sender].set(i);
  }

  /** Whether the program, run in some way, has ended as it must. */
  void check(Run run, String how) {
    assertEquals(null, failure, how);
    for (BitSet values : arrived) assertEquals(this.values, values.cardinality(), how);
    if (!deadlock) {
      assertEquals(new Outcome(Outcome.Kind.EXITED, 0), run.outcome, how);
      assertEquals("", run.stderr, how);
    } else {
      assertEquals(new Outcome(Outcome.Kind.FATAL, 2), run.outcome, how);
      assertTrue(
          run.stderr.startsWith("fatal error: all goroutines are asleep - deadlock!\n"), how);
    }
  }
}
