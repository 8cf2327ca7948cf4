package dev.gosling.value;

/**
 * The capacity that {@code append} gives a slice it moves, as gc's runtime: doubled up to 256
 * elements, then by a quarter more, and rounded up to what the allocator's size class holds ({@code
 * runtime/slice.go}, {@code runtime/msize.go}).
 */
final class Growth {
  /** Bytes of a stack frame for the elements of one slice. */
  static final int FRAME_BYTES = 32;

  private static final int THRESHOLD = 256;
  private static final int MAX_SMALL_SIZE = 32768;
  private static final int MALLOC_HEADER = 8;
  private static final int MIN_SIZE_FOR_HEADER = 512;
  private static final int PAGE = 8192;

  /** Sizes in bytes of the allocator's classes of small objects. */
  private static final int[] CLASSES = {
    8, 16, 24, 32, 48, 64, 80, 96, 112, 128, 144, 160, 176, 192, 208, 224, 240, 256, 288, 320, 352,
    384, 416, 448, 480, 512, 576, 640, 704, 768, 896, 1024, 1152, 1280, 1408, 1536, 1792, 2048,
    2304, 2688, 3072, 3200, 3456, 4096, 4864, 5376, 6144, 6528, 6784, 6912, 8192, 9472, 9728, 10240,
    10880, 12288, 13568, 14336, 16384, 18432, 19072, 20480, 21760, 24576, 27264, 28672, 32768
  };

  private Growth() {}

  /**
   * @param newLength needed length, greater than {@code oldCapacity}
   * @param elemSize of gc's layout, in bytes
   * @param pointers whether elements hold pointers
   */
  static long capacity(long newLength, long oldCapacity, long elemSize, boolean pointers) {
    if (elemSize == 0) return newLength;
    long wanted = next(newLength, oldCapacity);
    return roundUp(wanted * elemSize, pointers) / elemSize;
  }

  private static long next(long newLength, long oldCapacity) {
    if (newLength > 2 * oldCapacity) return newLength;
    if (oldCapacity < THRESHOLD) return 2 * oldCapacity;
    long capacity = oldCapacity;
    while (capacity < newLength) capacity += (capacity + 3 * THRESHOLD) >> 2;
    return capacity;
  }

  /** The bytes that the allocator would hand out for {@code size} bytes. */
  static long roundUp(long size, boolean pointers) {
    if (size > MAX_SMALL_SIZE - MALLOC_HEADER) return (size + PAGE - 1) / PAGE * PAGE;
    int header = pointers && size > MIN_SIZE_FOR_HEADER ? MALLOC_HEADER : 0;
    return sizeClass((int) size + header) - header;
  }

  private static int sizeClass(int size) {
    int low = 0;
    int high = CLASSES.length - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (CLASSES[middle] >= size) high = middle;
      else low = middle + 1;
    }
    return CLASSES[low];
  }
}
