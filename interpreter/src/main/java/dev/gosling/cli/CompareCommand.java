package dev.gosling.cli;

import dev.gosling.Gosling;
import dev.gosling.Sources;
import dev.gosling.load.ProgramTree;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** {@code gosling compare [options] PACKAGE [ARGUMENT...]}. */
final class CompareCommand extends Command {
  private static final String VERSIONS = "1.21,1.22";
  private static final long SEED = 1;
  private static final Duration LIMIT = Duration.ofSeconds(10);
  private static final long OUTPUT_LIMIT = 1 << 20;

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
    TimeoutOption.declare(spec, LIMIT.toSeconds() + "s");
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
  List<String> forms() {
    return List.of("PACKAGE [ARGUMENT...]", "FOLDER", "-e CODE [ARGUMENT...]");
  }

  @Override
  List<String> notes() {
    return List.of(
        "Examples:",
        "  gosling compare loop.go",
        "  gosling compare --go 1.20,1.26 ./examples",
        "",
        "Exit status: 0 if the program does the same, 1 if not.");
  }

  @Override
  int run(Arguments arguments, Host host) throws IOException, UsageException {
    String[] versions = versions(arguments);
    ColorOption color = ColorOption.of(arguments);
    Gosling.Builder config = config(arguments, host);
    SourceArgument.Program program = SourceArgument.program(arguments, host);
    boolean json = arguments.has("--json");
    if (program.sources() instanceof Sources.Folder folder) {
      if (!program.args().isEmpty()) {
        throw new UsageException("the programs of a folder take no arguments");
      }
      ComparisonTable table = table(folder.path(), versions, config);
      if (table.isEmpty()) throw new UsageException("no programs in " + program.name());
      if (json) host.print(Json.text(table.json()));
      else host.print(table.text(Terminal.of(host, 1, color)));
      return table.allSame() ? ExitStatus.OK : ExitStatus.FAILURE;
    }
    SharedInput input = new SharedInput(host.in());
    Comparison comparison =
        Comparison.of(
            program.sources(),
            versions[0],
            versions[1],
            () -> config.args(program.args()).stdin(input.fromBeginning()));
    if (json) {
      host.print(Json.text(ComparisonJson.of(program.name(), comparison)));
    } else if (comparison.neverCompiled()) {
      new Reporter(host, color).print(comparison.right().result().reports());
    } else {
      host.print(ComparisonText.of(program.name(), comparison, Terminal.of(host, 1, color)));
    }
    return comparison.isSame() ? ExitStatus.OK : ExitStatus.FAILURE;
  }

  private static ComparisonTable table(Path root, String[] versions, Gosling.Builder config)
      throws IOException {
    ComparisonTable table = new ComparisonTable();
    for (List<Path> files : ProgramTree.programs(root)) {
      Path named = files.size() == 1 ? files.getFirst() : files.getFirst().getParent();
      String name = root.relativize(named).toString();
      Sources sources = new Sources.Files(files);
      table.add(
          name.isEmpty() ? "." : name,
          Comparison.of(sources, versions[0], versions[1], () -> config));
    }
    return table;
  }

  private static Gosling.Builder config(Arguments arguments, Host host) throws UsageException {
    long seed = arguments.has("--seed") ? (long) arguments.options().get("--seed") : SEED;
    return Gosling.builder()
        .environment(host.environment())
        .directory(host.directory())
        .seed(seed)
        .virtualTime(true)
        .timeLimit(TimeoutOption.of(arguments, LIMIT))
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
