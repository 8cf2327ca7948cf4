package dev.gosling.types;

import java.util.ArrayList;
import java.util.List;

/**
 * spec: "Struct types". Fields may be set after construction, so that recursive types can be built.
 */
public final class Struct implements Type {
  private List<Obj.Var> fields;
  private List<String> tags;

  public Struct(List<Obj.Var> fields, List<String> tags) {
    set(fields, tags);
  }

  /** Completes a struct under construction. */
  public void set(List<Obj.Var> fields, List<String> tags) {
    this.fields = List.copyOf(fields);
    this.tags = new ArrayList<>(tags);
  }

  public List<Obj.Var> fields() {
    return fields;
  }

  /** The unquoted tag of field {@code i}, or the empty string. */
  public String tag(int i) {
    return i < tags.size() && tags.get(i) != null ? tags.get(i) : "";
  }

  @Override
  public String toString() {
    return TypePrinter.print(this);
  }
}
