package dev.gosling.types;

/** spec: "Array types". A negative length marks an array whose length did not check. */
public record ArrayType(long length, Type elem) implements Type {
  @Override
  public String toString() {
    return TypePrinter.print(this);
  }
}
