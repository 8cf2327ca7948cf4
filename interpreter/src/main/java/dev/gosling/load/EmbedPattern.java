package dev.gosling.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;

/** Which files a pattern of {@code //go:embed} names. (Go: package embed, "Directives") */
final class EmbedPattern {
  /** A pattern that go build refuses; the message is its own. */
  static final class Refused extends Exception {
    private static final long serialVersionUID = 1;

    Refused(String message) {
      super(message, null, false, false);
    }
  }

  private final Path folder;
  private final boolean hidden;
  private final List<Pattern> elements = new ArrayList<>();
  private final TreeMap<String, Path> files = new TreeMap<>();

  private EmbedPattern(Path folder, String pattern) throws Refused {
    this.folder = folder;
    hidden = pattern.startsWith("all:");
    String glob = hidden ? pattern.substring("all:".length()) : pattern;
    for (String element : glob.split("/", -1)) {
      if (element.isEmpty() || element.equals(".") || element.equals("..")) throw invalid();
      elements.add(regex(element));
    }
  }

  /** The files in {@code folder} and below that {@code pattern} names, by their slashed names. */
  static TreeMap<String, Path> match(Path folder, String pattern) throws IOException, Refused {
    EmbedPattern p = new EmbedPattern(folder, pattern);
    p.descend(folder, 0);
    if (p.files.isEmpty()) throw new Refused("no matching files found");
    return p.files;
  }

  private static Refused invalid() {
    return new Refused("invalid pattern syntax");
  }

  /** The pattern language of Go's {@code path.Match}. */
  private static Pattern regex(String glob) throws Refused {
    StringBuilder regex = new StringBuilder();
    for (int i = 0; i < glob.length(); i++) {
      char c = glob.charAt(i);
      switch (c) {
        case '*' -> regex.append(".*");
        case '?' -> regex.append('.');
        case '[' -> {
          int end = glob.indexOf(']', glob.startsWith("^", i + 1) ? i + 3 : i + 2);
          if (end < 0) throw invalid();
          regex.append('[').append(glob, i + 1, end).append(']');
          i = end;
        }
        case '\\' -> {
          if (++i == glob.length()) throw invalid();
          regex.append(Pattern.quote(glob.substring(i, i + 1)));
        }
        default -> regex.append(Pattern.quote(String.valueOf(c)));
      }
    }
    try {
      return Pattern.compile(regex.toString(), Pattern.DOTALL);
    } catch (PatternSyntaxException e) {
      throw invalid();
    }
  }

  private void descend(Path in, int depth) throws IOException, Refused {
    for (Path each : list(in)) {
      if (!elements.get(depth).matcher(each.getFileName().toString()).matches()) continue;
      if (depth < elements.size() - 1) {
        if (Files.isDirectory(each)) descend(each, depth + 1);
      } else {
        add(each);
      }
    }
  }

  private static List<Path> list(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  private void add(Path matched) throws IOException, Refused {
    String name = name(matched);
    boolean isFolder = Files.isDirectory(matched, LinkOption.NOFOLLOW_LINKS);
    String what = (isFolder ? "directory " : "file ") + name;
    for (Path p = matched; !p.equals(folder); p = p.getParent()) {
      if (Files.exists(p.resolve("go.mod"))) {
        throw new Refused("cannot embed " + what + ": in different module");
      }
      String element = p.getFileName().toString();
      if (isBadName(element)) {
        String where = p.equals(matched) ? ": invalid name " : ": in invalid directory ";
        throw new Refused("cannot embed " + what + where + element);
      }
    }
    if (isFolder) {
      int before = files.size();
      addFolder(matched);
      if (files.size() == before) {
        throw new Refused("cannot embed " + what + ": contains no embeddable files");
      }
    } else if (Files.isRegularFile(matched, LinkOption.NOFOLLOW_LINKS)) {
      files.put(name, matched);
    } else {
      throw new Refused("cannot embed irregular file " + name);
    }
  }

  private void addFolder(Path in) throws IOException {
    for (Path each : list(in)) {
      String name = each.getFileName().toString();
      if (isBadName(name) || !hidden && (name.startsWith(".") || name.startsWith("_"))) continue;
      if (Files.isDirectory(each, LinkOption.NOFOLLOW_LINKS)) {
        if (!Files.exists(each.resolve("go.mod"))) addFolder(each);
      } else if (Files.isRegularFile(each, LinkOption.NOFOLLOW_LINKS)) {
        files.put(name(each), each);
      }
    }
  }

  private String name(Path file) {
    return folder.relativize(file).toString().replace('\\', '/');
  }

  /** A name that no module's archive may hold. */
  private static boolean isBadName(String name) {
    return switch (name) {
      case ".bzr", ".hg", ".git", ".svn" -> true;
      default -> name.endsWith(".") || name.chars().anyMatch(c -> "\"'*<>?`|/\\:".indexOf(c) >= 0);
    };
  }
}
