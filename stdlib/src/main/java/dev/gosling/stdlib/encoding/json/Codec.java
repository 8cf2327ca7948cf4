package dev.gosling.stdlib.encoding.json;

import dev.gosling.exec.Calls;
import dev.gosling.exec.Frame;
import dev.gosling.exec.FunctionCode;
import dev.gosling.runtime.Program;
import dev.gosling.stdlib.reflect.Mirror;
import dev.gosling.stdlib.reflect.TypeDescriptor;
import dev.gosling.types.Pointer;
import dev.gosling.value.GoString;
import dev.gosling.value.InterfaceValue;
import dev.gosling.value.RuntimeType;
import dev.gosling.value.StructValue;

/** The Go types that the walks over values look for, and the errors they make. One per program. */
final class Codec {
  private static final String PACKAGE = "encoding/json";

  final Calls calls;
  final RuntimeType marshaler;
  final RuntimeType unmarshaler;
  final RuntimeType textMarshaler;
  final RuntimeType textUnmarshaler;
  final RuntimeType isZeroer;
  final TypeDescriptor number;
  private final RuntimeType typeError;
  final RuntimeType pointerToTypeError;

  private Codec(Program program) {
    calls = Calls.of(program);
    marshaler = calls.type(PACKAGE, "Marshaler");
    unmarshaler = calls.type(PACKAGE, "Unmarshaler");
    isZeroer = calls.type(PACKAGE, "isZeroer");
    number = TypeDescriptor.of(calls.type(PACKAGE, "Number"));
    textMarshaler = calls.type("encoding", "TextMarshaler");
    textUnmarshaler = calls.type("encoding", "TextUnmarshaler");
    typeError = calls.type(PACKAGE, "UnmarshalTypeError");
    pointerToTypeError = pointerTo(typeError);
  }

  static Codec of(Frame f) {
    Program program = f.goroutine.program();
    return program.state(Codec.class, () -> new Codec(program));
  }

  Form form(TypeDescriptor type) {
    return Form.of(type, this);
  }

  Form form(RuntimeType type) {
    return Form.of(TypeDescriptor.of(type), this);
  }

  RuntimeType pointerTo(RuntimeType type) {
    return type.universe().of(new Pointer(type.type()));
  }

  /** The method by which {@code type} implements an interface, or null. */
  Calls.Method methodIf(RuntimeType type, RuntimeType iface, String name) {
    return type.implementsInterface(iface) ? calls.method(type, name) : null;
  }

  /** A Go error on its way out of a walk. */
  static final class Failure extends RuntimeException {
    final transient InterfaceValue error;

    Failure(Object error) {
      super(null, null, false, false);
      this.error = (InterfaceValue) error;
    }
  }

  /** A call of a function of the package, whose one result is an error. */
  Frame function(Frame f, String name) {
    FunctionCode code = calls.function(PACKAGE, name);
    return code.newFrame(f, code.closure());
  }

  static Object errorOf(Frame callee) {
    callee.code().run(callee);
    return callee.refs[0];
  }

  Object error(Frame f, String text) {
    Frame callee = function(f, "newError");
    callee.refs[1] = GoString.of(text);
    return errorOf(callee);
  }

  Object error(Frame f, String function, TypeDescriptor type) {
    Frame callee = function(f, function);
    callee.refs[1] = Mirror.of(f).type(type);
    return errorOf(callee);
  }

  /** An {@code *UnmarshalTypeError} without its context. */
  InterfaceValue typeError(Frame f, String value, TypeDescriptor type, long offset) {
    StructValue e = (StructValue) typeError.zeroRef();
    e.refs[0] = GoString.of(value);
    e.refs[1] = Mirror.of(f).type(type);
    e.longs[0] = offset;
    return new InterfaceValue(pointerToTypeError, e);
  }
}
