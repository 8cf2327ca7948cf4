package dev.gosling.value;

/** The code of a function, opaque here; {@code exec.FunctionCode} is the only implementation. */
public interface Func {
  /** As stack traces print it: {@code main.(*T).M}, {@code main.main.func1}. */
  String name();
}
