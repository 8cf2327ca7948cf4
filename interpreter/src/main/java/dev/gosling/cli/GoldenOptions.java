package dev.gosling.cli;

import dev.gosling.golden.Settings;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The options of {@code gosling golden} that say how programs are run and judged. */
final class GoldenOptions {
  private GoldenOptions() {}

  static void declare(CommandSpec spec) {
    flag(spec, "--update", "Write goldens that differ anew, from what the programs print.");
    option(spec, "--filter", "REGEXP", String.class, "Only programs in whose path it is found.");
    TimeoutOption.declare(spec, "10s");
    option(
        spec,
        "--jobs",
        "N",
        int.class,
        "How many programs run at a time; without it the number of CPUs.");
    flag(spec, "--fail-fast", "Stop when a program has failed.");
    option(
        spec,
        "--seeds",
        "N",
        int.class,
        "Run each program under N schedules, and tell whether its output varies.");
    flag(
        spec,
        "--some-schedule",
        "It is enough that a program prints its golden under some schedule, of --seeds or "
            + Settings.MANY_SEEDS
            + ".");
    flag(spec, "--any-order", "Lines of standard output may come in any order.");
    flag(spec, "--realtime", "Time passes, instead of jumping to the next timer when all wait.");
    flag(spec, "--json", "Print events as go test -json does.");
    option(spec, "--junit-xml", "FILE", String.class, "Write a report for build servers.");
    spec.addOption(
        OptionSpec.builder("-v", "--verbose")
            .type(boolean.class)
            .arity("0")
            .description("Name the programs that pass, too.")
            .build());
  }

  private static void flag(CommandSpec spec, String name, String description) {
    spec.addOption(Command.flag(name).description(description).build());
  }

  private static void option(
      CommandSpec spec, String name, String label, Class<?> type, String description) {
    spec.addOption(Command.option(name, label, type).description(description).build());
  }

  static Settings settings(Arguments arguments, Host host) throws UsageException {
    boolean some = arguments.has("--some-schedule");
    int seeds = positive(arguments, "--seeds", some ? Settings.MANY_SEEDS : 1);
    if (some && arguments.has("--update")) {
      throw new UsageException("--some-schedule and --update exclude each other");
    }
    return Settings.DEFAULT
        .withSeeds(seeds)
        .withSomeSchedule(some)
        .withTimeout(TimeoutOption.of(arguments, Settings.DEFAULT.timeout()))
        .withAnyOrder(arguments.has("--any-order"))
        .withRealtime(arguments.has("--realtime"))
        .withUpdate(arguments.has("--update"))
        .withGoVersion(LanguageOption.of(arguments))
        .withEnvironment(host.environment());
  }

  static int jobs(Arguments arguments) throws UsageException {
    return positive(arguments, "--jobs", Runtime.getRuntime().availableProcessors());
  }

  private static int positive(Arguments arguments, String option, int otherwise)
      throws UsageException {
    if (!arguments.has(option)) return otherwise;
    int n = (int) arguments.options().get(option);
    if (n < 1) throw new UsageException(option + " wants a number from 1, not " + n);
    return n;
  }
}
