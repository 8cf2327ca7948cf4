package dev.gosling.load;

import dev.gosling.diagnostic.Diagnostics;
import dev.gosling.syntax.Decl;
import dev.gosling.syntax.FileNode;
import java.util.List;
import java.util.Map;

/**
 * A package of a program, read and parsed.
 *
 * @param path the import path; {@code command-line-arguments} for files named one by one
 * @param goVersion the language of its files, {@code "1.21"}, where their constraints don't choose
 *     another
 * @param files in the order of their names
 * @param isParsed whether no file has syntax errors; those that have some are missing
 * @param imports the packages of the program that it imports, each once; no standard ones
 * @param embedded what {@code //go:embed} puts into variables
 * @param diagnostics its compile errors, so far those of syntax
 */
public record LoadedPackage(
    String path,
    String goVersion,
    List<FileNode> files,
    boolean isParsed,
    List<LoadedPackage> imports,
    Map<Decl.ValueSpec, List<EmbeddedFile>> embedded,
    Diagnostics diagnostics) {

  /** The path of what has none. */
  public static final String COMMAND_LINE = "command-line-arguments";

  /** A file's place in an {@code embed.FS}, elements separated by slashes, and its text. */
  public record EmbeddedFile(String name, byte[] text) {}

  /** A package of files that are at hand, without imports but of standard packages. */
  public static LoadedPackage of(List<FileNode> files, String goVersion, Diagnostics diagnostics) {
    return new LoadedPackage(
        COMMAND_LINE, goVersion, files, true, List.of(), Map.of(), diagnostics);
  }

  /** The name in the package clauses. */
  public String name() {
    return files.getFirst().packageName().name();
  }
}
