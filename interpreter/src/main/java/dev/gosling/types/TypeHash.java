package dev.gosling.types;

import java.util.List;

/** Hash codes that agree with {@link Types#identical}. */
public final class TypeHash {
  private TypeHash() {}

  public static int of(List<? extends Type> types) {
    int h = 1;
    for (Type t : types) h = 31 * h + of(t);
    return h;
  }

  public static int of(Type type) {
    return switch (Types.unalias(type)) {
      case Basic b -> b.ordinal() + 1;
      case Named n -> System.identityHashCode(n.origin()) + of(n.typeArgs());
      case TypeParam p -> System.identityHashCode(p);
      case Pointer p -> 3 + 31 * of(p.elem());
      case SliceType s -> 5 + 31 * of(s.elem());
      case ArrayType a -> 7 + 31 * of(a.elem());
      case MapType m -> 11 + 31 * of(m.key()) + 37 * of(m.elem());
      case ChanType c -> 13 + c.dir().ordinal() + 31 * of(c.elem());
      case Struct s -> {
        int h = 17 + s.fields().size();
        for (Obj.Var f : s.fields()) h = 31 * h + f.name().hashCode();
        yield h;
      }
      case Signature s -> 19 + 31 * s.params().size() + 37 * s.results().size();
      case Interface i -> 23 + i.typeSet().methods().size();
      case Tuple t -> 29 + t.size();
      case Union u -> 31;
      case Alias a -> 0;
    };
  }
}
