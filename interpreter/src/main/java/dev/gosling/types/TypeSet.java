package dev.gosling.types;

import java.util.List;

/**
 * spec: "Interface types define type sets".
 *
 * @param methods all methods, embedded ones too, sorted by name
 * @param terms null for "all types"
 * @param comparable whether only comparable types belong
 */
public record TypeSet(List<Obj.Func> methods, List<Union.Term> terms, boolean comparable) {
  static TypeSet of(Interface type) {
    throw new UnsupportedOperationException();
  }
}
