package dev.gosling.exec;

import dev.gosling.types.Package;
import dev.gosling.value.RuntimeType;
import java.util.concurrent.ConcurrentHashMap;

/** Finds the code of methods by dynamic type; remembers what it has found. One per program. */
public final class MethodTable {
  /** Answers for the table; the planner implements it. */
  public interface Resolver {
    /** Null if {@code type}'s method set has no such method. */
    Dispatch resolve(RuntimeType type, Package pkg, String name);

    /** The first method that {@code type} lacks, or has with another signature, or null. */
    String missingMethod(RuntimeType type, RuntimeType iface);
  }

  /**
   * The code of a method for one dynamic type.
   *
   * @param code its receiver is the payload of an interface value
   * @param copy whether the receiver is an aggregate that the method may change: it gets a copy
   */
  public record Dispatch(RuntimeType type, FunctionCode code, boolean ref, boolean copy) {}

  private record Key(RuntimeType type, Package pkg, String name) {}

  private record Pair(RuntimeType type, RuntimeType iface) {}

  private static final String NONE = "";

  private final Resolver resolver;
  private final ConcurrentHashMap<Key, Dispatch> dispatches = new ConcurrentHashMap<>();
  private final ConcurrentHashMap<Pair, String> missing = new ConcurrentHashMap<>();

  public MethodTable(Resolver resolver) {
    this.resolver = resolver;
  }

  /**
   * Null if the type has no such method.
   *
   * @param pkg the package of an unexported name, else null
   */
  public Dispatch find(RuntimeType type, Package pkg, String name) {
    Key key = new Key(type, pkg, name);
    Dispatch found = dispatches.get(key);
    if (found != null) return found;
    found = resolver.resolve(type, pkg, name);
    if (found == null) return null;
    dispatches.put(key, found);
    return found;
  }

  /** Null if {@code type} implements the interface, else the name of a method it lacks. */
  public String missingMethod(RuntimeType type, RuntimeType iface) {
    Pair key = new Pair(type, iface);
    String found = missing.get(key);
    if (found == null) {
      found = resolver.missingMethod(type, iface);
      missing.put(key, found == null ? NONE : found);
    }
    return found == null || found.isEmpty() ? null : found;
  }
}
