package dev.gosling.types;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;

/** spec: "Method sets": which methods of an interface a type lacks, and why. */
public final class MethodSet {
  private MethodSet() {}

  /** Why {@link #missing} found a method to be missing. */
  public enum Reason {
    NOT_FOUND,
    WRONG_NAME,
    UNEXPORTED,
    WRONG_SIGNATURE,
    AMBIGUOUS,
    POINTER_RECEIVER,
    FIELD
  }

  /**
   * A method that a type does not have.
   *
   * @param method the interface's
   * @param alternative what the type has instead, or null
   */
  public record Missing(Obj.Func method, Reason reason, Obj.Func alternative) {}

  /** Whether {@code type} has every method of {@code iface}, a type of interface kind. */
  public static boolean hasAll(Type type, Type iface) {
    return missing(type, iface, true, Types::identical) == null;
  }

  /**
   * The first method of {@code iface} that {@code type} lacks, or null.
   *
   * @param staticCheck false where a dynamic type might have methods that the interface type {@code
   *     type} does not mention
   * @param equivalent compares signatures
   */
  public static Missing missing(
      Type type, Type iface, boolean staticCheck, BiPredicate<Type, Type> equivalent) {
    List<Obj.Func> wanted = ((Interface) iface.underlying()).typeSet().methods();
    if (wanted.isEmpty()) return null;
    if (type.underlying() instanceof Interface have) {
      return missing(have.typeSet(), wanted, staticCheck, equivalent);
    }
    for (Obj.Func m : wanted) {
      Lookup.Result r = Lookup.searchIn(type, false, m.pkg(), m.name(), false);
      if (r.obj() instanceof Obj.Func f) {
        if (!equivalent.test(f.type(), m.type())) {
          return new Missing(m, Reason.WRONG_SIGNATURE, f);
        }
        continue;
      }
      return switch (r.outcome()) {
        case FOUND -> new Missing(m, Reason.FIELD, null);
        case AMBIGUOUS -> new Missing(m, Reason.AMBIGUOUS, null);
        case NEEDS_POINTER -> new Missing(m, Reason.POINTER_RECEIVER, null);
        case MISSING -> notFound(type, m);
      };
    }
    return null;
  }

  private static Missing missing(
      TypeSet have, List<Obj.Func> wanted, boolean all, BiPredicate<Type, Type> equivalent) {
    for (Obj.Func m : wanted) {
      int i = have.methodIndex(m.pkg(), m.name(), false);
      if (i < 0) {
        if (all) return new Missing(m, Reason.NOT_FOUND, null);
      } else if (!equivalent.test(have.methods().get(i).type(), m.type())) {
        return new Missing(m, Reason.WRONG_SIGNATURE, have.methods().get(i));
      }
    }
    return null;
  }

  private static Missing notFound(Type type, Obj.Func m) {
    Lookup.Result r = Lookup.searchIn(type, false, m.pkg(), m.name(), true);
    if (!(r.obj() instanceof Obj.Func f)) return new Missing(m, Reason.NOT_FOUND, null);
    Reason reason = f.name().equals(m.name()) ? Reason.UNEXPORTED : Reason.WRONG_NAME;
    return new Missing(m, reason, f);
  }

  /** The exported names of {@code type}'s method set, which is no interface, sorted. */
  public static List<String> exportedNames(Type type) {
    Set<String> names = new TreeSet<>();
    collect(Predicates.deref(type), names, Collections.newSetFromMap(new IdentityHashMap<>()));
    return names.stream()
        .filter(
            n ->
                Lookup.find(type, false, null, n) instanceof Lookup.Selection s
                    && s.obj() instanceof Obj.Func)
        .toList();
  }

  /** Adds what methods of {@code type} and of embedded fields are called, promoted or hidden. */
  private static void collect(Type type, Set<String> names, Set<Type> seen) {
    if (!seen.add(Types.unalias(type))) return;
    Named named = Types.asNamed(type);
    if (named != null) add(named.methods(), names);
    switch (type.underlying()) {
      case Interface i -> add(i.typeSet().methods(), names);
      case Struct s -> {
        for (Obj.Var f : s.fields()) {
          if (f.embedded()) collect(Predicates.deref(f.type()), names, seen);
        }
      }
      default -> {}
    }
  }

  private static void add(List<Obj.Func> methods, Set<String> names) {
    for (Obj.Func m : methods) if (m.exported()) names.add(m.name());
  }

  /** Whether an embedded field's type is invalid, so that nothing is known about methods. */
  public static boolean hasInvalidEmbeddedFields(Type type) {
    return hasInvalid(type, Collections.newSetFromMap(new IdentityHashMap<>()));
  }

  private static boolean hasInvalid(Type type, Set<Struct> seen) {
    if (!(Predicates.derefStruct(type).underlying() instanceof Struct s) || !seen.add(s)) {
      return false;
    }
    for (Obj.Var f : s.fields()) {
      if (f.embedded() && (!Predicates.isValid(f.type()) || hasInvalid(f.type(), seen))) {
        return true;
      }
    }
    return false;
  }
}
