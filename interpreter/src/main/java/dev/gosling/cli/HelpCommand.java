package dev.gosling.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code gosling help [COMMAND]}. */
final class HelpCommand extends Command {
  HelpCommand() {
    super("help", "Show what the commands do");
  }

  @Override
  void declare(CommandSpec spec) {
    spec.addPositional(
        PositionalParamSpec.builder()
            .index("0")
            .arity("0..1")
            .paramLabel("COMMAND")
            .type(String.class)
            .description("The command to explain.")
            .build());
  }

  @Override
  int run(ParseResult options, Streams streams) {
    String name = options.matchedPositionalValue(0, null);
    if (name == null) {
      streams.print(overview());
      return ExitStatus.OK;
    }
    Command command = Main.command(name);
    if (command == null) {
      streams.complain("gosling help " + name + ": unknown command\nRun 'gosling help'.\n");
      return ExitStatus.USAGE;
    }
    streams.print(command.usage());
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
