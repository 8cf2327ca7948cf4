package dev.gosling.cli;

import dev.gosling.LanguageVersion;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** {@code --go 1.N}, and gc's own spelling of it, {@code -lang=go1.N}. */
final class LanguageOption {
  private LanguageOption() {}

  static void declare(CommandSpec spec) {
    spec.addOption(
        OptionSpec.builder("--go")
            .paramLabel("1.N")
            .type(String.class)
            .description(
                "The Go language version, up to "
                    + LanguageVersion.NEWEST
                    + ". Without it the file's //go:build line decides, then the nearest go.mod.")
            .build());
    spec.addOption(
        OptionSpec.builder("-lang").paramLabel("go1.N").type(String.class).hidden(true).build());
  }

  /** The version chosen, as 1.N; null for none. */
  static String of(ParseResult options, CommandSpec spec) {
    String version = options.matchedOptionValue("--go", null);
    if (version == null) version = options.matchedOptionValue("-lang", null);
    if (version == null) return null;
    if (version.startsWith("go")) version = version.substring(2);
    if (!LanguageVersion.isSupported(version)) {
      throw new CommandLine.ParameterException(
          spec.commandLine(),
          "invalid Go version \"" + version + "\": want 1.N, at most " + LanguageVersion.NEWEST);
    }
    return version;
  }
}
