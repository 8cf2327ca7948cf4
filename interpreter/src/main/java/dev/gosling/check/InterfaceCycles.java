package dev.gosling.check;

import dev.gosling.syntax.Expr;
import dev.gosling.types.Alias;
import dev.gosling.types.ArrayType;
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
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An implementation restriction of gc: an interface literal may not mention itself through an
 * alias, as in {@code type A = interface{ m() interface{ A } }}.
 */
final class InterfaceCycles {
  private final Checker check;
  private final Map<Interface, Boolean> cyclic = new IdentityHashMap<>();
  private final Set<Interface> reported = new HashSet<>();

  InterfaceCycles(Checker check) {
    this.check = check;
  }

  void report() {
    List<Expr> literals = new ArrayList<>();
    for (Expr e : check.info.types.keySet()) {
      if (e instanceof Expr.InterfaceType) literals.add(e);
    }
    literals.sort(Comparator.comparing(e -> e.pos()));
    for (Expr e : literals) {
      if (!(check.info.typeOf(e) instanceof Interface i) || !visit(i)) continue;
      if (!reported.add(i)) continue;
      check.error(
          e.pos(),
          "invalid recursive type: anonymous interface refers to itself"
              + " (see https://go.dev/issue/56103)");
      cyclic.replaceAll((k, v) -> false);
    }
  }

  private boolean visit(Interface i) {
    Boolean known = cyclic.get(i);
    if (known != null) return known;
    cyclic.put(i, true);
    for (Obj.Func m : i.typeSet().methods()) if (mentions(m.type())) return true;
    cyclic.put(i, false);
    return false;
  }

  private boolean mentions(Type type) {
    return switch (type) {
      case Interface t -> visit(t);
      case Named t -> t.typeArgs().stream().anyMatch(this::mentions);
      case Alias t -> mentions(t.actual());
      case Pointer t -> mentions(t.elem());
      case SliceType t -> mentions(t.elem());
      case ArrayType t -> mentions(t.elem());
      case ChanType t -> mentions(t.elem());
      case MapType t -> mentions(t.key()) || mentions(t.elem());
      case Signature t -> mentions(t.params()) || mentions(t.results());
      case Tuple t -> t.vars().stream().anyMatch(v -> mentions(v.type()));
      case Struct t -> t.fields().stream().anyMatch(f -> mentions(f.type()));
      default -> false;
    };
  }
}
