package dev.gosling.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.StringJoiner;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The capacities are what programs compiled by Go 1.26 print, for slices that escape. */
class GrowthTest {
  @ParameterizedTest
  @CsvSource({
    "1, false, 8 16 32 64 128 256 512 896 1408 2048 3072 4096 5376 6912",
    "2, false, 4 8 16 32 64 128 256 512 896 1344 2048 3072 4096 5440 7168",
    "3, false, 2 5 10 21 42 85 170 341 682 1066 1621 2261 3157 4522 6144",
    "4, false, 2 4 8 16 32 64 128 256 512 864 1344 2048 3072 4096 5440 7168",
    "8, false, 1 2 4 8 16 32 64 128 256 512 848 1280 1792 2560 3408 5120 7168",
    "8, true, 1 2 4 8 16 32 64 143 287 607 1023 1535 2303 3071 4095 6144",
    "16, true, 1 2 4 8 16 32 71 143 303 591 1023 1535 2560 3584 5120 6656",
    "16, false, 1 2 4 8 16 32 64 128 256 512 848 1280 1792 2560 3584 5120 6656",
    "24, true, 1 2 4 8 16 37 74 170 341 682 1135 1706 2389 3413 4778 6485",
    "40, false, 1 2 4 8 16 32 67 134 272 544 1024 1638 2252 3072 4096 5324 6963",
    "40, true, 1 2 4 8 17 35 76 153 307 614 1024 1638 2252 3072 4096 5324 6963",
    "144, true, 1 2 4 8 18 37 75 151 341 625 1024 1479 2048 2787 3697 4835 6257",
    "800, false, 1 2 4 8 16 34 71 143 286 552 890 1310 1832 2488 3307 4331 5611 7208",
  })
  void appendingOneAtATimeGrowsAsInGo(long size, boolean pointers, String capacities) {
    StringJoiner seen = new StringJoiner(" ");
    long capacity = 0;
    while (capacity < 6000) {
      capacity = Growth.capacity(capacity + 1, capacity, size, pointers);
      seen.add(Long.toString(capacity));
    }
    assertEquals(capacities, seen.toString());
  }

  /** Appending n elements to a slice of length 3 and capacity 5. */
  @ParameterizedTest
  @CsvSource({
    "1, false, 16 16 16 24 48 112 576 1024 2048 5376 106496",
    "8, false, 10 10 12 20 36 112 608 1024 2048 5120 100352",
    "16, true, 10 10 12 20 39 111 591 1023 2047 5120 100352",
    "40, false, 10 10 12 22 38 121 544 1024 2048 5120 100147",
    "40, true, 10 10 12 22 38 121 543 1024 2048 5120 100147",
  })
  void appendingManyAtOnceGrowsAsInGo(long size, boolean pointers, String capacities) {
    StringJoiner seen = new StringJoiner(" ");
    for (int n : new int[] {3, 5, 9, 17, 33, 100, 513, 1000, 2000, 5000, 100000}) {
      seen.add(Long.toString(Growth.capacity(3 + n, 5, size, pointers)));
    }
    assertEquals(capacities, seen.toString());
  }

  @ParameterizedTest
  @CsvSource({"0, 3", "0, 100", "7, 8"})
  void elementsWithoutSizeNeedNoMore(long capacity, long length) {
    assertEquals(length, Growth.capacity(length, capacity, 0, false));
  }
}
