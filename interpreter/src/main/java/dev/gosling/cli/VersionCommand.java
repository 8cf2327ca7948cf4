package dev.gosling.cli;

import dev.gosling.Gosling;
import dev.gosling.load.LanguageVersion;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Model.CommandSpec;

/** {@code gosling version}. */
final class VersionCommand extends Command {
  VersionCommand() {
    super("version", "Show the versions of Gosling, Go and Java", 0, 0);
  }

  @Override
  void declare(CommandSpec spec) {}

  @Override
  List<String> forms() {
    return List.of("");
  }

  @Override
  int run(Arguments arguments, Host host) {
    // The manifest has it; classes outside of a jar have none.
    String version = Main.class.getPackage().getImplementationVersion();
    host.print(
        "gosling version %s go%s (Java %s, %s/%s, %s carriers)%n"
            .formatted(
                version == null ? "unpackaged" : version,
                LanguageVersion.NEWEST,
                System.getProperty("java.version"),
                System.getProperty("os.name").toLowerCase(Locale.ROOT),
                System.getProperty("os.arch"),
                Gosling.carriers()));
    return ExitStatus.OK;
  }
}
