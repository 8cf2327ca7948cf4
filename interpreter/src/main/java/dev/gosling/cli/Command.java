package dev.gosling.cli;

import java.io.IOException;
import java.util.ArrayList;
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

  /** What the help page shows at its end: examples, mostly. */
  List<String> notes() {
    return List.of();
  }

  /** Command lines without their options, {@code PACKAGE [ARGUMENT...]}; the first is the usual. */
  abstract List<String> forms();

  /** Does the work. Throws IOException with the text to print when a file cannot be read. */
  abstract int run(Arguments arguments, Host host) throws IOException, UsageException;

  /** Parses what follows the command's name and runs it. */
  final int parseAndRun(List<String> given, Host host) throws IOException {
    try {
      // Without an option there is nothing to parse, and picocli need not be loaded: its classes
      // are too old for the AOT cache and cost as much as a small program.
      if (isPlain(given)) return run(Arguments.plain(given), host);
      Arguments parsed = Arguments.parse(new CommandLine(spec()).setExpandAtFiles(false), given);
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
    CommandSpec spec = spec();
    boolean hasOptions = spec.options().size() > 1;
    List<String> synopsis = new ArrayList<>();
    for (String form : forms()) {
      String lead = synopsis.isEmpty() ? "" : "       ";
      synopsis.add(lead + "gosling " + name + (hasOptions ? " [OPTION...] " : " ") + form);
    }
    List<String> footer = new ArrayList<>(notes());
    if (!footer.isEmpty()) footer.addFirst("");
    spec.usageMessage()
        .customSynopsis(synopsis.toArray(String[]::new))
        .description("", summary + ".")
        .parameterListHeading("%n")
        .optionListHeading("%n")
        .sortOptions(false)
        .footer(footer.stream().map(line -> line.replace("%", "%%")).toArray(String[]::new));
    return new CommandLine(spec).getUsageMessage(CommandLine.Help.Ansi.OFF);
  }

  /** Its options and words. */
  final CommandSpec spec() {
    CommandSpec spec = CommandSpec.create().name("gosling " + name);
    spec.interpolateVariables(false);
    // What follows the first word is mostly for the program to parse, whatever it looks like.
    spec.parser().stopAtPositional(!takesOptionsAfterWords());
    declare(spec);
    spec.addOption(
        OptionSpec.builder("-h", "--help").usageHelp(true).description("Show this help.").build());
    return spec;
  }

  /** An option with a value. */
  static OptionSpec.Builder option(String option, String valueLabel, Class<?> type) {
    return OptionSpec.builder(option).paramLabel(valueLabel).type(type);
  }

  /** An option without a value. */
  static OptionSpec.Builder flag(String option) {
    return OptionSpec.builder(option).type(boolean.class).arity("0");
  }

  /** The only word, one of some. */
  static PositionalParamSpec choice(
      String label, boolean required, String text, List<String> choices) {
    return PositionalParamSpec.builder()
        .index("0")
        .arity(required ? "1" : "0..1")
        .required(required)
        .type(String.class)
        .paramLabel(label)
        .hideParamSyntax(true)
        .description(text)
        .completionCandidates(choices)
        .build();
  }

  /** A word that is no option. */
  static PositionalParamSpec word(String index, String label, boolean required, String text) {
    PositionalParamSpec.Builder word = PositionalParamSpec.builder().index(index).paramLabel(label);
    word.required(required).description(text).hideParamSyntax(true);
    boolean many = index.endsWith("*");
    if (many) word.paramLabel(label + "...");
    return many
        ? word.type(List.class)
            .auxiliaryTypes(String.class)
            .arity(required ? "1..*" : "0..*")
            .build()
        : word.type(String.class).arity(required ? "1" : "0..1").build();
  }
}
