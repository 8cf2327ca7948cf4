package dev.gosling.stdlib.reflect;

import dev.gosling.value.Complex;
import dev.gosling.value.ElementPointer;
import dev.gosling.value.GoString;
import dev.gosling.value.InterfaceValue;
import dev.gosling.value.LongCell;
import dev.gosling.value.LongField;
import dev.gosling.value.MapValue;
import dev.gosling.value.Pointer;
import dev.gosling.value.RefCell;
import dev.gosling.value.RefField;
import dev.gosling.value.RuntimeType;
import dev.gosling.value.Slice;
import dev.gosling.value.StructValue;

/**
 * What a valid {@code reflect.Value} holds: a type with a value of it, or with the variable of that
 * type that it lives in. Immutable, though the variable is not. An aggregate is its object, in both
 * cases: whoever keeps one that he reads here copies it.
 */
public final class Reflected {
  static final int ADDRESSABLE = 1;

  /** Reached through an unexported field. */
  static final int HIDDEN = 2;

  /** Reached as an unexported embedded field, whose exported fields are open again. */
  static final int HIDDEN_EMBEDDED = 4;

  /** A method bound to a receiver. */
  static final int METHOD = 8;

  private static final int READ_ONLY = HIDDEN | HIDDEN_EMBEDDED;

  public final TypeDescriptor type;
  final int flags;
  private final long bits;

  /** The payload of kind REF; but of a variable that is no aggregate the {@link Pointer} to it. */
  private final Object ref;

  private Reflected(TypeDescriptor type, long bits, Object ref, int flags) {
    this.type = type;
    this.bits = bits;
    this.ref = ref;
    this.flags = flags;
  }

  static Reflected ofBits(TypeDescriptor type, long bits, int flags) {
    return new Reflected(type, bits, null, flags);
  }

  /** A value that is in no variable. */
  static Reflected ofRef(TypeDescriptor type, Object ref, int flags) {
    return new Reflected(type, 0, ref, flags & ~ADDRESSABLE);
  }

  /** A value in no variable, as slots hold it: by its kind one of the two counts. */
  static Reflected of(TypeDescriptor type, long bits, Object ref, int flags) {
    return type.type.kind().isRef() ? ofRef(type, ref, flags) : ofBits(type, bits, flags);
  }

  /** A value in no variable, reached openly. */
  public static Reflected of(TypeDescriptor type, long bits, Object ref) {
    return of(type, bits, ref, 0);
  }

  /** The payload of an interface value, which is not nil. */
  public static Reflected of(InterfaceValue v) {
    return of(v, 0);
  }

  /** The payload of an interface value; null for nil. */
  static Reflected of(InterfaceValue v, int flags) {
    return v == null ? null : new Reflected(TypeDescriptor.of(v.type), v.bits, v.ref, flags);
  }

  /**
   * The variable that a pointer points to.
   *
   * @param pointer the object of an aggregate, else a {@link Pointer}
   */
  static Reflected variable(TypeDescriptor type, Object pointer, int flags) {
    return new Reflected(type, 0, pointer, flags | ADDRESSABLE);
  }

  /** A new variable, zero. */
  public static Reflected variable(TypeDescriptor type) {
    return variable(type, newVariable(type), 0);
  }

  /** A pointer to a new variable, zero. */
  public static Object newVariable(TypeDescriptor type) {
    RuntimeType t = type.type;
    return newVariable(type, 0, t.kind().isRef() ? t.zeroRef() : null);
  }

  /** A pointer to a new variable with a value; of an aggregate it is a copy. */
  public static Object newVariable(TypeDescriptor type, long bits, Object ref) {
    RuntimeType t = type.type;
    if (t.isAggregate()) return t.copyRef(ref);
    return t.kind().isRef() ? new RefCell(ref) : new LongCell(bits);
  }

  /** Element {@code i} of a slice. */
  public static Reflected element(TypeDescriptor elem, Slice s, int i) {
    Object at = elem.type.isAggregate() ? s.getRef(i) : new ElementPointer(s, i);
    return new Reflected(elem, 0, at, ADDRESSABLE);
  }

  static Reflected zero(TypeDescriptor type) {
    return of(type, 0, type.type.kind().isRef() ? type.type.zeroRef() : null, 0);
  }

  public ReflectKind kind() {
    return type.kind;
  }

  public boolean isAddressable() {
    return (flags & ADDRESSABLE) != 0;
  }

  public boolean isReadOnly() {
    return (flags & READ_ONLY) != 0;
  }

  /** Whether it is an unexported embedded field that was reached openly. */
  public boolean isHiddenEmbedded() {
    return (flags & READ_ONLY) == HIDDEN_EMBEDDED;
  }

  /** The flags of what is reached from here, fields apart. */
  int readOnly() {
    return isReadOnly() ? HIDDEN : 0;
  }

  private boolean isPlace() {
    return isAddressable() && !type.type.isAggregate();
  }

  /** The value, of kind BOOL, LONG or DOUBLE, as slots hold it. */
  public long bits() {
    return isPlace() ? ((Pointer) ref).loadBits() : bits;
  }

  double floating() {
    return Double.longBitsToDouble(bits());
  }

  /** The value, of kind REF. */
  public Object ref() {
    return isPlace() ? ((Pointer) ref).loadRef() : ref;
  }

  Complex complex() {
    return (Complex) ref();
  }

  GoString string() {
    return (GoString) ref();
  }

  Slice slice() {
    return (Slice) ref();
  }

  /** The pointer to the variable. */
  public Object address() {
    return ref;
  }

  /** Sets the variable to a value of the same type. */
  void store(Reflected from) {
    RuntimeType t = type.type;
    if (t.isAggregate()) t.assignRef(ref, from.ref());
    else if (t.kind().isRef()) ((Pointer) ref).storeRef(from.ref());
    else ((Pointer) ref).storeBits(from.bits());
  }

  public void storeBits(long value) {
    ((Pointer) ref).storeBits(value);
  }

  public void storeRef(Object value) {
    ((Pointer) ref).storeRef(value);
  }

  /** The value of kind REF for somebody to keep. */
  Object refToKeep() {
    return type.type.copyRef(ref());
  }

  /** The same value or variable as another type that is represented alike. */
  Reflected as(TypeDescriptor other) {
    return of(
        other,
        type.type.kind().isRef() ? 0 : bits(),
        type.type.kind().isRef() ? ref() : null,
        readOnly());
  }

  /** As an interface value: the one that a value of interface type is, or one made of it. */
  public InterfaceValue toInterface() {
    if (kind() == ReflectKind.INTERFACE) return (InterfaceValue) ref();
    if (type.type.kind().isRef()) return new InterfaceValue(type.type, refToKeep());
    return new InterfaceValue(type.type, bits());
  }

  public Reflected field(int i) {
    TypeDescriptor.Field f = type.fields()[i];
    StructValue s = (StructValue) ref;
    int slot = s.layout.slots[i];
    int inherited = flags & (HIDDEN | ADDRESSABLE);
    int own = f.exported() ? 0 : f.embedded() ? HIDDEN_EMBEDDED : HIDDEN;
    boolean isRef = s.layout.kinds[i].isRef();
    Object at;
    if (f.type().type.isAggregate() || isRef && !isAddressable()) at = s.refs[slot];
    else if (!isAddressable()) return ofBits(f.type(), s.longs[slot], inherited | own);
    else at = isRef ? new RefField(s, slot) : new LongField(s, slot);
    return new Reflected(f.type(), 0, at, inherited | own);
  }

  /** Element {@code i}, within bounds, of an array or slice. */
  public Reflected element(int i) {
    Slice s = slice();
    TypeDescriptor elem = type.elem();
    boolean variable = kind() == ReflectKind.SLICE || isAddressable();
    int f = readOnly() | (variable ? ADDRESSABLE : 0);
    if (elem.type.isAggregate()) return new Reflected(elem, 0, s.getRef(i), f);
    if (variable) return new Reflected(elem, 0, new ElementPointer(s, i), f);
    if (elem.type.kind().isRef()) return new Reflected(elem, 0, s.getRef(i), f);
    return new Reflected(elem, s.getBits(i), null, f);
  }

  /** The variable that this pointer, which is not nil, points to. */
  public Reflected pointee() {
    return variable(type.elem(), ref(), readOnly());
  }

  public void setZero() {
    store(zero(type));
  }

  public boolean isZero() {
    return Comparison.isZero(this);
  }

  /** {@code m[this] = value}. */
  public void putWith(MapValue m, Reflected value) {
    boolean refElem = value.type.type.kind().isRef();
    if (type.type.kind().isRef()) {
      if (refElem) m.put(refToKeep(), value.refToKeep());
      else m.put(refToKeep(), value.bits());
    } else if (refElem) {
      m.put(bits(), value.refToKeep());
    } else {
      m.put(bits(), value.bits());
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Reflected o
        && type == o.type
        && flags == o.flags
        && bits == o.bits
        && (ref == o.ref || isPlace() && ref.equals(o.ref));
  }

  @Override
  public int hashCode() {
    return 31 * System.identityHashCode(type) + Long.hashCode(bits);
  }
}
