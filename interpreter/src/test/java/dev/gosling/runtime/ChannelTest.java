package dev.gosling.runtime;

import static dev.gosling.runtime.Run.print;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gosling.value.GoPanic;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@Timeout(60)
class ChannelTest {
  static Stream<Arguments> capacitiesAndProcs() {
    return Stream.of(0, 1, 2, 10, 100)
        .flatMap(capacity -> Stream.of(1, 2, 8).map(procs -> Arguments.of(capacity, procs)));
  }

  /** Several senders and receivers: each value arrives once, each sender's in its order. */
  @ParameterizedTest
  @MethodSource("capacitiesAndProcs")
  void everyValueArrivesOnceAndInOrder(int capacity, int procs) {
    int senders = 4;
    int receivers = 3;
    int each = 2000;
    List<List<Long>> seen = new ArrayList<>();
    Run.output(
        procs,
        g -> {
          Channel values = Channel.ofBits(capacity);
          Channel sent = Channel.ofBits(0);
          Channel received = Channel.ofRefs(0, null);
          for (int s = 0; s < senders; s++) {
            long base = (long) s << 32;
            g.program()
                .go(
                    g,
                    h -> {
                      for (int i = 0; i < each; i++) Channel.sendBits(h, values, base + i);
                      Channel.sendBits(h, sent, 1);
                    });
          }
          for (int r = 0; r < receivers; r++) {
            g.program()
                .go(
                    g,
                    h -> {
                      List<Long> mine = new ArrayList<>();
                      while (Channel.receive(h, values)) mine.add(h.receivedBits);
                      Channel.sendRef(h, received, mine);
                    });
          }
          for (int s = 0; s < senders; s++) Channel.receive(g, sent);
          Channel.close(g, values);
          for (int r = 0; r < receivers; r++) {
            Channel.receive(g, received);
            @SuppressWarnings("unchecked")
            var list = (List<Long>) g.receivedRef;
            seen.add(list);
          }
        });
    assertEquals(
        senders * each, seen.stream().flatMap(List::stream).distinct().count(), "distinct values");
    assertEquals(senders * each, seen.stream().mapToInt(List::size).sum());
    for (List<Long> list : seen) {
      long[] last = new long[senders];
      java.util.Arrays.fill(last, -1);
      for (long value : list) {
        int sender = (int) (value >> 32);
        assertTrue((int) value > last[sender], "order of sender " + sender);
        last[sender] = (int) value;
      }
    }
  }

  @ParameterizedTest
  @MethodSource("capacitiesAndProcs")
  void closeWakesAllReceivers(int capacity, int procs) {
    assertEquals(
        "50 closed",
        Run.output(
            procs,
            g -> {
              Channel ch = Channel.ofRefs(capacity, "zero");
              Channel woken = Channel.ofBits(0);
              for (int i = 0; i < 50; i++) {
                g.program()
                    .go(
                        g,
                        h -> {
                          boolean ok = Channel.receive(h, ch);
                          Channel.sendBits(h, woken, !ok && h.receivedRef == "zero" ? 1 : 0);
                        });
              }
              Channel.close(g, ch);
              long n = 0;
              for (int i = 0; i < 50; i++) {
                Channel.receive(g, woken);
                n += g.receivedBits;
              }
              print(g, n + " closed");
            }));
  }

  @Test
  void bufferedValuesOutliveClose() {
    assertEquals(
        "2/3 1:true 2:true 0:false ",
        Run.output(
            1,
            g -> {
              Channel ch = Channel.ofBits(3);
              Channel.sendBits(g, ch, 1);
              Channel.sendBits(g, ch, 2);
              print(g, Channel.len(ch) + "/" + Channel.cap(ch) + " ");
              Channel.close(g, ch);
              for (int i = 0; i < 3; i++) {
                boolean ok = Channel.receive(g, ch);
                print(g, g.receivedBits + ":" + ok + " ");
              }
            }));
  }

  @Test
  void misuseIsAPanicWithGosText() {
    Run.output(
        1,
        g -> {
          Channel ch = Channel.ofBits(0);
          Channel.close(g, ch);
          assertPanics("send on closed channel", () -> Channel.sendBits(g, ch, 1));
          assertPanics("close of closed channel", () -> Channel.close(g, ch));
          assertPanics("close of nil channel", () -> Channel.close(g, null));
          assertPanics("makechan: size out of range", () -> Channel.ofBits(-1));
          assertPanics("makechan: size out of range", () -> Channel.ofRefs(1L << 40, null));
          assertEquals(0, Channel.len(null));
          assertEquals(0, Channel.cap(null));
        });
  }

  @Test
  void closePanicsWaitingSenders() {
    assertEquals(
        "send on closed channel",
        Run.output(
            1,
            g -> {
              Channel ch = Channel.ofBits(0);
              Channel done = Channel.ofBits(0);
              g.program()
                  .go(
                      g,
                      h -> {
                        try {
                          Channel.sendBits(h, ch, 1);
                        } catch (GoPanic p) {
                          print(h, p.getMessage());
                        }
                        Channel.sendBits(h, done, 1);
                      });
              g.yield();
              Channel.close(g, ch);
              Channel.receive(g, done);
            }));
  }

  private static void assertPanics(String text, Runnable body) {
    assertEquals(text, assertThrows(GoPanic.class, body::run).getMessage());
  }
}
