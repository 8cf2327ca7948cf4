package dev.gosling.golden;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.util.ArrayList;
import java.util.List;

/** What separates two texts, as {@code diff -u} shows it. */
final class UnifiedDiff {
  private static final int CONTEXT = 3;

  /** Lines that are compared of either text, from the first difference: nobody reads more. */
  private static final int COMPARED = 1000;

  private static final int LONGEST_LINE = 500;

  private UnifiedDiff() {}

  /** Empty if the texts are equal. */
  static List<String> of(String oldName, String newName, String before, String after) {
    List<String> a = lines(before);
    List<String> b = lines(after);
    int same = 0;
    while (same < a.size() && same < b.size() && a.get(same).equals(b.get(same))) same++;
    int left = a.size() - same;
    int right = b.size() - same;
    List<String> oldLines = a.subList(0, same + Math.min(left, COMPARED));
    List<String> newLines = b.subList(0, same + Math.min(right, COMPARED));
    var patch = DiffUtils.diff(oldLines, newLines);
    List<String> diff =
        UnifiedDiffUtils.generateUnifiedDiff(oldName, newName, oldLines, patch, CONTEXT);
    List<String> shown = new ArrayList<>();
    for (String line : diff) shown.addAll(shortened(line).lines().toList());
    if (oldLines.isEmpty()) shown.replaceAll(line -> line.replaceFirst("^@@ -1,0 ", "@@ -0,0 "));
    if (newLines.isEmpty())
      shown.replaceAll(line -> line.replaceFirst("^(@@ .*) \\+1,0 ", "$1 +0,0 "));
    if (left > COMPARED || right > COMPARED) {
      shown.add("... %d more lines here, %d there".formatted(cut(left), cut(right)));
    }
    return shown;
  }

  private static int cut(int lines) {
    return Math.max(0, lines - COMPARED);
  }

  /** An unfinished last line differs from a finished one. */
  private static List<String> lines(String text) {
    List<String> lines = new ArrayList<>(text.lines().toList());
    if (!text.isEmpty() && !text.endsWith("\n")) {
      lines.add(lines.removeLast() + "\n\\ No newline at end of file");
    }
    return lines;
  }

  private static String shortened(String line) {
    return line.length() <= LONGEST_LINE ? line : line.substring(0, LONGEST_LINE) + "...";
  }
}
