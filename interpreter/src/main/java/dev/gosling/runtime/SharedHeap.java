package dev.gosling.runtime;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The heap of the JVM, which is all that programs have in common.
 *
 * <p>A program that wants memory when there is none ends with Go's report, for which some is kept
 * back. Where several run, the one that has allocated the most has to end before that: the JVM
 * throws OutOfMemoryError at whoever happens to allocate next. Who retains how much it cannot tell.
 */
final class SharedHeap {
  /** Of the heap: from here on it is worth while to keep some back. */
  private static final double RESERVE_FROM = 0.5;

  private static final int RESERVE_SHARE = 64;
  private static final long RESERVE_MAX = 16 << 20;

  /** Of the heap, garbage included, and after a collection: with both of them it is full. */
  private static final double FULL = 0.9;

  private static final double FULL_OF_LIVE = 0.6;

  private static final Set<Program> RUNNING = ConcurrentHashMap.newKeySet();

  @SuppressWarnings("unused") // kept
  private static volatile byte[] reserve;

  private SharedHeap() {}

  /** What tells of memory; loaded while there still is some. */
  private static final class Gauges {
    static final List<MemoryPoolMXBean> POOLS =
        ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(p -> p.getType() == MemoryType.HEAP && p.getCollectionUsage() != null)
            .toList();
    static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /** What was in use after the last collection. */
    static long live() {
      long live = 0;
      for (MemoryPoolMXBean pool : POOLS) live += pool.getCollectionUsage().getUsed();
      return live;
    }

    /** What the goroutines of a program have allocated so far. */
    static long allocatedBy(Program p) {
      long allocated = 0;
      for (long bytes : THREADS.getThreadAllocatedBytes(p.scheduler.carrierIds())) {
        allocated += Math.max(0, bytes);
      }
      return allocated;
    }
  }

  static void enter(Program p) {
    RUNNING.add(p);
  }

  static void leave(Program p) {
    RUNNING.remove(p);
  }

  /** Gives what was kept back to those who handle an OutOfMemoryError. */
  static void releaseReserve() {
    reserve = null;
  }

  /**
   * Called now and then by those who wait for programs.
   *
   * @return whether it is about to be a matter of milliseconds
   */
  static boolean watch() {
    Runtime jvm = Runtime.getRuntime();
    long max = jvm.maxMemory();
    double used = jvm.totalMemory() - jvm.freeMemory();
    if (used < max * RESERVE_FROM) return false;
    if (reserve == null) reserve = new byte[(int) Math.min(max / RESERVE_SHARE, RESERVE_MAX)];
    if (RUNNING.size() < 2 || Gauges.live() < max * FULL_OF_LIVE) return false;
    if (used > max * FULL) endLargest();
    return true;
  }

  private static void endLargest() {
    Program largest = null;
    long most = -1;
    for (Program p : RUNNING) {
      long allocated = Gauges.allocatedBy(p);
      if (allocated > most) largest = p;
      most = Math.max(most, allocated);
    }
    if (largest != null) largest.outOfMemory(null);
  }
}
