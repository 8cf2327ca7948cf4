package dev.gosling.spi;

import dev.gosling.load.StandardPackages;

/** The standard packages and their Java code. There is one provider. */
public interface StandardLibrary extends StandardPackages {
  /**
   * The Java code of a body-less function.
   *
   * @param name {@code F}, or {@code T.M} for a method
   * @return null where there is none: an error of the library, found by its tests
   */
  NativeFunction nativeFunction(String path, String name);
}
