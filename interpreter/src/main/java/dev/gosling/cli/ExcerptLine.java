package dev.gosling.cli;

import dev.gosling.diagnostic.Report;

/**
 * A line of source as a terminal shows it, cut on both sides to the width that there is.
 *
 * @param caret in which column of the text the place is, from 0
 */
record ExcerptLine(String text, int caret) {
  private static final String CUT = "…";

  /** Narrower than this nothing can be read. */
  private static final int LEAST_WIDTH = 10;

  static ExcerptLine of(Report.Excerpt excerpt, int terminalWidth) {
    int width = Math.max(terminalWidth, LEAST_WIDTH);
    String line = TextColumns.printable(excerpt.text().stripTrailing());
    String before = TextColumns.printable(excerpt.text().substring(0, excerpt.column()));
    int caret = TextColumns.width(before);
    // The place keeps some text on either side, and past the line's end has a column too.
    if (Math.max(TextColumns.width(line), caret + 1) > width && caret > width * 2 / 3) {
      String left = TextColumns.take(before, caret - width / 2);
      line = CUT + line.substring(Math.min(left.length(), line.length()));
      caret += 1 - TextColumns.width(left);
    }
    if (TextColumns.width(line) > width) line = TextColumns.take(line, width - 1) + CUT;
    return new ExcerptLine(line, caret);
  }
}
