package dev.gosling.testdata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Compiles and runs every example of docs/embedding.md: it prints what the page says. */
final class EmbeddingPageTest {
  private static final Path PAGE =
      Stream.of("../docs/embedding.md", "docs/embedding.md")
          .map(Path::of)
          .filter(Files::exists)
          .findFirst()
          .orElseThrow();

  private static final Pattern EXAMPLE =
      Pattern.compile("```java\n(.*?)```\n```\n(.*?)```\n", Pattern.DOTALL);

  @TempDir Path folder;

  @TestFactory
  List<DynamicTest> examples() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    String page = Files.readString(PAGE);
    Matcher example = EXAMPLE.matcher(page);
    while (example.find()) {
      String code = example.group(1);
      String output = example.group(2);
      long line = page.substring(0, example.start()).lines().count() + 1;
      tests.add(DynamicTest.dynamicTest("line " + line, () -> check(code, output)));
    }
    assertTrue(tests.size() > 3);
    return tests;
  }

  private void check(String code, String output) throws IOException, InterruptedException {
    Path file = Files.writeString(folder.resolve("Example.java"), code);
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Process process =
        new ProcessBuilder(
                java,
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                file.toString())
            .redirectErrorStream(true)
            .start();
    process.getOutputStream().close();
    String printed =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
            // Go prints spaces that do not survive in a text file.
            .replaceAll("(?m) +$", "");
    process.waitFor();
    assertEquals(output, printed);
  }
}
