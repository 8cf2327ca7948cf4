package dev.gosling.stdlib.runtime;

import dev.gosling.exec.Frame;
import dev.gosling.runtime.Program;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;

/**
 * What programs are told about memory.
 *
 * @param used bytes that objects take
 * @param allocated bytes that all objects ever made have taken
 * @param collections of garbage, asked for or not
 * @param forced those that the program asked for
 */
record MemoryFigures(
    long used, long total, long max, long allocated, long collections, long forced, long pauses) {
  private static final long SEEDED_USED = 1 << 20;
  private static final long SEEDED_TOTAL = 8 << 20;
  private static final long NANOS_PER_MILLI = 1_000_000;

  /** The Java heap's; under a seed figures that are the same on every machine. */
  static MemoryFigures of(Program program) {
    long forced = Collections.of(program).asked();
    return program.seeded() ? seeded(forced) : ofHeap(forced);
  }

  private static MemoryFigures seeded(long forced) {
    return new MemoryFigures(
        SEEDED_USED, SEEDED_TOTAL, SEEDED_TOTAL, SEEDED_USED, forced, forced, 0);
  }

  private static MemoryFigures ofHeap(long forced) {
    Runtime jvm = Runtime.getRuntime();
    long collections = 0;
    long millis = 0;
    for (GarbageCollectorMXBean gc : ManagementFactory.getGarbageCollectorMXBeans()) {
      collections += Math.max(0, gc.getCollectionCount());
      millis += Math.max(0, gc.getCollectionTime());
    }
    long used = jvm.totalMemory() - jvm.freeMemory();
    return new MemoryFigures(
        used,
        jvm.totalMemory(),
        jvm.maxMemory(),
        Math.max(used, everAllocated()),
        Math.max(collections, forced),
        forced,
        millis * NANOS_PER_MILLI);
  }

  private static long everAllocated() {
    return ManagementFactory.getThreadMXBean() instanceof com.sun.management.ThreadMXBean threads
        ? threads.getTotalThreadAllocatedBytes()
        : 0;
  }

  /** As the results of {@code runtime.memory}. */
  void store(Frame f) {
    f.longs[0] = used;
    f.longs[1] = total;
    f.longs[2] = max;
    f.longs[3] = allocated;
    f.longs[4] = collections;
    f.longs[5] = forced;
    f.longs[6] = pauses;
  }
}
