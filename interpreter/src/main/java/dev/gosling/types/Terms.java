package dev.gosling.types;

import java.util.ArrayList;
import java.util.List;

/**
 * Set operations on term lists. A list is null for "all types" and empty for "no type"; terms are
 * {@code T} or {@code ~T}. After types2's typeterm and termlist.
 */
final class Terms {
  private Terms() {}

  static boolean disjoint(Union.Term x, Union.Term y) {
    Type ux = y.tilde() ? x.type().underlying() : x.type();
    Type uy = x.tilde() ? y.type().underlying() : y.type();
    return !Types.identical(ux, uy);
  }

  static boolean includes(Union.Term x, Type t) {
    return Types.identical(x.type(), x.tilde() ? t.underlying() : t);
  }

  private static boolean subsetOf(Union.Term x, Union.Term y) {
    return !disjoint(x, y) && (!x.tilde() || y.tilde());
  }

  /** Drops terms that others include. */
  static List<Union.Term> normalize(List<Union.Term> list) {
    List<Union.Term> result = new ArrayList<>();
    for (Union.Term t : list) {
      if (result.stream().anyMatch(r -> subsetOf(t, r))) continue;
      int at = -1;
      for (int i = 0; i < result.size(); i++) {
        if (subsetOf(result.get(i), t)) {
          if (at < 0) result.set(at = i, t);
          else result.remove(i--);
        }
      }
      if (at < 0) result.add(t);
    }
    return result;
  }

  static List<Union.Term> union(List<Union.Term> x, List<Union.Term> y) {
    if (x == null || y == null) return null;
    List<Union.Term> both = new ArrayList<>(x);
    both.addAll(y);
    return normalize(both);
  }

  static List<Union.Term> intersect(List<Union.Term> x, List<Union.Term> y) {
    if (x == null) return y;
    if (y == null) return x;
    List<Union.Term> result = new ArrayList<>();
    for (Union.Term a : x) {
      for (Union.Term b : y) {
        if (!disjoint(a, b)) result.add(!a.tilde() || b.tilde() ? a : b);
      }
    }
    return normalize(result);
  }

  static boolean subsetOf(List<Union.Term> x, List<Union.Term> y) {
    if (y == null) return true;
    if (x == null) return false;
    for (Union.Term a : x) {
      if (y.stream().noneMatch(b -> subsetOf(a, b))) return false;
    }
    return true;
  }

  static boolean equal(List<Union.Term> x, List<Union.Term> y) {
    return subsetOf(x, y) && subsetOf(y, x);
  }
}
