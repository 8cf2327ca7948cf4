package dev.gosling.cli;

import dev.gosling.FaultReport;
import dev.gosling.runtime.Output;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.util.Arrays;
import java.util.List;

/** The command line's entry. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    // Not System.exit: that loads the logging classes first, to offer its event to them. Every
    // stream is flushed by now, and nothing here registers a shutdown hook.
    Runtime.getRuntime().halt(run(Arrays.asList(args), Host.ofProcess()));
  }

  /** Runs the command that the first word names; returns the exit status. */
  public static int run(List<String> args, Host host) {
    if (args.isEmpty()) {
      host.complain(HelpCommand.overview());
      return ExitStatus.USAGE;
    }
    String word = args.getFirst();
    Command command = command(word);
    if (command == null) {
      host.complain("gosling: unknown command " + word + suggestion(word) + "\n");
      host.complain("Run 'gosling help' for usage.\n");
      return ExitStatus.USAGE;
    }
    try {
      return command.parseAndRun(args.subList(1, args.size()), host);
    } catch (FileSystemException e) {
      host.complain(SourceArgument.failure(e.getFile(), e).getMessage() + "\n");
      return ExitStatus.FAILURE;
    } catch (IOException e) {
      host.complain(e.getMessage() + "\n");
      return ExitStatus.FAILURE;
    } catch (OutOfMemoryError e) {
      host.complain("gosling: out of memory; GOSLING_JAVA_OPTS=-Xmx8g gives it more\n");
      return ExitStatus.FAILURE;
    } catch (UncheckedIOException e) {
      IOException cause = e.getCause();
      if (Output.isBrokenPipe(cause)) return ExitStatus.BROKEN_PIPE;
      host.complain("gosling: write /dev/stdout: " + cause.getMessage() + "\n");
      return ExitStatus.FAILURE;
    } catch (RuntimeException | Error e) {
      boolean debug = host.environment().containsKey(FaultReport.DEBUG_VARIABLE);
      for (String line : FaultReport.lines(e, "", debug)) host.complain(line + "\n");
      return ExitStatus.INTERNAL;
    }
  }

  /** What may have been meant by a word that names no command. */
  static String suggestion(String word) {
    if (word.endsWith(".go")) return "; to run a program: gosling run " + word;
    return Suggestion.of(word, commands().stream().map(Command::name).toList());
  }

  /** The command of a name, or null. */
  static Command command(String name) {
    return switch (name) {
      case "run" -> new RunCommand();
      case "check" -> new CheckCommand();
      case "compare" -> new CompareCommand();
      case "golden" -> new GoldenCommand();
      case "completion" -> new CompletionCommand();
      case "version", "--version" -> new VersionCommand();
      case "help", "--help", "-h" -> new HelpCommand();
      default -> null;
    };
  }

  /** All commands, in the order in which help lists them. */
  static List<Command> commands() {
    return List.of(
        new RunCommand(),
        new CheckCommand(),
        new CompareCommand(),
        new GoldenCommand(),
        new CompletionCommand(),
        new VersionCommand(),
        new HelpCommand());
  }
}
