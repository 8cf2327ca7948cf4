package dev.gosling.value;

import dev.gosling.types.ArrayType;
import dev.gosling.types.Basic;
import dev.gosling.types.ChanType;
import dev.gosling.types.Interface;
import dev.gosling.types.Lookup;
import dev.gosling.types.MapType;
import dev.gosling.types.Named;
import dev.gosling.types.Obj;
import dev.gosling.types.Signature;
import dev.gosling.types.SliceType;
import dev.gosling.types.Struct;
import dev.gosling.types.Type;
import dev.gosling.types.Types;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A type at run time, one object per identical type and {@link RuntimeTypes} (so {@code ==} is type
 * identity). Knows how its values are carried, zeroed, copied, compared and hashed.
 */
public final class RuntimeType {
  /** How values are compared; decides also what a zero value is. */
  private enum Form {
    BITS,
    FLOAT,
    STRING,
    COMPLEX,
    STRUCT,
    ARRAY,
    INTERFACE,
    ARRAY_POINTER,
    /** Pointers to anything else, channels and unsafe.Pointer: {@code Object.equals}. */
    REFERENCE,
    /** Slices, maps and functions: equal to nothing, zero is null. */
    NOT_COMPARABLE
  }

  private final Type type;
  private final Type underlying;
  private final Kind kind;
  private final Form form;
  private final RuntimeTypes universe;

  // Made on first use, since types may refer to themselves; racing threads make equal ones.
  private volatile StructLayout layout;
  private volatile RuntimeType elem;
  private volatile RuntimeType key;
  private volatile Storage storage;
  private volatile TypeSize size;
  private volatile String text;
  private volatile Boolean comparable;
  private volatile Slice onlyArray;
  private volatile ConcurrentHashMap<RuntimeType, String> missingMethods;

  /** What reflection (fmt, too) has found out about the type; opaque here. A race loses nothing. */
  public volatile Object description;

  RuntimeType(Type type, RuntimeTypes universe) {
    this.type = type;
    this.underlying = type.underlying();
    this.universe = universe;
    this.form = formOf(underlying);
    this.kind =
        switch (form) {
          case BITS -> ((Basic) underlying).isBoolean() ? Kind.BOOL : Kind.LONG;
          case FLOAT -> Kind.DOUBLE;
          default -> Kind.REF;
        };
  }

  private static Form formOf(Type underlying) {
    return switch (underlying) {
      case Basic b -> formOfBasic(b);
      case Struct s -> Form.STRUCT;
      case ArrayType a -> Form.ARRAY;
      case Interface i -> Form.INTERFACE;
      case dev.gosling.types.Pointer p ->
          p.elem().underlying() instanceof ArrayType ? Form.ARRAY_POINTER : Form.REFERENCE;
      case ChanType c -> Form.REFERENCE;
      default -> Form.NOT_COMPARABLE;
    };
  }

  private static Form formOfBasic(Basic b) {
    if (b.isBoolean() || b.isInteger()) return Form.BITS;
    if (b.isFloat()) return Form.FLOAT;
    if (b.isString()) return Form.STRING;
    if (b.isComplex()) return Form.COMPLEX;
    return b == Basic.UNTYPED_NIL ? Form.NOT_COMPARABLE : Form.REFERENCE;
  }

  public Type type() {
    return type;
  }

  public Type underlying() {
    return underlying;
  }

  public Kind kind() {
    return kind;
  }

  public RuntimeTypes universe() {
    return universe;
  }

  /** The predeclared type under this one, or null. */
  public Basic basic() {
    return underlying instanceof Basic b ? b : null;
  }

  public boolean isInterface() {
    return form == Form.INTERFACE;
  }

  /** A struct or array: a REF that is copied on assignment. */
  public boolean isAggregate() {
    return form == Form.STRUCT || form == Form.ARRAY;
  }

  /** Whether a zero value of kind REF is an object and not null: strings, complex, aggregates. */
  public boolean hasZeroObject() {
    return switch (form) {
      case STRING, COMPLEX, STRUCT, ARRAY -> true;
      default -> false;
    };
  }

  /** How elements of this type are stored in slices and arrays. */
  public Storage storage() {
    Storage known = storage;
    if (known == null) storage = known = kind == Kind.REF ? Storage.REF : Storage.of(basic());
    return known;
  }

  /** The bytes that gc's compiled programs need for a value. */
  public long size() {
    return typeSize().size();
  }

  /** The alignment that gc's compiled programs give a value. */
  public long align() {
    return typeSize().align();
  }

  TypeSize typeSize() {
    TypeSize known = size;
    if (known == null) size = known = TypeSize.of(type);
    return known;
  }

  /** The element type of an array, slice, map or channel, or what a pointer points to. */
  public RuntimeType elem() {
    RuntimeType known = elem;
    if (known == null) elem = known = universe.of(elemType());
    return known;
  }

  private Type elemType() {
    return switch (underlying) {
      case ArrayType a -> a.elem();
      case SliceType s -> s.elem();
      case MapType m -> m.elem();
      case ChanType c -> c.elem();
      case dev.gosling.types.Pointer p -> p.elem();
      default -> throw new IllegalStateException(type + " has no elements");
    };
  }

  /** The key type of a map. */
  public RuntimeType key() {
    RuntimeType known = key;
    if (known == null) key = known = universe.of(((MapType) underlying).key());
    return known;
  }

  /** The length of an array type. */
  public int length() {
    return Math.toIntExact(((ArrayType) underlying).length());
  }

  /** The layout of a struct type. */
  public StructLayout layout() {
    StructLayout known = layout;
    return known != null ? known : makeLayout();
  }

  private StructLayout makeLayout() {
    synchronized (this) {
      if (layout == null) {
        Struct s = (Struct) underlying;
        // One layout for all types of one underlying type.
        layout = type == s ? newLayout(s) : universe.of(s).layout();
      }
      return layout;
    }
  }

  private StructLayout newLayout(Struct s) {
    RuntimeType[] fields = new RuntimeType[s.fields().size()];
    for (int i = 0; i < fields.length; i++) fields[i] = universe.of(s.fields().get(i).type());
    return new StructLayout(fields);
  }

  /** A zero value of kind REF; a fresh object for aggregates. */
  public Object zeroRef() {
    return switch (form) {
      case STRING -> GoString.EMPTY;
      case COMPLEX -> Complex.ZERO;
      case STRUCT -> layout().zero();
      case ARRAY -> size() == 0 ? onlyArray() : Slice.make(elem(), length(), length());
      default -> null;
    };
  }

  /** {@code value} itself, or a deep copy of an aggregate. */
  public Object copyRef(Object value) {
    return switch (form) {
      case STRUCT -> layout().copy((StructValue) value);
      case ARRAY -> size() == 0 ? onlyArray() : ((Slice) value).copyArray(elem());
      default -> value;
    };
  }

  /** The only value of an array type of size zero, so that pointers to it are equal. */
  private Slice onlyArray() {
    Slice known = onlyArray;
    if (known != null) return known;
    synchronized (this) {
      if (onlyArray == null) onlyArray = Slice.make(elem(), length(), length());
      return onlyArray;
    }
  }

  /** Copies the aggregate {@code from} into {@code to}. */
  public void assignRef(Object to, Object from) {
    if (form == Form.STRUCT) layout().assign((StructValue) to, (StructValue) from);
    else Slice.copy((Slice) to, (Slice) from, elem());
  }

  /**
   * Whether all values can be compared. False for interface types' dynamic values does not count:
   * comparing them may panic.
   */
  public boolean comparable() {
    Boolean known = comparable;
    if (known == null) comparable = known = computeComparable();
    return known;
  }

  private boolean computeComparable() {
    if (form == Form.ARRAY) return elem().comparable();
    if (form == Form.STRUCT) {
      for (RuntimeType f : layout().types) if (!f.comparable()) return false;
      return true;
    }
    return form != Form.NOT_COMPARABLE;
  }

  /** {@code ==} of two values of this type of kind BOOL, LONG or DOUBLE, as slots hold them. */
  public boolean equalBits(long a, long b) {
    if (form != Form.FLOAT) return a == b;
    return Double.longBitsToDouble(a) == Double.longBitsToDouble(b);
  }

  /** {@code ==} of two values of this comparable type of kind REF; panics as Go's. */
  public boolean equalRef(Object a, Object b) {
    return switch (form) {
      case STRUCT -> equalStructs((StructValue) a, (StructValue) b);
      case ARRAY -> equalArrays((Slice) a, (Slice) b);
      case INTERFACE -> InterfaceValue.equal(a, b);
      case ARRAY_POINTER -> Slice.samePlace((Slice) a, (Slice) b);
      case COMPLEX -> ((Complex) a).equalTo((Complex) b);
      default -> a == b || a != null && a.equals(b);
    };
  }

  private boolean equalStructs(StructValue a, StructValue b) {
    StructLayout l = layout();
    Struct s = (Struct) underlying;
    for (int i = 0; i < l.types.length; i++) {
      if (s.fields().get(i).name().equals("_")) continue;
      int slot = l.slots[i];
      boolean equal =
          l.kinds[i].isRef()
              ? l.types[i].equalRef(a.refs[slot], b.refs[slot])
              : l.types[i].equalBits(a.longs[slot], b.longs[slot]);
      if (!equal) return false;
    }
    return true;
  }

  private boolean equalArrays(Slice a, Slice b) {
    RuntimeType e = elem();
    for (int i = 0; i < a.length; i++) {
      boolean equal =
          e.kind.isRef()
              ? e.equalRef(a.getRef(i), b.getRef(i))
              : e.equalBits(a.getBits(i), b.getBits(i));
      if (!equal) return false;
    }
    return true;
  }

  /** Equal for equal values; NaNs are spread by chance. */
  public int hashBits(long bits) {
    if (form != Form.FLOAT) return Long.hashCode(bits);
    return Complex.hash(Double.longBitsToDouble(bits));
  }

  /** A hash of a value of kind REF; panics as Go's maps do for uncomparable dynamic types. */
  public int hashRef(Object value) {
    return switch (form) {
      case STRUCT -> hashStruct((StructValue) value);
      case ARRAY -> hashArray((Slice) value);
      case INTERFACE -> InterfaceValue.hash(value);
      case ARRAY_POINTER -> value == null ? 0 : Slice.placeHash((Slice) value);
      case NOT_COMPARABLE -> throw unhashable();
      default -> value == null ? 0 : value.hashCode();
    };
  }

  GoPanic unhashable() {
    return GoPanic.runtimeError(MapValue.UNHASHABLE + " " + this);
  }

  GoPanic uncomparable() {
    return GoPanic.runtimeError("comparing uncomparable type " + this);
  }

  private int hashStruct(StructValue v) {
    StructLayout l = layout();
    Struct s = (Struct) underlying;
    int h = 17;
    for (int i = 0; i < l.types.length; i++) {
      if (s.fields().get(i).name().equals("_")) continue;
      int slot = l.slots[i];
      h = 31 * h;
      h +=
          l.kinds[i].isRef()
              ? l.types[i].hashRef(v.refs[slot])
              : l.types[i].hashBits(v.longs[slot]);
    }
    return h;
  }

  private int hashArray(Slice v) {
    RuntimeType e = elem();
    int h = 19;
    for (int i = 0; i < v.length; i++) {
      h = 31 * h + (e.kind.isRef() ? e.hashRef(v.getRef(i)) : e.hashBits(v.getBits(i)));
    }
    return h;
  }

  /** Whether values of this type can be asserted to interface type {@code target}. */
  public boolean implementsInterface(RuntimeType target) {
    return missingMethod(target).isEmpty();
  }

  /**
   * The first method, in order of name, that this type lacks to implement {@code target}; empty
   * where it implements it.
   */
  public String missingMethod(RuntimeType target) {
    ConcurrentHashMap<RuntimeType, String> known = missingMethods;
    if (known == null) missingMethods = known = new ConcurrentHashMap<>();
    String missing = known.get(target);
    if (missing == null) {
      missing = findMissingMethod((Interface) target.underlying);
      known.put(target, missing);
    }
    return missing;
  }

  private String findMissingMethod(Interface target) {
    for (Obj.Func m : target.typeSet().methods()) {
      Lookup.Selection found = Lookup.find(type, false, m.pkg(), m.name());
      if (found == null
          || !(found.obj() instanceof Obj.Func f)
          || f.hasPointerReceiver() && !found.indirect() && !isPointer()
          || !Types.identical(f.type(), m.type())) {
        return m.name();
      }
    }
    return "";
  }

  /** Whether this is a pointer type, defined or not. */
  public boolean isPointer() {
    return underlying instanceof dev.gosling.types.Pointer;
  }

  /** Whether this is a function type. */
  public boolean isFunc() {
    return underlying instanceof Signature;
  }

  /** The type's name where it is a defined or predeclared one, without package; else null. */
  public String name() {
    return switch (type) {
      case Named n -> n.obj().name();
      case Basic b -> b.toString();
      default -> null;
    };
  }

  /** As {@code %T} prints it. */
  @Override
  public String toString() {
    String known = text;
    if (known == null) text = known = TypeText.of(type);
    return known;
  }
}
