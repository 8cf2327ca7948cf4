package dev.gosling.types;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * spec: "Declarations and scope". Maps names to objects; objects of function scopes become visible
 * at {@link #insert}, which the checker calls after the declaration's end.
 */
public class Scope {
  private final Scope parent;
  private final Map<String, Obj> objects = new LinkedHashMap<>();

  public Scope(Scope parent) {
    this.parent = parent;
  }

  public Scope parent() {
    return parent;
  }

  /** The object declared in this very scope, or null. Lazy scopes resolve it here. */
  public Obj lookup(String name) {
    return objects.get(name);
  }

  /** The object that {@code name} denotes here or in an enclosing scope, or null. */
  public final Obj lookupParent(String name) {
    for (Scope s = this; s != null; s = s.parent) {
      Obj found = s.lookup(name);
      if (found != null) return found;
    }
    return null;
  }

  /** Declares {@code obj}; returns the object already declared by that name, or null. */
  public Obj insert(Obj obj) {
    return objects.putIfAbsent(obj.name(), obj);
  }

  /** In order of declaration. */
  public Collection<Obj> objects() {
    return objects.values();
  }
}
