package dev.gosling.cli;

import java.io.Console;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/**
 * What may be written to a stream besides plain text: colours, and what only eyes can use, such as
 * excerpts of sources and progress.
 *
 * <p>Which it is says {@code --color}, or else whether the stream is a terminal. Colours are left
 * out where the environment has {@code NO_COLOR}, and on a dumb terminal, but not with {@code
 * --color=always}.
 */
final class Terminal {
  /** What is piped, redirected or captured: no colours, and nothing that plain text would lack. */
  static final Terminal NONE = new Terminal(false, true, false, false, "");

  private static final int USUAL_COLUMNS = 80;

  private final boolean present;
  private final boolean dumb;
  private final boolean rich;
  private final boolean color;
  private final String columns;

  private Terminal(boolean present, boolean dumb, boolean rich, boolean color, String columns) {
    this.present = present;
    this.dumb = dumb;
    this.rich = rich;
    this.color = color;
    this.columns = columns;
  }

  /**
   * What the stream with a descriptor may be given.
   *
   * @param option the value of {@code --color}
   */
  static Terminal of(Host host, int descriptor, ColorOption option) {
    boolean present = host.terminals().test(descriptor);
    if (!present && option != ColorOption.ALWAYS) return NONE;
    String unwanted = host.environment().getOrDefault("NO_COLOR", "");
    boolean dumb = host.environment().getOrDefault("TERM", "").equals("dumb");
    boolean color =
        switch (option) {
          case ALWAYS -> true;
          case NEVER -> false;
          case AUTO -> unwanted.isEmpty() && !dumb;
        };
    return new Terminal(present, dumb, true, color, host.environment().getOrDefault("COLUMNS", ""));
  }

  /** Whether the stream of a descriptor is a terminal. Java tells of the first two together. */
  static boolean isTerminal(int descriptor) {
    Path link = Path.of("/proc/self/fd/" + descriptor);
    try {
      String target = Files.readSymbolicLink(link).toString();
      return target.startsWith("/dev/pts/")
          || target.startsWith("/dev/tty")
          || target.equals("/dev/console");
    } catch (IOException | UnsupportedOperationException e) {
      Console console = System.console();
      return console != null && console.isTerminal();
    }
  }

  /** Whether what it shows may be redrawn: a terminal, and not one that only types. */
  boolean isLive() {
    return present && !dumb;
  }

  /** Whether somebody looks at it. */
  boolean isRich() {
    return rich;
  }

  boolean hasColor() {
    return color;
  }

  /** Its width: that of the environment's {@code COLUMNS}, else of the terminal, else 80. */
  int columns() {
    String text = columns;
    if (!isNumber(text) && present) text = sizeFromStty();
    return isNumber(text) ? Integer.parseInt(text) : USUAL_COLUMNS;
  }

  private static boolean isNumber(String text) {
    return text.matches("[1-9][0-9]{0,4}");
  }

  private static String sizeFromStty() {
    try {
      Process stty = new ProcessBuilder("stty", "size").redirectInput(new File("/dev/tty")).start();
      String said = new String(stty.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
      stty.waitFor(1, TimeUnit.SECONDS);
      return said.substring(said.indexOf(' ') + 1).strip();
    } catch (IOException e) {
      return "";
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return "";
    }
  }

  String bold(String text) {
    return styled("1", text);
  }

  String dim(String text) {
    return styled("2", text);
  }

  String red(String text) {
    return styled("31", text);
  }

  String boldRed(String text) {
    return styled("1;31", text);
  }

  String green(String text) {
    return styled("32", text);
  }

  String yellow(String text) {
    return styled("33", text);
  }

  String cyan(String text) {
    return styled("36", text);
  }

  private String styled(String code, String text) {
    return color && !text.isEmpty() ? "\033[" + code + "m" + text + "\033[0m" : text;
  }
}
