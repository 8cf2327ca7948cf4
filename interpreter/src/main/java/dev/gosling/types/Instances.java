package dev.gosling.types;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The instances of one generic type, or of one type declared in a generic function, one per
 * identical list of arguments.
 */
final class Instances {
  private record Instance(List<Type> args, Named type) {}

  private final Map<Integer, List<Instance>> byHash = new HashMap<>();

  /** Call it under the program's lock: {@link Package#lock}. */
  Named get(List<Type> args, Supplier<Named> create) {
    List<Instance> bucket = byHash.computeIfAbsent(TypeHash.of(args), h -> new ArrayList<>(2));
    for (Instance i : bucket) if (sameArgs(i.args, args)) return i.type;
    Named made = create.get();
    bucket.add(new Instance(List.copyOf(args), made));
    return made;
  }

  private static boolean sameArgs(List<Type> a, List<Type> b) {
    if (a.size() != b.size()) return false;
    for (int i = 0; i < a.size(); i++) if (!Types.identical(a.get(i), b.get(i))) return false;
    return true;
  }
}
