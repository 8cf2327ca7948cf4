package dev.gosling.golden;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What is said of a verdict below its headline, without colour. */
public final class FailureText {
  private FailureText() {}

  /** Mismatches with their details, then notes. */
  public static List<String> of(Verdict verdict) {
    List<String> lines = new ArrayList<>();
    for (Mismatch mismatch : verdict.mismatches()) {
      lines.add(mismatch.summary());
      lines.addAll(mismatch.detail());
    }
    lines.addAll(verdict.notes());
    return lines;
  }

  /** Seconds as the go command prints them. */
  public static String seconds(Duration d) {
    return String.format(Locale.ROOT, "%.2f", d.toNanos() / 1e9);
  }
}
