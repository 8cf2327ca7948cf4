package dev.gosling.value;

import java.util.Map;
import java.util.WeakHashMap;

/**
 * The addresses that a program is shown for its objects: given out in the order in which they are
 * asked for, so that they do not change from run to run, and kept while the object lives.
 */
public final class Addresses {
  private static final long FIRST = 0xc000012000L;
  private static final long FIRST_CODE = 0x47a000L;
  private static final int SPACING = 0x20;
  private static final long WORD = 8;

  private final Map<Object, Long> known = new WeakHashMap<>();
  private long next = FIRST;
  private long nextCode = FIRST_CODE;

  /** The address of a pointer, slice, map, channel or function; 0 for nil. */
  public long of(Object o) {
    return switch (o) {
      case null -> 0;
      case Closure c -> code(c.code());
      case Slice s ->
          data(s.array(), s.capacity * size(s.storage())) + s.offset * size(s.storage());
      // Pointers into objects are made when they are needed: they have no addresses of their own.
      case ElementPointer p -> of(p.slice) + p.index * size(p.slice.storage());
      case LongField p -> of(p.struct) + p.slot * WORD;
      case RefField p -> of(p.struct) + (p.struct.longs.length + p.slot) * WORD;
      case StructValue s -> data(s, (s.longs.length + s.refs.length) * WORD);
      default -> data(o, SPACING);
    };
  }

  private synchronized long code(Object function) {
    Long address = known.get(function);
    if (address == null) {
      address = nextCode;
      nextCode += SPACING;
      known.put(function, address);
    }
    return address;
  }

  private synchronized long data(Object object, long bytes) {
    Long address = known.get(object);
    if (address == null) {
      address = next;
      next += Math.max(bytes + SPACING - 1 & -SPACING, SPACING);
      known.put(object, address);
    }
    return address;
  }

  private static long size(Storage storage) {
    return switch (storage) {
      case BOOL, INT8, UINT8 -> 1;
      case INT16, UINT16 -> 2;
      case INT32, UINT32, FLOAT32 -> 4;
      case INT64, FLOAT64 -> 8;
      case REF -> 16;
    };
  }
}
