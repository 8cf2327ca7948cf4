package dev.gosling.cli;

import dev.gosling.Sources;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.Model.CommandSpec;

/** {@code -e CODE}: a program on the command line. */
final class SnippetOption {
  private static final String OPTION = "-e";

  private SnippetOption() {}

  static void declare(CommandSpec spec) {
    spec.addOption(
        Command.option(OPTION, "CODE", String.class)
            .description(
                "The program itself, in place of PACKAGE: a whole file, or a snippet without"
                    + " package clause and imports.")
            .build());
  }

  /** The program, named as the option in messages; null where there is none. */
  static Sources of(Arguments arguments) {
    if (!arguments.has(OPTION)) return null;
    byte[] code = arguments.string(OPTION).getBytes(StandardCharsets.UTF_8);
    return Sources.text(OPTION, code);
  }
}
