package dev.gosling.spi;

import dev.gosling.runtime.Goroutine;

/**
 * A native method without arguments and results that mostly neither waits nor fails, such as {@code
 * Mutex.Lock}: then the call needs no frame.
 */
public interface QuickNative extends NativeFunction {
  /**
   * Does all there is to do and returns true, or does nothing and returns false: then the call
   * takes the usual way.
   *
   * @param receiver may be nil
   */
  boolean attempt(Goroutine g, Object receiver);
}
