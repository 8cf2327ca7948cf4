package dev.gosling.load;

import dev.gosling.diagnostic.Diagnostics;
import dev.gosling.source.SourceFile;
import dev.gosling.source.SourceSet;
import dev.gosling.syntax.BuildConstraint;
import dev.gosling.syntax.Decl;
import dev.gosling.syntax.FileNode;
import dev.gosling.syntax.PackageFinder;
import dev.gosling.syntax.SourceParser;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * Finds the programs in a tree of files. A file that has a function main, or is a snippet, is a
 * program, and so is one of package main or of none that cannot be parsed. If it is the only one in
 * its folder, the folder's other files of package main belong to it.
 *
 * <p>As to the go command, files and folders do not count whose names begin with a dot or an
 * underscore, nor tests and vendored packages.
 */
public final class ProgramTree {
  private static final String MAIN = "main";

  /** Takes any {@code X.Sel} as it is. */
  private static final PackageFinder NO_PACKAGES =
      new PackageFinder() {
        @Override
        public List<String> named(String name) {
          return List.of();
        }

        @Override
        public boolean exports(String path, String name) {
          return false;
        }
      };

  private enum Role {
    PROGRAM,
    PART,
    OTHER
  }

  private final TreeMap<Path, List<Path>> folders = new TreeMap<>();

  private ProgramTree() {}

  /** The files of each program, in the order of their names. */
  public static List<List<Path>> programs(Path root) throws IOException {
    ProgramTree tree = new ProgramTree();
    tree.walk(root);
    List<List<Path>> programs = new ArrayList<>();
    for (List<Path> files : tree.folders.values()) programs.addAll(inFolder(files));
    return programs;
  }

  private void walk(Path root) throws IOException {
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            String name = folder.getFileName().toString();
            boolean skip = !folder.equals(root) && (isHidden(name) || name.equals("vendor"));
            return skip ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String name = file.getFileName().toString();
            if (name.endsWith(".go") && !isHidden(name) && !BuildContext.isTest(name)) {
              folders.computeIfAbsent(file.getParent(), _ -> new ArrayList<>()).add(file);
            }
            return FileVisitResult.CONTINUE;
          }
        });
  }

  private static boolean isHidden(String name) {
    return name.startsWith(".") || name.startsWith("_");
  }

  private static List<List<Path>> inFolder(List<Path> files) throws IOException {
    List<Path> programs = new ArrayList<>();
    List<Path> parts = new ArrayList<>();
    List<Path> excluded = new ArrayList<>();
    for (Path file : files.stream().sorted().toList()) {
      byte[] text = Files.readAllBytes(file);
      switch (role(file, text)) {
        case PROGRAM -> (matches(file, text) ? programs : excluded).add(file);
        case PART -> {
          if (matches(file, text)) parts.add(file);
        }
        case OTHER -> {}
      }
    }
    List<List<Path>> found = new ArrayList<>();
    if (programs.size() == 1) {
      parts.addAll(programs);
      found.add(parts.stream().sorted().toList());
    } else {
      for (Path program : programs) found.add(List.of(program));
    }
    for (Path program : excluded) found.add(List.of(program));
    return found;
  }

  private static boolean matches(Path file, byte[] text) {
    try {
      return BuildContext.matchesName(file.getFileName().toString())
          && BuildContext.matchesConstraint(text);
    } catch (BuildConstraint.Malformed e) {
      return true;
    }
  }

  private static Role role(Path file, byte[] text) {
    SourceFile source = new SourceFile(file.toString(), file.toString(), text);
    SourceSet sources = new SourceSet();
    SourceParser parser = new SourceParser(source, sources.add(source), new Diagnostics(sources));
    FileNode node = parser.parseProgram(NO_PACKAGES);
    if (node == null) {
      FileNode header = parser.parseHeader();
      return header == null || header.packageName().name().equals(MAIN) ? Role.PROGRAM : Role.OTHER;
    }
    if (!node.packageName().name().equals(MAIN)) return Role.OTHER;
    return node.decls().stream().anyMatch(ProgramTree::isMain) ? Role.PROGRAM : Role.PART;
  }

  private static boolean isMain(Decl decl) {
    return decl instanceof Decl.FuncDecl f && f.recv() == null && f.name().name().equals(MAIN);
  }
}
