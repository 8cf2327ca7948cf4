package dev.gosling.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/**
 * What followed the command's name.
 *
 * @param options values of the options given, by their longest name; a flag's value is {@code true}
 * @param words everything from the first word that is no option, untouched
 */
record Arguments(Map<String, Object> options, List<String> words) {
  /** Words without an option among them. */
  static Arguments plain(List<String> words) {
    return new Arguments(Map.of(), words);
  }

  static Arguments parse(CommandLine line, List<String> given) throws UsageException {
    ParseResult parsed;
    try {
      parsed = line.parseArgs(given.toArray(String[]::new));
    } catch (CommandLine.UnmatchedArgumentException e) {
      String word = e.getUnmatched().getFirst();
      int end = word.indexOf('=');
      String suggestion =
          Suggestion.of(
              end < 0 ? word : word.substring(0, end), line.getCommandSpec().optionsMap().keySet());
      throw new UsageException(
          (word.startsWith("-") ? "unknown option " : "one word too many: ") + word + suggestion);
    } catch (CommandLine.ParameterException e) {
      throw new UsageException(e.getMessage());
    }
    Map<String, Object> options = new HashMap<>();
    for (OptionSpec option : parsed.matchedOptions()) {
      options.put(option.longestName(), option.getValue());
    }
    List<String> words = new ArrayList<>();
    for (PositionalParamSpec positional : parsed.matchedPositionals()) {
      words.addAll(positional.stringValues());
    }
    return new Arguments(options, words);
  }

  String string(String option) {
    return (String) options.get(option);
  }

  boolean has(String option) {
    return options.containsKey(option);
  }

  /** The first word. */
  String first() {
    return words.getFirst();
  }

  /** The words after the first. */
  List<String> rest() {
    return words.subList(1, words.size());
  }
}
