package dev.gosling.golden;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Comments {@code // ERROR "regexp" "regexp"}, as in the tests of Go's compiler: the line has as
 * many errors, each matched by one of them.
 */
final class ErrorComments {
  private static final Pattern DIAGNOSTIC =
      Pattern.compile("(?:\\./)?([^\\t:][^:]*):(\\d+):(?:\\d+:)? (.*)");
  private static final Pattern COMMENT =
      Pattern.compile("// ERROR ((?:\"(?:[^\"\\\\]|\\\\.)*\"\\s*)+)");
  private static final Pattern QUOTED = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");

  private ErrorComments() {}

  static boolean in(String source) {
    return COMMENT.matcher(source).find();
  }

  /**
   * What comments and errors do not agree on.
   *
   * @param sources texts by name
   * @param diagnostics lines as gc prints them
   */
  static List<String> problems(Map<String, String> sources, List<String> diagnostics) {
    Map<String, List<String>> got = new TreeMap<>(ErrorComments::compareLines);
    List<String> problems = new ArrayList<>();
    for (String d : diagnostics) {
      Matcher m = DIAGNOSTIC.matcher(d);
      if (m.matches()) {
        String line = m.group(1) + ":" + m.group(2);
        got.computeIfAbsent(line, k -> new ArrayList<>()).add(m.group(3));
      } else if (!d.startsWith("\t") && !d.startsWith("# ") && !d.isEmpty()) {
        problems.add("not wanted: " + d);
      }
    }
    wanted(sources).forEach((line, regexps) -> match(line, regexps, got, problems));
    got.forEach(
        (line, messages) -> messages.forEach(m -> problems.add(line + ": not wanted: " + m)));
    return problems;
  }

  private static void match(
      String line, List<String> regexps, Map<String, List<String>> got, List<String> problems) {
    List<String> messages = got.getOrDefault(line, new ArrayList<>());
    for (String regexp : regexps) {
      String found = messages.stream().filter(predicate(regexp)).findFirst().orElse(null);
      if (found == null) problems.add(line + ": no error matches " + regexp);
      messages.remove(found);
    }
  }

  private static Predicate<String> predicate(String regexp) {
    try {
      return Pattern.compile(regexp).asPredicate();
    } catch (PatternSyntaxException e) {
      return message -> false;
    }
  }

  private static Map<String, List<String>> wanted(Map<String, String> sources) {
    Map<String, List<String>> wanted = new TreeMap<>(ErrorComments::compareLines);
    sources.forEach(
        (name, source) -> {
          String[] lines = source.split("\n", -1);
          for (int i = 0; i < lines.length; i++) {
            Matcher comment = COMMENT.matcher(lines[i]);
            if (!comment.find()) continue;
            wanted.put(
                name + ":" + (i + 1),
                QUOTED.matcher(comment.group(1)).results().map(r -> r.group(1)).toList());
          }
        });
    return wanted;
  }

  /** Orders file:line by file, then by number. */
  private static int compareLines(String a, String b) {
    int byFile = file(a).compareTo(file(b));
    return byFile != 0 ? byFile : Integer.compare(number(a), number(b));
  }

  private static String file(String line) {
    return line.substring(0, line.lastIndexOf(':'));
  }

  private static int number(String line) {
    return Integer.parseInt(line.substring(line.lastIndexOf(':') + 1));
  }
}
