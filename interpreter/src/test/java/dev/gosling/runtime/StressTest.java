package dev.gosling.runtime;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Random traffic over channels, selects and timers: nothing is lost, doubled or overtaken, no
 * deadlock is reported where there is none, and each that there is. {@code
 * -Dgosling.stress.rounds=N} runs more of it; a failure names the seed.
 */
@Timeout(600)
class StressTest {
  private static final int ROUNDS = Integer.getInteger("gosling.stress.rounds", 10);

  /** Seeded schedules for each parallel one: they cost less. */
  private static final int SEEDS_PER_ROUND = 100;

  @ParameterizedTest
  @MethodSource("dev.gosling.runtime.ChannelTest#capacitiesAndProcs")
  void trafficInParallel(int capacity, int procs) {
    for (int seed = 0; seed < ROUNDS; seed++) {
      for (boolean deadlock : new boolean[] {false, true}) {
        Traffic traffic = new Traffic(seed, capacity, deadlock);
        traffic.check(Run.of(procs, traffic::run), "traffic " + seed + ", deadlock " + deadlock);
      }
    }
  }

  @Test
  void trafficUnderManySeeds() {
    int[] capacities = {0, 1, 2, 10, 100};
    for (int seed = 0; seed < ROUNDS * SEEDS_PER_ROUND; seed++) {
      boolean deadlock = seed % 3 == 0;
      Traffic traffic = new Traffic(seed, capacities[seed % 5], deadlock);
      traffic.check(Run.seeded(seed, traffic::run), "traffic and schedule " + seed);
    }
  }
}
