package dev.gosling.types;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/**
 * Questions about one type. {@code isX} asks for the underlying type; {@code allX} asks, for a type
 * parameter, whether each type of its type set is X. After types2's predicates and under.
 */
public final class Predicates {
  private Predicates() {}

  public static boolean isValid(Type t) {
    return Types.unalias(t) != Basic.INVALID;
  }

  private static Basic basic(Type t) {
    return t.underlying() instanceof Basic b ? b : null;
  }

  public static boolean isBoolean(Type t) {
    return basic(t) instanceof Basic b && b.isBoolean();
  }

  public static boolean isInteger(Type t) {
    return basic(t) instanceof Basic b && b.isInteger();
  }

  public static boolean isUnsigned(Type t) {
    return basic(t) instanceof Basic b && b.isUnsigned();
  }

  public static boolean isFloat(Type t) {
    return basic(t) instanceof Basic b && b.isFloat();
  }

  public static boolean isComplex(Type t) {
    return basic(t) instanceof Basic b && b.isComplex();
  }

  public static boolean isNumeric(Type t) {
    return basic(t) instanceof Basic b && b.isNumeric();
  }

  public static boolean isString(Type t) {
    return basic(t) instanceof Basic b && b.isString();
  }

  public static boolean isIntegerOrFloat(Type t) {
    return basic(t) instanceof Basic b && (b.isInteger() || b.isFloat());
  }

  /** Types that constants may have: boolean, numeric and string types. */
  public static boolean isConstType(Type t) {
    return basic(t) instanceof Basic b && (b.isBoolean() || b.isNumeric() || b.isString());
  }

  public static boolean isOrdered(Type t) {
    return basic(t) instanceof Basic b && (b.isInteger() || b.isFloat() || b.isString());
  }

  private static boolean allBasic(Type t, Predicate<Type> p) {
    if (Types.unalias(t) instanceof TypeParam tp) {
      return tp.constraintSet().is(term -> term != null && p.test(term.type()));
    }
    return p.test(t);
  }

  public static boolean allBoolean(Type t) {
    return allBasic(t, Predicates::isBoolean);
  }

  public static boolean allInteger(Type t) {
    return allBasic(t, Predicates::isInteger);
  }

  public static boolean allUnsigned(Type t) {
    return allBasic(t, Predicates::isUnsigned);
  }

  public static boolean allNumeric(Type t) {
    return allBasic(t, Predicates::isNumeric);
  }

  public static boolean allString(Type t) {
    return allBasic(t, Predicates::isString);
  }

  public static boolean allOrdered(Type t) {
    return allBasic(t, Predicates::isOrdered);
  }

  public static boolean allNumericOrString(Type t) {
    return allBasic(t, u -> isNumeric(u) || isString(u));
  }

  /** spec: "Predeclared types, defined types, and type parameters are called named types." */
  public static boolean hasName(Type t) {
    Type u = Types.unalias(t);
    return u instanceof Basic || u instanceof Named || u instanceof TypeParam;
  }

  public static boolean isTypeLiteral(Type t) {
    Type u = Types.unalias(t);
    return !(u instanceof Named || u instanceof TypeParam);
  }

  public static boolean isUntyped(Type t) {
    return t instanceof Basic b && b.isUntyped();
  }

  public static boolean isTyped(Type t) {
    return !isUntyped(t);
  }

  public static boolean isUntypedNumeric(Type t) {
    return t instanceof Basic b && b.isUntyped() && b.isNumeric();
  }

  public static boolean isInterface(Type t) {
    return t.underlying() instanceof Interface;
  }

  public static boolean isTypeParam(Type t) {
    return Types.unalias(t) instanceof TypeParam;
  }

  public static boolean isNonTypeParamInterface(Type t) {
    return !isTypeParam(t) && isInterface(t);
  }

  public static boolean isPointer(Type t) {
    return t.underlying() instanceof Pointer;
  }

  public static boolean isInterfacePointer(Type t) {
    return t.underlying() instanceof Pointer p && isInterface(p.elem());
  }

  public static boolean isUnsafePointer(Type t) {
    return t.underlying() == Basic.UNSAFE_POINTER;
  }

  /** A generic type or alias that is not instantiated. */
  public static boolean isGeneric(Type t) {
    if (t instanceof Alias a && !a.typeParams().isEmpty() && a.typeArgs().isEmpty()) return true;
    return Types.unalias(t) instanceof Named n && n.isGeneric();
  }

  /** Whether {@code nil} is a value of the type. */
  public static boolean hasNil(Type t) {
    return switch (t.underlying()) {
      case Basic b -> b == Basic.UNSAFE_POINTER;
      case SliceType s -> true;
      case Pointer p -> true;
      case Signature s -> true;
      case MapType m -> true;
      case ChanType c -> true;
      case Interface i -> !isTypeParam(t) || underIs(t, u -> u != null && hasNil(u));
      case Named n -> false;
      case Alias a -> false;
      case ArrayType a -> false;
      case Struct s -> false;
      case Tuple x -> false;
      case TypeParam p -> false;
      case Union u -> false;
    };
  }

  public static boolean isBytesOrRunes(Type t) {
    return t.underlying() instanceof SliceType s
        && (s.elem().underlying() == Basic.UINT8 || s.elem().underlying() == Basic.INT32);
  }

  /**
   * Applies {@code f} to (type, underlying type) of t, or of each term of a type parameter's type
   * set; to (null, null) for a type set without specific types. Stops at the first false.
   */
  public static boolean all(Type t, BiPredicate<Type, Type> f) {
    if (Types.unalias(t) instanceof TypeParam tp) return tp.constraintSet().all(f);
    return f.test(t, t.underlying());
  }

  /** As {@link #all}, underlying types only. */
  public static boolean underIs(Type t, Predicate<Type> f) {
    return all(t, (x, u) -> f.test(u));
  }

  /** The underlying types of t's type set; a null element where it has no specific types. */
  public static List<Type> underlyings(Type t) {
    List<Type> list = new ArrayList<>();
    all(t, (x, u) -> list.add(u));
    return list;
  }

  /** spec: "comparable types": whether == may be applied, at the risk of a run-time panic. */
  public static boolean isComparable(Type t) {
    return Comparability.cause(t, true) == null;
  }

  /** spec: "strictly comparable": == can't panic. */
  public static boolean isStrictlyComparable(Type t) {
    return Comparability.cause(t, false) == null;
  }

  /** The type that an untyped value has by default; other types unchanged. */
  public static Type defaultType(Type t) {
    if (!(t instanceof Basic b)) return t;
    return switch (b) {
      case UNTYPED_BOOL -> Basic.BOOL;
      case UNTYPED_INT -> Basic.INT;
      case UNTYPED_RUNE -> Universe.RUNE;
      case UNTYPED_FLOAT -> Basic.FLOAT64;
      case UNTYPED_COMPLEX -> Basic.COMPLEX128;
      case UNTYPED_STRING -> Basic.STRING;
      default -> t;
    };
  }

  /** The larger of two untyped numeric kinds, or the common type; null where there is none. */
  public static Type maxType(Type x, Type y) {
    if (x == y) return x;
    if (isUntypedNumeric(x) && isUntypedNumeric(y)) {
      return ((Basic) x).ordinal() > ((Basic) y).ordinal() ? x : y;
    }
    return null;
  }

  /** The word that messages use for a type's form; empty for basic types. */
  public static String compositeKind(Type t) {
    return switch (t.underlying()) {
      case Basic b -> "";
      case ArrayType a -> "array";
      case SliceType s -> "slice";
      case Struct s -> "struct";
      case Pointer p -> "pointer";
      case Signature s -> "func";
      case Interface i -> "interface";
      case MapType m -> "map";
      case ChanType c -> "chan";
      case Tuple x -> "tuple";
      case Union u -> "union";
      case Named n -> "";
      case Alias a -> "";
      case TypeParam p -> "";
    };
  }

  /** The pointed-to type of a pointer type (not of a defined one), else {@code t}. */
  public static Type deref(Type t) {
    return Types.unalias(t) instanceof Pointer p ? p.elem() : t;
  }

  /** The struct type behind a pointer to struct, else {@code t}. */
  public static Type derefStruct(Type t) {
    return t.underlying() instanceof Pointer p && p.elem().underlying() instanceof Struct
        ? p.elem()
        : t;
  }

  /** The array type behind a pointer to array, else {@code t}. */
  public static Type derefArray(Type t) {
    return Types.unalias(t) instanceof Pointer p && p.elem().underlying() instanceof ArrayType a
        ? a
        : t;
  }
}
