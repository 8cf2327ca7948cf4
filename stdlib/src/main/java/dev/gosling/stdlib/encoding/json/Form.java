package dev.gosling.stdlib.encoding.json;

import dev.gosling.exec.Calls;
import dev.gosling.stdlib.reflect.ReflectKind;
import dev.gosling.stdlib.reflect.TypeDescriptor;
import dev.gosling.value.RuntimeType;

/** How values of a type are written and read; kept at the type. */
final class Form {
  /** What writes a value. */
  enum Writer {
    MARSHALER,
    TEXT_MARSHALER,
    KIND
  }

  final TypeDescriptor type;

  /** What writes a value that is no variable. */
  final Writer writer;

  /** What writes a variable, by the method set of the pointer to it. */
  final Writer addressWriter;

  /** The pointer's {@code UnmarshalJSON}, or null; and its {@code UnmarshalText}. */
  final Calls.Method unmarshal;

  final Calls.Method unmarshalText;

  /** The pointer's {@code IsZero() bool}, or null. */
  final Calls.Method pointerIsZero;

  private StructPlan plan;

  private Form(TypeDescriptor type, Codec codec) {
    this.type = type;
    RuntimeType t = type.type;
    RuntimeType pointer = codec.pointerTo(t);
    boolean marshals = t.implementsInterface(codec.marshaler);
    boolean marshalsText = t.implementsInterface(codec.textMarshaler);
    boolean isPointer = type.kind == ReflectKind.POINTER;
    writer = marshals ? Writer.MARSHALER : marshalsText ? Writer.TEXT_MARSHALER : Writer.KIND;
    if (!isPointer && pointer.implementsInterface(codec.marshaler)) {
      addressWriter = Writer.MARSHALER;
    } else if (!marshals && !isPointer && pointer.implementsInterface(codec.textMarshaler)) {
      addressWriter = Writer.TEXT_MARSHALER;
    } else {
      addressWriter = writer;
    }
    unmarshal = codec.methodIf(pointer, codec.unmarshaler, "UnmarshalJSON");
    unmarshalText = codec.methodIf(pointer, codec.textUnmarshaler, "UnmarshalText");
    pointerIsZero = codec.methodIf(pointer, codec.isZeroer, "IsZero");
  }

  static Form of(TypeDescriptor type, Codec codec) {
    Object known = type.json;
    if (known != null) return (Form) known;
    Form made = new Form(type, codec);
    type.json = made;
    return made;
  }

  /** Whether the pointer's methods write variables: who has one must then pass its address. */
  boolean byAddress() {
    return addressWriter != Writer.KIND;
  }

  StructPlan plan() {
    if (plan == null) plan = new StructPlan(type);
    return plan;
  }
}
