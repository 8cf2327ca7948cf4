package dev.gosling.types;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * spec: "Struct types". Fields may be set after construction, so that recursive types can be built.
 */
public final class Struct implements Type {
  private List<Obj.Var> fields;
  private List<String> tags;
  private NameIndex names;
  private int[] embedded;

  public Struct(List<Obj.Var> fields, List<String> tags) {
    set(fields, tags);
  }

  /** Completes a struct under construction. */
  public void set(List<Obj.Var> fields, List<String> tags) {
    this.fields = List.copyOf(fields);
    names = new NameIndex();
    embedded = IntStream.range(0, fields.size()).filter(i -> fields.get(i).embedded()).toArray();
    this.tags = new ArrayList<>(tags);
  }

  /** The same tags with other fields, for substituted types. */
  Struct withFields(List<Obj.Var> changed) {
    return new Struct(changed, tags);
  }

  /** The index of a field, or -1. */
  public int fieldIndex(Package pkg, String name, boolean foldCase) {
    if (name.equals("_")) return -1;
    return names.find(fields, pkg, name, foldCase);
  }

  /** The indices of embedded fields. Not to be changed. */
  int[] embedded() {
    return embedded;
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
