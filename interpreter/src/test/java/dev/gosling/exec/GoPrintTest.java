package dev.gosling.exec;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoPrintTest {
  /** What Go 1.26's println prints. */
  @ParameterizedTest
  @CsvSource({
    "1e6, 1e+06",
    "123456.0, 123456",
    "1234567.0, 1.234567e+06",
    "1e20, 1e+20",
    "123456789012345678901234.0, 1.2345678901234569e+23",
    "1e-4, 0.0001",
    "1e-5, 1e-05",
    "0.1, 0.1",
    "-2.5, -2.5",
    "0, 0",
    "-0.0, -0",
    "100000.0, 100000",
    "12345678.5, 1.23456785e+07",
    "5e-324, 5e-324"
  })
  void printsFloats(double value, String text) {
    assertEquals(text, GoPrint.number(value, 64));
  }

  @ParameterizedTest
  @CsvSource({"0.1, 0.1", "16777216, 1.6777216e+07", "3.4028235e38, 3.4028235e+38"})
  void printsShortFloats(float value, String text) {
    assertEquals(text, GoPrint.number(value, 32));
  }
}
