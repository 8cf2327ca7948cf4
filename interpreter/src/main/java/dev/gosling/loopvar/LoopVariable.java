package dev.gosling.loopvar;

import dev.gosling.source.Position;
import java.util.List;

/**
 * A variable of which a loop has one up to Go 1.21, and each of its iterations one from Go 1.22, so
 * that it matters: something may hold on to it.
 *
 * @param loop where the loop begins
 * @param range whether it is a loop with a range clause
 * @param captures what may hold on to it, in source order; at least one
 */
public record LoopVariable(
    String name,
    Position declared,
    Position loop,
    boolean range,
    List<Capture> captures,
    Remedy remedy) {

  /** A way of holding on to a variable. */
  public enum Kind {
    /** A function literal uses it. */
    FUNCTION,
    /** A function literal that is called where it stands. */
    CALLED_FUNCTION,
    /** The function of a go statement. */
    GOROUTINE,
    /** The function of a defer statement. */
    DEFERRED,
    /** The body of a loop that ranges over a function, which is a function itself. */
    RANGE_BODY,
    /** {@code &v}, or of a part of it. */
    ADDRESS,
    /** The call of a method whose receiver is a pointer. */
    METHOD_CALL,
    /** Such a method as a value. */
    METHOD_VALUE,
    /** A slice of an array. */
    SLICE;

    boolean takesAddress() {
      return compareTo(ADDRESS) >= 0;
    }
  }

  /**
   * Something that may hold on to a variable.
   *
   * @param at where it stands
   * @param use where it names the variable first
   * @param text for what takes an address: its source
   */
  public record Capture(Kind kind, Position at, Position use, String text) {}

  /** What makes Go 1.21 do what Go 1.22 does. */
  public enum Advice {
    /** A copy as the first statement of the body. */
    COPY,
    /** The same, unless something changes the variable through its address. */
    COPY_UNLESS_CHANGED,
    /** The loop's body changes it: the copy must be written back at the end of each iteration. */
    COPY_BACK,
    /** It is captured in the loop's header, where no copy can stand. */
    OUT_OF_HEADER
  }

  /**
   * @param at where the copy belongs: after the brace that opens the body
   */
  public record Remedy(Advice advice, Position at) {}
}
