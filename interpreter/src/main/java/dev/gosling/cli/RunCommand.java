package dev.gosling.cli;

import dev.gosling.Gosling;
import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;

/** {@code gosling run [options] FILE [ARGUMENT...]}. */
final class RunCommand extends Command {
  RunCommand() {
    super("run", "Run a Go program", 1, Integer.MAX_VALUE);
  }

  @Override
  void declare(CommandSpec spec) {
    LanguageOption.declare(spec);
    spec.addOption(
        option("--procs", "N", int.class)
            .description(
                "How many goroutines may run at the same time, GOMAXPROCS; else the variable of"
                    + " that name, else the number of CPUs.")
            .build());
    spec.addPositional(word("0", "FILE", true, "The program, or - for standard input."));
    spec.addPositional(word("1..*", "ARGUMENT", false, "The program's own arguments."));
  }

  @Override
  int run(Arguments arguments, Host host) throws IOException, UsageException {
    Gosling.Builder gosling =
        host.gosling()
            .args(arguments.rest())
            .goVersion(LanguageOption.of(arguments))
            .procs(procs(arguments));
    Gosling.Result result;
    if (arguments.first().equals("-")) {
      result = gosling.build().run("<stdin>", host.in().readAllBytes());
    } else {
      Path file = SourceArgument.readable(host.directory(), arguments.first());
      result = gosling.build().run(file);
    }
    for (String line : result.diagnostics()) host.complain(line + "\n");
    return ExitStatus.of(result);
  }

  /** 0 where none was given. */
  private static int procs(Arguments arguments) throws UsageException {
    if (!arguments.has("--procs")) return 0;
    int procs = (int) arguments.options().get("--procs");
    if (procs < 1) throw new UsageException("--procs wants a number from 1, not " + procs);
    return procs;
  }
}
