package dev.gosling.stdlib.os;

import dev.gosling.runtime.Program;
import java.util.LinkedHashMap;
import java.util.Map;

/** The environment variables of a program, which it may change. */
public final class Environment {
  private final Map<String, String> variables;

  private Environment(Map<String, String> initial) {
    variables = new LinkedHashMap<>(initial);
  }

  public static Environment of(Program program) {
    return program.state(Environment.class, () -> new Environment(program.environment()));
  }

  /** Null where it is not set. */
  public synchronized String get(String key) {
    return variables.get(key);
  }

  synchronized void set(String key, String value) {
    variables.put(key, value);
  }

  synchronized void unset(String key) {
    variables.remove(key);
  }

  synchronized void clear() {
    variables.clear();
  }

  synchronized String[] list() {
    return variables.entrySet().stream()
        .map(e -> e.getKey() + "=" + e.getValue())
        .toArray(String[]::new);
  }
}
