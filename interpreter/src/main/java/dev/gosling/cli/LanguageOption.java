package dev.gosling.cli;

import dev.gosling.load.LanguageVersion;
import java.util.List;
import java.util.stream.IntStream;
import picocli.CommandLine.Model.CommandSpec;

/** {@code --go 1.N}, and gc's own spelling of it, {@code -lang=go1.N}. */
final class LanguageOption {
  private LanguageOption() {}

  static void declare(CommandSpec spec) {
    spec.addOption(
        Command.option("--go", "1.N", String.class)
            .completionCandidates(withGenerics())
            .description(
                "The Go language version, up to "
                    + LanguageVersion.NEWEST
                    + ". Without it the file's //go:build line decides, then the go line of the"
                    + " module.")
            .build());
    spec.addOption(Command.option("-lang", "go1.N", String.class).hidden(true).build());
  }

  /** The versions that completion offers: those since 1.18. */
  private static List<String> withGenerics() {
    return IntStream.iterate(18, n -> LanguageVersion.isSupported("1." + n), n -> n + 1)
        .mapToObj(n -> "1." + n)
        .toList();
  }

  /** The version chosen, as 1.N; null for none. */
  static String of(Arguments arguments) throws UsageException {
    String version = arguments.string(arguments.has("--go") ? "--go" : "-lang");
    return version == null ? null : checked(version);
  }

  /** A version as given, or with gc's prefix, as 1.N. */
  static String checked(String given) throws UsageException {
    String version = given;
    if (version.startsWith("go")) version = version.substring(2);
    if (!LanguageVersion.isSupported(version)) {
      throw new UsageException(
          "invalid Go version \"%s\": want 1.N, at most %s"
              .formatted(version, LanguageVersion.NEWEST));
    }
    return version;
  }
}
