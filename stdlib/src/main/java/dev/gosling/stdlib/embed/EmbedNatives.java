package dev.gosling.stdlib.embed;

import dev.gosling.exec.Frame;
import dev.gosling.spi.EmbeddedFiles;
import dev.gosling.spi.NativeFunction;
import dev.gosling.value.StructValue;
import java.util.List;

/** The body-less methods of {@code embed.FS}. */
public final class EmbedNatives {
  private EmbedNatives() {}

  public static NativeFunction of(String name) {
    return switch (name) {
      case "FS.count" -> f -> f.longs[0] = files(f, 0).size();
      case "FS.name" -> f -> f.refs[0] = file(f).name();
      case "FS.data" -> f -> f.refs[0] = file(f).text();
      default -> null;
    };
  }

  /** The file whose number is the argument; the receiver stands behind the result. */
  private static EmbeddedFiles.File file(Frame f) {
    return files(f, 1).get((int) f.longs[0]);
  }

  private static List<EmbeddedFiles.File> files(Frame f, int receiver) {
    EmbeddedFiles files = (EmbeddedFiles) ((StructValue) f.refs[receiver]).refs[0];
    return files == null ? List.of() : files.files();
  }
}
