package dev.gosling.golden;

import java.nio.file.Path;

/**
 * A program and what it is to print.
 *
 * @param path the program as the user would call it
 * @param file the program: a Go file or an archive
 * @param version the Go version that its golden is for, else null
 */
public record GoldenCase(String path, Path file, String version, Expectation expectation) {
  /** As reports show it. */
  public String name() {
    return version == null ? path : path + " (go" + version + ")";
  }

  boolean isArchive() {
    return file.toString().endsWith(Discovery.ARCHIVE);
  }
}
