package dev.gosling.runtime;

import static dev.gosling.runtime.Run.print;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gosling.value.GoPanic;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class SchedulerTest {
  private static final String DEADLOCK = "fatal error: all goroutines are asleep - deadlock!\n";

  @Test
  void runsOnCarriersOfItsOwn() {
    assertTrue(
        VirtualThreads.BOUND,
        "goroutines run on the JDK's scheduler: --add-opens java.base/java.lang=ALL-UNNAMED is"
            + " missing");
  }

  // ---- order

  @RepeatedTest(20)
  void theLastStartedRunsFirst() {
    assertEquals(
        "4 0 1 2 3 ",
        Run.output(
            1,
            g -> {
              Channel done = Channel.ofBits(0);
              for (int i = 0; i < 5; i++) {
                int n = i;
                g.program()
                    .go(
                        g,
                        h -> {
                          print(h, n + " ");
                          Channel.sendBits(h, done, n);
                        });
              }
              for (int i = 0; i < 5; i++) Channel.receive(g, done);
            }));
  }

  @RepeatedTest(20)
  void producerAndConsumerTakeTurns() {
    assertEquals(
        "send0 send1 recv0 recv1 send2 recv2 ",
        Run.output(
            1,
            g -> {
              Channel ch = Channel.ofBits(0);
              g.program()
                  .go(
                      g,
                      h -> {
                        for (int i = 0; i < 3; i++) {
                          print(h, "send" + i + " ");
                          Channel.sendBits(h, ch, i);
                        }
                        Channel.close(h, ch);
                      });
              while (Channel.receive(g, ch)) print(g, "recv" + g.receivedBits + " ");
            }));
  }

  @Test
  void yieldGoesToTheEndOfTheGlobalQueue() {
    assertEquals(
        "a1 b1 m1 a2 b2 m2 ",
        Run.output(
            1,
            g -> {
              Channel done = Channel.ofBits(2);
              for (String name : new String[] {"b", "a"}) {
                g.program()
                    .go(
                        g,
                        h -> {
                          print(h, name + "1 ");
                          h.yield();
                          print(h, name + "2 ");
                          Channel.sendBits(h, done, 1);
                        });
              }
              g.yield();
              print(g, "m1 ");
              Channel.receive(g, done);
              Channel.receive(g, done);
              print(g, "m2 ");
            }));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 8})
  void tensOfThousandsOfGoroutinesAllRun(int procs) {
    assertEquals(
        "50000",
        Run.output(
            procs,
            g -> {
              Channel done = Channel.ofBits(0);
              for (int i = 0; i < 50_000; i++) {
                g.program().go(g, h -> Channel.sendBits(h, done, 1));
              }
              long n = 0;
              for (int i = 0; i < 50_000; i++) {
                Channel.receive(g, done);
                n += g.receivedBits;
              }
              print(g, n);
            }));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void busyGoroutinesArePreempted(int procs) {
    assertEquals(
        "done",
        Run.output(
            procs,
            g -> {
              Channel done = Channel.ofBits(0);
              for (int i = 0; i < 4; i++) {
                g.program()
                    .go(
                        g,
                        h -> {
                          while (true) if (--h.fuel < 0) h.poll();
                        });
              }
              g.program().go(g, h -> Channel.sendBits(h, done, 1));
              g.yield();
              Channel.receive(g, done);
              print(g, "done");
            }));
  }

  @Test
  void aReadyBeforeTheParkIsNotLost() {
    Run.output(
        1,
        g -> {
          g.ready();
          g.park(WaitReason.SEMACQUIRE, null);
          g.ready();
          g.park(WaitReason.SEMACQUIRE, null);
        });
  }

  // ---- deadlock

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 8})
  void deadlockIsReportedWithEveryGoroutine(int procs) {
    Run run =
        Run.of(
            procs,
            g -> {
              print(g, "before");
              g.program().go(g, h -> new Select(0).run(h, false));
              g.program().go(g, h -> Channel.sendBits(h, null, 1));
              Channel.receive(g, Channel.ofBits(0));
            });
    assertEquals("before", run.stdout);
    assertEquals(
        DEADLOCK
            + "\ngoroutine 1 [chan receive]:\n"
            + "\ngoroutine 18 [select (no cases)]:\n"
            + "\ngoroutine 19 [chan send (nil chan)]:\n",
        run.stderr);
    assertEquals(new Outcome(Outcome.Kind.FATAL, 2), run.outcome);
  }

  @Test
  void goexitOfMainLeavesTheOthersRunning() {
    Run run =
        Run.of(
            1,
            g -> {
              g.program().go(g, h -> print(h, "still here"));
              throw GoPanic.goexit();
            });
    assertEquals("still here", run.stdout);
    assertEquals(
        "fatal error: no goroutines (main called runtime.Goexit) - deadlock!\n", run.stderr);
  }

  @Test
  void sleepersAndTimersAreNoDeadlock() {
    assertEquals(
        "slept",
        Run.output(
            2,
            g -> {
              Channel ch = Channel.ofBits(0);
              g.program()
                  .go(
                      g,
                      h -> {
                        h.sleep(20_000_000);
                        Channel.sendBits(h, ch, 1);
                      });
              Channel.receive(g, ch);
              print(g, "slept");
            }));
  }

  @Test
  void aChannelTimerThatNobodyWaitsForHidesNoDeadlock() {
    Run run =
        Run.of(
            2,
            g -> {
              var timer = new ChannelTimer(g.program(), null, late -> "now");
              timer.reset(3600_000_000_000L, 0);
              Channel.receive(g, Channel.ofBits(0));
            });
    assertEquals(DEADLOCK + "\ngoroutine 1 [chan receive]:\n", run.stderr);
  }

  @Test
  void aBlockingCallIsNoDeadlockAndStopsNobody() throws IOException {
    var feed = new PipedOutputStream();
    var in = new PipedInputStream(feed);
    Run run =
        Run.of(
            1,
            in,
            g -> {
              Channel ch = Channel.ofBits(0);
              g.program()
                  .go(
                      g,
                      h -> {
                        h.enterBlocking();
                        long b = read(in);
                        h.exitBlocking();
                        Channel.sendBits(h, ch, b);
                      });
              // Runs while the other is in read, on the same processor.
              g.program()
                  .go(
                      g,
                      h -> {
                        h.yield();
                        write(feed, 42);
                      });
              Channel.receive(g, ch);
              print(g, g.receivedBits);
            });
    assertEquals("42", run.stdout);
  }

  @Test
  void aJavaMonitorGivesTheProcessorAway() {
    assertEquals(
        "done",
        Run.output(
            1,
            g -> {
              Object monitor = new Object();
              Channel go = Channel.ofBits(0);
              Channel done = Channel.ofBits(0);
              g.program()
                  .go(
                      g,
                      h -> {
                        synchronized (monitor) {
                          Channel.receive(h, go);
                        }
                        Channel.sendBits(h, done, 1);
                      });
              g.yield();
              g.program()
                  .go(
                      g,
                      h -> {
                        synchronized (monitor) {
                          Channel.sendBits(h, done, 1);
                        }
                      });
              g.yield();
              Channel.sendBits(g, go, 1);
              Channel.receive(g, done);
              Channel.receive(g, done);
              print(g, "done");
            }));
  }

  @Test
  void aVirtualThreadThatAGoroutineStartsRuns() {
    assertEquals(
        "ran",
        Run.output(
            1,
            g -> {
              Channel done = Channel.ofBits(0);
              g.program().hold();
              Thread.startVirtualThread(
                  () ->
                      g.program()
                          .go(
                              null,
                              h -> {
                                h.program().release();
                                print(h, "ran");
                                Channel.sendBits(h, done, 1);
                              }));
              Channel.receive(g, done);
            }));
  }

  @Test
  void holdSuppressesTheReportUntilRelease() throws InterruptedException {
    var held = new CountDownLatch(1);
    var program = new Program[1];
    var releaser =
        new Thread(
            () -> {
              try {
                held.await();
              } catch (InterruptedException e) {
                return;
              }
              program[0].release();
            });
    releaser.start();
    Run run =
        Run.of(
            2,
            g -> {
              program[0] = g.program();
              g.program().hold();
              held.countDown();
              Channel.receive(g, null);
            });
    releaser.join();
    assertEquals(DEADLOCK + "\ngoroutine 1 [chan receive (nil chan)]:\n", run.stderr);
  }

  @Test
  void gomaxprocsChangesWhileGoroutinesRun() {
    assertEquals(
        "12000 8",
        Run.output(
            2,
            g -> {
              Channel done = Channel.ofBits(0);
              for (int i = 0; i < 12; i++) {
                g.program()
                    .go(
                        g,
                        h -> {
                          for (int k = 0; k < 1000; k++) {
                            Channel.sendBits(h, done, 1);
                            if (k % 50 == 0) h.yield();
                          }
                        });
              }
              int[] procs = {4, 1, 3, 8};
              long n = 0;
              for (int i = 0; i < 12_000; i++) {
                Channel.receive(g, done);
                n += g.receivedBits;
                if (i % 100 == 0) g.program().setProcs(procs[i / 100 % 4]);
              }
              g.program().setProcs(8);
              print(g, n + " " + g.program().procs());
            }));
  }

  @Test
  void aMillionFramesDeepItCanPark() {
    assertEquals(
        "1000000",
        Run.output(
            1,
            g -> {
              Channel ch = Channel.ofBits(0);
              g.program()
                  .go(
                      g,
                      h -> {
                        for (int i = 0; i < 1000; i++) Channel.sendBits(h, ch, 1);
                      });
              print(g, recurse(g, ch, 1_000_000));
            }));
  }

  private static long recurse(Goroutine g, Channel ch, int depth) {
    if (depth > 0) return recurse(g, ch, depth - 1) + 1;
    for (int i = 0; i < 1000; i++) Channel.receive(g, ch);
    return 0;
  }

  // ---- the end

  @Test
  void mainsReturnEndsEverything() {
    String out =
        Run.output(
            2,
            g -> {
              for (int i = 0; i < 4; i++) {
                g.program()
                    .go(
                        g,
                        h -> {
                          while (true) if (--h.fuel < 0) h.poll();
                        });
                g.program().go(g, h -> Channel.receive(h, null));
              }
              print(g, "end");
            });
    assertEquals("end", out);
  }

  /** As the close of a socket does that another thread is busy with. */
  @Test
  void aResourceMayWaitForALockWhenTheProgramEnds() {
    Run.output(
        1,
        g -> {
          var asked = new CountDownLatch(1);
          var answered = new CountDownLatch(1);
          g.program()
              .closeAtEnd(
                  () -> {
                    asked.countDown();
                    answered.await();
                  });
          Thread.ofPlatform()
              .start(
                  () -> {
                    awaitQuietly(asked);
                    answered.countDown();
                  });
        });
  }

  @Test
  void exitHasItsStatus() {
    Run run =
        Run.of(
            2,
            g -> {
              print(g, "x");
              throw g.program().exit(g, 7);
            });
    assertEquals("x", run.stdout);
    assertEquals(new Outcome(Outcome.Kind.EXITED, 7), run.outcome);
  }

  @Test
  void aPanicInAnyGoroutineEndsTheProgram() {
    Run run =
        Run.of(
            2,
            g -> {
              g.program()
                  .go(
                      g,
                      h -> {
                        throw GoPanic.runtimeError("index out of range [5] with length 3");
                      });
              Channel.receive(g, null);
            });
    assertEquals(
        "panic: runtime error: index out of range [5] with length 3\n\ngoroutine 18 [running]:\n",
        run.stderr);
    assertEquals(new Outcome(Outcome.Kind.PANIC, 2), run.outcome);
  }

  @Test
  void aBugIsAnInternalError() {
    var bug = new IllegalStateException("bug");
    Run run =
        Run.of(
            2,
            g -> {
              throw bug;
            });
    assertEquals(Outcome.internalError(bug, ""), run.outcome);
  }

  private static long read(PipedInputStream in) {
    try {
      return in.read();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static void awaitQuietly(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private static void write(PipedOutputStream out, int b) {
    try {
      out.write(b);
      out.flush();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
