package dev.gosling.stdlib;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.gosling.load.StandardPackages.Entry;
import dev.gosling.load.StandardPackages.Index;
import dev.gosling.load.StandardPackages.Kind;
import dev.gosling.spi.StandardLibrary;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Declarations and natives belong together. */
class GoLibraryTest {
  private final GoLibrary library = new GoLibrary();

  @Test
  void isFoundAsService() {
    assertEquals(
        GoLibrary.class,
        ServiceLoader.load(StandardLibrary.class).findFirst().orElseThrow().getClass());
  }

  @Test
  void unknownPackageHasNoIndex() {
    assertNull(library.index("no/such"));
  }

  @Test
  void entriesAreTheDeclarations() {
    Index index = library.index("unicode/utf8");
    assertEquals("utf8", index.name());
    Entry max = index.entries().stream().filter(e -> e.name().equals("UTFMax")).findFirst().get();
    assertEquals(Kind.CONST, max.kind());
    String text = text(index, max);
    assertEquals("const (", text.lines().findFirst().get());
    assertEquals(")", text.substring(text.length() - 1));
  }

  @Test
  void everyBodylessFunctionHasANativeAndNoOtherHas() {
    Set<String> missing = new TreeSet<>();
    Set<String> superfluous = new TreeSet<>();
    for (String path : library.packages()) {
      Index index = library.index(path);
      assertNotNull(index, path);
      for (Entry e : index.entries()) {
        if (e.kind() != Kind.FUNC && e.kind() != Kind.METHOD) continue;
        boolean bodyless = !text(index, e).endsWith("}");
        boolean isNative = library.nativeFunction(path, e.name()) != null;
        if (bodyless && !isNative) missing.add(path + " " + e.name());
        if (!bodyless && isNative) superfluous.add(path + " " + e.name());
      }
    }
    assertEquals(Set.of(), missing, "body-less functions without Java code");
    assertEquals(Set.of(), superfluous, "Java code of functions with a body");
  }

  /** Every label of the natives' switches names a declaration of the package. */
  @Test
  void everyNativeIsDeclared() throws IOException {
    Pattern label = Pattern.compile("(?m)^ *case \"([\\w.]+)\" *->");
    Path root = Path.of("src/main/java/dev/gosling/stdlib");
    List<String> undeclared = new ArrayList<>();
    for (String path : library.packages()) {
      Path folder = root.resolve(path);
      if (!Files.isDirectory(folder)) continue;
      Set<String> names = new HashSet<>();
      for (Entry e : library.index(path).entries()) {
        names.add(e.name());
        // A switch may be over the methods of one type.
        names.add(e.name().substring(e.name().indexOf('.') + 1));
      }
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.filter(f -> f.toString().endsWith("Natives.java")).toList()) {
          var labels = label.matcher(Files.readString(file));
          while (labels.find()) {
            if (!names.contains(labels.group(1))) undeclared.add(path + " " + labels.group(1));
          }
        }
      }
    }
    assertEquals(List.of(), undeclared);
  }

  private String text(Index index, Entry e) {
    byte[] source = library.source(index.path(), e.file());
    return new String(source, e.start(), e.end() - e.start(), StandardCharsets.UTF_8);
  }
}
