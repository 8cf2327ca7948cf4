package dev.gosling.exec;

/**
 * The body of a loop over a function, which runs on the frame that holds the loop; for stack
 * traces, in which it is a function of its own.
 */
public interface LoopBody {
  /** The frame of the yield function; the iterator's frames are below it. */
  Frame call();

  /** Position of the loop. */
  int site();

  /** The body that holds this loop, on the same frame; or null. */
  LoopBody outer();
}
