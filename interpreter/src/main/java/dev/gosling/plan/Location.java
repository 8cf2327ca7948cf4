package dev.gosling.plan;

import dev.gosling.value.Kind;
import dev.gosling.value.LongCell;
import dev.gosling.value.RefCell;

/**
 * Where a variable lives, decided at plan time.
 *
 * <p>Variables of struct and array types need no cell: their object is its own pointer and is never
 * replaced while the variable lives, so a slot, a captured reference or a constant holds it.
 */
public sealed interface Location {
  Kind kind();

  /** {@code frame.longs[slot]}; kind BOOL, LONG or DOUBLE. */
  record LongSlot(int slot, Kind kind) implements Location {}

  /** {@code frame.refs[slot]}. */
  record RefSlot(int slot) implements Location {
    @Override
    public Kind kind() {
      return Kind.REF;
    }
  }

  /** The {@link LongCell} or {@link RefCell} in {@code frame.refs[slot]}. */
  record Cell(int slot, Kind kind) implements Location {}

  /** The {@link LongCell} or {@link RefCell} in {@code frame.closure.captured()[index]}. */
  record CapturedCell(int index, Kind kind) implements Location {}

  /** {@code frame.closure.captured()[index]} itself: a reference that is never assigned. */
  record CapturedRef(int index) implements Location {
    @Override
    public Kind kind() {
      return Kind.REF;
    }
  }

  /** A package variable of kind BOOL, LONG or DOUBLE. */
  record PackageLong(LongCell cell, Kind kind) implements Location {}

  /** A package variable of kind REF that is no struct or array. */
  record PackageRef(RefCell cell) implements Location {
    @Override
    public Kind kind() {
      return Kind.REF;
    }
  }

  /** The object of a package variable of struct or array type. */
  record PackageAggregate(Object object) implements Location {
    @Override
    public Kind kind() {
      return Kind.REF;
    }
  }
}
