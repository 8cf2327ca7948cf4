package dev.gosling.types;

import java.util.Arrays;
import java.util.List;

/** Parameters, results, and the type of a call with several (or no) results. */
public record Tuple(List<Obj.Var> vars) implements Type {
  public static final Tuple EMPTY = new Tuple(List.of());

  /** A tuple of nameless variables. */
  public static Tuple of(Type... types) {
    return new Tuple(Arrays.stream(types).map(t -> Obj.Var.param("", t)).toList());
  }

  public int size() {
    return vars.size();
  }

  public Type type(int i) {
    return vars.get(i).type();
  }

  @Override
  public String toString() {
    return TypePrinter.print(this);
  }
}
