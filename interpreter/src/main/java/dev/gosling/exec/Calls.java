package dev.gosling.exec;

import dev.gosling.runtime.Program;
import dev.gosling.types.Signature;
import dev.gosling.value.RuntimeType;
import java.util.List;

/**
 * How Java code finds the Go code that it calls: natives call methods of values they are given, and
 * functions of standard packages. The planner implements it; {@link Program#state} holds the one of
 * a program.
 *
 * <p>A call is {@code Frame callee = code.newFrame(frame, closure)}, arguments stored in its slots,
 * {@code code.run(callee)}, results read from its slots.
 */
public interface Calls {
  static Calls of(Frame frame) {
    return of(frame.goroutine.program());
  }

  static Calls of(Program program) {
    return program.state(Calls.class, Calls::missing);
  }

  /**
   * A method as an interface value's dynamic type has it.
   *
   * @param code its receiver parameter takes the interface value's payload, whether the method is
   *     declared on the type, on its pointer or is promoted from an embedded field
   * @param signature without the receiver
   */
  record Method(FunctionCode code, Signature signature) {}

  /** The method with an exported name in the method set of {@code type}, or null. */
  Method method(RuntimeType type, String name);

  /** The exported names of the method set of {@code type}, which is no interface, sorted. */
  List<String> methodNames(RuntimeType type);

  /** A package-level function of a standard package; {@code T.m} for a method. */
  FunctionCode function(String path, String name);

  /** A type that a standard package declares. */
  RuntimeType type(String path, String name);

  private static Calls missing() {
    throw new IllegalStateException("the planner has not set Calls");
  }
}
