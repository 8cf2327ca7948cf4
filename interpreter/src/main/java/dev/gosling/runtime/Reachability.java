package dev.gosling.runtime;

import dev.gosling.value.Func;
import dev.gosling.value.RuntimeType;
import dev.gosling.value.StructLayout;
import java.lang.ref.Reference;
import java.lang.reflect.Field;
import java.lang.reflect.InaccessibleObjectException;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which objects Go code can still get at. Walks values, frames and the Java objects behind them by
 * reflection; what describes code and types has no way to Go memory and is left out, and so are
 * goroutines: that a channel knows who waits for it does not let anybody run.
 *
 * <p>Operands that lie on a Java stack alone, in the middle of an expression, are not seen.
 */
final class Reachability {
  private static final String OURS = "dev.gosling.";

  /** Packages of which no object leads to Go memory. */
  private static final List<String> DESCRIPTIONS =
      List.of("check.", "diagnostic.", "plan.", "source.", "syntax.", "types.");

  private static final Field[] NONE = {};

  private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final ArrayDeque<Object> pending = new ArrayDeque<>();
  private final Map<Class<?>, Field[]> fields = new HashMap<>();

  boolean contains(Object o) {
    return seen.contains(o);
  }

  /** Adds everything that can be reached from {@code root}, which may be null. */
  void add(Object root) {
    push(root);
    while (!pending.isEmpty()) visit(pending.pop());
  }

  private void push(Object o) {
    if (o != null && !isOpaque(o) && seen.add(o)) pending.push(o);
  }

  private static boolean isOpaque(Object o) {
    return switch (o) {
      case Goroutine g -> true;
      case Program p -> true;
      case Scheduler s -> true;
      case Timers t -> true;
      case Func f -> true;
      case RuntimeType t -> true;
      case StructLayout l -> true;
      default -> false;
    };
  }

  private void visit(Object o) {
    switch (o) {
      case Object[] array -> {
        for (Object element : array) push(element);
      }
      case Map<?, ?> map ->
          map.forEach(
              (key, value) -> {
                push(key);
                push(value);
              });
      case Collection<?> collection -> collection.forEach(this::push);
      case Reference<?> weak -> {}
      default -> {
        for (Field field : fields.computeIfAbsent(o.getClass(), Reachability::referenceFields)) {
          push(read(field, o));
        }
      }
    }
  }

  private static Object read(Field field, Object o) {
    try {
      return field.get(o);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Field[] referenceFields(Class<?> type) {
    if (type.isArray() || !leadsToMemory(type)) return NONE;
    List<Field> all = new ArrayList<>();
    for (Class<?> c = type; c != null && c != Object.class; c = c.getSuperclass()) {
      for (Field field : c.getDeclaredFields()) {
        if (Modifier.isStatic(field.getModifiers()) || field.getType().isPrimitive()) continue;
        try {
          field.setAccessible(true);
          all.add(field);
        } catch (InaccessibleObjectException e) {
          // The JDK's own: what lies behind is not Go's.
        }
      }
    }
    return all.toArray(Field[]::new);
  }

  private static boolean leadsToMemory(Class<?> type) {
    String name = type.getName();
    if (!name.startsWith(OURS)) return false;
    for (String each : DESCRIPTIONS) if (name.startsWith(each, OURS.length())) return false;
    return true;
  }
}
