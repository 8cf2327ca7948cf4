package dev.gosling.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import org.junit.jupiter.api.Test;

class GoModTest {
  private static GoMod parse(String text) throws LoadException {
    return GoMod.parse(text, "go.mod", "/m/go.mod");
  }

  @Test
  void readsWhatMatters() throws LoadException {
    GoMod mod =
        parse(
            """
            // A module.
            module "example.com/m" // its path

            go 1.24.3
            toolchain go1.25.0

            require (
            	a.com/b v1.2.3 // indirect
            	`c.com/d` v0.1.0
            )

            replace a.com/b v1.2.3 => ../b
            replace c.com/d => e.com/f v1.0.0
            """);
    assertEquals("example.com/m", mod.path());
    assertEquals("1.24", mod.goVersion());
    assertEquals(Map.of("a.com/b", "v1.2.3", "c.com/d", "v0.1.0"), mod.requires());
    assertEquals(
        Map.of(
            "a.com/b", new GoMod.Replacement("v1.2.3", "../b", null),
            "c.com/d", new GoMod.Replacement(null, "e.com/f", "v1.0.0")),
        mod.replacements());
  }

  @Test
  void moduleWithoutGoLine() throws LoadException {
    assertEquals("1.16", parse("module x\n// go 1.20\n").goVersion());
  }

  @Test
  void modulesThatGoRefuses() {
    assertRefused("go.mod:3: repeated go statement", "module x\ngo 1.2\ngo 1.3\n");
    assertRefused("go.mod:2: repeated module statement", "module x\nmodule y\n");
    assertRefused("go.mod:1: unknown directive: modul", "modul x\n");
    assertRefused("go.mod:1: usage: require module/path v1.2.3", "require a.com/b\n");
    assertRefused(
        "go.mod:1: invalid go version 'abc': must match format 1.23.0", "go abc\nmodule x\n");
    assertRefused(
        "go.mod:4: syntax error (unterminated block started at /m/go.mod:2:1)",
        "module x\nrequire (\na.com/b v1.0.0\n");
  }

  @Test
  void modulesOfTheFuture() {
    assertEquals(
        "go: go.mod requires go >= 1.30 (running go 1.26)",
        assertThrows(LoadException.class, () -> parse("module x\ngo 1.30\n")).getMessage());
  }

  private static void assertRefused(String message, String module) {
    assertEquals(
        "go: errors parsing go.mod:\n" + message,
        assertThrows(LoadException.class, () -> parse(module)).getMessage());
  }
}
