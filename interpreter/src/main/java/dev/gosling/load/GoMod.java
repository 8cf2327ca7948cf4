package dev.gosling.load;

import dev.gosling.load.DirectiveFile.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a go.mod file states. (Go reference: "go.mod files")
 *
 * @param path the module's path
 * @param goVersion the language of its packages, {@code "1.21"}
 * @param requires versions of other modules by their paths
 * @param replacements what stands in for modules, by their paths
 */
record GoMod(
    String path,
    String goVersion,
    Map<String, String> requires,
    Map<String, Replacement> replacements) {

  /**
   * {@code replace path version => target targetVersion}.
   *
   * @param version the version replaced, or null for all
   * @param targetVersion null where the target is a folder
   */
  record Replacement(String version, String target, String targetVersion) {
    boolean isFolder() {
      return targetVersion == null;
    }
  }

  private static final Set<String> VERBS =
      Set.of(
          "module",
          "go",
          "toolchain",
          "godebug",
          "require",
          "exclude",
          "replace",
          "retract",
          "tool",
          "ignore");

  /**
   * Reads a go.mod.
   *
   * @param shown the file's name in messages
   * @param place its absolute name
   * @throws LoadException for what Go would refuse, in its words
   */
  static GoMod parse(String text, String shown, String place) throws LoadException {
    Reader reader = new Reader();
    try {
      for (Statement s : DirectiveFile.parse(text, place).statements()) reader.statement(s);
    } catch (DirectiveFile.Malformed e) {
      reader.errors.clear();
      reader.errors.add(e.getMessage());
    }
    if (!reader.errors.isEmpty()) {
      List<String> lines = new ArrayList<>();
      lines.add("go: errors parsing " + shown + ":");
      for (String error : reader.errors) lines.add(shown + ":" + error);
      throw new LoadException(lines);
    }
    if (reader.path == null) {
      throw new LoadException(
          "go: error reading "
              + shown
              + ": missing module declaration. To specify the module path:\n"
              + "\tgo mod edit -module=example.com/mod");
    }
    String version =
        reader.release == null
            ? LanguageVersion.UNSTATED
            : LanguageVersion.ofRelease(reader.release);
    if (LanguageVersion.isNewerThanSupported(version)) {
      throw new LoadException(
          "go: %s requires go >= %s (running go %s)"
              .formatted(shown, reader.release, LanguageVersion.NEWEST));
    }
    return new GoMod(reader.path, version, reader.requires, reader.replacements);
  }

  /** A module of a major version and the version required; gopkg.in numbers otherwise. */
  private static final Pattern MAJORS =
      Pattern.compile("(?!gopkg\\.in/).*?(?:/(v[1-9][0-9]*))? (v[0-9]+)\\.[^+]*");

  private static final class Reader {
    String path;
    String release;
    final Map<String, String> requires = new LinkedHashMap<>();
    final Map<String, Replacement> replacements = new LinkedHashMap<>();
    final List<String> errors = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private final Set<Integer> unknownBlocks = new HashSet<>();

    void error(int line, String message) {
      errors.add(line + ": " + message);
    }

    void statement(Statement s) {
      if (!VERBS.contains(s.verb())) {
        if (s.block() == 0) error(s.line(), "unknown directive: " + s.verb());
        else if (unknownBlocks.add(s.block())) error(s.block(), "unknown block type: " + s.verb());
        return;
      }
      List<String> words = s.arguments();
      switch (s.verb()) {
        case "module" -> module(s.line(), words);
        case "go" -> goLine(s.line(), words);
        case "require" -> {
          if (words.size() != 2) error(s.line(), "usage: require module/path v1.2.3");
          else require(s.line(), words.get(0), words.get(1));
        }
        case "replace" -> replace(s.line(), words);
        case "toolchain" -> toolchain(s.line(), words);
        case "godebug" -> {
          boolean isPair = words.size() == 1 && words.getFirst().indexOf('=') > 0;
          if (!isPair) error(s.line(), "usage: godebug key=value");
        }
        default -> {} // nothing that matters to a program that is run
      }
    }

    private void module(int line, List<String> words) {
      if (!seen.add("module")) error(line, "repeated module statement");
      else if (words.size() != 1) error(line, "usage: module module/path");
      else path = words.getFirst();
    }

    private void goLine(int line, List<String> words) {
      if (!seen.add("go")) {
        error(line, "repeated go statement");
      } else if (words.size() != 1) {
        error(line, "go directive expects exactly one argument");
      } else if (LanguageVersion.ofRelease(words.getFirst()) == null) {
        error(line, "invalid go version '" + words.getFirst() + "': must match format 1.23.0");
      } else {
        release = words.getFirst();
      }
    }

    private void toolchain(int line, List<String> words) {
      if (words.size() != 1) {
        error(line, "toolchain directive expects exactly one argument");
      } else if (!words.getFirst().matches("default|go1(\\..*)?")) {
        error(
            line,
            "invalid toolchain version '%s': must match format go1.23.0 or default"
                .formatted(words.getFirst()));
      }
    }

    private void require(int line, String module, String version) {
      requires.put(module, version);
      Matcher majors = MAJORS.matcher(module + " " + version);
      if (!majors.matches()) return;
      String wanted = majors.group(1) == null ? "v0 or v1" : majors.group(1);
      String given = majors.group(2);
      if (!List.of(wanted.split(" or ")).contains(given)) {
        error(
            line,
            "require %s: version \"%s\" invalid: should be %s, not %s"
                .formatted(module, version, wanted, given));
      }
    }

    private void replace(int line, List<String> words) {
      int arrow = words.indexOf("=>");
      int after = words.size() - arrow - 1;
      if (arrow < 1 || arrow > 2 || after < 1 || after > 2) {
        error(
            line,
            "usage: replace module/path [v1.2.3] => other/module v1.4\n"
                + "\t or replace module/path [v1.2.3] => ../local/directory");
        return;
      }
      String target = words.get(arrow + 1);
      boolean folder = target.startsWith("./") || target.startsWith("../") || isRooted(target);
      if (after == 1 && !folder && !target.equals(".") && !target.equals("..")) {
        error(
            line,
            "replacement module without version must be directory path (rooted or starting with"
                + " . or ..)");
        return;
      }
      replacements.put(
          words.getFirst(),
          new Replacement(
              arrow == 2 ? words.get(1) : null, target, after == 2 ? words.getLast() : null));
    }

    private static boolean isRooted(String target) {
      return target.startsWith("/");
    }
  }
}
