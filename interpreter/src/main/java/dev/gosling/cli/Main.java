package dev.gosling.cli;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/** The command line's entry. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    // Not System.exit: that loads the logging classes first, to offer its event to them. Every
    // stream
    // is flushed by now, and nothing here registers a shutdown hook.
    Runtime.getRuntime().halt(run(Arrays.asList(args), Streams.ofProcess()));
  }

  /** Runs the command that the first word names; returns the exit status. */
  static int run(List<String> args, Streams streams) {
    if (args.isEmpty()) {
      streams.complain(HelpCommand.overview());
      return ExitStatus.USAGE;
    }
    String word = args.getFirst();
    Command command = command(word);
    if (command == null) {
      streams.complain("gosling " + word + ": unknown command\n");
      if (word.endsWith(".go")) streams.complain("To run a program: gosling run " + word + "\n");
      streams.complain("Run 'gosling help' for usage.\n");
      return ExitStatus.USAGE;
    }
    try {
      return command.parseAndRun(args.subList(1, args.size()), streams);
    } catch (IOException e) {
      streams.complain(e.getMessage() + "\n");
      return ExitStatus.FAILURE;
    }
  }

  /** The command of a name, or null. */
  static Command command(String name) {
    return switch (name) {
      case "run" -> new RunCommand();
      case "check" -> new CheckCommand();
      case "version", "--version" -> new VersionCommand();
      case "help", "--help", "-h" -> new HelpCommand();
      default -> null;
    };
  }

  /** All commands, in the order in which help lists them. */
  static List<Command> commands() {
    return List.of(new RunCommand(), new CheckCommand(), new VersionCommand(), new HelpCommand());
  }
}
