package dev.gosling.spi;

import dev.gosling.exec.Frame;

/**
 * A function of a standard package written in Java: reads its arguments from, and leaves its
 * results in, the first slots of the frame, as package {@code dev.gosling.exec} lays down.
 */
@FunctionalInterface
public interface NativeFunction {
  void execute(Frame frame);
}
