package dev.gosling.value;

/**
 * A non-nil function value.
 *
 * @param code what it runs
 * @param captured the cells (or, for variables never assigned after capture, values) it refers to
 */
public record Closure(Func code, Object[] captured) {
  public static final Object[] NOTHING = {};
}
