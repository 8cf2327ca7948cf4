package dev.gosling.cli;

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

  private final List<String> left;
  private final List<String> right;
  private final List<Row> rows = new ArrayList<>();

  private LineDiff(List<String> left, List<String> right) {
    this.left = left;
    this.right = right;
  }

  static List<Row> of(List<String> left, List<String> right) {
    LineDiff diff = new LineDiff(left, right);
    diff.align();
    return diff.rows;
  }

  private void align() {
    int start = 0;
    int leftEnd = left.size();
    int rightEnd = right.size();
    while (start < leftEnd && start < rightEnd && left.get(start).equals(right.get(start))) start++;
    while (leftEnd > start
        && rightEnd > start
        && left.get(leftEnd - 1).equals(right.get(rightEnd - 1))) {
      leftEnd--;
      rightEnd--;
    }
    for (int i = 0; i < start; i++) same(i);
    long pairs = (long) (leftEnd - start) * (rightEnd - start);
    if (pairs > MOST_PAIRS) changed(start, leftEnd, start, rightEnd);
    else alignMiddle(start, leftEnd, rightEnd);
    for (int i = leftEnd; i < left.size(); i++) same(i);
  }

  private void same(int i) {
    rows.add(new Row(left.get(i), left.get(i)));
  }

  /** Follows a longest common subsequence; what lies between its lines is changed. */
  private void alignMiddle(int start, int leftEnd, int rightEnd) {
    int[][] common = commonLengths(start, leftEnd, rightEnd);
    int i = start;
    int j = start;
    int leftFrom = i;
    int rightFrom = j;
    while (i < leftEnd && j < rightEnd) {
      if (left.get(i).equals(right.get(j))) {
        changed(leftFrom, i, rightFrom, j);
        same(i);
        leftFrom = ++i;
        rightFrom = ++j;
      } else if (common[i + 1 - start][j - start] >= common[i - start][j + 1 - start]) {
        i++;
      } else {
        j++;
      }
    }
    changed(leftFrom, leftEnd, rightFrom, rightEnd);
  }

  /** Lengths of the longest common subsequences of the rests. */
  private int[][] commonLengths(int start, int leftEnd, int rightEnd) {
    int[][] common = new int[leftEnd - start + 1][rightEnd - start + 1];
    for (int i = leftEnd - 1; i >= start; i--) {
      int[] here = common[i - start];
      int[] below = common[i + 1 - start];
      for (int j = rightEnd - 1; j >= start; j--) {
        int k = j - start;
        here[k] =
            left.get(i).equals(right.get(j)) ? below[k + 1] + 1 : Math.max(below[k], here[k + 1]);
      }
    }
    return common;
  }

  private void changed(int leftFrom, int leftTo, int rightFrom, int rightTo) {
    int count = Math.max(leftTo - leftFrom, rightTo - rightFrom);
    for (int k = 0; k < count; k++) {
      String l = leftFrom + k < leftTo ? left.get(leftFrom + k) : null;
      String r = rightFrom + k < rightTo ? right.get(rightFrom + k) : null;
      rows.add(new Row(l, r));
    }
  }
}
