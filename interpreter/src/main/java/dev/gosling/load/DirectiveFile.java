package dev.gosling.load;

import java.util.ArrayList;
import java.util.List;

/**
 * The statements of a go.mod or go.work file. (Go reference: "go.mod files", "Lexical elements")
 *
 * @param statements each begins with its verb, whether or not it stands in a block
 */
record DirectiveFile(List<Statement> statements) {
  record Statement(int line, List<String> words) {
    String verb() {
      return words.getFirst();
    }

    /** The words after the verb. */
    List<String> arguments() {
      return words.subList(1, words.size());
    }
  }

  /** A file that Go would refuse: its line and Go's words. */
  static final class Malformed extends Exception {
    private static final long serialVersionUID = 1;

    final int line;

    Malformed(int line, String message) {
      super(message, null, false, false);
      this.line = line;
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
        statements.add(new Statement(number, words));
      } else if (opens && words.size() == 2) {
        block = words.getFirst();
        blockLine = number;
      } else {
        statements.add(new Statement(number, words));
      }
    }
    if (block != null) {
      throw new Malformed(
          number, "syntax error (unterminated block started at " + place + ":" + blockLine + ":1)");
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
        if (end < 0) throw new Malformed(number, "syntax error (unterminated string)");
        words.add(line.substring(at + 1, end));
        at = end + 1;
      } else if (c == '(' || c == ')' || c == ',') {
        words.add(String.valueOf(c));
        at++;
      } else {
        int start = at;
        while (at < line.length() && isWordChar(line, at)) at++;
        words.add(line.substring(start, at));
      }
    }
    return words;
  }

  private static boolean isWordChar(String line, int at) {
    return " \t\r\"`(),".indexOf(line.charAt(at)) < 0 && !line.startsWith("//", at);
  }
}
