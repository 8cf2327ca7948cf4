package dev.gosling.types;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the members of a type by name: fields or methods, in a list that only grows. */
final class NameIndex {
  /** Lists up to this length are searched from the front. */
  private static final int SHORT = 16;

  /** Where the first member of each name stands, in a list of that size. */
  private record Firsts(int size, Map<String, Integer> positions) {}

  private Firsts firsts = new Firsts(0, Map.of());

  /** The index of the member, or -1. */
  int find(List<? extends Obj> list, Package pkg, String name, boolean foldCase) {
    int from = 0;
    if (list.size() > SHORT && !foldCase) {
      Integer first = firsts(list).positions.get(name);
      if (first == null) return -1;
      from = first;
    }
    for (int i = from; i < list.size(); i++) {
      if (list.get(i).sameId(pkg, name, foldCase)) return i;
    }
    return -1;
  }

  private Firsts firsts(List<? extends Obj> list) {
    if (firsts.size == list.size()) return firsts;
    Map<String, Integer> positions = new HashMap<>();
    for (int i = 0; i < list.size(); i++) positions.putIfAbsent(list.get(i).name(), i);
    firsts = new Firsts(list.size(), positions);
    return firsts;
  }
}
