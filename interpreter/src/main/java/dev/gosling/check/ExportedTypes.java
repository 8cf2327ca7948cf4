package dev.gosling.check;

import dev.gosling.types.Alias;
import dev.gosling.types.ArrayType;
import dev.gosling.types.Basic;
import dev.gosling.types.ChanType;
import dev.gosling.types.Interface;
import dev.gosling.types.MapType;
import dev.gosling.types.Named;
import dev.gosling.types.Obj;
import dev.gosling.types.Package;
import dev.gosling.types.Pointer;
import dev.gosling.types.Signature;
import dev.gosling.types.SliceType;
import dev.gosling.types.Struct;
import dev.gosling.types.Tuple;
import dev.gosling.types.Type;
import dev.gosling.types.TypeParam;
import dev.gosling.types.Union;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Set;

/**
 * The declared types that what a package exports mentions: gc's export data has no others, so those
 * that importers get to know, even by unexported names.
 */
final class ExportedTypes {
  private final Set<Obj> found = new HashSet<>();
  private final Set<Type> seen = Collections.newSetFromMap(new IdentityHashMap<>());

  private ExportedTypes() {}

  static Set<Obj> of(Package pkg) {
    ExportedTypes types = new ExportedTypes();
    for (Obj obj : pkg.scope().objects()) if (obj.exported()) types.visit(obj.type());
    return types.found;
  }

  private void visit(Type type) {
    if (type == null || !seen.add(type)) return;
    switch (type) {
      case Basic _ -> {}
      case TypeParam t -> visit(t.constraint());
      case Alias t -> {
        found.add(t.obj());
        visit(t.actual());
      }
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
        t.typeParams().forEach(this::visit);
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
    if (t.obj().pkg() == null || t.obj().pkg().isStandard()) return;
    found.add(t.obj());
    t.typeArgs().forEach(this::visit);
    t.typeParams().forEach(this::visit);
    visit(t.underlying());
    t.methods().forEach(m -> visit(m.signature()));
  }
}
