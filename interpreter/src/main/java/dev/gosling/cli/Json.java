package dev.gosling.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** JSON text of maps, lists, strings, numbers, booleans and null. */
final class Json {
  private static final String INDENT = "  ";

  private final StringBuilder text = new StringBuilder();

  private Json() {}

  /** An object with its members in the order given: name, value, name, value, … */
  static Map<String, Object> object(Object... members) {
    Map<String, Object> object = new LinkedHashMap<>();
    for (int i = 0; i < members.length; i += 2) object.put((String) members[i], members[i + 1]);
    return object;
  }

  /** A value over several lines, the last one ended. */
  static String text(Object value) {
    Json json = new Json();
    json.value(value, "\n");
    return json.text.append('\n').toString();
  }

  /** A value on one line, ended. */
  static String line(Object value) {
    Json json = new Json();
    json.value(value, "");
    return json.text.append('\n').toString();
  }

  /**
   * @param newline what separates the parts: a line's end and indentation, or nothing
   */
  private void value(Object value, String newline) {
    switch (value) {
      case null -> text.append("null");
      case String s -> string(s);
      case Number n -> text.append(n);
      case Boolean b -> text.append(b);
      case List<?> list -> {
        List<Runnable> elements = new ArrayList<>();
        for (Object element : list) elements.add(() -> value(element, indented(newline)));
        all('[', elements, ']', newline);
      }
      case Map<?, ?> map -> {
        List<Runnable> members = new ArrayList<>();
        map.forEach(
            (name, member) ->
                members.add(
                    () -> {
                      string((String) name);
                      text.append(newline.isEmpty() ? ":" : ": ");
                      value(member, indented(newline));
                    }));
        all('{', members, '}', newline);
      }
      default -> throw new IllegalArgumentException(value.getClass().getName());
    }
  }

  private static String indented(String newline) {
    return newline.isEmpty() ? "" : newline + INDENT;
  }

  private void all(char open, List<Runnable> parts, char close, String newline) {
    text.append(open);
    for (int i = 0; i < parts.size(); i++) {
      text.append(i == 0 ? "" : ",").append(indented(newline));
      parts.get(i).run();
    }
    if (!parts.isEmpty()) text.append(newline);
    text.append(close);
  }

  private void string(String s) {
    text.append('"');
    for (int i = 0; i < s.length(); i++) {
      char c = s.charAt(i);
      switch (c) {
        case '"' -> text.append("\\\"");
        case '\\' -> text.append("\\\\");
        case '\n' -> text.append("\\n");
        case '\r' -> text.append("\\r");
        case '\t' -> text.append("\\t");
        default -> {
          if (c < ' ' || c == 0x7f || Character.isSurrogate(c) && !isPaired(s, i)) {
            text.append("\\u%04x".formatted((int) c));
          } else {
            text.append(c);
          }
        }
      }
    }
    text.append('"');
  }

  private static boolean isPaired(String s, int i) {
    return Character.isHighSurrogate(s.charAt(i))
        ? i + 1 < s.length() && Character.isLowSurrogate(s.charAt(i + 1))
        : i > 0 && Character.isHighSurrogate(s.charAt(i - 1));
  }
}
