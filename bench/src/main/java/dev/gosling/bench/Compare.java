package dev.gosling.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;

/**
 * Times whole programs, from process start to exit, under Gosling and compiled by Go, in turn, and
 * prints the medians and their ratio; on Linux also the medians of processor time and of the most
 * memory resident. {@code bench/compare} runs it from source.
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

  /** Of the times that Linux shows in {@code /proc}. */
  private static final double TICKS_PER_SECOND = 100;

  /** How often a running program is asked for its memory. */
  private static final long MEMORY_MILLIS = 20;

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
    System.out.printf(
        "%-12s %10s %10s %8s %19s %21s%n",
        "program", "gosling", "go", "ratio", "processor time", "memory");
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
    List<Run> ours = new ArrayList<>();
    List<Run> theirs = new ArrayList<>();
    for (int i = 0; i < runs; i++) {
      Run mine = time(gosling.toString(), "run", source.toString());
      ours.add(mine);
      if (haveGo) {
        Run go = time(binary.toString());
        theirs.add(go);
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
    List<Run> ours = new ArrayList<>();
    List<Run> theirs = new ArrayList<>();
    Path source = scratch.resolve("fresh.go");
    for (int i = 0; i < times; i++) {
      Files.writeString(source, FRESH.formatted(System.nanoTime()));
      ours.add(time(gosling.toString(), "run", source.toString()));
      if (haveGo) {
        Files.writeString(source, FRESH.formatted(System.nanoTime()));
        theirs.add(time("go", "run", source.toString()));
      }
    }
    print("startup", ours, theirs);
  }

  private void print(String name, List<Run> ours, List<Run> theirs) {
    double mine = median(ours, Run::seconds);
    if (haveGo) {
      double go = median(theirs, Run::seconds);
      System.out.printf("%-12s %8.3f s %8.3f s %7.2fx", name, mine, go, mine / go);
    } else {
      System.out.printf("%-12s %8.3f s %10s %8s", name, mine, "", "");
    }
    System.out.printf(
        " %17s s %17s MiB%n",
        pair("%.2f", ours, theirs, Run::processor), pair("%.0f", ours, theirs, Run::memory));
  }

  /** Gosling's median and Go's, as far as they are known. */
  private static String pair(
      String format, List<Run> ours, List<Run> theirs, ToDoubleFunction<Run> figure) {
    String mine = format.formatted(median(ours, figure));
    return theirs.isEmpty() ? mine : mine + " / " + format.formatted(median(theirs, figure));
  }

  /**
   * A run of a program.
   *
   * @param processor seconds of processor time, its own and the system's; 0 if not known
   * @param memory the most that was resident, in MiB; 0 if not known
   */
  private record Run(double seconds, double processor, double memory, String output) {}

  private Run time(String... command) throws IOException, InterruptedException {
    Path printed = scratch.resolve("output");
    ProcessBuilder builder = new ProcessBuilder(command).directory(scratch.toFile());
    builder.redirectError(ProcessBuilder.Redirect.INHERIT);
    builder.redirectOutput(printed.toFile());
    Map<String, String> environment = builder.environment();
    environment.remove("GO111MODULE");
    double before = childrenTime();
    long start = System.nanoTime();
    Process process = builder.start();
    process.getOutputStream().close();
    double memory = 0;
    while (!process.waitFor(MEMORY_MILLIS, TimeUnit.MILLISECONDS)) {
      memory = Math.max(memory, peakMemory(process));
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    if (process.exitValue() != 0) {
      throw new IllegalStateException(
          String.join(" ", command) + ": exit status " + process.exitValue());
    }
    return new Run(seconds, childrenTime() - before, memory, Files.readString(printed));
  }

  /** The processor time of all processes that have been waited for, in seconds. */
  private static double childrenTime() throws IOException {
    Path stat = Path.of("/proc/self/stat");
    if (!Files.exists(stat)) return 0;
    String line = Files.readString(stat);
    String[] fields = line.substring(line.lastIndexOf(')') + 2).split(" ");
    return (Long.parseLong(fields[13]) + Long.parseLong(fields[14])) / TICKS_PER_SECOND;
  }

  /** The most that has been resident so far, in MiB; 0 when the process has ended meanwhile. */
  private static double peakMemory(Process process) {
    try {
      for (String line : Files.readAllLines(Path.of("/proc/" + process.pid() + "/status"))) {
        if (line.startsWith("VmHWM:")) return Long.parseLong(line.replaceAll("\\D", "")) / 1024.0;
      }
    } catch (IOException e) {
      // Not Linux, or over.
    }
    return 0;
  }

  private static double median(List<Run> runs, ToDoubleFunction<Run> figure) {
    double[] sorted = runs.stream().mapToDouble(figure).sorted().toArray();
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
