package dev.gosling.value;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoStringTest {
  private static GoString bytes(int... values) {
    byte[] b = new byte[values.length];
    for (int i = 0; i < b.length; i++) b[i] = (byte) values[i];
    return GoString.of(b);
  }

  private static List<String> decoded(GoString s) {
    List<String> runes = new ArrayList<>();
    for (int at = 0; at < s.length; ) {
      long d = s.decode(at);
      runes.add(at + ":" + Integer.toHexString(Utf8.rune(d)));
      at += Utf8.width(d);
    }
    return runes;
  }

  @Test
  void decodesRunesOfEveryWidth() {
    assertEquals(List.of("0:61", "1:e9", "3:4e16", "6:1f600"), decoded(GoString.of("aé世😀")));
  }

  @Test
  void anInvalidByteIsOneErrorRune() {
    assertEquals(List.of("0:fffd", "1:61"), decoded(bytes(0xff, 'a')));
    assertEquals(List.of("0:fffd", "1:fffd", "2:61"), decoded(bytes(0xe4, 0xb8, 'a')));
    assertEquals(List.of("0:fffd", "1:fffd", "2:fffd"), decoded(bytes(0xed, 0xa0, 0x80)));
    assertEquals(List.of("0:fffd", "1:fffd"), decoded(bytes(0xc0, 0x80)));
    assertEquals(
        List.of("0:fffd", "1:fffd", "2:fffd", "3:fffd"), decoded(bytes(0xf4, 0x90, 0x80, 0x80)));
    assertEquals(List.of("0:fffd"), decoded(bytes(0xc3)));
  }

  @ParameterizedTest
  @CsvSource({"97, a", "233, é", "0x4e16, 世", "0x1F600, 😀", "-1, \uFFFD", "0x110000, \uFFFD"})
  void encodesRunes(long rune, String text) {
    assertEquals(GoString.of(text), GoString.ofRune(rune));
  }

  @Test
  void surrogatesEncodeAsErrors() {
    assertEquals(GoString.of("\uFFFD"), GoString.ofRune(0xD800));
  }

  @Test
  void convertsToRunesAndBack() {
    GoString s = GoString.of("héllo, 世界 😀");
    assertEquals(s, GoString.ofRunes(s.toRuneSlice()));
    assertEquals(s.runeCount(), s.toRuneSlice().length);
    assertEquals(3, bytes('a', 0xff, 'b').toRuneSlice().length);
  }

  @Test
  void convertingToBytesCopies() {
    GoString s = GoString.of("abc");
    ByteSlice b = s.toByteSlice();
    b.array[b.offset] = 'X';
    assertEquals(GoString.of("abc"), s);
    GoString t = GoString.ofBytes(b);
    b.array[b.offset] = 'Y';
    assertEquals(GoString.of("Xbc"), t);
  }

  @Test
  void ordersByUnsignedBytes() {
    assertTrue(bytes(0x7f).compareTo(bytes(0x80)) < 0);
    assertTrue(GoString.of("a").compareTo(GoString.of("ab")) < 0);
    assertEquals(0, GoString.of("xabx").substring(1, 3).compareTo(GoString.of("ab")));
  }

  @Test
  void substringsAreEqualAndHashAlike() {
    GoString sub = GoString.of("xaby").substring(1, 3);
    assertEquals(GoString.of("ab"), sub);
    assertEquals(GoString.of("ab").hashCode(), sub.hashCode());
  }

  @Test
  void concatenationKeepsTheOnlyPartThatIsNotEmpty() {
    GoString a = GoString.of("a");
    assertSame(a, GoString.concat(new GoString[] {GoString.EMPTY, a, GoString.EMPTY}));
    assertSame(a, a.concat(GoString.EMPTY));
    GoString[] parts = {a, GoString.of("bc"), GoString.EMPTY, GoString.of("d")};
    assertArrayEquals(GoString.of("abcd").toBytes(), GoString.concat(parts).toBytes());
  }
}
