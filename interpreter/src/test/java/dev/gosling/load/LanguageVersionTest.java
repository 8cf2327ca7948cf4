package dev.gosling.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class LanguageVersionTest {
  @Test
  void supportedVersions() {
    assertTrue(LanguageVersion.isSupported("1.1"));
    assertTrue(LanguageVersion.isSupported(LanguageVersion.NEWEST));
    for (String bad : new String[] {"", "1", "1.0", "1.27", "1.99999999999", "2.1", "1.21.3"}) {
      assertFalse(LanguageVersion.isSupported(bad), bad);
    }
  }

  @Test
  void releasesNameTheirLanguage() {
    assertEquals("1.21", LanguageVersion.ofRelease("1.21"));
    assertEquals("1.24", LanguageVersion.ofRelease("1.24.3"));
    assertEquals("1.25", LanguageVersion.ofRelease("1.25rc1"));
    assertNull(LanguageVersion.ofRelease("abc"));
  }
}
