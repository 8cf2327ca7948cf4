package dev.gosling.golden;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a program is to print, said in a comment that begins with {@code Output:} or {@code
 * Unordered output:} at the end of the file or of a function's body, as in Go's examples. White
 * space around it does not count.
 *
 * @param text without comment signs
 * @param unordered whether lines may come in any order
 * @param start where the comment begins in the source
 * @param end the end of its last line
 */
record OutputComment(String text, boolean unordered, int start, int end) {
  private static final Pattern BLOCK =
      Pattern.compile(
          "(?im)^[ \\t]*//[ \\t]*((?:unordered )?output):(.*(?:\\n"
              + "[ \\t]*//.*)*)(?=\\s*(?:\\n"
              + "\\}|\\z))");

  /** The last such comment of a source. */
  static Optional<OutputComment> of(String source) {
    Matcher block = BLOCK.matcher(source);
    OutputComment last = null;
    while (block.find()) {
      String text = block.group(2).replaceAll("(?m)^[ \\t]*// ?", "").strip();
      boolean unordered = block.group(1).toLowerCase(Locale.ROOT).startsWith("unordered");
      last = new OutputComment(text, unordered, block.start(), block.end());
    }
    return Optional.ofNullable(last);
  }

  /** The source with another text in its comment. */
  String replaceIn(String source, String newText) {
    String old = source.substring(start, end);
    String indent = old.substring(0, old.indexOf("//"));
    StringBuilder comment = new StringBuilder(old.substring(0, old.indexOf(':') + 1));
    newText.strip().lines().forEach(line -> appendLine(comment, indent, line));
    return source.substring(0, start) + comment + source.substring(end);
  }

  private static void appendLine(StringBuilder comment, String indent, String line) {
    comment.append('\n').append(indent).append("//");
    if (!line.isEmpty()) comment.append(' ').append(line);
  }
}
