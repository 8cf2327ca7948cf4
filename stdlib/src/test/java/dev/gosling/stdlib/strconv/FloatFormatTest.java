package dev.gosling.stdlib.strconv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gosling.stdlib.ByteBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class FloatFormatTest {
  /** Lines of bits, format, precision, size and Go's {@code FormatFloat} of them. */
  @Test
  void formatsAsGoDoes() throws IOException {
    try (InputStream in = getClass().getResourceAsStream("/strconv/floats.txt")) {
      String table = new String(in.readAllBytes(), StandardCharsets.US_ASCII);
      table.lines().forEach(FloatFormatTest::check);
    }
  }

  private static void check(String line) {
    String[] parts = line.split(" ");
    double v = Double.longBitsToDouble(Long.parseUnsignedLong(parts[0], 16));
    ByteBuilder out = new ByteBuilder();
    FloatFormat.append(
        out, v, parts[1].charAt(0), Integer.parseInt(parts[2]), parts[3].equals("32"));
    assertEquals(parts[4], out.toGoString().toString(), line);
  }
}
