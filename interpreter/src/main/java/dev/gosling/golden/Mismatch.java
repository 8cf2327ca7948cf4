package dev.gosling.golden;

import java.util.List;

/**
 * One thing that is not as it should be.
 *
 * @param summary on one line
 * @param detail more lines: a unified diff, or what the program said
 */
public record Mismatch(String summary, List<String> detail) {
  static Mismatch of(String summary) {
    return new Mismatch(summary, List.of());
  }

  static Mismatch texts(String what, String label, String want, String got) {
    return new Mismatch(
        what + " differs",
        UnifiedDiff.of(label, "printed", RawText.shown(want), RawText.shown(got)));
  }
}
