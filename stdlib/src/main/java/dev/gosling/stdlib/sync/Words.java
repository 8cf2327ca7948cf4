package dev.gosling.stdlib.sync;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/** Atomic operations on the long slots of structs. */
public final class Words {
  private static final VarHandle WORD = MethodHandles.arrayElementVarHandle(long[].class);

  private Words() {}

  public static long load(long[] words, int i) {
    return (long) WORD.getVolatile(words, i);
  }

  public static void store(long[] words, int i, long value) {
    WORD.setVolatile(words, i, value);
  }

  public static boolean compareAndSet(long[] words, int i, long old, long value) {
    return WORD.compareAndSet(words, i, old, value);
  }

  public static long swap(long[] words, int i, long value) {
    return (long) WORD.getAndSet(words, i, value);
  }

  /** Returns the sum. */
  public static long add(long[] words, int i, long delta) {
    return (long) WORD.getAndAdd(words, i, delta) + delta;
  }
}
