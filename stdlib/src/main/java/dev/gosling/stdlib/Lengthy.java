package dev.gosling.stdlib;

import dev.gosling.exec.Frame;
import dev.gosling.spi.NativeFunction;
import dev.gosling.value.GoString;
import dev.gosling.value.InterfaceValue;
import dev.gosling.value.Slice;
import dev.gosling.value.StructValue;
import java.math.BigInteger;

/**
 * Natives whose time grows with what they are given and that never poll. Called with much, they
 * hand their processor to other goroutines for as long as they take. They must call neither Go code
 * nor the scheduler.
 */
public final class Lengthy {
  /** Bytes, elements or steps of arithmetic from which handing over is worth its while. */
  private static final long MUCH = 1 << 15;

  /** Polls of compiled loops that take as long as a {@link #step}. */
  private static final int STEP = 10;

  private Lengthy() {}

  /** For natives that may call Go code: a part of their work, such as one element, is done. */
  public static void step(Frame f) {
    if ((f.goroutine.fuel -= STEP) < 0) f.goroutine.poll();
  }

  /** A native whose time grows with the lengths of its arguments. */
  public static NativeFunction lengthy(NativeFunction function) {
    if (function == null) return null;
    return f -> {
      if (size(f) < MUCH) function.execute(f);
      else handingOver(f, function);
    };
  }

  /** A native that takes long whatever its arguments look like. */
  public static NativeFunction always(NativeFunction function) {
    return f -> handingOver(f, function);
  }

  private static void handingOver(Frame f, NativeFunction function) {
    f.goroutine.enterBlocking();
    try {
      function.execute(f);
    } finally {
      f.goroutine.exitBlocking();
    }
  }

  private static long size(Frame f) {
    long size = 0;
    for (Object ref : f.refs) size += size(ref);
    return size;
  }

  private static long size(Object ref) {
    return switch (ref) {
      case GoString s -> s.length;
      case Slice s -> s.length;
      case InterfaceValue v -> v.ref instanceof Slice s ? s.length : 0;
      // An Int: the steps of a multiplication, word by word.
      case StructValue s when s.refs.length > 0 && s.refs[0] instanceof BigInteger b -> {
        long words = b.bitLength() >> 6;
        yield words * words;
      }
      case null, default -> 0;
    };
  }
}
