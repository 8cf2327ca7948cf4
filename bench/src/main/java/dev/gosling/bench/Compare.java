package dev.gosling.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Times whole programs, from process start to exit, under Gosling and compiled by Go, in turn, and
 * prints the medians and their ratio. {@code bench/compare} runs it from source.
 *
 * <p>Start-up is timed apart: each run is of a program text that was never seen before, under
 * {@code gosling run} and under {@code go run}, so that neither finds it in a cache.
 */
public final class Compare {
  private static final String FRESH =
      """
      package main

      import "fmt"

      func main() {
      \tfmt.Println("hello", %d)
      }
      """;

  private final Path gosling;
  private final Path programs;
  private final boolean haveGo;
  private final Path scratch;
  private final int runs;

  private Compare(Path root, Path scratch, int runs) {
    this.gosling = root.resolve("gosling").toAbsolutePath().normalize();
    this.programs = root.resolve("bench/programs").normalize();
    this.haveGo = onPath("go");
    this.scratch = scratch;
    this.runs = runs;
  }

  /** Arguments: the checkout's root, then {@code [--runs N] [NAME ...]}. */
  public static void main(String[] args) throws IOException, InterruptedException {
    List<String> names = new ArrayList<>();
    int runs = 3;
    for (int i = 1; i < args.length; i++) {
      if (args[i].equals("--runs") && i + 1 < args.length) {
        runs = Integer.parseInt(args[++i]);
      } else if (args[i].startsWith("-")) {
        System.err.println("usage: bench/compare [--runs N] [NAME ...]");
        System.exit(2);
      } else {
        names.add(args[i]);
      }
    }
    Path scratch = Files.createTempDirectory("gosling-compare");
    try {
      new Compare(Path.of(args[0]), scratch, runs).run(names);
    } finally {
      deleteAll(scratch);
    }
  }

  private void run(List<String> names) throws IOException, InterruptedException {
    if (!haveGo) {
      System.out.println(
          "go is not on the PATH: the comparison is skipped, these are Gosling's own times");
    }
    // A go.mod, as any real program has: without one, Go switches old behaviour back on.
    Files.writeString(scratch.resolve("go.mod"), "module bench\n\ngo 1.26\n");
    System.out.printf("%-12s %10s %10s %8s%n", "program", "gosling", "go", "ratio");
    List<Path> files;
    try (var listing = Files.list(programs)) {
      files = listing.filter(f -> f.toString().endsWith(".go")).sorted().toList();
    }
    for (Path file : files) {
      String name = file.getFileName().toString().replaceFirst("\\.go$", "");
      if (names.isEmpty() || names.contains(name)) {
        program(name, file);
      }
    }
    if (names.isEmpty() || names.contains("startup")) {
      startUp();
    }
  }

  private void program(String name, Path file) throws IOException, InterruptedException {
    Path source = Files.copy(file, scratch.resolve(file.getFileName()));
    Path binary = scratch.resolve(name);
    if (haveGo) {
      time("go", "build", "-o", binary.toString(), source.toString());
    }
    double[] ours = new double[runs];
    double[] theirs = new double[runs];
    for (int i = 0; i < runs; i++) {
      Run mine = time(gosling.toString(), "run", source.toString());
      ours[i] = mine.seconds;
      if (haveGo) {
        Run go = time(binary.toString());
        theirs[i] = go.seconds;
        if (!go.output.equals(mine.output)) {
          throw new IllegalStateException(
              name + ": Gosling printed " + mine.output + ", Go " + go.output);
        }
      }
    }
    print(name, ours, theirs);
  }

  private void startUp() throws IOException, InterruptedException {
    int times = Math.max(runs, 7);
    double[] ours = new double[times];
    double[] theirs = new double[times];
    Path source = scratch.resolve("fresh.go");
    for (int i = 0; i < times; i++) {
      Files.writeString(source, FRESH.formatted(System.nanoTime()));
      ours[i] = time(gosling.toString(), "run", source.toString()).seconds;
      if (haveGo) {
        Files.writeString(source, FRESH.formatted(System.nanoTime()));
        theirs[i] = time("go", "run", source.toString()).seconds;
      }
    }
    print("startup", ours, theirs);
  }

  private void print(String name, double[] ours, double[] theirs) {
    double mine = median(ours);
    if (haveGo) {
      double go = median(theirs);
      System.out.printf("%-12s %8.3f s %8.3f s %7.2fx%n", name, mine, go, mine / go);
    } else {
      System.out.printf("%-12s %8.3f s%n", name, mine);
    }
  }

  private record Run(double seconds, String output) {}

  private Run time(String... command) throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(command).directory(scratch.toFile());
    builder.redirectError(ProcessBuilder.Redirect.INHERIT);
    Map<String, String> environment = builder.environment();
    environment.remove("GO111MODULE");
    long start = System.nanoTime();
    Process process = builder.start();
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes());
    int status = process.waitFor();
    double seconds = (System.nanoTime() - start) / 1e9;
    if (status != 0) {
      throw new IllegalStateException(String.join(" ", command) + ": exit status " + status);
    }
    return new Run(seconds, output);
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }

  private static boolean onPath(String command) {
    for (String folder : System.getenv().getOrDefault("PATH", "").split(":")) {
      if (Files.isExecutable(Path.of(folder, command))) {
        return true;
      }
    }
    return false;
  }

  private static void deleteAll(Path folder) throws IOException {
    List<Path> paths;
    try (var walk = Files.walk(folder)) {
      paths = walk.toList().reversed();
    }
    for (Path path : paths) {
      Files.delete(path);
    }
  }
}
