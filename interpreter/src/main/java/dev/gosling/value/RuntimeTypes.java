package dev.gosling.value;

import dev.gosling.types.Alias;
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
import dev.gosling.types.Tuple;
import dev.gosling.types.Type;
import dev.gosling.types.TypeParam;
import dev.gosling.types.Types;
import dev.gosling.types.Union;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;

/** The run-time types of one program, canonical. Thread-safe. */
public final class RuntimeTypes {
  private final ConcurrentHashMap<Key, RuntimeType> types = new ConcurrentHashMap<>();

  /** The one object for all types identical to {@code type}, which mentions no type parameter. */
  public RuntimeType of(Type type) {
    Type actual = Types.unalias(type);
    Key key = new Key(actual, hash(actual));
    RuntimeType known = types.get(key);
    return known != null ? known : types.computeIfAbsent(key, k -> new RuntimeType(actual, this));
  }

  /** Compared by type identity; {@code hash} is equal for identical types. */
  private record Key(Type type, int hash) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Key k && (type == k.type || Types.identical(type, k.type));
    }

    @Override
    public int hashCode() {
      return hash;
    }
  }

  private static int hash(Type type) {
    return switch (type) {
      case Basic b -> b.ordinal() + 1;
      case Alias a -> hash(a.actual());
      case Named n -> System.identityHashCode(n);
      case TypeParam p -> System.identityHashCode(p);
      case Pointer p -> 31 * hash(p.elem()) + 1;
      case SliceType s -> 31 * hash(s.elem()) + 2;
      case ArrayType a -> 31 * (31 * hash(a.elem()) + 3) + Long.hashCode(a.length());
      case MapType m -> 31 * (31 * hash(m.key()) + 4) + hash(m.elem());
      case ChanType c -> 31 * (31 * hash(c.elem()) + 5) + c.dir().ordinal();
      case Signature s -> 31 * (31 * hash(s.params()) + 6) + hash(s.results());
      case Tuple t -> hashAll(t.vars());
      case Struct s -> hashStruct(s);
      case Interface i -> hashInterface(i);
      case Union u -> u.terms().size() + 9;
    };
  }

  private static int hashAll(List<Obj.Var> vars) {
    int h = 7;
    for (Obj.Var v : vars) h = 31 * h + hash(v.type());
    return h;
  }

  private static int hashStruct(Struct s) {
    int h = 31 * hashAll(s.fields()) + 8;
    for (Obj.Var f : s.fields()) h = 31 * h + f.name().hashCode();
    return h;
  }

  /** Only the names: the order of methods is no part of identity. */
  private static int hashInterface(Interface type) {
    int h = 10;
    for (Obj.Func m : type.typeSet().methods()) h += m.name().hashCode();
    return h;
  }
}
