package dev.gosling.spi;

import dev.gosling.value.GoString;
import java.util.List;

/**
 * What {@code //go:embed} has put into an {@code embed.FS}: the value of its first field.
 *
 * @param files in the order of their names
 */
public record EmbeddedFiles(List<File> files) {
  /** A file; the elements of its name are separated by slashes. */
  public record File(GoString name, GoString text) {}
}
