package dev.gosling.check;

import dev.gosling.types.ArrayType;
import dev.gosling.types.ChanType;
import dev.gosling.types.MapType;
import dev.gosling.types.Obj;
import dev.gosling.types.Pointer;
import dev.gosling.types.Sizes;
import dev.gosling.types.SliceType;
import dev.gosling.types.Struct;
import dev.gosling.types.Type;
import dev.gosling.types.TypeParam;
import dev.gosling.types.Types;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * Implementation restrictions of gc on linux/amd64: the sizes of types, and of what goes through
 * channels. They are checked where a variable or type is declared.
 */
final class SizeLimits {
  private static final long ADDRESS_SPACE = 1L << 50;
  private static final long CHANNEL_ELEMENT = 1 << 16;

  private final Checker check;
  private final Set<Type> seen = Collections.newSetFromMap(new IdentityHashMap<>());

  SizeLimits(Checker check) {
    this.check = check;
  }

  void report() {
    List<Obj> declared = new ArrayList<>();
    for (Obj o : check.info.defs.values()) {
      if (o instanceof Obj.Var || o instanceof Obj.TypeName) declared.add(o);
    }
    declared.sort(Comparator.comparing(o -> o.pos()));
    for (Obj o : declared) {
      boolean isGeneric = Types.asNamed(o.type()) != null && isGeneric(o.type());
      if (!isGeneric) visit(o.pos(), o.type());
    }
  }

  private static boolean isGeneric(Type type) {
    return Types.asNamed(type).typeArgs().isEmpty() && !Types.asNamed(type).typeParams().isEmpty();
  }

  private void visit(int pos, Type type) {
    if (type == null || type instanceof TypeParam || !seen.add(type)) return;
    switch (type.underlying()) {
      case ChanType t -> {
        visit(pos, t.elem());
        long size = Sizes.sizeof(t.elem());
        if (size < 0 || size >= CHANNEL_ELEMENT) {
          check.error(pos, "channel element type too large (>64kB)");
        }
      }
      case ArrayType t -> {
        long elem = Sizes.sizeof(t.elem());
        if (elem > 0 && t.length() > (ADDRESS_SPACE - 1) / elem) {
          check.error(pos, "type " + check.str(type.underlying()) + " larger than address space");
        } else {
          visit(pos, t.elem());
        }
      }
      case Struct t -> t.fields().forEach(f -> visit(pos, f.type()));
      case Pointer t -> visit(pos, t.elem());
      case SliceType t -> visit(pos, t.elem());
      case MapType t -> {
        visit(pos, t.key());
        visit(pos, t.elem());
      }
      default -> {}
    }
  }
}
