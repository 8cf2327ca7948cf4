package dev.gosling.runtime;

import static dev.gosling.runtime.Run.print;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class TimersTest {
  private static final long MS = 1_000_000;
  private static final long HOUR = 3600_000 * MS;

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 8})
  void sleepersAllWakeAndNotEarly(int procs) {
    assertEquals(
        "100",
        Run.output(
            procs,
            g -> {
              Channel done = Channel.ofBits(0);
              Timers timers = g.program().timers();
              for (int i = 0; i < 100; i++) {
                long nanos = i % 10 * MS;
                g.program()
                    .go(
                        g,
                        h -> {
                          long due = timers.deadline(nanos);
                          h.sleep(nanos);
                          Channel.sendBits(h, done, timers.now() >= due ? 1 : 0);
                        });
              }
              long n = 0;
              for (int i = 0; i < 100; i++) {
                Channel.receive(g, done);
                n += g.receivedBits;
              }
              print(g, n);
            }));
  }

  @Test
  void theHeapKeepsItsOrder() {
    class Stopped implements Clock {
      long now;

      @Override
      public long nanos() {
        return now;
      }

      @Override
      public long wallNanos() {
        return now;
      }
    }
    var clock = new Stopped();
    var timers = new Timers(clock);
    var random = new java.util.Random(1);
    var fired = new java.util.ArrayList<Long>();
    var all = new java.util.ArrayList<Timer>();
    for (int i = 0; i < 1000; i++) {
      Timer t = timers.timer((timer, now) -> fired.add(timer.when));
      assertFalse(t.reset(random.nextInt(10_000), 0));
      all.add(t);
    }
    for (int i = 0; i < 1000; i += 3) assertTrue(all.get(i).stop());
    for (int i = 1; i < 1000; i += 3) assertTrue(all.get(i).reset(random.nextInt(10_000), 0));
    clock.now = 5000;
    timers.runDue();
    assertTrue(timers.next() > 5000);
    clock.now = 10_000;
    timers.runDue();
    assertEquals(666, fired.size());
    assertEquals(fired.stream().sorted().toList(), fired);
    assertEquals(Timers.NEVER, timers.next());
  }

  @Test
  void aChannelTimerSendsOnceAndAppearsUnbuffered() {
    Run.output(
        1,
        g -> {
          var timer = new ChannelTimer(g.program(), "zero", late -> "now");
          timer.reset(MS, 0);
          assertTrue(Channel.receive(g, timer.channel()));
          assertEquals("now", g.receivedRef);
          assertEquals(0, Channel.cap(timer.channel()));
          assertFalse(timer.stop());
          assertFalse(timer.reset(HOUR, 0));
          assertTrue(timer.stop());
        });
  }

  @Test
  void noStaleValueAfterStopOrReset() {
    Run.output(
        1,
        g -> {
          var timer = new ChannelTimer(g.program(), "zero", late -> "now");
          timer.reset(0, 0);
          assertEquals(0, Channel.len(timer.channel()));
          assertTrue(timer.stop(), "fired, but nobody has received");
          Select poll = new Select(1);
          poll.receive(0, timer.channel());
          assertEquals(-1, poll.run(g, true));
          timer.reset(0, 0);
          assertEquals(0, poll.run(g, true));
        });
  }

  @Test
  void aTickerDropsWhatNobodyTakes() {
    Run.output(
        1,
        g -> {
          var ticker = new ChannelTimer(g.program(), "zero", late -> "now");
          ticker.reset(MS, MS);
          for (int i = 0; i < 5; i++) assertTrue(Channel.receive(g, ticker.channel()));
          g.sleep(5 * MS);
          Select poll = new Select(1);
          poll.receive(0, ticker.channel());
          assertEquals(0, poll.run(g, true));
          assertTrue(ticker.stop());
          assertEquals(-1, poll.run(g, true));
        });
  }

  @Test
  void selectWakesForWhicheverIsFirst() {
    assertEquals(
        "1",
        Run.output(
            2,
            g -> {
              var late = new ChannelTimer(g.program(), "zero", nanos -> "late");
              var soon = new ChannelTimer(g.program(), "zero", nanos -> "soon");
              late.reset(HOUR, 0);
              soon.reset(5 * MS, 0);
              Select select = new Select(2);
              select.receive(0, late.channel());
              select.receive(1, soon.channel());
              print(g, select.run(g, false));
            }));
  }
}
