package dev.gosling.golden;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A text that a program is to print, and where it is kept. Texts are {@link RawText}. */
sealed interface Golden {
  /** What people call it. */
  String label();

  boolean exists() throws IOException;

  /** The text; empty if there is none yet. */
  String text() throws IOException;

  void write(String text) throws IOException;

  /** A file of its own. */
  record InFile(Path path) implements Golden {
    @Override
    public String label() {
      return path.getFileName().toString();
    }

    @Override
    public boolean exists() {
      return Files.exists(path);
    }

    @Override
    public String text() throws IOException {
      return exists() ? RawText.of(Files.readAllBytes(path)) : "";
    }

    @Override
    public void write(String text) throws IOException {
      Files.write(path, RawText.bytes(text));
    }
  }

  /** A file in an archive. */
  record InArchive(Path archive, String name) implements Golden {
    @Override
    public String label() {
      return archive.getFileName() + ": " + name;
    }

    @Override
    public boolean exists() throws IOException {
      return Archive.read(archive).files().containsKey(name);
    }

    @Override
    public String text() throws IOException {
      return Archive.read(archive).files().getOrDefault(name, "");
    }

    @Override
    public void write(String text) throws IOException {
      Archive.read(archive).with(name, text).writeTo(archive);
    }
  }

  /** The {@code // Output:} comment of a program. */
  record InComment(Path file) implements Golden {
    @Override
    public String label() {
      return file.getFileName() + ": // Output:";
    }

    @Override
    public boolean exists() {
      return true;
    }

    @Override
    public String text() throws IOException {
      return comment().text();
    }

    @Override
    public void write(String text) throws IOException {
      String source = RawText.of(Files.readAllBytes(file));
      Files.write(file, RawText.bytes(comment().replaceIn(source, text)));
    }

    private OutputComment comment() throws IOException {
      return OutputComment.of(RawText.of(Files.readAllBytes(file))).orElseThrow();
    }
  }
}
