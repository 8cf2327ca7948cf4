package dev.gosling.testdata.cli;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text archive, as Go's txtar package: a comment, then files, each after a line {@code -- name
 * --}.
 */
record Txtar(String comment, Map<String, String> files) {
  private static final Pattern MARKER = Pattern.compile("(?m)^-- (.+) --\n");

  static Txtar parse(byte[] bytes) {
    // Bytes as Latin-1: a file may hold anything.
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    Map<String, String> files = new LinkedHashMap<>();
    Matcher marker = MARKER.matcher(text);
    int end = marker.find() ? marker.start() : text.length();
    String comment = text.substring(0, end);
    while (end < text.length()) {
      String name = marker.group(1);
      int start = marker.end();
      end = marker.find() ? marker.start() : text.length();
      if (files.put(name, text.substring(start, end)) != null) {
        throw new IllegalArgumentException("two files " + name);
      }
    }
    return new Txtar(comment, files);
  }
}
