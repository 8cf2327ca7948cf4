package dev.gosling.stdlib.reflect;

import dev.gosling.types.ArrayType;
import dev.gosling.types.Basic;
import dev.gosling.types.ChanType;
import dev.gosling.types.Interface;
import dev.gosling.types.Pointer;
import dev.gosling.types.Predicates;
import dev.gosling.types.SliceType;
import dev.gosling.types.Type;
import dev.gosling.types.Types;

/** Relations between the types of values at run time. */
final class Relations {
  private Relations() {}

  /** spec: "Assignability", of a value of type {@code from} that is no constant. */
  static boolean assignable(TypeDescriptor from, TypeDescriptor to) {
    return sameRepresentation(from, to) || implementsInterface(from, to);
  }

  static boolean implementsInterface(TypeDescriptor from, TypeDescriptor to) {
    return to.type.isInterface() && from.type.implementsInterface(to.type);
  }

  /** Whether assigning changes nothing but the type. */
  static boolean sameRepresentation(TypeDescriptor from, TypeDescriptor to) {
    if (from == to) return true;
    Type f = from.type.type();
    Type t = to.type.type();
    if (Predicates.hasName(f) && Predicates.hasName(t)) return false;
    Type fu = f.underlying();
    Type tu = t.underlying();
    if (fu instanceof ChanType a && tu instanceof ChanType b && a.canSend() && a.canReceive()) {
      return Types.identical(a.elem(), b.elem());
    }
    return Types.identical(fu, tu);
  }

  /** spec: "Conversions", of a value that is no constant; arrays of slices may be too long yet. */
  static boolean convertible(TypeDescriptor from, TypeDescriptor to) {
    if (assignable(from, to) || alike(from, to)) return true;
    Type f = from.underlying();
    Type t = to.underlying();
    if (f instanceof Basic a && t instanceof Basic b) return convertible(a, b);
    if (f instanceof Basic a) return a.isString() && t instanceof SliceType s && isText(s);
    if (!(f instanceof SliceType s)) return false;
    return switch (t) {
      case Basic b -> b.isString() && isText(s);
      case ArrayType a -> Types.identical(s.elem(), a.elem());
      case Pointer p ->
          p.elem().underlying() instanceof ArrayType a && Types.identical(s.elem(), a.elem());
      default -> false;
    };
  }

  /** Whether converting changes nothing but the type. */
  static boolean alike(TypeDescriptor from, TypeDescriptor to) {
    if (Types.identicalIgnoringTags(from.underlying(), to.underlying())) {
      return !(from.underlying() instanceof Interface);
    }
    return Types.unalias(from.type.type()) instanceof Pointer a
        && Types.unalias(to.type.type()) instanceof Pointer b
        && Types.identicalIgnoringTags(a.elem().underlying(), b.elem().underlying());
  }

  private static boolean convertible(Basic from, Basic to) {
    if (to.isString()) return from.isInteger() || from.isString();
    if (to.isComplex()) return from.isComplex();
    boolean real = to.isInteger() || to.isFloat();
    return real && (from.isInteger() || from.isFloat());
  }

  /** Whether strings convert to and from a slice type: its elements are the very bytes or runes. */
  static boolean isText(SliceType s) {
    return Types.identical(s.elem(), Basic.UINT8) || Types.identical(s.elem(), Basic.INT32);
  }
}
