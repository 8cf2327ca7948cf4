package dev.gosling.stdlib.reflect;

import dev.gosling.types.ArrayType;
import dev.gosling.types.Basic;
import dev.gosling.types.ChanType;
import dev.gosling.types.Interface;
import dev.gosling.types.MapType;
import dev.gosling.types.Named;
import dev.gosling.types.Obj;
import dev.gosling.types.Pointer;
import dev.gosling.types.Signature;
import dev.gosling.types.SliceType;
import dev.gosling.types.Struct;
import dev.gosling.types.Type;
import dev.gosling.types.Types;
import dev.gosling.value.RuntimeType;

/**
 * What a walk over values needs to know of a type, found out once and kept at the {@link
 * RuntimeType}. Threads may race to make one: the results are equal.
 */
public final class TypeDescriptor {
  public final RuntimeType type;
  public final ReflectKind kind;

  /** Whether it is one of the predeclared types, which have no methods. */
  public final boolean isPredeclared;

  private final Type underlying;
  private TypeDescriptor key;
  private TypeDescriptor elem;
  private Field[] fields;

  /** Methods that fmt looks for; opaque here. */
  public Object methods;

  /** A field of a struct type. */
  public record Field(String name, boolean exported, boolean embedded, TypeDescriptor type) {}

  private TypeDescriptor(RuntimeType type) {
    this.type = type;
    this.underlying = type.type().underlying();
    this.isPredeclared = Types.unalias(type.type()) instanceof Basic;
    this.kind =
        switch (underlying) {
          case Basic b -> ReflectKind.of(b);
          case ArrayType a -> ReflectKind.ARRAY;
          case ChanType c -> ReflectKind.CHAN;
          case Signature s -> ReflectKind.FUNC;
          case Interface i -> ReflectKind.INTERFACE;
          case MapType m -> ReflectKind.MAP;
          case Pointer p -> ReflectKind.POINTER;
          case SliceType s -> ReflectKind.SLICE;
          case Struct s -> ReflectKind.STRUCT;
          default -> ReflectKind.INVALID;
        };
  }

  public static TypeDescriptor of(RuntimeType type) {
    Object known = type.description;
    if (known != null) return (TypeDescriptor) known;
    TypeDescriptor made = new TypeDescriptor(type);
    type.description = made;
    return made;
  }

  private TypeDescriptor of(Type part) {
    return of(type.universe().of(part));
  }

  /** As {@code reflect.Type.String}. */
  public String name() {
    return type.toString();
  }

  /** The element type of an array, channel, map, pointer or slice. */
  public TypeDescriptor elem() {
    if (elem == null) {
      elem =
          of(
              switch (underlying) {
                case ArrayType a -> a.elem();
                case ChanType c -> c.elem();
                case MapType m -> m.elem();
                case Pointer p -> p.elem();
                case SliceType s -> s.elem();
                default -> throw new IllegalStateException("no element type: " + name());
              });
    }
    return elem;
  }

  /** The key type of a map. */
  public TypeDescriptor key() {
    if (key == null) key = of(((MapType) underlying).key());
    return key;
  }

  public Field[] fields() {
    if (fields == null) {
      var declared = ((Struct) underlying).fields();
      Field[] made = new Field[declared.size()];
      for (int i = 0; i < made.length; i++) {
        Obj.Var f = declared.get(i);
        made[i] = new Field(f.name(), f.exported(), f.embedded(), of(f.type()));
      }
      fields = made;
    }
    return fields;
  }

  /** Whether the method set can have members: named types, pointers to them, embedding structs. */
  public boolean mayHaveMethods() {
    if (isPredeclared) return false;
    Type t = Types.unalias(type.type());
    if (t instanceof Pointer p) t = Types.unalias(p.elem());
    return t instanceof Named || t instanceof Struct;
  }
}
