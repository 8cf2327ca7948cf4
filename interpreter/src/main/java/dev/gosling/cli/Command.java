package dev.gosling.cli;

import java.io.IOException;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** One word after {@code gosling}. Options are declared in code: reflection would cost start-up. */
abstract class Command {
  private final String name;
  private final String summary;
  private final int leastWords;
  private final int mostWords;

  /**
   * @param summary what it does, in a few words
   * @param leastWords how many words that are no options it needs
   * @param mostWords and how many it takes
   */
  Command(String name, String summary, int leastWords, int mostWords) {
    this.name = name;
    this.summary = summary;
    this.leastWords = leastWords;
    this.mostWords = mostWords;
  }

  final String name() {
    return name;
  }

  final String summary() {
    return summary;
  }

  /** Declares the command's options and words. */
  abstract void declare(CommandSpec spec);

  /** Whether options may follow words, which are then no program's arguments. */
  boolean takesOptionsAfterWords() {
    return false;
  }

  /** Does the work. Throws IOException with the text to print when a file cannot be read. */
  abstract int run(Arguments arguments, Host host) throws IOException, UsageException;

  /** Parses what follows the command's name and runs it. */
  final int parseAndRun(List<String> given, Host host) throws IOException {
    try {
      // Without an option there is nothing to parse, and picocli need not be loaded: its classes
      // are too old for the AOT cache and cost as much as a small program.
      if (isPlain(given)) return run(Arguments.plain(given), host);
      Arguments parsed = Arguments.parse(commandLine(), given);
      if (!parsed.has("--help")) return run(parsed, host);
      host.print(usage());
      return ExitStatus.OK;
    } catch (UsageException e) {
      host.complain(
          "gosling %s: %s%nRun 'gosling help %s' for usage.%n"
              .formatted(name, e.getMessage(), name));
      return ExitStatus.USAGE;
    }
  }

  private boolean isPlain(List<String> given) {
    if (takesOptionsAfterWords() && given.stream().anyMatch(word -> word.startsWith("-"))) {
      return false;
    }
    return given.size() >= leastWords
        && given.size() <= mostWords
        && (given.isEmpty() || given.getFirst().equals("-") || !given.getFirst().startsWith("-"));
  }

  /** The command's page of help. */
  final String usage() {
    return commandLine().getUsageMessage(CommandLine.Help.Ansi.OFF);
  }

  private CommandLine commandLine() {
    CommandSpec spec = CommandSpec.create().name("gosling " + name);
    spec.usageMessage().description(summary + ".%n").sortOptions(false);
    // What follows the first word is mostly for the program to parse, whatever it looks like.
    spec.parser().stopAtPositional(!takesOptionsAfterWords());
    declare(spec);
    spec.addOption(
        OptionSpec.builder("-h", "--help").usageHelp(true).description("Show this help.").build());
    return new CommandLine(spec).setExpandAtFiles(false);
  }

  /** An option with a value. */
  static OptionSpec.Builder option(String option, String valueLabel, Class<?> type) {
    return OptionSpec.builder(option).paramLabel(valueLabel).type(type);
  }

  /** An option without a value. */
  static OptionSpec.Builder flag(String option) {
    return OptionSpec.builder(option).type(boolean.class).arity("0");
  }

  /** A word that is no option. */
  static PositionalParamSpec word(String index, String label, boolean required, String text) {
    PositionalParamSpec.Builder word = PositionalParamSpec.builder().index(index).paramLabel(label);
    word.required(required).description(text);
    return index.endsWith("*")
        ? word.type(List.class)
            .auxiliaryTypes(String.class)
            .arity(required ? "1..*" : "0..*")
            .build()
        : word.type(String.class).arity(required ? "1" : "0..1").build();
  }
}
