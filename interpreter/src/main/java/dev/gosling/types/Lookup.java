package dev.gosling.types;

/** spec: "Selectors": finds fields and methods, through embedded fields. */
public final class Lookup {
  private Lookup() {}

  /**
   * What {@code x.name} denotes.
   *
   * @param obj an {@link Obj.Var} (field) or {@link Obj.Func} (concrete or interface method)
   * @param path field indices from the type of x to obj; for a method all but the last are fields
   *     and the last is the method's index
   * @param indirect a pointer was dereferenced on the way
   */
  public record Selection(Obj obj, int[] path, boolean indirect) {}

  /**
   * Null where there is none or it is ambiguous.
   *
   * @param addressable whether x is addressable, so that pointer methods count
   * @param pkg the package that asks: unexported names of others are not found
   */
  public static Selection find(Type type, boolean addressable, Package pkg, String name) {
    throw new UnsupportedOperationException();
  }
}
