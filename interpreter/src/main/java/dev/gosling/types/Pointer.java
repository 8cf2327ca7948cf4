package dev.gosling.types;

/** spec: "Pointer types". */
public record Pointer(Type elem) implements Type {
  @Override
  public String toString() {
    return TypePrinter.print(this);
  }
}
