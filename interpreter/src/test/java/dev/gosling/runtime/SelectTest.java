package dev.gosling.runtime;

import static dev.gosling.runtime.Run.print;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gosling.value.GoPanic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Timeout(60)
class SelectTest {
  /** Two selecting goroutines exchange with each other, in both directions, until all is moved. */
  @ParameterizedTest
  @MethodSource("dev.gosling.runtime.ChannelTest#capacitiesAndProcs")
  void losesAndDoublesNothing(int capacity, int procs) {
    int n = 3000;
    String out =
        Run.output(
            procs,
            g -> {
              Channel a = Channel.ofBits(capacity);
              Channel b = Channel.ofBits(capacity);
              Channel done = Channel.ofBits(0);
              for (int k = 0; k < 3; k++) {
                boolean flip = k % 2 == 0;
                g.program().go(g, h -> exchange(h, flip ? a : b, flip ? b : a, n, done));
                g.program().go(g, h -> exchange(h, flip ? b : a, flip ? a : b, n, done));
              }
              long sum = 0;
              for (int k = 0; k < 6; k++) {
                Channel.receive(g, done);
                sum += g.receivedBits;
              }
              // What nobody took is still in the buffers.
              for (Channel ch : new Channel[] {a, b}) {
                while (Channel.len(ch) > 0) {
                  Channel.receive(g, ch);
                  sum -= g.receivedBits;
                }
              }
              print(g, sum);
            });
    assertEquals("0", out);
  }

  /** Sends 1..n on {@code out} and receives n values from {@code in}; reports sent - received. */
  private static void exchange(Goroutine g, Channel out, Channel in, int n, Channel done) {
    long balance = 0;
    int sent = 0;
    int received = 0;
    while (sent < n || received < n) {
      Select select = new Select(2);
      select.sendBits(0, sent < n ? out : null, sent + 1);
      select.receive(1, received < n ? in : null);
      if (select.run(g, false) == 0) balance += ++sent;
      else {
        received++;
        balance -= g.receivedBits;
      }
    }
    Channel.sendBits(g, done, balance);
  }

  @Test
  void choosesAmongReadyCasesFairly() {
    Run.output(
        1,
        g -> {
          Channel[] ready = {Channel.ofBits(1), Channel.ofBits(1), Channel.ofBits(1)};
          int[] chosen = new int[3];
          for (int i = 0; i < 3000; i++) {
            Select select = new Select(3);
            for (int k = 0; k < 3; k++) {
              if (Channel.len(ready[k]) == 0) Channel.sendBits(g, ready[k], k);
              select.receive(k, ready[k]);
            }
            chosen[select.run(g, false)]++;
          }
          for (int n : chosen) assertTrue(n > 800 && n < 1200, "chosen " + n);
        });
  }

  @Test
  void takesDefaultWhenNothingIsReady() {
    Run.output(
        1,
        g -> {
          Select none = new Select(0);
          assertEquals(-1, none.run(g, true));
          Select nil = new Select(2);
          nil.receive(0, null);
          nil.sendBits(1, null, 1);
          assertEquals(-1, nil.run(g, true));
          Channel full = Channel.ofBits(0);
          Select two = new Select(2);
          two.receive(0, full);
          two.sendBits(1, full, 1);
          assertEquals(-1, two.run(g, true));
        });
  }

  @Test
  void receivesFromClosedAndPanicsOnSend() {
    Run.output(
        1,
        g -> {
          Channel closed = Channel.ofRefs(0, "zero");
          Channel.close(g, closed);
          Channel other = Channel.ofBits(0);
          Select receive = new Select(2);
          receive.receive(0, other);
          receive.receive(1, closed);
          assertEquals(1, receive.run(g, false));
          assertEquals("zero", g.receivedRef);
          assertEquals(false, g.receivedOk);
          Select send = new Select(2);
          send.receive(0, other);
          send.sendRef(1, closed, "x");
          GoPanic panic = assertThrows(GoPanic.class, () -> send.run(g, false));
          assertEquals("send on closed channel", panic.getMessage());
          // The locks are free again.
          assertEquals(0, Channel.len(other));
          assertEquals(0, Channel.len(closed));
        });
  }

  @Test
  void waitsForCloseWhileBlocked() {
    assertEquals(
        "1 false",
        Run.output(
            1,
            g -> {
              Channel a = Channel.ofBits(0);
              Channel b = Channel.ofBits(0);
              g.program().go(g, h -> Channel.close(h, b));
              Select select = new Select(2);
              select.receive(0, a);
              select.receive(1, b);
              print(g, select.run(g, false) + " " + g.receivedOk);
            }));
  }

  @Test
  void aSendAndAReceiveOfOneSelectDoNotMeet() {
    Run run =
        Run.of(
            1,
            g -> {
              Channel ch = Channel.ofBits(0);
              Select select = new Select(2);
              select.sendBits(0, ch, 1);
              select.receive(1, ch);
              select.run(g, false);
            });
    assertEquals(
        "fatal error: all goroutines are asleep - deadlock!\n\ngoroutine 1 [select]:\n",
        run.stderr);
  }
}
