package dev.gosling.types;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** The instances of one generic type, one per identical list of arguments. */
final class Instances {
  private final Map<Integer, List<Named>> byHash = new HashMap<>();

  synchronized Named get(List<Type> args, Supplier<Named> create) {
    List<Named> bucket = byHash.computeIfAbsent(TypeHash.of(args), h -> new ArrayList<>(2));
    for (Named n : bucket) if (sameArgs(n.typeArgs(), args)) return n;
    Named made = create.get();
    bucket.add(made);
    return made;
  }

  private static boolean sameArgs(List<Type> a, List<Type> b) {
    if (a.size() != b.size()) return false;
    for (int i = 0; i < a.size(); i++) if (!Types.identical(a.get(i), b.get(i))) return false;
    return true;
  }
}
