package dev.gosling.bench;

import dev.gosling.Gosling;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Whole programs in a warm JVM, from source text to exit. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(
    value = 1,
    jvmArgsAppend = {
      "--add-opens=java.base/java.lang=ALL-UNNAMED",
      "-Djdk.trackAllThreads=false",
      "-Xss1g",
      "-XX:+UseSerialGC"
    })
public class ProgramBenchmark {
  /** Programs, by what they do most. */
  public enum Program {
    NOTHING(""),
    CALLS(
        """
        println(fib(27))
        """),
    LOOP(
        """
        sum := 0
        for i := 0; i < 5_000_000; i++ {
          sum += i
        }
        println(sum)
        """),
    RENDEZVOUS(
        """
        ch := make(chan int)
        go func() {
          for i := range 50_000 {
            ch <- i
          }
          close(ch)
        }()
        sum := 0
        for n := range ch {
          sum += n
        }
        println(sum)
        """),
    SPAWN(
        """
        ch := make(chan int, 100)
        for i := range 20_000 {
          go func() { ch <- i }()
        }
        sum := 0
        for range 20_000 {
          sum += <-ch
        }
        println(sum)
        """);

    private final byte[] source;

    Program(String body) {
      String text =
          """
          package main

          func fib(n int) int {
            if n < 2 {
              return n
            }
            return fib(n-1) + fib(n-2)
          }

          func main() {
          %s}
          """;
      source = text.formatted(body).getBytes(StandardCharsets.UTF_8);
    }
  }

  @Param public Program program;

  private final Gosling gosling =
      Gosling.builder()
          .stdout(OutputStream.nullOutputStream())
          .stderr(OutputStream.nullOutputStream())
          .build();

  @Benchmark
  public Gosling.Result run() {
    Gosling.Result result = gosling.run("prog.go", program.source);
    if (result.status() != 0) throw new IllegalStateException(result.toString());
    return result;
  }
}
