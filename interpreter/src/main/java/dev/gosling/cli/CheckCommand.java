package dev.gosling.cli;

import dev.gosling.Gosling;
import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code gosling check [options] FILE...}. */
final class CheckCommand extends Command {
  CheckCommand() {
    super("check", "Report the compile errors of Go programs and run nothing");
  }

  @Override
  void declare(CommandSpec spec) {
    LanguageOption.declare(spec);
    spec.addOption(
        OptionSpec.builder("-e", "--all")
            .type(boolean.class)
            .description("Report every error rather than the first ten.")
            .build());
    spec.addPositional(
        PositionalParamSpec.builder()
            .index("0..*")
            .required(true)
            .arity("1..*")
            .paramLabel("FILE")
            .type(List.class)
            .auxiliaryTypes(String.class)
            .description("Programs of one file each.")
            .build());
  }

  @Override
  int run(ParseResult options, Streams streams) throws IOException {
    Gosling gosling =
        Gosling.builder().goVersion(LanguageOption.of(options, options.commandSpec())).build();
    boolean all = options.matchedOptionValue("--all", false);
    int status = ExitStatus.OK;
    for (String file : options.<List<String>>matchedPositionalValue(0, List.of())) {
      Gosling.Result result = gosling.check(SourceArgument.readable(file), all);
      for (String line : result.diagnostics()) streams.complain(line + "\n");
      status = Math.max(status, ExitStatus.of(result));
    }
    return status;
  }
}
