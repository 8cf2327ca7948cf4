package dev.gosling.check;

import dev.gosling.syntax.Expr;
import dev.gosling.types.Alias;
import dev.gosling.types.ArrayType;
import dev.gosling.types.Basic;
import dev.gosling.types.Interface;
import dev.gosling.types.Named;
import dev.gosling.types.Obj;
import dev.gosling.types.Struct;
import dev.gosling.types.Type;
import dev.gosling.types.TypeParam;
import dev.gosling.types.Types;
import dev.gosling.types.Union;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * spec: "An array [struct] type T may not contain an element [field] of type T, or of a type
 * containing T". After types2's validtype and cycles.
 */
final class ValidTypes {
  private final Checker check;
  private final Set<Named> finite = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Map<Named, Obj> instanceObjects = new IdentityHashMap<>();
  private final Set<Named> valid = Collections.newSetFromMap(new IdentityHashMap<>());

  ValidTypes(Checker check) {
    this.check = check;
  }

  // Declarations of types by nothing but names: type A B; type B A.

  void directCycles() {
    Map<Obj.TypeName, Integer> index = new HashMap<>();
    for (Obj obj : List.copyOf(check.objects.keySet())) {
      if (obj instanceof Obj.TypeName t) directCycle(t, index);
    }
  }

  private void directCycle(Obj.TypeName start, Map<Obj.TypeName, Integer> index) {
    List<Obj.TypeName> path = new ArrayList<>();
    Obj.TypeName t = start;
    while (t != null) {
      Integer at = index.get(t);
      if (at != null && at < 0) break;
      if (at != null) {
        List<Obj.TypeName> cycle = path.subList(at, path.size());
        t.setType(Basic.INVALID);
        check.decls.cycleError(cycle, DeclChecker.firstInSource(cycle));
        break;
      }
      index.put(t, path.size());
      path.add(t);
      DeclInfo d = check.objects.get(t);
      if (d == null || !(d.typeSpec.type() instanceof Expr.Ident rhs)) break;
      t = check.pkg.scope().lookup(rhs.name()) instanceof Obj.TypeName next ? next : null;
    }
    for (Obj.TypeName p : path) index.put(p, -1);
  }

  // Types in the middle of their declaration that an expression mentions.

  /** Reports a value of a type whose size is not known yet. */
  boolean finite(Type type) {
    return switch (Types.unalias(type)) {
      case Named t -> {
        if (t.obj().pkg() == null || t.obj().pkg().isStandard() || finite.contains(t)) yield true;
        Obj obj = onPath(t);
        List<Obj> cycle = check.decls.cycleFrom(obj);
        if (cycle != null) {
          check.decls.cycleError(cycle, DeclChecker.firstInSource(cycle));
          yield false;
        }
        check.decls.push(obj);
        boolean ok = t.rhs() == null || finite(t.rhs());
        check.decls.pop();
        if (ok) finite.add(t);
        yield ok;
      }
      case ArrayType t -> finite(t.elem());
      case Struct t -> {
        for (Obj.Var f : t.fields()) if (!finite(f.type())) yield false;
        yield true;
      }
      default -> true;
    };
  }

  /**
   * What stands for a type on the path of declarations: its object, one of its own for instances.
   */
  private Obj onPath(Named t) {
    if (t.typeArgs().isEmpty()) return t.obj();
    instantiated(t, t.obj().pos());
    return instanceObjects.get(t);
  }

  /** Notes where an instance is first written: messages show that place. */
  void instantiated(Named t, int pos) {
    instanceObjects.computeIfAbsent(
        t, n -> new Obj.TypeName(pos, n.obj().pkg(), n.obj().name(), n));
  }

  // Complete declarations.

  /** Types each of which contains the next one. Most are no instances, and found by identity. */
  private static final class Nest {
    private final List<Named> all = new ArrayList<>();
    private final List<Named> instances = new ArrayList<>();
    private final Set<Named> plain = Collections.newSetFromMap(new IdentityHashMap<>());

    boolean isEmpty() {
      return all.isEmpty();
    }

    Named top() {
      return all.getLast();
    }

    void push(Named t) {
      all.add(t);
      if (t.typeArgs().isEmpty()) plain.add(t);
      else instances.add(t);
    }

    void pop() {
      Named t = all.removeLast();
      if (t.typeArgs().isEmpty()) plain.remove(t);
      else instances.removeLast();
    }

    boolean contains(Named t) {
      if (t.typeArgs().isEmpty()) return plain.contains(t);
      for (Named outer : instances) if (Types.identical(outer, t)) return true;
      return false;
    }
  }

  void check(Named type) {
    visit(type, new Nest(), new ArrayList<>());
  }

  /**
   * @param nest the types that contain this one, innermost last
   * @param path the types visited on the way; differs from {@code nest} in type arguments
   */
  private boolean visit(Type type, Nest nest, List<Named> path) {
    return switch (type) {
      case Alias t -> visit(t.actual(), nest, path);
      case ArrayType t -> visit(t.elem(), nest, path);
      case Struct t -> {
        for (Obj.Var f : t.fields()) if (!visit(f.type(), nest, path)) yield false;
        yield true;
      }
      case Union t -> {
        for (Union.Term m : t.terms()) if (!visit(m.type(), nest, path)) yield false;
        yield true;
      }
      case Interface t -> {
        for (Type e : t.embeddeds()) if (!visit(e, nest, path)) yield false;
        yield true;
      }
      case Named t -> named(t, nest, path);
      case TypeParam t -> typeParam(t, nest, path);
      default -> true;
    };
  }

  private boolean named(Named t, Nest nest, List<Named> path) {
    if (t.obj().pkg() == null || t.obj().pkg().isStandard() || valid.contains(t)) return true;
    if (nest.contains(t)) {
      t.origin().setRhs(Basic.INVALID);
      for (int i = 0; i < path.size(); i++) {
        if (!Types.identical(path.get(i), t)) continue;
        List<Obj> cycle = path.subList(i, path.size()).stream().map(this::onPath).toList();
        check.decls.cycleError(cycle, 0);
        return false;
      }
    }
    Type rhs = t.origin().rhs();
    if (rhs == null) return true;
    nest.push(t);
    path.add(t);
    boolean ok = visit(rhs, nest, path);
    nest.pop();
    path.removeLast();
    if (ok && t.typeArgs().isEmpty()) valid.add(t);
    return ok;
  }

  /** The type argument counts as if it stood outside the generic type. */
  private boolean typeParam(TypeParam t, Nest nest, List<Named> path) {
    if (nest.isEmpty()) return true;
    Named instance = nest.top();
    List<TypeParam> params = instance.origin().typeParams();
    for (int i = 0; i < params.size() && i < instance.typeArgs().size(); i++) {
      if (params.get(i) != t) continue;
      nest.pop();
      boolean ok = visit(instance.typeArgs().get(i), nest, path);
      nest.push(instance);
      return ok;
    }
    return true;
  }
}
