package dev.gosling.cli;

import dev.gosling.Gosling;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import picocli.CommandLine.Model.CommandSpec;

/** {@code gosling compare [options] PACKAGE [ARGUMENT...]}. */
final class CompareCommand extends Command {
  private static final String VERSIONS = "1.21,1.22";
  private static final long SEED = 1;
  private static final int SECONDS = 10;
  private static final long OUTPUT_LIMIT = 16 << 20;

  CompareCommand() {
    super("compare", "Run a program under both loop semantics", 1, Integer.MAX_VALUE);
  }

  @Override
  void declare(CommandSpec spec) {
    spec.addOption(
        option("--go", "1.N,1.M", String.class)
            .description("The two language versions; without it " + VERSIONS + ".")
            .build());
    spec.addOption(
        option("--seed", "N", long.class)
            .description(
                "Draw every choice that Go leaves open from N, the same for both; without it "
                    + SEED
                    + ". Time is virtual.")
            .build());
    spec.addOption(
        option("--timeout", "SECONDS", int.class)
            .description("Stop a program that runs longer; without it " + SECONDS + ".")
            .build());
    spec.addOption(flag("--json").description("Print everything as JSON.").build());
    ColorOption.declare(spec);
    SnippetOption.declare(spec);
    spec.addPositional(
        word(
            "0..*",
            "PACKAGE",
            false,
            "The program: a file, Go files of one package, or - for standard input; of a folder"
                + " every program in it. What follows is for the program."));
  }

  @Override
  int run(Arguments arguments, Host host) throws IOException, UsageException {
    String[] versions = versions(arguments);
    Terminal terminal = Terminal.of(host, 1, ColorOption.of(arguments));
    SourceArgument.Program program = SourceArgument.program(arguments, host);
    Supplier<Gosling.Builder> config = config(arguments, program.args(), host);
    SharedInput input = new SharedInput(host.in());
    Comparison comparison =
        Comparison.of(program.sources(), versions[0], versions[1], config, input::fromBeginning);
    if (comparison.neverCompiled() && !arguments.has("--json")) {
      new Reporter(host, ColorOption.of(arguments)).print(comparison.right().result().reports());
      return ExitStatus.FAILURE;
    }
    host.print(
        arguments.has("--json")
            ? Json.text(ComparisonJson.of(program.name(), comparison))
            : ComparisonText.of(program.name(), comparison, terminal));
    return comparison.differs() || comparison.neverCompiled() ? ExitStatus.FAILURE : ExitStatus.OK;
  }

  private static Supplier<Gosling.Builder> config(Arguments arguments, List<String> args, Host host)
      throws UsageException {
    long seed = arguments.has("--seed") ? (long) arguments.options().get("--seed") : SEED;
    int seconds = arguments.has("--timeout") ? (int) arguments.options().get("--timeout") : SECONDS;
    if (seconds < 1) throw new UsageException("--timeout wants a number from 1, not " + seconds);
    return () ->
        Gosling.builder()
            .args(args)
            .environment(host.environment())
            .directory(host.directory())
            .seed(seed)
            .virtualTime(true)
            .timeLimit(Duration.ofSeconds(seconds))
            .outputLimit(OUTPUT_LIMIT);
  }

  private static String[] versions(Arguments arguments) throws UsageException {
    String given = arguments.has("--go") ? arguments.string("--go") : VERSIONS;
    String[] versions = given.split(",", -1);
    if (versions.length != 2) {
      throw new UsageException("--go wants two versions such as " + VERSIONS + ", not " + given);
    }
    for (int i = 0; i < versions.length; i++) versions[i] = LanguageOption.checked(versions[i]);
    return versions;
  }
}
