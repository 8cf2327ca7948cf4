package dev.gosling.stdlib.reflect;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Finds the fields of a struct type by name, promoted ones too: as selectors do, but whatever
 * package a name belongs to. Remembers what it has found.
 */
final class FieldSearch {
  private static final int[] NONE = {};

  private final TypeDescriptor type;
  private final ConcurrentHashMap<String, int[]> known = new ConcurrentHashMap<>();

  FieldSearch(TypeDescriptor type) {
    this.type = type;
  }

  /** The indexes that lead to the field; empty if there is none or it is ambiguous. */
  int[] path(String name) {
    return known.computeIfAbsent(name, this::search);
  }

  private record Embedded(TypeDescriptor type, int[] path) {}

  private int[] search(String name) {
    Set<TypeDescriptor> seen = new HashSet<>();
    List<Embedded> level = List.of(new Embedded(type, NONE));
    Map<TypeDescriptor, Integer> times = Map.of();
    while (!level.isEmpty()) {
      List<Embedded> next = new ArrayList<>();
      Map<TypeDescriptor, Integer> nextTimes = new HashMap<>();
      int[] found = null;
      for (Embedded e : level) {
        if (!seen.add(e.type)) continue;
        boolean twice = times.getOrDefault(e.type, 1) > 1;
        TypeDescriptor.Field[] fields = e.type.fields();
        for (int i = 0; i < fields.length; i++) {
          if (fields[i].name().equals(name)) {
            if (found != null || twice) return NONE;
            found = append(e.path, i);
          } else if (fields[i].embedded()) {
            TypeDescriptor inner = structOf(fields[i].type());
            if (inner == null) continue;
            boolean first = !nextTimes.containsKey(inner);
            nextTimes.merge(inner, twice ? 2 : 1, Integer::sum);
            if (first) next.add(new Embedded(inner, append(e.path, i)));
          }
        }
      }
      if (found != null) return found;
      level = next;
      times = nextTimes;
    }
    return NONE;
  }

  /** The struct that an embedded field is, or points to; else null. */
  private static TypeDescriptor structOf(TypeDescriptor t) {
    TypeDescriptor inner = t.kind == ReflectKind.POINTER ? t.elem() : t;
    return inner.kind == ReflectKind.STRUCT ? inner : null;
  }

  private static int[] append(int[] path, int last) {
    int[] longer = Arrays.copyOf(path, path.length + 1);
    longer[path.length] = last;
    return longer;
  }
}
