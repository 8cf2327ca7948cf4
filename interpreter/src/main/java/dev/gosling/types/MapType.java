package dev.gosling.types;

/** spec: "Map types". */
public record MapType(Type key, Type elem) implements Type {
  @Override
  public String toString() {
    return TypePrinter.print(this);
  }
}
