package dev.gosling.cli;

import picocli.CommandLine.Model.CommandSpec;

/** {@code gosling help [COMMAND]}. */
final class HelpCommand extends Command {
  HelpCommand() {
    super("help", "Show what the commands do", 0, 1);
  }

  @Override
  void declare(CommandSpec spec) {
    spec.addPositional(word("0", "COMMAND", false, "The command to explain."));
  }

  @Override
  int run(Arguments arguments, Host host) throws UsageException {
    if (arguments.words().isEmpty()) {
      host.print(overview());
      return ExitStatus.OK;
    }
    Command command = Main.command(arguments.first());
    if (command == null) throw new UsageException("no command " + arguments.first());
    host.print(command.usage());
    return ExitStatus.OK;
  }

  /** All commands, one a line. */
  static String overview() {
    StringBuilder text = new StringBuilder("Gosling runs Go source on the JVM.\n\n");
    text.append("Usage: gosling COMMAND [ARGUMENTS]\n\n");
    for (Command command : Main.commands()) {
      text.append(String.format("  %-10s%s%n", command.name(), command.summary()));
    }
    return text.append("\nRun 'gosling help COMMAND' for the options of a command.\n").toString();
  }
}
