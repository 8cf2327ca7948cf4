package dev.gosling.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Scripts that complete command lines: commands, their options and the values of these, Go files
 * and folders.
 *
 * <p>Rejected: the scripts of picocli's AutoComplete, which complete no value behind an equals
 * sign, take a program's argument for a command, and describe nothing in zsh.
 */
final class Completion {
  private Completion() {}

  static String bash(List<Command> commands) {
    StringBuilder values = new StringBuilder();
    StringBuilder words = new StringBuilder();
    for (Command command : commands) {
      CommandSpec spec = command.spec();
      List<String> options = new ArrayList<>();
      for (OptionSpec option : shown(spec)) {
        options.addAll(spellings(option));
        if (!choices(option).isEmpty()) {
          String key = command.name() + " " + option.longestName();
          boolean isOptional = option.arity().min() == 0;
          values
              .append(isOptional ? "  " : "  '" + key + "' | ")
              .append("'" + key + "=')")
              .append(" choices='" + String.join(" ", choices(option)) + "' ;;\n");
        }
      }
      words
          .append("  " + command.name() + ")")
          .append(" options='" + String.join(" ", options) + "'")
          .append(" choices='" + String.join(" ", positionalChoices(spec)) + "'")
          .append(takesFiles(spec) ? " files=1" : "")
          .append(" ;;\n");
    }
    return BASH.replace(
            "@COMMANDS@", String.join(" ", commands.stream().map(Command::name).toList()))
        .replace("@VALUES@", values)
        .replace("@WORDS@", words);
  }

  private static final String BASH =
      """
      # Completes gosling's command lines in bash. See: gosling help completion

      _gosling() {
        local word=${COMP_WORDS[COMP_CWORD]} option=${COMP_WORDS[COMP_CWORD - 1]}
        local options= choices= files=
        COMPREPLY=()
        if ((COMP_CWORD == 1)); then
          COMPREPLY=($(compgen -W '@COMMANDS@' -- "$word"))
          return
        fi

        # The value of an option: bash makes three words of --option=value.
        if [[ $word == '=' ]]; then
          word=
          option+='='
        elif [[ $option == '=' ]]; then
          option=${COMP_WORDS[COMP_CWORD - 2]}'='
        fi
        case "${COMP_WORDS[1]} $option" in
      @VALUES@  esac
        if [[ -n $choices ]]; then
          COMPREPLY=($(compgen -W "$choices" -- "$word"))
          return
        fi

        case ${COMP_WORDS[1]} in
      @WORDS@  esac
        if [[ $word == -* ]]; then
          COMPREPLY=($(compgen -W "$options" -- "$word"))
          [[ ${#COMPREPLY[@]} == 1 && $COMPREPLY == *= ]] && compopt -o nospace
        elif [[ -n $choices ]]; then
          COMPREPLY=($(compgen -W "$choices" -- "$word"))
        elif [[ -n $files ]]; then
          local IFS=$'\\n'
          compopt -o filenames
          COMPREPLY=($(compgen -f -X '!*.go' -- "$word") $(compgen -d -- "$word"))
        fi
      }

      complete -F _gosling gosling
      """;

  static String zsh(List<Command> commands) {
    StringBuilder names = new StringBuilder();
    StringBuilder cases = new StringBuilder();
    for (Command command : commands) {
      names.append("    " + quoted(command.name() + ":" + command.summary()) + "\n");
      cases.append("  " + command.name() + ")\n    _arguments -S -A '-*'");
      for (OptionSpec option : shown(command.spec())) appendZsh(cases, option);
      List<String> choices = positionalChoices(command.spec());
      if (!choices.isEmpty()) cases.append(" '1:word:(" + String.join(" ", choices) + ")'");
      else if (takesFiles(command.spec())) cases.append(" '*:Go file:_files -g \"*.go(-.)\"'");
      cases.append(" ;;\n");
    }
    return ZSH.replace("@COMMANDS@", names).replace("@CASES@", cases);
  }

  private static final String ZSH =
      """
      #compdef gosling
      # Completes gosling's command lines in zsh. See: gosling help completion

      _gosling() {
        local -a commands
        commands=(
      @COMMANDS@  )
        if ((CURRENT == 2)); then
          _describe command commands
          return
        fi
        shift words
        ((CURRENT--))
        case $words[1] in
      @CASES@  esac
      }

      if [[ $funcstack[1] == _gosling ]]; then
        _gosling "$@"
      else
        compdef _gosling gosling
      fi
      """;

  private static void appendZsh(StringBuilder text, OptionSpec option) {
    String value = option.arity().max() == 0 ? "" : option.arity().min() == 0 ? "=-" : "=";
    String spec = option.longestName() + value + "[" + summary(option) + "]";
    if (!value.isEmpty()) {
      spec += (option.arity().min() == 0 ? "::" : ":") + option.paramLabel().replace(':', ' ');
      spec += ":(" + String.join(" ", choices(option)) + ")";
    }
    text.append(" \\\n      " + quoted(spec));
  }

  /** The beginning of its description. */
  private static String summary(OptionSpec option) {
    return option.description()[0].split("[.:;](?= |$)")[0].replaceAll("[\\[\\]:]", "");
  }

  private static String quoted(String text) {
    return "'" + text.replace("'", "'\\''") + "'";
  }

  private static List<OptionSpec> shown(CommandSpec spec) {
    return spec.options().stream().filter(o -> !o.hidden()).toList();
  }

  /** The words that begin an option: {@code --flag}, {@code --option=}. */
  private static List<String> spellings(OptionSpec option) {
    String name = option.longestName();
    if (option.arity().max() == 0) return List.of(name);
    String withValue = name.startsWith("--") ? name + "=" : name;
    if (option.arity().min() > 0) return List.of(withValue);
    List<String> words = new ArrayList<>(List.of(name));
    for (String choice : choices(option)) words.add(withValue + choice);
    return words;
  }

  private static List<String> choices(ArgSpec argument) {
    List<String> choices = new ArrayList<>();
    if (argument.completionCandidates() != null) {
      argument.completionCandidates().forEach(choices::add);
    }
    return choices;
  }

  private static List<String> positionalChoices(CommandSpec spec) {
    return spec.positionalParameters().isEmpty()
        ? List.of()
        : choices(spec.positionalParameters().getFirst());
  }

  private static boolean takesFiles(CommandSpec spec) {
    return !spec.positionalParameters().isEmpty() && positionalChoices(spec).isEmpty();
  }
}
