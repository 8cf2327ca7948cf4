package dev.gosling.cli;

import dev.gosling.Gosling;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Stack;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

/** {@code gosling run [options] PACKAGE [ARGUMENT...]}. */
final class RunCommand extends Command {
  RunCommand() {
    super("run", "Run a Go program", 1, Integer.MAX_VALUE);
  }

  @Override
  void declare(CommandSpec spec) {
    LanguageOption.declare(spec);
    ColorOption.declare(spec);
    spec.addOption(
        option("--procs", "N", int.class)
            .description(
                "How many goroutines may run at the same time, GOMAXPROCS; else the variable of"
                    + " that name, else the number of CPUs.")
            .build());
    spec.addOption(
        option("--seed", "N", long.class)
            .description(
                "Draw every choice that Go leaves open from N: the next goroutine, preemption,"
                    + " select cases, map order, math/rand. Time is virtual, as with --faketime."
                    + " The same N gives the same output.")
            .build());
    spec.addOption(
        flag("--faketime")
            .description(
                "Virtual time, as in the Go Playground: it starts at 2009-11-10 23:00:00 UTC and"
                    + " jumps to the next timer when every goroutine waits.")
            .build());
    spec.addOption(
        flag("--realtime")
            .description("Real time in spite of --seed. Outputs may then differ after all.")
            .build());
    spec.addOption(
        option("--leaks", "fail", String.class)
            .completionCandidates(List.of("fail"))
            .arity("0..1")
            .preprocessor(RunCommand::attachedOnly)
            .description(
                "When main returns, list the goroutines that are left on standard error: those"
                    + " that nothing can wake any more, and those that are still busy. With =fail"
                    + " the former make the exit status 1.")
            .build());
    spec.addOption(
        option("--max-stack", "N", int.class)
            .description("How many calls deep a goroutine may go; without it 1,250,000.")
            .build());
    TimeoutOption.declare(spec, "there is no limit");
    spec.addPositional(
        word(
            "0",
            "PACKAGE",
            false,
            "The program: a folder, an import path, Go files of one package, or - for standard"
                + " input."));
    spec.addPositional(word("1..*", "ARGUMENT", false, "The program's own arguments."));
    SnippetOption.declare(spec);
  }

  @Override
  List<String> forms() {
    return List.of("PACKAGE [ARGUMENT...]", "-e CODE [ARGUMENT...]");
  }

  @Override
  List<String> notes() {
    return List.of(
        "Examples:",
        "  gosling run hello.go world       a file, with an argument",
        "  gosling run .                    the package in this folder",
        "  gosling run --go 1.21 loop.go    as an older Go would",
        "  gosling run --seed 7 race.go     one schedule, the same every time",
        "  gosling run -e 'fmt.Println(1 << 10)'",
        "",
        "Exit status: the program's own; 1 if it does not compile; 2 after a panic, a",
        "deadlock or another fatal error, and for a wrong command line; 124 after",
        "--timeout.");
  }

  @Override
  int run(Arguments arguments, Host host) throws IOException, UsageException {
    ColorOption color = ColorOption.of(arguments);
    Gosling.Builder gosling =
        host.gosling()
            .goVersion(LanguageOption.of(arguments))
            .procs(positive(arguments, "--procs"))
            .maxDepth(positive(arguments, "--max-stack"))
            .virtualTime(virtualTime(arguments))
            .timeLimit(TimeoutOption.of(arguments, null))
            .leaks(leaks(arguments));
    if (arguments.has("--seed")) gosling.seed((long) arguments.options().get("--seed"));
    SourceArgument.Program program = SourceArgument.program(arguments, host);
    Gosling.Result result = gosling.args(program.args()).build().run(program.sources());
    if (!result.reports().isEmpty()) new Reporter(host, color).print(result.reports());
    int status = ExitStatus.of(result);
    if (arguments.has("--seed") && status != 0 && result.kind() != Gosling.Kind.COMPILE_ERROR) {
      host.complain("gosling: failed with --seed " + arguments.options().get("--seed") + "\n");
    }
    return status;
  }

  /** Leaves the word after {@code --leaks} alone: the option's value follows an equals sign. */
  private static boolean attachedOnly(
      Stack<String> words, CommandSpec spec, ArgSpec option, Map<String, Object> info) {
    if (!"=".equals(info.get("separator"))) words.push("");
    return false;
  }

  private static Gosling.LeakCheck leaks(Arguments arguments) throws UsageException {
    if (!arguments.has("--leaks")) return Gosling.LeakCheck.OFF;
    return switch (arguments.string("--leaks")) {
      case "" -> Gosling.LeakCheck.REPORT;
      case "fail" -> Gosling.LeakCheck.FAIL;
      case String s -> throw new UsageException("--leaks wants =fail or nothing, not =" + s);
    };
  }

  private static boolean virtualTime(Arguments arguments) throws UsageException {
    if (arguments.has("--faketime") && arguments.has("--realtime")) {
      throw new UsageException("--faketime and --realtime exclude each other");
    }
    return arguments.has("--faketime") || arguments.has("--seed") && !arguments.has("--realtime");
  }

  /** 0 where none was given. */
  private static int positive(Arguments arguments, String option) throws UsageException {
    if (!arguments.has(option)) return 0;
    int n = (int) arguments.options().get(option);
    if (n < 1) throw new UsageException(option + " wants a number from 1, not " + n);
    return n;
  }
}
