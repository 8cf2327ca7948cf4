package dev.gosling.exec.expr;

/** How much room for more a slice has that a string is converted to; {@code cap} shows it. */
public enum StringRoom {
  /** As the allocator's size classes round up. */
  ALLOCATED,
  /** None: a constant, or bytes that gc does not copy. */
  EXACT,
  /** That of a buffer in gc's stack frame, if the elements fit in. */
  FRAME;

  static final int FRAME_ELEMENTS = 32;
}
