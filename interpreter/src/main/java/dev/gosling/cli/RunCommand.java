package dev.gosling.cli;

import dev.gosling.Gosling;
import java.io.IOException;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code gosling run [options] FILE [ARGUMENT...]}. */
final class RunCommand extends Command {
  RunCommand() {
    super("run", "Run a Go program");
  }

  @Override
  void declare(CommandSpec spec) {
    LanguageOption.declare(spec);
    spec.addOption(
        OptionSpec.builder("--procs")
            .paramLabel("N")
            .type(int.class)
            .description(
                "How many goroutines may run at the same time, GOMAXPROCS; else the variable of"
                    + " that name, else the number of CPUs.")
            .build());
    spec.addPositional(
        PositionalParamSpec.builder()
            .index("0")
            .required(true)
            .arity("1")
            .paramLabel("FILE")
            .type(String.class)
            .description("The program, or - for standard input.")
            .build());
    spec.addPositional(
        PositionalParamSpec.builder()
            .index("1..*")
            .arity("0..*")
            .paramLabel("ARGUMENT")
            .type(List.class)
            .auxiliaryTypes(String.class)
            .description("The program's own arguments.")
            .build());
  }

  @Override
  int run(ParseResult options, Streams streams) throws IOException {
    Gosling.Builder builder =
        Gosling.builder()
            .stdin(streams.in())
            .stdout(streams.out())
            .stderr(streams.err())
            .args(options.matchedPositionalValue(1, List.of()))
            .goVersion(LanguageOption.of(options, options.commandSpec()));
    if (options.hasMatchedOption("--procs")) builder.procs(procs(options));

    String file = options.matchedPositionalValue(0, null);
    Gosling gosling = builder.build();
    Gosling.Result result =
        file.equals("-")
            ? gosling.run("<stdin>", streams.in().readAllBytes())
            : gosling.run(SourceArgument.readable(file));
    for (String line : result.diagnostics()) streams.complain(line + "\n");
    return ExitStatus.of(result);
  }

  private static int procs(ParseResult options) {
    int procs = options.matchedOptionValue("--procs", 0);
    if (procs < 1) {
      throw new CommandLine.ParameterException(
          options.commandSpec().commandLine(), "--procs wants a number from 1, not " + procs);
    }
    return procs;
  }
}
