package dev.gosling.cli;

import java.io.IOException;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** One word after {@code gosling}. Options are declared in code: reflection would cost start-up. */
abstract class Command {
  private final String name;
  private final String summary;

  Command(String name, String summary) {
    this.name = name;
    this.summary = summary;
  }

  final String name() {
    return name;
  }

  /** What it does, in a few words. */
  final String summary() {
    return summary;
  }

  /** Adds the command's options and parameters. */
  abstract void declare(CommandSpec spec);

  /** Does the work. Throws IOException with the text to print when a file cannot be read. */
  abstract int run(ParseResult options, Streams streams) throws IOException;

  /** Parses the words after the command's own and runs it. */
  final int parseAndRun(List<String> words, Streams streams) throws IOException {
    CommandLine line = commandLine();
    ParseResult options;
    try {
      options = line.parseArgs(words.toArray(String[]::new));
      if (!options.isUsageHelpRequested()) return run(options, streams);
    } catch (CommandLine.ParameterException e) {
      streams.complain("gosling " + name + ": " + e.getMessage() + "\n");
      streams.complain("Run 'gosling help " + name + "' for usage.\n");
      return ExitStatus.USAGE;
    }
    streams.print(usage());
    return ExitStatus.OK;
  }

  /** The command's page of help. */
  final String usage() {
    return commandLine().getUsageMessage(CommandLine.Help.Ansi.OFF);
  }

  private CommandLine commandLine() {
    CommandSpec spec = CommandSpec.create().name("gosling " + name);
    spec.usageMessage().description(summary + ".%n").sortOptions(false);
    // What follows the first parameter is the program's own, whatever it looks like.
    spec.parser().stopAtPositional(true);
    declare(spec);
    spec.addOption(
        OptionSpec.builder("-h", "--help").usageHelp(true).description("Show this help.").build());
    return new CommandLine(spec).setExpandAtFiles(false);
  }
}
