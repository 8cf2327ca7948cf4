package dev.gosling.cli;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** {@code gosling completion SHELL}. */
final class CompletionCommand extends Command {
  private static final List<String> SHELLS = List.of("bash", "zsh");

  CompletionCommand() {
    super("completion", "Print the script that completes command lines in a shell", 1, 1);
  }

  @Override
  void declare(CommandSpec spec) {
    spec.addPositional(choice("SHELL", true, "bash or zsh.", SHELLS));
  }

  @Override
  List<String> notes() {
    return List.of(
        "To install it for bash, add to ~/.bashrc:",
        "  source <(gosling completion bash)",
        "",
        "For zsh, write it into a folder of $fpath, and start a new shell:",
        "  gosling completion zsh > \"${fpath[1]}/_gosling\"",
        "or add to ~/.zshrc, below compinit:",
        "  source <(gosling completion zsh)");
  }

  @Override
  List<String> forms() {
    return List.of("bash", "zsh");
  }

  @Override
  int run(Arguments arguments, Host host) throws UsageException {
    switch (arguments.first()) {
      case "bash" -> host.print(Completion.bash(Main.commands()));
      case "zsh" -> host.print(Completion.zsh(Main.commands()));
      case String s -> throw new UsageException("no completion for " + s + ": want bash or zsh");
    }
    return ExitStatus.OK;
  }
}
