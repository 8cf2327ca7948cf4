package dev.gosling.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearNameTest {
  private static List<String> near(String name, String... candidates) {
    return NearName.of(name, List.of(candidates));
  }

  @Test
  void slipsOfTheFinger() {
    assertEquals(List.of("count"), near("cuont", "account", "count", "cat"));
    assertEquals(List.of("helper"), near("helpr", "helper", "heap"));
    assertEquals(List.of("Translate"), near("Transleit", "Translate", "Transform"));
    assertEquals(List.of("true"), near("True", "true", "tree"));
    assertEquals(List.of("no"), near("on", "no", "one".repeat(2)));
  }

  @Test
  void equallyNear() {
    assertEquals(
        List.of("Print", "Printf", "Println"), near("Printn", "Println", "Print", "Printf"));
  }

  @Test
  void nothingNear() {
    assertEquals(List.of(), near("x", "y", "z"));
    assertEquals(List.of(), near("abc", "xyz"));
    assertEquals(List.of(), near("same", "same"));
  }

  @Test
  void questions() {
    assertEquals(null, NearName.didYouMean(List.of()));
    assertEquals("did you mean a?", NearName.didYouMean(List.of("a")));
    assertEquals("did you mean a, b or c?", NearName.didYouMean(List.of("a", "b", "c")));
  }
}
