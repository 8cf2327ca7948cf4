package dev.gosling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LanguageVersionTest {
  @TempDir Path folder;

  @Test
  void choiceWinsThenConstraintThenNearestModule() throws IOException {
    Path file = Files.createDirectories(folder.resolve("a/b")).resolve("prog.go");
    Files.writeString(folder.resolve("go.mod"), "module x\n\ngo 1.20\n");
    assertEquals("1.20", LanguageVersion.resolve(null, null, file));
    assertEquals("1.25", LanguageVersion.resolve(null, "1.25", file));
    assertEquals("1.18", LanguageVersion.resolve("1.18", "1.25", file));
    Files.writeString(folder.resolve("a/go.mod"), "module y\ngo 1.24.3 // patch\n");
    assertEquals("1.24", LanguageVersion.resolve(null, null, file));
  }

  @Test
  void constraintAloneGoesNoLowerThanItsFloor() throws IOException {
    assertEquals("1.21", LanguageVersion.resolve(null, "1.17", null));
    assertEquals("1.22", LanguageVersion.resolve(null, "1.22", null));
  }

  @Test
  void sourceWithoutAPlaceIsNewest() throws IOException {
    assertEquals(LanguageVersion.NEWEST, LanguageVersion.resolve(null, null, null));
  }

  @Test
  void supportedVersions() {
    assertTrue(LanguageVersion.isSupported("1.1"));
    assertTrue(LanguageVersion.isSupported(LanguageVersion.NEWEST));
    for (String bad : new String[] {"", "1", "1.0", "1.27", "1.99999999999", "2.1", "1.21.3"}) {
      assertFalse(LanguageVersion.isSupported(bad), bad);
    }
  }

  @Test
  void moduleWithoutGoLine() throws IOException {
    assertEquals("1.16", LanguageVersion.goLine("module x\n// go 1.20\n"));
  }

  @Test
  void modulesThatGoRefuses() {
    assertRefused(
        "go: errors parsing go.mod:\ngo.mod:2: repeated go statement", "go 1.2\ngo 1.3\n");
    assertRefused(
        "go: errors parsing go.mod:\ngo.mod:1: invalid go version 'abc': must match format 1.23.0",
        "go abc\n");
    assertRefused("go: go.mod requires go >= 1.30 (running go 1.26)", "module x\ngo 1.30\n");
  }

  private static void assertRefused(String message, String module) {
    assertEquals(
        message,
        assertThrows(LanguageVersion.BadModule.class, () -> LanguageVersion.goLine(module))
            .getMessage());
  }
}
