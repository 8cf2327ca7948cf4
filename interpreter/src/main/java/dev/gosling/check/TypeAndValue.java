package dev.gosling.check;

import dev.gosling.types.Constant;
import dev.gosling.types.Type;

/**
 * What the checker recorded for an expression.
 *
 * @param type its type; for untyped expressions the type it is finally converted to; a {@link
 *     dev.gosling.types.Tuple} for calls with several or no results. Inside generic functions it
 *     may mention type parameters.
 * @param value the constant's value in the representation of its final type, or null
 */
public record TypeAndValue(Mode mode, Type type, Constant value) {
  /** After types2's operand modes. */
  public enum Mode {
    NO_VALUE,
    BUILTIN,
    TYPE,
    CONSTANT,
    /** Addressable. */
    VARIABLE,
    MAP_INDEX,
    VALUE,
    NIL,
    /** Map index, receive or type assertion used with two results. */
    COMMA_OK
  }

  public boolean isType() {
    return mode == Mode.TYPE;
  }

  public boolean isConstant() {
    return value != null;
  }
}
