package dev.gosling.stdlib.encoding.json;

import dev.gosling.stdlib.reflect.ReflectKind;
import dev.gosling.stdlib.reflect.StructTag;
import dev.gosling.stdlib.reflect.TypeDescriptor;
import dev.gosling.stdlib.unicode.Unicode;
import dev.gosling.types.Named;
import dev.gosling.types.Types;
import dev.gosling.value.GoString;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The fields of a struct type by which JSON writes and reads its values. */
final class StructPlan {
  /** In order of declaration. */
  final FieldPlan[] fields;

  private final Map<GoString, FieldPlan> byName = new HashMap<>();
  private final Map<String, FieldPlan> byFoldedName = new HashMap<>();

  StructPlan(TypeDescriptor type) {
    fields = dominant(candidates(type)).toArray(FieldPlan[]::new);
    Arrays.sort(fields, (a, b) -> Arrays.compare(a.path, b.path));
    for (FieldPlan f : fields) {
      byName.put(f.name, f);
      byFoldedName.putIfAbsent(fold(f.name), f);
    }
  }

  /** The field that a key names: exactly, or but for case. Null if there is none. */
  FieldPlan find(GoString key) {
    FieldPlan exact = byName.get(key);
    return exact != null ? exact : byFoldedName.get(fold(key));
  }

  private static String fold(GoString name) {
    StringBuilder folded = new StringBuilder();
    name.toString()
        .codePoints()
        .map(c -> Character.toUpperCase(Character.toLowerCase(c)))
        .forEach(folded::appendCodePoint);
    return folded.toString();
  }

  private record Embedded(TypeDescriptor type, int[] path) {}

  /** All fields, level by level; a struct embedded twice on one level brings its fields twice. */
  private static List<FieldPlan> candidates(TypeDescriptor start) {
    List<FieldPlan> found = new ArrayList<>();
    Set<TypeDescriptor> seen = new HashSet<>();
    List<Embedded> level = List.of(new Embedded(start, new int[0]));
    Map<TypeDescriptor, Integer> times = Map.of();
    while (!level.isEmpty()) {
      List<Embedded> next = new ArrayList<>();
      Map<TypeDescriptor, Integer> nextTimes = new HashMap<>();
      for (Embedded e : level) {
        if (!seen.add(e.type)) continue;
        boolean twice = times.getOrDefault(e.type, 1) > 1;
        TypeDescriptor.Field[] fields = e.type.fields();
        for (int i = 0; i < fields.length; i++) {
          int[] path = Arrays.copyOf(e.path, e.path.length + 1);
          path[e.path.length] = i;
          TypeDescriptor inner = add(fields[i], path, found, twice);
          if (inner != null && nextTimes.merge(inner, 1, Integer::sum) == 1) {
            next.add(new Embedded(inner, path));
          }
        }
      }
      level = next;
      times = nextTimes;
    }
    return found;
  }

  /** Adds a field; or returns the struct that it embeds, whose fields count instead of it. */
  private static TypeDescriptor add(
      TypeDescriptor.Field field, int[] path, List<FieldPlan> found, boolean twice) {
    TypeDescriptor type = field.type();
    boolean plainPointer =
        type.kind == ReflectKind.POINTER && !(Types.unalias(type.type.type()) instanceof Named);
    if (!field.exported()) {
      if (!field.embedded()) return null;
      TypeDescriptor t = type.kind == ReflectKind.POINTER ? type.elem() : type;
      if (t.kind != ReflectKind.STRUCT) return null;
    }
    String tag = tag(field);
    if (tag.equals("-")) return null;
    String[] parts = tag.split(",", -1);
    List<String> options = Arrays.asList(parts).subList(1, parts.length);
    String name = isValidName(parts[0]) ? parts[0] : "";
    TypeDescriptor base = plainPointer ? type.elem() : type;
    if (name.isEmpty() && field.embedded() && base.kind == ReflectKind.STRUCT) return base;
    FieldPlan plan =
        new FieldPlan(
            GoString.of(name.isEmpty() ? field.name() : name),
            !name.isEmpty(),
            path,
            type,
            options.contains("omitempty"),
            options.contains("omitzero"),
            options.contains("string") && isBasic(base.kind));
    found.add(plan);
    if (twice) found.add(plan);
    return null;
  }

  private static String tag(TypeDescriptor.Field field) {
    if (field.tag().isEmpty()) return "";
    GoString quoted = StructTag.lookup(GoString.of(field.tag()), GoString.of("json"));
    if (quoted == null) return "";
    GoString value = Texts.unquote(quoted.array, quoted.offset, quoted.offset + quoted.length);
    return value == null ? "" : value.toString();
  }

  private static boolean isValidName(String name) {
    return !name.isEmpty()
        && name.codePoints()
            .allMatch(
                c ->
                    "!#$%&()*+-./:;<=>?@[]^_{|}~ ".indexOf(c) >= 0
                        || Unicode.isLetter(c)
                        || Unicode.isDigit(c));
  }

  private static boolean isBasic(ReflectKind kind) {
    boolean number =
        kind.compareTo(ReflectKind.BOOL) >= 0 && kind.compareTo(ReflectKind.FLOAT64) <= 0;
    return number || kind == ReflectKind.STRING;
  }

  /** Of fields of one name the shallowest counts, then the tagged; none if that leaves several. */
  private static List<FieldPlan> dominant(List<FieldPlan> all) {
    all.sort(
        Comparator.comparing((FieldPlan f) -> f.name)
            .thenComparing(f -> f.path.length)
            .thenComparing(f -> !f.tagged));
    List<FieldPlan> kept = new ArrayList<>();
    for (int i = 0; i < all.size(); ) {
      FieldPlan first = all.get(i);
      int next = i + 1;
      while (next < all.size() && all.get(next).name.equals(first.name)) next++;
      boolean tie =
          next > i + 1
              && all.get(i + 1).path.length == first.path.length
              && all.get(i + 1).tagged == first.tagged;
      if (!tie) kept.add(first);
      i = next;
    }
    return kept;
  }
}
