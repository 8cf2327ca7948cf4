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
import dev.gosling.value.InterfaceValue;
import dev.gosling.value.RuntimeType;
import java.util.List;

/**
 * What a walk over values needs to know of a type, found out once and kept at the {@link
 * RuntimeType}: there is one for each.
 */
public final class TypeDescriptor {
  public final RuntimeType type;
  public final ReflectKind kind;

  /** Whether it is one of the predeclared types, which have no methods. */
  public final boolean isPredeclared;

  /** Whether it is {@code reflect.Value}. */
  public final boolean isReflectValue;

  private final Type underlying;
  private TypeDescriptor key;
  private TypeDescriptor pointer;
  private TypeDescriptor elem;
  private Field[] fields;

  /** The exported names of the method set, once somebody has asked; a race loses nothing. */
  volatile List<String> methodNames;

  /** Methods that fmt looks for; opaque here. */
  public Object methods;

  /** Fields by name, once somebody has asked; a race loses nothing. */
  private volatile FieldSearch search;

  /** How encoding/json writes and reads values; opaque here. A race loses nothing. */
  public volatile Object json;

  /** The type as Go's {@code reflect.Type}, made by {@link Mirror}; guarded by its lock. */
  InterfaceValue reflected;

  /**
   * A field of a struct type.
   *
   * @param pkgPath of the package that declares an unexported field, else empty
   * @param offset in bytes, in a program compiled by gc
   */
  public record Field(
      String name,
      boolean exported,
      boolean embedded,
      TypeDescriptor type,
      String pkgPath,
      String tag,
      long offset) {}

  private TypeDescriptor(RuntimeType type) {
    this.type = type;
    this.underlying = type.type().underlying();
    this.isPredeclared = Types.unalias(type.type()) instanceof Basic;
    this.isReflectValue = isReflectValue(type.type());
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

  private static boolean isReflectValue(Type type) {
    return type instanceof Named n
        && n.obj().name().equals("Value")
        && n.obj().pkg() != null
        && n.obj().pkg().path().equals("reflect");
  }

  public static TypeDescriptor of(RuntimeType type) {
    Object known = type.description;
    return known != null ? (TypeDescriptor) known : make(type);
  }

  private static TypeDescriptor make(RuntimeType type) {
    synchronized (type) {
      if (type.description == null) type.description = new TypeDescriptor(type);
      return (TypeDescriptor) type.description;
    }
  }

  TypeDescriptor of(Type part) {
    return of(type.universe().of(part));
  }

  Type underlying() {
    return underlying;
  }

  /** As {@code reflect.Type.String}. */
  public String name() {
    return type.toString();
  }

  /** As {@code reflect.Type.Name}: without package, empty where the type has no name. */
  public String typeName() {
    return switch (Types.unalias(type.type())) {
      case Basic b -> b == Basic.UNSAFE_POINTER ? "Pointer" : b.toString();
      case Named n -> {
        String text = name();
        int bracket = text.indexOf('[');
        int dot = text.lastIndexOf('.', bracket < 0 ? text.length() : bracket);
        yield text.substring(dot + 1);
      }
      default -> "";
    };
  }

  public boolean isNamed() {
    Type t = Types.unalias(type.type());
    return t instanceof Basic || t instanceof Named;
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

  /** The type of pointers to this one. */
  TypeDescriptor pointer() {
    if (pointer == null) pointer = of(new Pointer(type.type()));
    return pointer;
  }

  /** The key type of a map. */
  public TypeDescriptor key() {
    if (key == null) key = of(((MapType) underlying).key());
    return key;
  }

  public Field[] fields() {
    if (fields == null) {
      Struct struct = (Struct) underlying;
      var declared = struct.fields();
      Field[] made = new Field[declared.size()];
      long end = 0;
      for (int i = 0; i < made.length; i++) {
        Obj.Var f = declared.get(i);
        TypeDescriptor t = of(f.type());
        String path = f.exported() || f.pkg() == null ? "" : f.pkg().path();
        long align = t.type.align();
        long offset = (end + align - 1) / align * align;
        made[i] = new Field(f.name(), f.exported(), f.embedded(), t, path, struct.tag(i), offset);
        end = offset + t.type.size();
      }
      fields = made;
    }
    return fields;
  }

  /** The fields of a struct type by name. */
  FieldSearch search() {
    FieldSearch known = search;
    if (known == null) search = known = new FieldSearch(this);
    return known;
  }

  /** The signature of a function type. */
  Signature signature() {
    return (Signature) underlying;
  }

  /** Whether the method set can have members: named types, pointers to them, embedding structs. */
  public boolean mayHaveMethods() {
    if (isPredeclared) return false;
    Type t = Types.unalias(type.type());
    if (t instanceof Pointer p) t = Types.unalias(p.elem());
    return t instanceof Named || t instanceof Struct;
  }
}
