package dev.gosling.cli;

import dev.gosling.Gosling;
import dev.gosling.Sources;
import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

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
        flag("--all").description("Report every error rather than the first ten.").build());
    SnippetOption.declare(spec);
    spec.addPositional(
        word(
            "0..*",
            "PACKAGE",
            false,
            "Folders or import paths; Go files side by side are one package."));
  }

  @Override
  List<String> forms() {
    return List.of("PACKAGE...", "-e CODE");
  }

  @Override
  List<String> notes() {
    return List.of(
        "Examples:",
        "  gosling check prog.go",
        "  gosling check --all --go 1.21 ./cmd/server ./internal/store",
        "",
        "Exit status: 0 if there are no errors, else 1.");
  }

  @Override
  int run(Arguments arguments, Host host) throws IOException, UsageException {
    String version = LanguageOption.of(arguments);
    ColorOption color = ColorOption.of(arguments);
    List<Sources> packages = SourceArgument.packages(arguments, host);
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
