package dev.gosling.check;

/** Language versions, as the number after {@code go1.}. */
final class Versions {
  static final int LATEST = 26;

  /** The floor of a version that a build constraint sets. */
  static final int CONSTRAINT_FLOOR = 21;

  private Versions() {}

  /** 21 for {@code 1.21}, {@code go1.21} and {@code 1.21.3}; the latest for null or nonsense. */
  static int minor(String version) {
    if (version == null) return LATEST;
    String s = version.startsWith("go") ? version.substring(2) : version;
    if (!s.startsWith("1")) return LATEST;
    int at = s.indexOf('.') + 1;
    if (at == 0) return 0;
    int end = at;
    while (end < s.length() && Character.isDigit(s.charAt(end))) end++;
    return end == at || end - at > 4 ? LATEST : Integer.parseInt(s.substring(at, end));
  }
}
