package dev.gosling.cli;

import dev.gosling.LanguageVersion;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code gosling version}. */
final class VersionCommand extends Command {
  VersionCommand() {
    super("version", "Show the versions of Gosling, Go and Java");
  }

  @Override
  void declare(CommandSpec spec) {}

  @Override
  int run(ParseResult options, Streams streams) {
    // The manifest has it; classes outside of a jar have none.
    String version = Main.class.getPackage().getImplementationVersion();
    streams.print(
        "gosling version %s go%s (Java %s, %s/%s)%n"
            .formatted(
                version == null ? "unpackaged" : version,
                LanguageVersion.NEWEST,
                Runtime.version().feature() + "." + Runtime.version().interim(),
                System.getProperty("os.name").toLowerCase(java.util.Locale.ROOT),
                System.getProperty("os.arch")));
    return ExitStatus.OK;
  }
}
