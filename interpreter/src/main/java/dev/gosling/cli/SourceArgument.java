package dev.gosling.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/** A Go file named on the command line. */
final class SourceArgument {
  /** A NUL this near to the beginning tells that a file is no text. */
  private static final int HEAD = 512;

  private SourceArgument() {}

  /**
   * The path of a file that can be read.
   *
   * @throws IOException with the words of {@code go run}, where it has some
   */
  static Path readable(Path directory, String name) throws IOException {
    try {
      Path path = directory.resolve(name);
      if (Files.readAttributes(path, BasicFileAttributes.class).isDirectory()) {
        throw new IOException(name + " is a directory, should be a Go file");
      }
      try (InputStream in = Files.newInputStream(path)) {
        for (byte b : in.readNBytes(HEAD)) {
          if (b == 0) throw new IOException("reading " + name + ": unexpected NUL in input");
        }
      }
      return path;
    } catch (NoSuchFileException | InvalidPathException e) {
      throw new IOException("stat " + name + ": no such file or directory", e);
    } catch (AccessDeniedException e) {
      throw new IOException("open " + name + ": permission denied", e);
    }
  }
}
