package dev.gosling.types;

/** spec: "Slice types". */
public record SliceType(Type elem) implements Type {
  @Override
  public String toString() {
    return TypePrinter.print(this);
  }
}
