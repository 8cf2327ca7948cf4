package dev.gosling.stdlib.index;

import dev.gosling.load.StandardPackages.Entry;
import dev.gosling.load.StandardPackages.FileImports;
import dev.gosling.load.StandardPackages.Index;
import dev.gosling.load.StandardPackages.Kind;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The text form of an index, a line per item: {@code package NAME}, {@code file NAME}, then of that
 * file {@code import SPEC} and {@code KIND NAME START END}.
 */
public final class IndexFormat {
  /** Name of the index in the package's folder. */
  public static final String FILE = "index";

  /** Name of the list of all packages in the root folder. */
  public static final String PACKAGES = "packages";

  private IndexFormat() {}

  static String write(Index index) {
    StringBuilder out = new StringBuilder("package ").append(index.name()).append('\n');
    for (FileImports file : index.imports()) {
      out.append("file ").append(file.file()).append('\n');
      for (String spec : file.imports()) out.append("import ").append(spec).append('\n');
      for (Entry e : index.entries()) {
        if (!e.file().equals(file.file())) continue;
        out.append(e.kind()).append(' ').append(e.name()).append(' ');
        out.append(e.start()).append(' ').append(e.end()).append('\n');
      }
    }
    return out.toString();
  }

  /** Reads what {@link #write} wrote. */
  public static Index read(String path, byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    String name = null;
    List<Entry> entries = new ArrayList<>();
    List<FileImports> files = new ArrayList<>();
    String file = null;
    List<String> imports = null;
    for (int at = 0; at < text.length(); ) {
      int newline = text.indexOf('\n', at);
      int space = text.indexOf(' ', at);
      String word = text.substring(at, space);
      String rest = text.substring(space + 1, newline);
      switch (word) {
        case "package" -> name = rest;
        case "file" -> {
          file = rest;
          imports = new ArrayList<>();
          files.add(new FileImports(file, imports));
        }
        case "import" -> imports.add(rest);
        default -> entries.add(entry(Kind.valueOf(word), file, rest));
      }
      at = newline + 1;
    }
    return new Index(path, name, entries, files);
  }

  private static Entry entry(Kind kind, String file, String rest) {
    int first = rest.indexOf(' ');
    int second = rest.indexOf(' ', first + 1);
    int start = Integer.parseInt(rest, first + 1, second, 10);
    int end = Integer.parseInt(rest, second + 1, rest.length(), 10);
    return new Entry(rest.substring(0, first), kind, file, start, end);
  }
}
