package dev.gosling.golden;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text archive in Go's txtar format: a comment, then files, each after a line {@code -- name --}.
 *
 * @param files name to {@link RawText}, in the archive's order
 */
public record Archive(String comment, Map<String, String> files) {
  private static final Pattern MARKER = Pattern.compile("(?m)^-- (.+) --\\r?(?:\n|\\z)");

  public static Archive read(Path file) throws IOException {
    return parse(RawText.of(Files.readAllBytes(file)));
  }

  /** Throws IOException for a file that is there twice. */
  static Archive parse(String text) throws IOException {
    Map<String, String> files = new LinkedHashMap<>();
    Matcher marker = MARKER.matcher(text);
    int end = marker.find() ? marker.start() : text.length();
    String comment = text.substring(0, end);
    while (end < text.length()) {
      String name = marker.group(1).strip();
      int start = marker.end();
      end = marker.find() ? marker.start() : text.length();
      if (files.put(name, text.substring(start, end)) != null) {
        throw new IOException("two files " + name + " in one archive");
      }
    }
    return new Archive(comment, files);
  }

  /** Writes the files into a folder. Throws IOException for one that would lie outside. */
  public void unpack(Path folder) throws IOException {
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path path = folder.resolve(file.getKey()).normalize();
      if (!path.startsWith(folder)) throw new IOException("not in the archive: " + file.getKey());
      Files.createDirectories(path.getParent());
      Files.write(path, RawText.bytes(file.getValue()));
    }
  }

  /** The archive with another text for a file, which is put at the end if it is new. */
  Archive with(String name, String text) {
    Map<String, String> changed = new LinkedHashMap<>(files);
    changed.put(name, text.isEmpty() || text.endsWith("\n") ? text : text + "\n");
    return new Archive(comment, changed);
  }

  void writeTo(Path file) throws IOException {
    StringBuilder text = new StringBuilder(comment);
    files.forEach((name, data) -> text.append("-- ").append(name).append(" --\n").append(data));
    Files.write(file, RawText.bytes(text.toString()));
  }
}
