package dev.gosling.load;

import dev.gosling.load.LoadedPackage.EmbeddedFile;
import dev.gosling.syntax.Decl;
import dev.gosling.syntax.FileNode;
import dev.gosling.syntax.FileNode.EmbedComment;
import dev.gosling.syntax.QuotedText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The {@code //go:embed} comments of a package: which variables they fill with which files. (Go:
 * package embed, "Directives")
 */
final class Embeds {
  private record Word(int pos, String pattern) {}

  private final Path folder;
  private final List<FileNode> sources;
  private final Map<Decl.ValueSpec, TreeMap<String, Path>> matches = new IdentityHashMap<>();
  private int problemPos;

  /**
   * @param folder where the package stands; null for text without a place
   */
  Embeds(Path folder, List<FileNode> sources) {
    this.folder = folder;
    this.sources = sources;
  }

  /** Finds the files; returns what go build says of a pattern it refuses, or null. */
  String resolve() throws IOException {
    for (FileNode file : sources) {
      for (EmbedComment comment : file.embeds()) {
        String problem = resolve(file, comment);
        if (problem != null) return problem;
      }
    }
    return null;
  }

  /** Where the refused pattern stands. */
  int problemPos() {
    return problemPos;
  }

  /** The files for each variable, by name. */
  Map<Decl.ValueSpec, List<EmbeddedFile>> files() throws IOException {
    Map<Decl.ValueSpec, List<EmbeddedFile>> files = new IdentityHashMap<>();
    for (Map.Entry<Decl.ValueSpec, TreeMap<String, Path>> e : matches.entrySet()) {
      List<EmbeddedFile> list = new ArrayList<>();
      for (Map.Entry<String, Path> file : e.getValue().entrySet()) {
        list.add(new EmbeddedFile(file.getKey(), Files.readAllBytes(file.getValue())));
      }
      files.put(e.getKey(), list);
    }
    return files;
  }

  private String resolve(FileNode file, EmbedComment comment) throws IOException {
    // What gc rejects is told in syntax errors.
    if (!importsEmbed(file) || folder == null) return null;
    Decl.ValueSpec spec = variable(file, comment);
    problemPos = comment.pos() + 2;
    String pattern = "";
    try {
      for (Word word : words(comment)) {
        problemPos = word.pos;
        pattern = "pattern " + word.pattern + ": ";
        TreeMap<String, Path> matched = EmbedPattern.match(folder, word.pattern);
        if (spec != null) matches.computeIfAbsent(spec, _ -> new TreeMap<>()).putAll(matched);
      }
      return null;
    } catch (EmbedPattern.Refused e) {
      return pattern + e.getMessage();
    }
  }

  private static boolean importsEmbed(FileNode file) {
    for (Decl decl : file.decls()) {
      if (!(decl instanceof Decl.GenDecl g) || g.kind() != Decl.GenDecl.Kind.IMPORT) continue;
      for (Decl.Spec s : g.specs()) {
        if ("embed".equals(((Decl.ImportSpec) s).importPath())) return true;
      }
    }
    return false;
  }

  /** The variables whose declaration follows a comment directly, or null. */
  private static Decl.ValueSpec variable(FileNode file, EmbedComment comment) {
    for (Decl decl : file.decls()) {
      if (!(decl instanceof Decl.GenDecl g) || g.kind() != Decl.GenDecl.Kind.VAR) continue;
      for (Decl.Spec s : g.specs()) {
        boolean alone = g.pos() == comment.next() && !isGroup(file, g);
        if (alone || s.pos() == comment.next()) return (Decl.ValueSpec) s;
      }
    }
    return null;
  }

  private static boolean isGroup(FileNode file, Decl.GenDecl decl) {
    byte[] text = file.source().bytes();
    int at = decl.pos() - file.base() + "var".length();
    while (at < text.length && text[at] <= ' ') at++;
    return at < text.length && text[at] == '(';
  }

  /** The patterns, which spaces separate and quotes may enclose. */
  private static List<Word> words(EmbedComment comment) throws EmbedPattern.Refused {
    List<Word> words = new ArrayList<>();
    String text = comment.text();
    int at = 0;
    while (true) {
      while (at < text.length() && Character.isWhitespace(text.charAt(at))) at++;
      if (at == text.length()) return words;
      int start = at;
      char c = text.charAt(at);
      if (c == '"' || c == '`') {
        at = quotedEnd(text, at);
        byte[] bytes = at < 0 ? null : QuotedText.bytes(text.substring(start, at));
        if (bytes == null || at < text.length() && !Character.isWhitespace(text.charAt(at))) {
          throw new EmbedPattern.Refused(
              "invalid quoted string in //go:embed: " + text.substring(start));
        }
        words.add(new Word(comment.posOf(start), new String(bytes, StandardCharsets.UTF_8)));
      } else {
        while (at < text.length() && !Character.isWhitespace(text.charAt(at))) at++;
        words.add(new Word(comment.posOf(start), text.substring(start, at)));
      }
    }
  }

  private static int quotedEnd(String text, int from) {
    char quote = text.charAt(from);
    for (int i = from + 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\' && quote == '"') i++;
      else if (c == quote) return i + 1;
    }
    return -1;
  }
}
