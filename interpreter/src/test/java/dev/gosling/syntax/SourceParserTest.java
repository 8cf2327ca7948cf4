package dev.gosling.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.gosling.diagnostic.Diagnostics;
import dev.gosling.source.SourceFile;
import dev.gosling.source.SourceSet;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class SourceParserTest {
  @TestFactory
  Stream<DynamicTest> parsesTheCorpus() throws IOException {
    List<Path> files = ParseFiles.goFiles(Path.of("../testdata"));
    assertFalse(files.isEmpty());
    return files.stream()
        .map(
            path ->
                DynamicTest.dynamicTest(
                    path.toString(),
                    () -> assertEquals(List.of(), Parsed.of(Files.readAllBytes(path)).errors())));
  }

  @Test
  void parsesDeclarationsInTheMiddleOfAFile() {
    String text = "package p\n// é\nvar a = 1\nfunc f() {}\nvar b = 2\n";
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    SourceFile file = new SourceFile("x.go", "/x.go", bytes);
    SourceSet sources = new SourceSet();
    SourceParser parser = new SourceParser(file, sources.add(file), new Diagnostics(sources));
    int start = text.indexOf("func f") + 1;
    List<Decl> decls = parser.parseDecls(start, start + "func f() {}".length());
    assertEquals(1, decls.size());
    assertEquals("x.go:4:1", sources.position(decls.getFirst().pos()).toString());
    assertEquals(2, parser.parseDecls(start, bytes.length).size());
  }

  @Test
  void givesNoTreeAfterSyntaxErrorsOnly() {
    assertNull(Parsed.of("package p\nvar x = )\n").file());
    Parsed malformed = Parsed.of("package p\nvar x = 08\n");
    assertEquals(List.of("x.go:2:10: invalid digit '8' in octal literal"), malformed.errors());
    assertNotNull(malformed.file());
  }

  @Test
  void stopsAtTheTenthError() {
    SourceSet sources = new SourceSet();
    Diagnostics diagnostics = new Diagnostics(sources);
    byte[] source = ("package p\n" + "var x y z\n".repeat(20)).getBytes();
    SourceFile file = new SourceFile("x.go", "/x.go", source);
    new SourceParser(file, sources.add(file), diagnostics).parseFile();
    List<String> lines = diagnostics.lines(false);
    assertEquals(11, lines.size());
    assertEquals("x.go:11:9: too many errors", lines.getLast());
  }
}
