package dev.gosling.types;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** spec: "Selectors": finds fields and methods, through embedded fields. */
public final class Lookup {
  private Lookup() {}

  /**
   * What {@code x.name} denotes.
   *
   * @param obj an {@link Obj.Var} (field) or {@link Obj.Func} (concrete or interface method)
   * @param path field indices from the type of x to obj; for a method all but the last are fields
   *     and the last is the method's index
   * @param indirect a pointer was dereferenced on the way
   */
  public record Selection(Obj obj, int[] path, boolean indirect) {}

  /** How a search ended. */
  public enum Outcome {
    FOUND,
    MISSING,
    /** Several at the shallowest depth. */
    AMBIGUOUS,
    /** A method that needs a pointer or an addressable operand. */
    NEEDS_POINTER
  }

  /** {@code selection} is null unless found. */
  public record Result(Outcome outcome, Selection selection) {
    public Obj obj() {
      return selection == null ? null : selection.obj();
    }
  }

  private static final Result MISSING = new Result(Outcome.MISSING, null);
  private static final Result AMBIGUOUS = new Result(Outcome.AMBIGUOUS, null);
  private static final Result NEEDS_POINTER = new Result(Outcome.NEEDS_POINTER, null);

  /**
   * Null where there is none or it is ambiguous.
   *
   * @param addressable whether x is addressable, so that pointer methods count
   * @param pkg the package that asks: unexported names of others are not found
   */
  public static Selection find(Type type, boolean addressable, Package pkg, String name) {
    return search(type, addressable, pkg, name, false).selection();
  }

  /**
   * As {@link #find}, with the reason of a failure.
   *
   * @param foldCase also accept names that differ in case or are unexported elsewhere
   */
  public static Result search(
      Type type, boolean addressable, Package pkg, String name, boolean foldCase) {
    // spec: "if the type of x is a defined pointer type and (*x).f is a valid selector expression
    // denoting a field (but not a method), x.f is shorthand for (*x).f."
    Named named = Types.asNamed(type);
    if (named != null && named.underlying() instanceof Pointer p) {
      Result r = searchIn(p, false, pkg, name, foldCase);
      return r.obj() instanceof Obj.Func ? MISSING : r;
    }
    return searchIn(type, addressable, pkg, name, foldCase);
  }

  private record Embedded(Type type, int[] path, boolean indirect, boolean multiple) {}

  static Result searchIn(
      Type start, boolean addressable, Package pkg, String name, boolean foldCase) {
    if (name.equals("_")) return MISSING;
    Type base = Predicates.deref(start);
    boolean pointer = base != start && Types.unalias(start) instanceof Pointer;
    if (pointer && base.underlying() instanceof Interface) return MISSING;
    List<Embedded> current = List.of(new Embedded(base, new int[0], pointer, false));
    Set<Named> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    while (!current.isEmpty()) {
      List<Embedded> next = new ArrayList<>();
      Level level = new Level(pkg, name, foldCase);
      for (Embedded e : current) {
        if (!level.visit(e, seen, next)) return AMBIGUOUS;
      }
      if (level.found != null) {
        Selection s = level.found;
        boolean needsPointer =
            s.obj() instanceof Obj.Func f
                && !s.indirect()
                && !addressable
                && f.hasPointerReceiver();
        return needsPointer ? NEEDS_POINTER : new Result(Outcome.FOUND, s);
      }
      current = merge(next);
    }
    return MISSING;
  }

  /** The search at one depth of embedding. */
  private static final class Level {
    private final Package pkg;
    private final String name;
    private final boolean foldCase;
    Selection found;

    Level(Package pkg, String name, boolean foldCase) {
      this.pkg = pkg;
      this.name = name;
      this.foldCase = foldCase;
    }

    /** False where a second match makes the selector ambiguous. */
    boolean visit(Embedded e, Set<Named> seen, List<Embedded> next) {
      Named named = Types.asNamed(e.type);
      if (named != null) {
        if (!seen.add(named)) return true;
        int i = named.methodIndex(pkg, name, foldCase);
        if (i >= 0) return match(e, i, named.methods().get(i));
      }
      switch (e.type.underlying()) {
        case Struct s -> {
          int field = s.fieldIndex(pkg, name, foldCase);
          if (field >= 0) {
            boolean several =
                foldCase && s.fields().stream().filter(f -> f.sameId(pkg, name, true)).count() > 1;
            return !several && match(e, field, s.fields().get(field));
          }
          if (found != null) return true;
          for (int i : s.embedded()) {
            Obj.Var f = s.fields().get(i);
            Type t = Predicates.deref(f.type());
            boolean viaPointer = e.indirect || Types.unalias(f.type()) instanceof Pointer;
            next.add(new Embedded(t, append(e.path, i), viaPointer, e.multiple));
          }
        }
        case Interface t -> {
          int i = t.typeSet().methodIndex(pkg, name, foldCase);
          if (i >= 0) return match(e, i, t.typeSet().methods().get(i));
        }
        default -> {}
      }
      return true;
    }

    private boolean match(Embedded e, int index, Obj obj) {
      if (found != null || e.multiple) return false;
      found = new Selection(obj, append(e.path, index), e.indirect);
      return true;
    }
  }

  private static int[] append(int[] path, int last) {
    int[] longer = Arrays.copyOf(path, path.length + 1);
    longer[path.length] = last;
    return longer;
  }

  /** One entry for types embedded several times at the same depth, marked so. */
  private static List<Embedded> merge(List<Embedded> list) {
    if (list.size() <= 1) return list;
    List<Embedded> merged = new ArrayList<>();
    for (Embedded e : list) {
      int at = -1;
      for (int i = 0; i < merged.size() && at < 0; i++) {
        if (Types.identical(merged.get(i).type, e.type)) at = i;
      }
      if (at < 0) {
        merged.add(e);
      } else {
        Embedded first = merged.get(at);
        merged.set(at, new Embedded(first.type, first.path, first.indirect, true));
      }
    }
    return merged;
  }
}
