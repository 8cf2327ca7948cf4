package dev.gosling.load;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Versions of the Go language, as {@code "1.N"}.
 *
 * <p>What the caller chose wins; else the minimum that a file's {@code //go:build} line implies;
 * else the {@code go} line of the package's module; else the newest.
 */
public final class LanguageVersion {
  /** The newest language that is supported. */
  public static final String NEWEST = "1.26";

  private static final int NEWEST_MINOR = 26;

  /** The language of a module whose go.mod has no go line. (Go reference: "go directive") */
  static final String UNSTATED = "1.16";

  private static final Pattern VERSION = Pattern.compile("1\\.(0|[1-9][0-9]*)");

  /** Also a patch or a pre-release; the language is that of its 1.N. */
  private static final Pattern RELEASE =
      Pattern.compile("(1\\.(?:0|[1-9][0-9]*))(?:\\.(?:0|[1-9][0-9]*)|(?:rc|beta)[0-9]+)?");

  private LanguageVersion() {}

  /** Whether {@code version} reads 1.N with an N that is supported. */
  public static boolean isSupported(String version) {
    int minor = minor(version);
    return minor >= 1 && minor <= NEWEST_MINOR;
  }

  /** The language of a release such as 1.22.3, or null for what names none. */
  static String ofRelease(String release) {
    Matcher matcher = RELEASE.matcher(release);
    return matcher.matches() ? matcher.group(1) : null;
  }

  static boolean isNewerThanSupported(String version) {
    return minor(version) > NEWEST_MINOR;
  }

  /** N of 1.N, or -1 for anything else. */
  private static int minor(String version) {
    Matcher matcher = VERSION.matcher(version);
    if (!matcher.matches()) return -1;
    String digits = matcher.group(1);
    return digits.length() > 4 ? Integer.MAX_VALUE : Integer.parseInt(digits);
  }
}
