package dev.gosling.cli;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** {@code --color=auto|always|never}: see {@link Terminal}. */
enum ColorOption {
  AUTO,
  ALWAYS,
  NEVER;

  static void declare(CommandSpec spec) {
    spec.addOption(
        Command.option("--color", "WHEN", String.class)
            .completionCandidates(List.of("auto", "always", "never"))
            .description(
                "Colours, and source lines below errors: always, never, or auto, which is on a"
                    + " terminal. NO_COLOR in the environment leaves colours out.")
            .build());
  }

  /** The value given, or AUTO. */
  static ColorOption of(Arguments arguments) throws UsageException {
    if (!arguments.has("--color")) return AUTO;
    return switch (arguments.string("--color")) {
      case "auto" -> AUTO;
      case "always" -> ALWAYS;
      case "never" -> NEVER;
      case String s -> throw new UsageException("--color wants auto, always or never, not " + s);
    };
  }
}
