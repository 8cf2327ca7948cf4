package dev.gosling.cli;

import dev.gosling.Gosling;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** {@code gosling check [options] FILE...}. */
final class CheckCommand extends Command {
  CheckCommand() {
    super("check", "Report the compile errors of Go programs, run nothing", 1, Integer.MAX_VALUE);
  }

  @Override
  void declare(CommandSpec spec) {
    LanguageOption.declare(spec);
    spec.addOption(
        OptionSpec.builder("-e", "--all")
            .type(boolean.class)
            .description("Report every error rather than the first ten.")
            .build());
    spec.addPositional(word("0..*", "FILE", true, "Programs of one file each."));
  }

  @Override
  int run(Arguments arguments, Host host) throws IOException, UsageException {
    String version = LanguageOption.of(arguments);
    List<Path> files = new ArrayList<>();
    for (String word : arguments.words()) {
      files.add(SourceArgument.readable(host.directory(), word));
    }
    Gosling gosling = host.gosling().goVersion(version).build();
    int status = ExitStatus.OK;
    for (Path file : files) {
      Gosling.Result result = gosling.check(file, arguments.has("--all"));
      for (String line : result.diagnostics()) host.complain(line + "\n");
      status = Math.max(status, ExitStatus.of(result));
    }
    return status;
  }
}
