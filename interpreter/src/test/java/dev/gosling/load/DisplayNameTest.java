package dev.gosling.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Expectations are what go build printed for a file in these places. */
class DisplayNameTest {
  @Test
  void shortestNameWins() {
    assertEquals("./c.go", name("/tmp/build/m", "c.go"));
    assertEquals("sub/c.go", name("/tmp/build/m", "sub/c.go"));
    assertEquals("../c.go", name("/tmp/build/m/sub", "../c.go"));
    assertEquals("../../c.go", name("/tmp/build/m/sub/deep", "/tmp/build/m/c.go"));
    assertEquals("tmp/build/m/c.go", name("/", "/tmp/build/m/c.go"));
    assertEquals("/tmp/build/m/c.go", name("/usr/lib", "../../tmp/build/m/c.go"));
    assertEquals("./c.go", name("/tmp/build/m", "/tmp/build/m/sub/../c.go"));
  }

  private static String name(String directory, String file) {
    return DisplayName.of(Path.of(directory), Path.of(file));
  }
}
