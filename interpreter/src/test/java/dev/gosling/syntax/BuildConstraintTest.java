package dev.gosling.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BuildConstraintTest {
  private static String version(String source) {
    return BuildConstraint.goVersion(source.getBytes());
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "none",
      value = {
        "go1.21,1.21",
        "go1,1.0",
        "linux,none",
        "go1.21 && linux,1.21",
        "go1.21 || linux,none",
        "go1.20 && go1.22,1.22",
        "go1.20 || go1.22,1.20",
        "!go1.21,none",
        "!(linux || !go1.21),1.21",
        "!!go1.21,none",
        "(go1.18 || go1.19) && go1.17,1.18",
        "go1.x,none",
        "go1.21 &&,none",
        "go1.21),none"
      })
  void takesTheLeastVersionThatIsImplied(String constraint, String expected) {
    assertEquals(expected, version("//go:build " + constraint + "\n\npackage p\n"));
  }

  private static boolean holds(String source) throws BuildConstraint.Malformed {
    return BuildConstraint.isSatisfied(source.getBytes(), Set.of("linux", "unix")::contains);
  }

  @Test
  void tagsDecideWhetherAFileBelongsToTheBuild() throws BuildConstraint.Malformed {
    assertTrue(holds("package p"));
    assertTrue(holds("//go:build linux && !windows\npackage p"));
    assertFalse(holds("//go:build !(unix || darwin)\npackage p"));
    assertTrue(holds("/* a */ //go:build ignore\npackage p"));
    assertTrue(holds("//go:build linux\n// +build ignore\n\npackage p"));
    assertFalse(holds("// +build windows,unix darwin\n\npackage p"));
    assertTrue(holds("// +build windows linux\n// +build !darwin\n\npackage p"));
    assertTrue(holds("// +build ignore\npackage p"), "no blank line follows");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "linux ||;unexpected end of expression",
        "linux unix;unexpected token unix",
        "(linux;missing close paren",
        "!!linux;double negation not allowed",
        "linux & unix;invalid syntax at &"
      })
  void malformed(String constraint, String message) {
    String source = "//go:build " + constraint + "\npackage p";
    assertEquals(
        "parsing //go:build line: " + message,
        assertThrows(BuildConstraint.Malformed.class, () -> holds(source)).getMessage());
  }

  @Test
  void looksBeforeThePackageClauseOnly() {
    assertEquals("1.21", version("// comment\n/* block\n*/\n\n//go:build go1.21\npackage p"));
    assertEquals("1.21", version("#!/usr/bin/env gosling\n//go:build go1.21\nx := 1\n"));
    assertEquals(null, version("package p\n//go:build go1.21\n"));
    assertEquals(null, version("// +build go1.21\npackage p\n"));
    assertEquals(null, version("//go:buildx go1.21\npackage p\n"));
  }
}
