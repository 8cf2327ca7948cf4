package dev.gosling.types;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/** Why values of a type can't be compared. After types2's comparableType. */
public final class Comparability {
  private Comparability() {}

  /**
   * Null for a comparable type, else gc's reason, which may be empty.
   *
   * @param dynamic whether interfaces count as comparable (a comparison may panic at run time)
   */
  public static String cause(Type t, boolean dynamic) {
    return cause(t, dynamic, Type::toString);
  }

  /**
   * @param spelling spells types for the reason
   */
  public static String cause(Type t, boolean dynamic, CoreType.Spelling spelling) {
    return cause(t, dynamic, Collections.newSetFromMap(new IdentityHashMap<>()), spelling);
  }

  static String cause(Type t, boolean dynamic, Set<Type> seen) {
    return cause(t, dynamic, seen, Type::toString);
  }

  private static String cause(Type t, boolean dynamic, Set<Type> seen, CoreType.Spelling spelling) {
    if (!seen.add(t)) return null;
    switch (t.underlying()) {
      case Basic b -> {
        return b == Basic.UNTYPED_NIL ? "" : null;
      }
      case Pointer p -> {
        return null;
      }
      case ChanType c -> {
        return null;
      }
      case Struct s -> {
        for (Obj.Var f : s.fields()) {
          if (cause(f.type(), dynamic, seen, spelling) != null) {
            return "struct containing " + spelling.of(f.type()) + " cannot be compared";
          }
        }
        return null;
      }
      case ArrayType a -> {
        return cause(a.elem(), dynamic, seen, spelling) == null
            ? null
            : spelling.of(t) + " cannot be compared";
      }
      case Interface i -> {
        TypeSet set = i.typeSet();
        if (dynamic && !Predicates.isTypeParam(t) || set.isComparable(seen)) return null;
        return set.isEmpty() ? "empty type set" : "incomparable types in type set";
      }
      case SliceType s -> {
        return "";
      }
      case MapType m -> {
        return "";
      }
      case Signature s -> {
        return "";
      }
      case Tuple x -> {
        return "";
      }
      case Union u -> {
        return "";
      }
      case Named n -> {
        return "";
      }
      case Alias a -> {
        return "";
      }
      case TypeParam p -> {
        return "";
      }
    }
  }
}
