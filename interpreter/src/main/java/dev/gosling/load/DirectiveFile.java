package dev.gosling.load;

import java.util.ArrayList;
import java.util.List;

/**
 * The statements of a go.mod or go.work file. (Go reference: "go.mod files", "Lexical elements")
 *
 * @param statements each begins with its verb, whether or not it stands in a block
 */
record DirectiveFile(List<Statement> statements) {
  /**
   * @param block the line on which the block begins that holds it, or 0
   */
  record Statement(int line, int block, List<String> words) {
    String verb() {
      return words.getFirst();
    }

    /** The words after the verb. */
    List<String> arguments() {
      return words.subList(1, words.size());
    }
  }

  /** A file that Go would refuse; the message is Go's, with the line or line and column before. */
  static final class Malformed extends Exception {
    private static final long serialVersionUID = 1;

    Malformed(String place, String message) {
      super(place + ": " + message, null, false, false);
    }
  }

  /**
   * @param place how the file is named when a block in it does not end
   */
  static DirectiveFile parse(String text, String place) throws Malformed {
    List<Statement> statements = new ArrayList<>();
    String block = null;
    int blockLine = 0;
    int number = 0;
    for (String line : text.split("\n", -1)) {
      number++;
      List<String> words = words(line, number);
      if (words.isEmpty()) continue;
      boolean opens = words.getLast().equals("(");
      if (block != null) {
        if (words.equals(List.of(")"))) {
          block = null;
          continue;
        }
        words.addFirst(block);
        statements.add(new Statement(number, blockLine, words));
      } else if (opens && words.size() == 2) {
        block = words.getFirst();
        blockLine = number;
      } else {
        statements.add(new Statement(number, 0, words));
      }
    }
    if (block != null) {
      throw new Malformed(
          String.valueOf(number),
          "syntax error (unterminated block started at " + place + ":" + blockLine + ":1)");
    }
    return new DirectiveFile(statements);
  }

  private static List<String> words(String line, int number) throws Malformed {
    List<String> words = new ArrayList<>();
    int at = 0;
    while (at < line.length()) {
      char c = line.charAt(at);
      if (c == ' ' || c == '\t' || c == '\r') {
        at++;
      } else if (line.startsWith("//", at)) {
        break;
      } else if (c == '"' || c == '`') {
        int end = line.indexOf(c, at + 1);
        if (end < 0) {
          throw new Malformed(place(number, line, line.length()), "unexpected newline in string");
        }
        words.add(line.substring(at + 1, end));
        at = end + 1;
      } else if (c == '(' || c == ')' || c == ',') {
        words.add(String.valueOf(c));
        at++;
      } else if (c == '\uFEFF' || c < ' ') {
        String shown = c == '\uFEFF' ? "\\ufeff" : "\\x%02x".formatted((int) c);
        throw new Malformed(place(number, line, at), "unexpected input character '" + shown + "'");
      } else {
        int start = at;
        while (at < line.length() && isWordChar(line, at)) at++;
        words.add(line.substring(start, at));
        if (line.startsWith("/*", at)) {
          String problem = "mod files must use // comments (not /* */ comments)";
          throw new Malformed(place(number, line, at), problem);
        }
      }
    }
    return words;
  }

  /** As messages have it: the first column goes without saying. */
  private static String place(int number, String line, int at) {
    int column = line.codePointCount(0, at) + 1;
    return column > 1 ? number + ":" + column : String.valueOf(number);
  }

  private static boolean isWordChar(String line, int at) {
    return " \t\r\"`(),".indexOf(line.charAt(at)) < 0
        && !line.startsWith("//", at)
        && !line.startsWith("/*", at);
  }
}
