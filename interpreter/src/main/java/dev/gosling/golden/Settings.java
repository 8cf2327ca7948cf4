package dev.gosling.golden;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/**
 * How the programs of a suite are run and judged. Each {@code with} method makes a copy.
 *
 * @param seeds how many schedules a program is run under, with the seeds from 1; 0 for one that
 *     nothing fixes, in real time, as {@code gosling run}
 * @param timeout how long a program may run each time, in real time
 * @param realtime whether time passes, rather than to jump to the next timer when all wait
 * @param anyOrder whether lines of standard output may come in any order
 * @param someSchedule whether it is enough that a program prints its golden under some schedule
 * @param procs GOMAXPROCS, 0 for the number of CPUs
 * @param goVersion null for the program's own
 * @param update whether goldens that differ are written anew
 */
public record Settings(
    int seeds,
    Duration timeout,
    boolean realtime,
    boolean anyOrder,
    boolean someSchedule,
    int procs,
    String goVersion,
    boolean update,
    Map<String, String> environment) {
  /** The schedules of {@code --some-schedule} if nobody says how many. */
  public static final int MANY_SEEDS = 100;

  /** One schedule, virtual time, ten seconds. */
  public static final Settings DEFAULT =
      new Settings(1, Duration.ofSeconds(10), false, false, false, 0, null, false, System.getenv());

  /** What would make outputs depend on who runs the suite. */
  public Settings {
    Map<String, String> fixed = new HashMap<>(environment);
    fixed.remove("GOMAXPROCS");
    fixed.remove("GOTRACEBACK");
    environment = Map.copyOf(fixed);
  }

  public Settings withSeeds(int n) {
    return new Settings(
        n, timeout, realtime, anyOrder, someSchedule, procs, goVersion, update, environment);
  }

  public Settings withTimeout(Duration limit) {
    return new Settings(
        seeds, limit, realtime, anyOrder, someSchedule, procs, goVersion, update, environment);
  }

  public Settings withRealtime(boolean real) {
    return new Settings(
        seeds, timeout, real, anyOrder, someSchedule, procs, goVersion, update, environment);
  }

  public Settings withAnyOrder(boolean any) {
    return new Settings(
        seeds, timeout, realtime, any, someSchedule, procs, goVersion, update, environment);
  }

  public Settings withSomeSchedule(boolean some) {
    return new Settings(
        seeds, timeout, realtime, anyOrder, some, procs, goVersion, update, environment);
  }

  public Settings withProcs(int n) {
    return new Settings(
        seeds, timeout, realtime, anyOrder, someSchedule, n, goVersion, update, environment);
  }

  public Settings withGoVersion(String version) {
    return new Settings(
        seeds, timeout, realtime, anyOrder, someSchedule, procs, version, update, environment);
  }

  public Settings withUpdate(boolean updating) {
    return new Settings(
        seeds, timeout, realtime, anyOrder, someSchedule, procs, goVersion, updating, environment);
  }

  public Settings withEnvironment(Map<String, String> variables) {
    return new Settings(
        seeds, timeout, realtime, anyOrder, someSchedule, procs, goVersion, update, variables);
  }

  boolean isSeeded() {
    return seeds > 0;
  }
}
