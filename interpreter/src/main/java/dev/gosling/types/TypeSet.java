package dev.gosling.types;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/**
 * spec: "Interface types define type sets".
 *
 * @param methods all methods, embedded ones too, sorted by name
 * @param terms null for "all types"; empty for a type set without types
 * @param comparable whether only comparable types belong; then {@code terms} is null
 * @param index of {@code methods}
 */
public record TypeSet(
    List<Obj.Func> methods, List<Union.Term> terms, boolean comparable, NameIndex index) {
  static final TypeSet ALL = new TypeSet(List.of(), null, false);

  /** Exported names first, then by name, then by package. */
  public static final Comparator<Obj.Func> BY_ID =
      Comparator.comparing((Obj.Func f) -> !f.exported())
          .thenComparing(Obj::name)
          .thenComparing(f -> f.exported() || f.pkg() == null ? "" : f.pkg().path());

  TypeSet(List<Obj.Func> methods, List<Union.Term> terms, boolean comparable) {
    this(methods, terms, comparable, new NameIndex());
  }

  static TypeSet of(Interface type) {
    return new Computation().of(type);
  }

  /** One computation; cyclic embedding, an error reported elsewhere, counts as "all types". */
  private static final class Computation {
    private final Set<Interface> active = Collections.newSetFromMap(new IdentityHashMap<>());

    TypeSet of(Interface type) {
      if (type.knownTypeSet() != null) return type.knownTypeSet();
      if (!active.add(type)) return ALL;
      Map<String, Obj.Func> methods = new HashMap<>();
      for (Obj.Func m : type.explicitMethods()) methods.putIfAbsent(m.id(), m);
      List<Union.Term> terms = null;
      boolean comparable = false;
      for (Type embedded : type.embeddeds()) {
        List<Union.Term> more = null;
        boolean alsoComparable = false;
        switch (embedded.underlying()) {
          case Interface i -> {
            TypeSet set = of(i);
            for (Obj.Func m : set.methods) methods.putIfAbsent(m.id(), m);
            more = set.terms;
            alsoComparable = set.comparable;
          }
          case Union u -> more = terms(u);
          case Basic b when b == Basic.INVALID -> {
            continue;
          }
          default -> more = List.of(new Union.Term(false, embedded));
        }
        terms = Terms.intersect(terms, more);
        comparable |= alsoComparable;
        if (comparable && terms != null) {
          terms = terms.stream().filter(t -> Predicates.isStrictlyComparable(t.type())).toList();
          comparable = false;
        }
      }
      List<Obj.Func> sorted = methods.values().stream().sorted(BY_ID).toList();
      active.remove(type);
      return new TypeSet(sorted, terms, comparable);
    }

    private List<Union.Term> terms(Union union) {
      List<Union.Term> all = new ArrayList<>();
      for (Union.Term t : union.terms()) {
        Type under = t.type().underlying();
        if (under instanceof Interface i) {
          List<Union.Term> more = of(i).terms;
          if (more == null) return null;
          all.addAll(more);
        } else if (Predicates.isValid(under) && (!t.tilde() || Types.identical(t.type(), under))) {
          all.add(t);
        }
      }
      return Terms.normalize(all);
    }
  }

  public boolean isEmpty() {
    return terms != null && terms.isEmpty();
  }

  public boolean isAll() {
    return isMethodSet() && methods.isEmpty();
  }

  /** No types are excluded but by methods: an interface that may be a variable's type. */
  public boolean isMethodSet() {
    return !comparable && terms == null;
  }

  public boolean hasTerms() {
    return terms != null && !terms.isEmpty();
  }

  boolean isComparable(Set<Type> seen) {
    if (terms == null) return comparable;
    return is(t -> t != null && Comparability.cause(t.type(), false, seen) == null);
  }

  public boolean isComparable() {
    return isComparable(Collections.newSetFromMap(new IdentityHashMap<>()));
  }

  /** Tests each term; null once where there are no specific types. */
  public boolean is(Predicate<Union.Term> f) {
    if (!hasTerms()) return f.test(null);
    for (Union.Term t : terms) if (!f.test(t)) return false;
    return true;
  }

  /** Tests (type, underlying type) of each term; (null, null) where there are none. */
  public boolean all(BiPredicate<Type, Type> f) {
    if (!hasTerms()) return f.test(null, null);
    for (Union.Term t : terms) {
      Type u = Types.unalias(t.type());
      if (!f.test(t.type(), t.tilde() ? u : u.underlying())) return false;
    }
    return true;
  }

  public boolean subsetOf(TypeSet other) {
    return Terms.subsetOf(terms, other.terms);
  }

  boolean sameTerms(TypeSet other) {
    return Terms.equal(terms, other.terms);
  }

  /** The index of a method in {@link #methods}, or -1. */
  public int methodIndex(Package pkg, String name, boolean foldCase) {
    return index.find(methods, pkg, name, foldCase);
  }

  /** The terms as messages print them: {@code ~int | string}. */
  public String termString() {
    if (terms == null) return "𝓤";
    if (terms.isEmpty()) return "∅";
    StringBuilder s = new StringBuilder();
    for (Union.Term t : terms) {
      if (!s.isEmpty()) s.append(" | ");
      s.append(t);
    }
    return s.toString();
  }
}
