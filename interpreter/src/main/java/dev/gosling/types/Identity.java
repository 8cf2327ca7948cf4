package dev.gosling.types;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** spec: "Type identity". */
final class Identity {
  /** Interfaces under comparison, so that recursive ones end. */
  private record Pair(Interface x, Interface y, Pair outer) {
    boolean holds(Interface a, Interface b) {
      return x == a && y == b || x == b && y == a || outer != null && outer.holds(a, b);
    }
  }

  private final boolean ignoreTags;

  Identity(boolean ignoreTags) {
    this.ignoreTags = ignoreTags;
  }

  boolean test(Type x, Type y) {
    return test(x, y, null);
  }

  private boolean test(Type a, Type b, Pair pairs) {
    Type x = Types.unalias(a);
    Type y = Types.unalias(b);
    if (x == y) return true;
    if (x == null || y == null) return false;
    return switch (x) {
      case Basic s -> false;
      case TypeParam s -> false;
      case Alias s -> false;
      case Named s -> y instanceof Named t && s.origin() == t.origin() && sameArgs(s, t);
      case Pointer s -> y instanceof Pointer t && test(s.elem(), t.elem(), pairs);
      case SliceType s -> y instanceof SliceType t && test(s.elem(), t.elem(), pairs);
      case ArrayType s ->
          y instanceof ArrayType t
              && (s.length() < 0 || t.length() < 0 || s.length() == t.length())
              && test(s.elem(), t.elem(), pairs);
      case MapType s ->
          y instanceof MapType t
              && test(s.key(), t.key(), pairs)
              && test(s.elem(), t.elem(), pairs);
      case ChanType s ->
          y instanceof ChanType t && s.dir() == t.dir() && test(s.elem(), t.elem(), pairs);
      case Struct s -> y instanceof Struct t && structs(s, t, pairs);
      case Tuple s -> y instanceof Tuple t && tuples(s, t, pairs);
      case Signature s -> y instanceof Signature t && signatures(s, t, pairs);
      case Interface s -> y instanceof Interface t && interfaces(s, t, pairs);
      case Union s -> y instanceof Union t && unions(s, t);
    };
  }

  private boolean sameArgs(Named x, Named y) {
    List<Type> a = x.typeArgs();
    List<Type> b = y.typeArgs();
    if (a.size() != b.size() || a.isEmpty()) return false;
    for (int i = 0; i < a.size(); i++) if (!Types.identical(a.get(i), b.get(i))) return false;
    return true;
  }

  private boolean structs(Struct x, Struct y, Pair pairs) {
    if (x.fields().size() != y.fields().size()) return false;
    for (int i = 0; i < x.fields().size(); i++) {
      Obj.Var f = x.fields().get(i);
      Obj.Var g = y.fields().get(i);
      if (f.embedded() != g.embedded()
          || !ignoreTags && !x.tag(i).equals(y.tag(i))
          || !f.sameId(g.pkg(), g.name())
          || !test(f.type(), g.type(), pairs)) {
        return false;
      }
    }
    return true;
  }

  private boolean tuples(Tuple x, Tuple y, Pair pairs) {
    if (x.size() != y.size()) return false;
    for (int i = 0; i < x.size(); i++) if (!test(x.type(i), y.type(i), pairs)) return false;
    return true;
  }

  private boolean signatures(Signature x, Signature y, Pair pairs) {
    int n = x.typeParams().size();
    if (n != y.typeParams().size() || x.variadic() != y.variadic()) return false;
    Type params = y.params();
    Type results = y.results();
    if (n > 0) {
      Map<TypeParam, Type> rename = new HashMap<>();
      for (int i = 0; i < n; i++) rename.put(y.typeParams().get(i), x.typeParams().get(i));
      for (int i = 0; i < n; i++) {
        Type bound = Types.substitute(y.typeParams().get(i).constraint(), rename);
        if (!test(x.typeParams().get(i).constraint(), bound, pairs)) return false;
      }
      params = Types.substitute(params, rename);
      results = Types.substitute(results, rename);
    }
    return tuples(x.params(), (Tuple) params, pairs) && tuples(x.results(), (Tuple) results, pairs);
  }

  private boolean interfaces(Interface x, Interface y, Pair pairs) {
    TypeSet a = x.typeSet();
    TypeSet b = y.typeSet();
    if (a.comparable() != b.comparable()
        || a.methods().size() != b.methods().size()
        || !a.sameTerms(b)) {
      return false;
    }
    if (pairs != null && pairs.holds(x, y)) return true;
    Pair inner = new Pair(x, y, pairs);
    for (int i = 0; i < a.methods().size(); i++) {
      Obj.Func f = a.methods().get(i);
      Obj.Func g = b.methods().get(i);
      if (!f.sameId(g.pkg(), g.name()) || !test(f.type(), g.type(), inner)) return false;
    }
    return true;
  }

  private static boolean unions(Union x, Union y) {
    Interface a = new Interface(List.of(), List.of(x), true);
    Interface b = new Interface(List.of(), List.of(y), true);
    return a.typeSet().sameTerms(b.typeSet());
  }
}
