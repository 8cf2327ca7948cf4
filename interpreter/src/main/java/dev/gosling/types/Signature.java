package dev.gosling.types;

import java.util.List;

/**
 * spec: "Function types".
 *
 * @param recv the receiver of a method's declaration, or null; not part of identity
 * @param recvTypeParams type parameters that the receiver of a generic type's method declares
 * @param typeParams type parameters of a generic function that is not instantiated
 * @param variadic the last parameter, then of slice type, was written {@code ...T}
 */
public record Signature(
    Obj.Var recv,
    List<TypeParam> recvTypeParams,
    List<TypeParam> typeParams,
    Tuple params,
    Tuple results,
    boolean variadic)
    implements Type {
  @Override
  public String toString() {
    return TypePrinter.print(this);
  }
}
