package dev.gosling.types;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The type parameters that a type declared in a generic function mentions of that function. */
final class FreeTypeParams {
  private final Set<TypeParam> found = new LinkedHashSet<>();
  private final Set<Type> seen = Collections.newSetFromMap(new IdentityHashMap<>());

  private FreeTypeParams() {}

  static List<TypeParam> of(Type type) {
    FreeTypeParams search = new FreeTypeParams();
    search.visit(type);
    return List.copyOf(search.found);
  }

  private void visit(Type type) {
    switch (type) {
      case Basic t -> {}
      case TypeParam t -> found.add(t);
      case Alias t -> visit(t.actual());
      case Named t -> named(t);
      case Pointer t -> visit(t.elem());
      case SliceType t -> visit(t.elem());
      case ArrayType t -> visit(t.elem());
      case MapType t -> {
        visit(t.key());
        visit(t.elem());
      }
      case ChanType t -> visit(t.elem());
      case Struct t -> t.fields().forEach(f -> visit(f.type()));
      case Tuple t -> t.vars().forEach(v -> visit(v.type()));
      case Signature t -> {
        visit(t.params());
        visit(t.results());
      }
      case Union t -> t.terms().forEach(u -> visit(u.type()));
      case Interface t -> {
        t.explicitMethods().forEach(m -> visit(m.signature()));
        t.embeddeds().forEach(this::visit);
      }
    }
  }

  private void named(Named t) {
    t.typeArgs().forEach(this::visit);
    if (t.typeArgs().isEmpty() && t.isLocal() && t.rhs() != null && seen.add(t)) visit(t.rhs());
  }
}
