package dev.gosling.types;

/** A Go type. {@code toString} gives gc's spelling, packages qualified by name. */
public sealed interface Type
    permits Basic,
        Named,
        Alias,
        Pointer,
        SliceType,
        ArrayType,
        MapType,
        ChanType,
        Signature,
        Struct,
        Interface,
        Tuple,
        TypeParam,
        Union {
  /** spec: "Each type T has an underlying type". For a type parameter: its constraint interface. */
  default Type underlying() {
    return this;
  }
}
