package dev.gosling.cli;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;

/** Lines of two texts side by side. */
final class LineDiff {
  /** Beyond this many pairs to compare, lines are paired by their numbers. */
  private static final long MOST_PAIRS = 4_000_000;

  /** A row; null where one side has no line. Both are there and differ where a line is changed. */
  record Row(String left, String right) {
    boolean same() {
      return left != null && left.equals(right);
    }

    /** As sdiff marks it. */
    char mark() {
      if (left == null) return '>';
      if (right == null) return '<';
      return left.equals(right) ? ' ' : '|';
    }
  }

  private LineDiff() {}

  static List<Row> of(List<String> left, List<String> right) {
    List<Row> rows = new ArrayList<>();
    int start = 0;
    while (start < left.size()
        && start < right.size()
        && left.get(start).equals(right.get(start))) {
      rows.add(new Row(left.get(start), right.get(start)));
      start++;
    }
    List<String> restLeft = left.subList(start, left.size());
    List<String> restRight = right.subList(start, right.size());
    if ((long) restLeft.size() * restRight.size() > MOST_PAIRS) pair(restLeft, restRight, rows);
    else align(restLeft, restRight, rows);
    return rows;
  }

  private static void align(List<String> left, List<String> right, List<Row> rows) {
    int next = 0;
    for (AbstractDelta<String> change : DiffUtils.diff(left, right).getDeltas()) {
      int from = change.getSource().getPosition();
      pair(left.subList(next, from), left.subList(next, from), rows);
      pair(change.getSource().getLines(), change.getTarget().getLines(), rows);
      next = from + change.getSource().size();
    }
    pair(left.subList(next, left.size()), left.subList(next, left.size()), rows);
  }

  /** Puts lines of the same number beside each other. */
  private static void pair(List<String> left, List<String> right, List<Row> rows) {
    for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
      rows.add(
          new Row(i < left.size() ? left.get(i) : null, i < right.size() ? right.get(i) : null));
    }
  }
}
