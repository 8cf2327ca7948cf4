package dev.gosling.testdata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gosling.Gosling;
import dev.gosling.Gosling.Kind;
import dev.gosling.runtime.Limit;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Limits stop a program wherever it is, and leave none of its threads. */
final class LimitsTest {
  /** Long enough for a program to be where it stays. */
  private static final Duration SHORT = Duration.ofMillis(300);

  private static final Duration AT_MOST = Duration.ofSeconds(20);

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private Gosling.Builder gosling() {
    return Gosling.builder().stdout(out).stderr(err);
  }

  private static Gosling.Result run(Gosling.Builder gosling, String source) {
    Set<Thread> before = carriers();
    Gosling.Result result =
        assertTimeoutPreemptively(AT_MOST, () -> gosling.patience(AT_MOST).build().run(source));
    Set<Thread> left = carriers();
    left.removeAll(before);
    assertEquals(Set.of(), left);
    return result;
  }

  private static Set<Thread> carriers() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(t -> t.getName().startsWith("gosling-carrier"))
        .collect(Collectors.toSet());
  }

  private static void assertStopped(Limit limit, String first, Gosling.Result result) {
    assertEquals(Kind.STOPPED, result.kind(), () -> result.diagnostics().toString());
    assertEquals(limit, result.exceeded());
    assertEquals(124, result.status());
    assertEquals(first, result.diagnostics().getFirst());
  }

  private static void assertTimeOut(Gosling.Result result) {
    assertStopped(Limit.TIME, "gosling: the program ran for longer than 0.3s", result);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "for {}",
        "for { go func() { for {} }(); time.Sleep(50 * time.Millisecond) }",
        "defer fmt.Println(`deferred`); for { func() { defer func() { recover() }() }() }",
        "m := map[int]int{}; for i := 0; ; i++ { m[i%1000] = i }",
        "time.AfterFunc(time.Hour, func() {}); select {}",
        "time.Sleep(time.Hour)",
        "var wg sync.WaitGroup; wg.Add(1); go func() { for { runtime.Gosched() } }(); wg.Wait()",
        "c := make(chan int); go func() { for { c <- 1 } }(); for range c {}",
        "for { strings.Repeat(`x`, 1<<24) }",
        "for { sort.Ints(make([]int, 1<<20)) }",
        "l, _ := net.Listen(`tcp`, `127.0.0.1:0`); l.Accept()",
        "var f func(int) int; f = func(n int) int { if n == 0 { for {} }; return f(n-1) + 1 };"
            + " f(200000)",
        "for { runtime.GC() }",
        "for { go func() { select {} }() }",
        "var mu sync.Mutex; mu.Lock(); go func() { for { time.Sleep(1) } }(); mu.Lock()",
      })
  void timeLimitStops(String body) {
    Gosling.Result result = run(gosling().timeLimit(SHORT), "func main() { " + body + " }");
    assertTimeOut(result);
    assertEquals("", out.toString());
    assertEquals("", err.toString());
  }

  @Test
  void timeLimitIsOfRealTime() {
    var virtual = gosling().virtualTime(true);
    assertTimeOut(run(virtual.timeLimit(SHORT), "func main() { for { time.Sleep(time.Hour) } }"));
  }

  /** Runs a program with longer and longer limits, until it has got as far as it should. */
  private void runUntil(String source, Predicate<Gosling.Result> far) {
    for (int millis = 300; ; millis *= 3) {
      out.reset();
      Gosling.Result result = run(gosling().timeLimit(Duration.ofMillis(millis)), source);
      assertEquals(Limit.TIME, result.exceeded());
      if (far.test(result)) return;
      assertTrue(millis < 10_000, () -> result.diagnostics() + out.toString());
    }
  }

  @Test
  void timeLimitTellsWhereGoroutinesAre() {
    String source =
        """
        package main

        func spin() {
        	for {
        	}
        }

        func main() {
        	go spin()
        	select {}
        }
        """;
    runUntil(
        source,
        result -> {
          String text = String.join("\n", result.diagnostics());
          return text.contains("\ngoroutine 1 [select (no cases)]:\nmain.main()\n")
              && text.contains("[running]:\nmain.spin()\n");
        });
  }

  @Test
  void timeLimitStopsReadsOfInput() throws IOException {
    try (var writer = new PipedOutputStream();
        var silent = new PipedInputStream(writer)) {
      var gosling = gosling().stdin(silent).timeLimit(SHORT);
      assertTimeOut(run(gosling, "func main() { fmt.Scanln() }"));
    }
  }

  @Test
  void timeLimitStopsWritesThatNobodyReads() throws IOException {
    try (var full = new PipedOutputStream();
        var _ = new PipedInputStream(full)) {
      var gosling = gosling().stdout(full).timeLimit(SHORT);
      assertTimeOut(run(gosling, "func main() { for { fmt.Println(`more`) } }"));
    }
  }

  @Test
  void whatWasPrintedBeforeIsKept() {
    runUntil(
        "func main() { fmt.Print(`before`); for {} }", result -> out.toString().equals("before"));
  }

  @Test
  void outputLimit() {
    String endless = "func main() { for i := 0; ; i++ { fmt.Println(i) } }";
    Gosling.Result result = run(gosling().outputLimit(100_001), endless);
    assertStopped(Limit.OUTPUT, "gosling: the program printed more than 100001 bytes", result);
    assertEquals(100_001, out.size());
  }

  @Test
  void outputLimitCountsBothStreams() {
    String endless = "func main() { for { fmt.Print(`12345`); print(`12345`) } }";
    assertStopped(
        Limit.OUTPUT,
        "gosling: the program printed more than 1001 bytes",
        run(gosling().outputLimit(1001), endless));
    assertEquals(501, out.size());
    assertEquals(500, err.size());
  }

  @Test
  void outputLimitAllowsWhatItSays() {
    Gosling.Result result = run(gosling().outputLimit(5), "func main() { fmt.Print(`12345`) }");
    assertEquals(Kind.EXITED, result.kind());
    assertEquals("12345", out.toString());
  }

  @Test
  void outputLimitLeavesReportsOfPanics() {
    Gosling.Result result = run(gosling().outputLimit(5), "func main() { panic(`at length`) }");
    assertEquals(Kind.PANIC, result.kind());
    assertTrue(err.toString(StandardCharsets.UTF_8).startsWith("panic: at length\n"));
  }

  @Test
  void goroutineLimit() {
    String bomb = "func main() { for { go func() { select {} }() } }";
    Gosling.Result result = run(gosling().goroutineLimit(1000), bomb);
    assertStopped(Limit.GOROUTINES, "gosling: the program had more than 1000 goroutines", result);
    assertEquals("...990 more goroutines", result.diagnostics().getLast());
    String inTurn = "func main() { for range 5000 { c := make(chan int); go close(c); <-c } }";
    assertEquals(Kind.EXITED, run(gosling().goroutineLimit(1000), inTurn).kind());
  }

  @Test
  void depthLimitIsAStackOverflow() {
    Gosling.Result result = run(gosling().maxDepth(1000), "func f() { f() }\nfunc main() { f() }");
    assertEquals(Kind.FATAL, result.kind());
    assertEquals(2, result.status());
    assertTrue(err.toString().contains("fatal error: stack overflow"), err::toString);
  }

  @Test
  void anInterruptStopsTheProgram() throws InterruptedException {
    var result = new CompletableFuture<Gosling.Result>();
    Gosling gosling = gosling().build();
    Thread runner =
        Thread.ofPlatform().start(() -> result.complete(gosling.run("func main() { for {} }")));
    runner.interrupt();
    assertTrue(runner.join(AT_MOST));
    assertEquals(Kind.INTERRUPTED, result.join().kind());
    assertEquals(130, result.join().status());
  }

  @Test
  void clocks() {
    InstantSource noon = InstantSource.fixed(Instant.parse("2001-02-03T12:00:00Z"));
    String source =
        """
        func main() {
        	time.Sleep(time.Millisecond)
        	fmt.Println(time.Now().UTC().Format(time.TimeOnly))
        }
        """;
    run(gosling().wallClock(noon), source);
    run(gosling().wallClock(noon).virtualTime(true), source.replace("Millisecond", "Hour"));
    assertEquals("12:00:00\n13:00:00\n", out.toString());
  }
}
