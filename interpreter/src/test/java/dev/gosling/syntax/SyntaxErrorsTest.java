package dev.gosling.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class SyntaxErrorsTest {
  /** Programs with what gc says about them; see the script {@code record} beside the file. */
  @TestFactory
  Stream<DynamicTest> saysWhatGcSays() throws IOException {
    String all;
    try (InputStream in = getClass().getResourceAsStream("syntax-errors.txt")) {
      all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    return all.strip().split("\n\n").length == 0 ? Stream.empty() : cases(all);
  }

  private static Stream<DynamicTest> cases(String all) {
    return Stream.of(all.strip().split("\n\n"))
        .map(
            paragraph -> {
              List<String> expected = new ArrayList<>();
              StringBuilder source = new StringBuilder("package main\n");
              for (String line : paragraph.split("\n")) {
                if (line.startsWith("> ")) expected.add("x.go:" + line.substring(2));
                else source.append(line).append('\n');
              }
              String name = source.substring("package main\n".length()).replace('\n', ' ');
              return dynamicTest(
                  name, () -> assertEquals(expected, Parsed.of(source.toString()).errors()));
            });
  }

  private static void assertTooDeep(String source) {
    assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () -> {
          Parsed parsed = Parsed.of("package p\n" + source);
          assertNull(parsed.file());
          assertEquals(1, parsed.errors().size());
          String error = parsed.errors().getFirst();
          assertEquals("syntax error: exceeded max nesting depth", error.split(": ", 2)[1]);
        });
  }

  @Test
  void limitsNesting() {
    assertTooDeep("var x = " + "(".repeat(100_000));
    assertTooDeep("var x " + "[]".repeat(100_000) + "int");
    assertTooDeep("func f() " + "{".repeat(100_000));
    assertTooDeep("func f() { if x { }" + " else if x { }".repeat(100_000) + "}");
  }

  @Test
  void takesWhatIsLongButNotDeep() {
    for (String source :
        List.of(
            "var x = " + "(".repeat(2_000) + "1" + ")".repeat(2_000),
            "var x = 1" + " + 1".repeat(20_000),
            "var x = f" + "()".repeat(20_000),
            "var x = \"" + "a".repeat(1_000_000) + "\"",
            "var x = []int{" + "1, ".repeat(50_000) + "}",
            "func f() {" + "x++; ".repeat(50_000) + "}")) {
      assertEquals(List.of(), Parsed.of("package p\n" + source + "\n").errors());
    }
  }

  @Test
  void survivesAnyBytes() {
    Random random = new Random(1);
    for (int i = 0; i < 200; i++) {
      byte[] noise = new byte[2_000];
      random.nextBytes(noise);
      byte[] source = noise;
      assertNull(Parsed.of(source).file());
    }
  }

  @Test
  void survivesAnyTokens() {
    String[] words =
        ("if for func switch select case default return range go defer var const type struct map"
                + " chan interface ( ) [ ] { } , ; : . ... = := <- * + x y 5 \"s\" else goto \n")
            .split(" ");
    Random random = new Random(1);
    for (int i = 0; i < 3_000; i++) {
      StringBuilder source = new StringBuilder("package p\nfunc f() {\n");
      for (int j = 0; j < 40; j++) source.append(words[random.nextInt(words.length)]).append(' ');
      Parsed.of(source.toString());
    }
  }
}
