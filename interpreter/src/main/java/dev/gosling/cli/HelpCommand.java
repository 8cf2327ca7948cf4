package dev.gosling.cli;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** {@code gosling help [COMMAND]}. */
final class HelpCommand extends Command {
  HelpCommand() {
    super("help", "Show what the commands do", 0, 1);
  }

  @Override
  void declare(CommandSpec spec) {
    List<String> names = Main.commands().stream().map(Command::name).toList();
    spec.addPositional(choice("COMMAND", false, "The command to explain.", names));
  }

  @Override
  List<String> forms() {
    return List.of("[COMMAND]");
  }

  @Override
  int run(Arguments arguments, Host host) throws UsageException {
    if (arguments.words().isEmpty()) {
      host.print(overview());
      return ExitStatus.OK;
    }
    Command command = Main.command(arguments.first());
    if (command == null) {
      String word = arguments.first();
      throw new UsageException("no command " + word + Main.suggestion(word));
    }
    host.print(command.usage());
    return ExitStatus.OK;
  }

  /** What there is, and how to begin. */
  static String overview() {
    StringBuilder commands = new StringBuilder();
    for (Command command : Main.commands()) {
      commands.append(String.format("  %-12s%s%n", command.name(), command.summary()));
    }
    return OVERVIEW.replace("@COMMANDS@", commands);
  }

  private static final String OVERVIEW =
      """
      Gosling runs Go source on the JVM, and prints what real Go prints.

      Usage: gosling COMMAND [OPTION...] [WORD...]

      @COMMANDS@
      To begin with:
        gosling run hello.go
        gosling run -e 'fmt.Println("hello")'

      Run 'gosling help COMMAND' for the options of a command.
      """;
}
