package dev.gosling.types;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * spec: "Type unification". Finds type arguments that make types equal or assignable. After
 * types2's unify.
 */
public final class Unifier {
  /** Element types must match as under assignment: inexactly at the top, exactly inside. */
  public static final int ASSIGN = 1;

  /** Types must be identical. */
  public static final int EXACT = 2;

  private static final int DEPTH_LIMIT = 50;

  /** What is known of one or several joined type parameters. */
  private static final class Handle {
    Type type;
  }

  private record Pair(Interface x, Interface y, Pair outer) {
    boolean holds(Interface a, Interface b) {
      return x == a && y == b || x == b && y == a || outer != null && outer.holds(a, b);
    }
  }

  private final Map<TypeParam, Handle> handles = new IdentityHashMap<>();
  private final boolean interfaceInference;
  private int depth;

  /**
   * @param known type arguments that are known already; null elements are not
   * @param interfaceInference use methods of interfaces, since Go 1.21
   */
  public Unifier(List<TypeParam> params, List<Type> known, boolean interfaceInference) {
    for (int i = 0; i < params.size(); i++) {
      Handle h = new Handle();
      if (i < known.size()) h.type = known.get(i);
      handles.put(params.get(i), h);
    }
    this.interfaceInference = interfaceInference;
  }

  /** The type inferred for {@code p}, or null. */
  public Type at(TypeParam p) {
    return handles.get(p).type;
  }

  public void set(TypeParam p, Type t) {
    handles.get(p).type = t;
  }

  public int unknowns() {
    int n = 0;
    for (Handle h : handles.values()) if (h.type == null) n++;
    return n;
  }

  /** Null elements are not inferred. */
  public List<Type> inferred(List<TypeParam> params) {
    List<Type> list = new ArrayList<>();
    for (TypeParam p : params) list.add(at(p));
    return list;
  }

  /**
   * @param mode 0 or a combination of {@link #ASSIGN} and {@link #EXACT}
   */
  public boolean unify(Type x, Type y, int mode) {
    return unify(x, y, mode, null);
  }

  private TypeParam bound(Type t) {
    return Types.unalias(t) instanceof TypeParam p && handles.containsKey(p) ? p : null;
  }

  private static Interface asInterface(Type t) {
    return !Predicates.isTypeParam(t) && t.underlying() instanceof Interface i ? i : null;
  }

  private boolean unify(Type x, Type y, int mode, Pair pairs) {
    depth++;
    try {
      return depth <= DEPTH_LIMIT && step(x, y, mode, pairs);
    } finally {
      depth--;
    }
  }

  private static boolean same(Type x, Type y) {
    return x == y || Types.unalias(x) == Types.unalias(y);
  }

  private boolean step(Type x, Type y, int mode, Pair pairs) {
    if (same(x, y)) return true;
    // A defined type stays on the right, a bound type parameter on the left.
    if (Types.asNamed(x) != null || bound(y) != null) {
      Type t = x;
      x = y;
      y = t;
    }
    // spec: "if exactly one type is an unbound … defined type", its underlying type counts.
    Named ny = Types.asNamed(y);
    if ((mode & EXACT) == 0
        && ny != null
        && Predicates.isTypeLiteral(x)
        && !(interfaceInference && Predicates.isInterface(x))) {
      y = ny.underlying();
      if (same(x, y)) return true;
    }
    TypeParam px = bound(x);
    TypeParam py = bound(y);
    if (px != null && py != null) {
      return join(px, py) || unify(at(px), at(py), mode, pairs);
    }
    if (px != null) return bind(px, y, mode, pairs);
    if (interfaceInference && (mode & EXACT) == 0) {
      Interface xi = asInterface(x);
      Interface yi = asInterface(y);
      if (xi != null && yi != null) return sharedMethods(xi, yi, pairs);
      if (xi != null || yi != null)
        return yi != null ? implementedBy(yi, x, pairs) : implementedBy(xi, y, pairs);
    }
    if (Predicates.isTypeParam(y)) {
      Type t = x;
      x = y;
      y = t;
    }
    return structure(x, y, mode, pairs);
  }

  /** Makes two parameters stand for the same type; false where both are known. */
  private boolean join(TypeParam x, TypeParam y) {
    Handle hx = handles.get(x);
    Handle hy = handles.get(y);
    if (hx == hy) return true;
    if (hx.type != null && hy.type != null) return false;
    Handle keep = hx.type != null ? hx : hy;
    Handle drop = keep == hx ? hy : hx;
    handles.replaceAll((p, h) -> h == drop ? keep : h);
    return true;
  }

  private boolean bind(TypeParam px, Type y, int mode, Pair pairs) {
    Type x = at(px);
    if (x == null) {
      set(px, y);
      return true;
    }
    if (!unify(x, y, mode, pairs)) return false;
    Interface xi = asInterface(x);
    Interface yi = asInterface(y);
    boolean xn = Types.asNamed(x) != null;
    boolean yn = Types.asNamed(y) != null;
    if (xi != null && yi != null) {
      if (xn && yn) return Types.identical(x, y);
      if (xi.typeSet().methods().size() != yi.typeSet().methods().size()) return false;
    } else if (xi != null || yi != null) {
      return false;
    }
    if ((mode & EXACT) == 0 && !xn) {
      // Prefer the defined type, or the directed channel, of several inexact matches.
      boolean directed = y.underlying() instanceof ChanType c && !(c.canSend() && c.canReceive());
      if (yn || directed) set(px, y);
    }
    return true;
  }

  private boolean sharedMethods(Interface x, Interface y, Pair pairs) {
    TypeSet xs = x.typeSet();
    TypeSet ys = y.typeSet();
    if (xs.comparable() != ys.comparable() || !xs.sameTerms(ys)) return false;
    if (pairs != null && pairs.holds(x, y)) return true;
    Pair inner = new Pair(x, y, pairs);
    boolean swap = xs.methods().size() > ys.methods().size();
    List<Obj.Func> few = swap ? ys.methods() : xs.methods();
    TypeSet many = swap ? xs : ys;
    for (Obj.Func m : few) {
      int i = many.methodIndex(m.pkg(), m.name(), false);
      if (i < 0 || !unify(m.type(), many.methods().get(i).type(), EXACT, inner)) return false;
    }
    return true;
  }

  private boolean implementedBy(Interface iface, Type type, Pair pairs) {
    for (Obj.Func m : iface.typeSet().methods()) {
      Obj found = Lookup.search(type, false, m.pkg(), m.name(), false).obj();
      if (!(found instanceof Obj.Func f) || !unify(m.type(), f.type(), EXACT, pairs)) return false;
    }
    return true;
  }

  private boolean structure(Type xorig, Type yorig, int mode, Pair pairs) {
    int inner = (mode & ASSIGN) != 0 ? mode | EXACT : mode;
    Type y0 = Types.unalias(yorig);
    return switch (Types.unalias(xorig)) {
      case Basic x -> x == y0;
      case Pointer x -> y0 instanceof Pointer y && unify(x.elem(), y.elem(), inner, pairs);
      case SliceType x -> y0 instanceof SliceType y && unify(x.elem(), y.elem(), inner, pairs);
      case ArrayType x ->
          y0 instanceof ArrayType y
              && (x.length() < 0 || y.length() < 0 || x.length() == y.length())
              && unify(x.elem(), y.elem(), inner, pairs);
      case MapType x ->
          y0 instanceof MapType y
              && unify(x.key(), y.key(), inner, pairs)
              && unify(x.elem(), y.elem(), inner, pairs);
      case ChanType x ->
          y0 instanceof ChanType y
              && ((mode & EXACT) == 0 || x.dir() == y.dir())
              && unify(x.elem(), y.elem(), inner, pairs);
      case Struct x -> y0 instanceof Struct y && structs(x, y, inner, pairs);
      case Tuple x -> y0 instanceof Tuple y && tuples(x, y, mode, pairs);
      case Signature x ->
          y0 instanceof Signature y
              && x.variadic() == y.variadic()
              && tuples(x.params(), y.params(), inner, pairs)
              && tuples(x.results(), y.results(), inner, pairs);
      case Interface x -> y0 instanceof Interface y && interfaces(x, y, pairs);
      case Named x -> y0 instanceof Named y && named(x, y, mode, pairs);
      case TypeParam x -> {
        Type core = CoreType.of(x);
        yield core != null && unify(core, yorig, ASSIGN, pairs);
      }
      case Union x -> false;
      case Alias x -> false;
    };
  }

  private boolean structs(Struct x, Struct y, int mode, Pair pairs) {
    if (x.fields().size() != y.fields().size()) return false;
    for (int i = 0; i < x.fields().size(); i++) {
      Obj.Var f = x.fields().get(i);
      Obj.Var g = y.fields().get(i);
      if (f.embedded() != g.embedded()
          || !x.tag(i).equals(y.tag(i))
          || !f.sameId(g.pkg(), g.name())
          || !unify(f.type(), g.type(), mode, pairs)) {
        return false;
      }
    }
    return true;
  }

  private boolean tuples(Tuple x, Tuple y, int mode, Pair pairs) {
    if (x.size() != y.size()) return false;
    for (int i = 0; i < x.size(); i++) {
      if (!unify(x.type(i), y.type(i), mode, pairs)) return false;
    }
    return true;
  }

  private boolean interfaces(Interface x, Interface y, Pair pairs) {
    TypeSet xs = x.typeSet();
    TypeSet ys = y.typeSet();
    if (xs.comparable() != ys.comparable()
        || xs.methods().size() != ys.methods().size()
        || !xs.sameTerms(ys)) {
      return false;
    }
    if (pairs != null && pairs.holds(x, y)) return true;
    Pair inner = new Pair(x, y, pairs);
    for (int i = 0; i < xs.methods().size(); i++) {
      Obj.Func f = xs.methods().get(i);
      Obj.Func g = ys.methods().get(i);
      if (!f.sameId(g.pkg(), g.name()) || !unify(f.type(), g.type(), EXACT, inner)) return false;
    }
    return true;
  }

  private boolean named(Named x, Named y, int mode, Pair pairs) {
    if (x.origin() != y.origin() || x.typeArgs().size() != y.typeArgs().size()) return false;
    if (x.typeArgs().isEmpty()) return false;
    for (int i = 0; i < x.typeArgs().size(); i++) {
      if (!unify(x.typeArgs().get(i), y.typeArgs().get(i), mode, pairs)) return false;
    }
    return true;
  }
}
