package dev.gosling.diagnostic;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Finds the names that somebody may have meant. */
public final class NearName {
  private static final int MOST = 3;

  private NearName() {}

  /** The candidates nearest to {@code name}, some at most; none if no one is near. */
  public static List<String> of(String name, Collection<String> candidates) {
    // Some slips of the finger in a long name, one in a short one, none in a letter.
    int least = Math.clamp(name.length() / 3, name.length() > 1 ? 1 : 0, 3);
    Set<String> nearest = new TreeSet<>();
    for (String candidate : candidates) {
      int distance = candidate.equalsIgnoreCase(name) ? 0 : distance(name, candidate);
      if (distance > least || candidate.equals(name)) continue;
      if (distance < least) nearest.clear();
      least = distance;
      nearest.add(candidate);
    }
    return nearest.stream().limit(MOST).toList();
  }

  /** A question for {@link #of} names, or null if there are none. */
  public static String didYouMean(List<String> names) {
    return switch (names.size()) {
      case 0 -> null;
      case 1 -> "did you mean " + names.getFirst() + "?";
      default ->
          "did you mean "
              + String.join(", ", names.subList(0, names.size() - 1))
              + " or "
              + names.getLast()
              + "?";
    };
  }

  /** How many letters were added, left out, replaced, or swapped with their neighbour. */
  private static int distance(String a, String b) {
    int[] beforeLast = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    Arrays.setAll(last, j -> j);
    for (int i = 1; i <= a.length(); i++) {
      int[] row = new int[b.length() + 1];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        boolean same = a.charAt(i - 1) == b.charAt(j - 1);
        row[j] = Math.min(last[j - 1] + (same ? 0 : 1), Math.min(last[j], row[j - 1]) + 1);
        boolean swapped =
            i > 1
                && j > 1
                && a.charAt(i - 1) == b.charAt(j - 2)
                && a.charAt(i - 2) == b.charAt(j - 1);
        if (swapped) row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
      }
      beforeLast = last;
      last = row;
    }
    return last[b.length()];
  }
}
