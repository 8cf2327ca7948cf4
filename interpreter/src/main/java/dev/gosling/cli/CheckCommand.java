package dev.gosling.cli;

import dev.gosling.Gosling;
import dev.gosling.Sources;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** {@code gosling check [options] PACKAGE...}. */
final class CheckCommand extends Command {
  CheckCommand() {
    super("check", "Report the compile errors of Go packages, run nothing", 1, Integer.MAX_VALUE);
  }

  @Override
  void declare(CommandSpec spec) {
    LanguageOption.declare(spec);
    ColorOption.declare(spec);
    spec.addOption(
        OptionSpec.builder("-e", "--all")
            .type(boolean.class)
            .description("Report every error rather than the first ten.")
            .build());
    spec.addPositional(
        word(
            "0..*",
            "PACKAGE",
            true,
            "Folders or import paths; Go files side by side are one package."));
  }

  @Override
  int run(Arguments arguments, Host host) throws IOException, UsageException {
    String version = LanguageOption.of(arguments);
    ColorOption color = ColorOption.of(arguments);
    List<Sources> packages = new ArrayList<>();
    List<String> words = arguments.words();
    while (!words.isEmpty()) {
      int length = SourceArgument.length(words);
      packages.add(SourceArgument.of(host.directory(), words.subList(0, length)));
      words = words.subList(length, words.size());
    }
    Gosling gosling = host.gosling().goVersion(version).build();
    int status = ExitStatus.OK;
    for (Sources sources : packages) {
      Gosling.Result result = gosling.check(sources, arguments.has("--all"));
      if (!result.reports().isEmpty()) new Reporter(host, color).print(result.reports());
      status = Math.max(status, ExitStatus.of(result));
    }
    return status;
  }
}
