package dev.gosling;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which version of the Go language a file is written in, as {@code "1.N"}.
 *
 * <p>What the caller chose wins; else the minimum that the file's {@code //go:build} line implies;
 * else the {@code go} line of the nearest {@code go.mod} in the file's folder or above; else the
 * newest.
 */
public final class LanguageVersion {
  /** The newest language that is supported. */
  public static final String NEWEST = "1.26";

  private static final int NEWEST_MINOR = 26;

  /** The language of a module whose go.mod has no go line. (Go reference: "go directive") */
  private static final String UNSTATED = "1.16";

  /** A build constraint alone cannot choose an older language. (types2 {@code initFiles}) */
  private static final int CONSTRAINT_FLOOR = 21;

  private static final Pattern VERSION = Pattern.compile("1\\.(0|[1-9][0-9]*)");

  /** Also a patch or a pre-release; the language is that of its 1.N. */
  private static final Pattern RELEASE =
      Pattern.compile("(1\\.(?:0|[1-9][0-9]*))(?:\\.(?:0|[1-9][0-9]*)|(?:rc|beta)[0-9]+)?");

  private LanguageVersion() {}

  /** A go.mod that Go would refuse; the message is the one that Go prints. */
  public static final class BadModule extends IOException {
    BadModule(String message) {
      super(message);
    }
  }

  /**
   * The language version of one file.
   *
   * @param chosen the user's choice or null
   * @param constraint the minimum implied by the file's build constraint or null
   * @param file where the file stands, or null for source without a place
   */
  public static String resolve(String chosen, String constraint, Path file) throws IOException {
    if (chosen != null) return chosen;
    if (constraint != null) {
      return minor(constraint) < CONSTRAINT_FLOOR ? "1." + CONSTRAINT_FLOOR : constraint;
    }
    String module = file == null ? null : ofModule(file);
    return module == null ? NEWEST : module;
  }

  /** Whether {@code version} reads 1.N with an N that is supported. */
  public static boolean isSupported(String version) {
    int minor = minor(version);
    return minor >= 1 && minor <= NEWEST_MINOR;
  }

  /** N of 1.N, or -1 for anything else. */
  private static int minor(String version) {
    Matcher matcher = VERSION.matcher(version);
    if (!matcher.matches()) return -1;
    String digits = matcher.group(1);
    return digits.length() > 4 ? Integer.MAX_VALUE : Integer.parseInt(digits);
  }

  /** The version of the nearest go.mod at or above the file's folder; null where there is none. */
  private static String ofModule(Path file) throws IOException {
    Path folder = file.toAbsolutePath().normalize().getParent();
    for (; folder != null; folder = folder.getParent()) {
      Path module = folder.resolve("go.mod");
      if (Files.isRegularFile(module)) return goLine(Files.readString(module));
    }
    return null;
  }

  /** The language that a go.mod's text states. */
  static String goLine(String module) throws BadModule {
    String found = null;
    int number = 0;
    for (String line : module.lines().toList()) {
      number++;
      int comment = line.indexOf("//");
      String[] words = (comment < 0 ? line : line.substring(0, comment)).strip().split("\\s+");
      if (!words[0].equals("go")) continue;
      if (found != null) throw parseError(number, "repeated go statement");
      if (words.length != 2) throw parseError(number, "go directive expects exactly one argument");
      Matcher release = RELEASE.matcher(words[1]);
      if (!release.matches()) {
        throw parseError(number, "invalid go version '" + words[1] + "': must match format 1.23.0");
      }
      found = release.group(1);
      if (minor(found) > NEWEST_MINOR) {
        throw new BadModule(
            "go: go.mod requires go >= " + words[1] + " (running go " + NEWEST + ")");
      }
    }
    return found == null ? UNSTATED : found;
  }

  private static BadModule parseError(int line, String problem) {
    return new BadModule("go: errors parsing go.mod:\ngo.mod:" + line + ": " + problem);
  }
}
