package dev.gosling.check;

import static dev.gosling.types.Predicates.allString;
import static dev.gosling.types.Predicates.defaultType;
import static dev.gosling.types.Predicates.hasName;
import static dev.gosling.types.Predicates.hasNil;
import static dev.gosling.types.Predicates.isBoolean;
import static dev.gosling.types.Predicates.isBytesOrRunes;
import static dev.gosling.types.Predicates.isComplex;
import static dev.gosling.types.Predicates.isConstType;
import static dev.gosling.types.Predicates.isInteger;
import static dev.gosling.types.Predicates.isIntegerOrFloat;
import static dev.gosling.types.Predicates.isInterfacePointer;
import static dev.gosling.types.Predicates.isNonTypeParamInterface;
import static dev.gosling.types.Predicates.isNumeric;
import static dev.gosling.types.Predicates.isPointer;
import static dev.gosling.types.Predicates.isString;
import static dev.gosling.types.Predicates.isTypeParam;
import static dev.gosling.types.Predicates.isTyped;
import static dev.gosling.types.Predicates.isUnsafePointer;
import static dev.gosling.types.Predicates.isUntyped;
import static dev.gosling.types.Predicates.isValid;

import dev.gosling.check.Operand.Mode;
import dev.gosling.types.ArrayType;
import dev.gosling.types.Basic;
import dev.gosling.types.ChanType;
import dev.gosling.types.Constant;
import dev.gosling.types.Interface;
import dev.gosling.types.Pointer;
import dev.gosling.types.Predicates;
import dev.gosling.types.Signature;
import dev.gosling.types.SliceType;
import dev.gosling.types.Type;
import dev.gosling.types.TypeParam;
import dev.gosling.types.Types;
import java.nio.charset.StandardCharsets;

/** spec: "Assignability", "Representability", "Conversions". After types2's operand, const, etc. */
final class Conversions {
  /** What goes wrong with a constant; the names are those of types2's error codes. */
  enum Failure {
    TRUNCATED,
    OVERFLOW,
    OTHER
  }

  /** The outcome of an implicit conversion: a type and, for constants, the value; or a failure. */
  record Implicit(Type type, Constant value, Failure failure) {
    static Implicit of(Type type) {
      return new Implicit(type, null, null);
    }

    static final Implicit IMPOSSIBLE = new Implicit(null, null, Failure.OTHER);
  }

  /** Collects the reason why something is not allowed, innermost last. */
  private static final class Cause {
    String text = "";

    void wrap(String outer) {
      text = text.isEmpty() ? outer : outer + "\n\t" + text;
    }
  }

  private final Checker check;

  Conversions(Checker check) {
    this.check = check;
  }

  // Constants.

  /** Makes a constant operand one of type {@code type}, or reports that it is not representable. */
  void representable(Operand x, Type target) {
    Basic type = (Basic) target.underlying();
    Constant v = Constants.represent(x.value, type);
    if (v != null) {
      x.value = v;
      return;
    }
    conversionError(failure(x, type), x, Checker.shownUnderlying(target));
    x.invalidate();
  }

  private static Failure failure(Operand x, Type type) {
    if (!isNumeric(x.type) || !isNumeric(type)) return Failure.OTHER;
    return !isInteger(x.type) && isInteger(type) ? Failure.TRUNCATED : Failure.OVERFLOW;
  }

  private void conversionError(Failure failure, Operand x, Type target) {
    String to = check.str(target);
    String message =
        switch (failure) {
          case TRUNCATED -> check.str(x) + " truncated to " + to;
          case OVERFLOW -> check.str(x) + " overflows " + to;
          case OTHER -> "cannot convert " + check.str(x) + " to type " + to;
        };
    check.error(x.pos(), message);
  }

  // Implicit conversions of untyped operands.

  void convertUntyped(Operand x, Type target) {
    Implicit i = implicit(x, target);
    if (i.failure != null) {
      conversionError(i.failure, x, isTypeParam(target) ? target : Checker.shownUnderlying(target));
      x.invalidate();
      return;
    }
    apply(x, i);
  }

  private void apply(Operand x, Implicit i) {
    if (i.value != null) {
      x.value = i.value;
      check.exprs.updateValue(x.expr, i.value);
    }
    if (i.type != x.type) {
      x.type = i.type;
      check.exprs.updateType(x.expr, i.type, false);
    }
  }

  /** The type that an untyped operand gets where {@code target} is wanted. */
  Implicit implicit(Operand x, Type target) {
    if (x.isInvalid() || isTyped(x.type) || !isValid(target)) return Implicit.of(x.type);
    if (isUntyped(target)) {
      Type max = Predicates.maxType(x.type, target);
      return max == null ? Implicit.IMPOSSIBLE : Implicit.of(max);
    }
    if (x.isNil()) return hasNil(target) ? Implicit.of(target) : Implicit.IMPOSSIBLE;
    return switch (target.underlying()) {
      case Basic b -> implicitBasic(x, target, b);
      case Interface i -> implicitInterface(x, target, i);
      default -> Implicit.IMPOSSIBLE;
    };
  }

  private Implicit implicitBasic(Operand x, Type target, Basic b) {
    if (x.isConstant()) {
      Constant v = Constants.represent(x.value, b);
      return v == null ? new Implicit(null, null, failure(x, b)) : new Implicit(target, v, null);
    }
    // Results of comparisons and of shifts of untyped constants.
    boolean ok =
        switch ((Basic) x.type) {
          case UNTYPED_BOOL -> isBoolean(target);
          case UNTYPED_INT, UNTYPED_RUNE, UNTYPED_FLOAT, UNTYPED_COMPLEX -> isNumeric(target);
          case UNTYPED_STRING -> isString(target);
          default -> false;
        };
    return ok ? Implicit.of(target) : Implicit.IMPOSSIBLE;
  }

  private Implicit implicitInterface(Operand x, Type target, Interface i) {
    if (isTypeParam(target)) {
      boolean all = Predicates.underIs(target, u -> u != null && implicit(x, u).failure == null);
      return all ? Implicit.of(target) : Implicit.IMPOSSIBLE;
    }
    // Untyped values have no methods.
    return i.isEmpty() ? Implicit.of(defaultType(x.type)) : Implicit.IMPOSSIBLE;
  }

  // Assignments.

  /**
   * Checks that {@code x} can be assigned to a variable of type {@code target}, and converts it.
   *
   * @param target null for any type: untyped values get their default type
   * @param context where, for messages: {@code "assignment"}, or what says so as a string
   */
  void assignment(Operand x, Type target, Object context) {
    check.exprs.singleValue(x);
    switch (x.mode) {
      case INVALID -> {
        return;
      }
      case CONSTANT, VARIABLE, MAP_INDEX, VALUE, NIL, COMMA_OK -> {}
      default -> {
        check.error(
            x.pos(),
            "cannot assign " + check.str(x) + " to " + check.str(target) + " in " + context);
        x.invalidate();
        return;
      }
    }
    if (isUntyped(x.type) && !untypedAssignment(x, target, context)) return;
    if (x.type.underlying() instanceof Signature sig && !sig.typeParams().isEmpty()) {
      check.error(
          x.pos(),
          "cannot use generic function " + x.exprString() + " without instantiation in " + context);
      x.invalidate();
      return;
    }
    if (target == null) return;
    Cause cause = new Cause();
    if (assignable(x, target, cause)) return;
    String message =
        "cannot use " + check.str(x) + " as " + check.str(target) + " value in " + context;
    check.error(x.pos(), cause.text.isEmpty() ? message : message + ": " + cause.text);
    x.invalidate();
  }

  private boolean untypedAssignment(Operand x, Type wanted, Object context) {
    Type target = wanted;
    if (x.isNil()) {
      if (wanted == null) {
        check.error(x.pos(), "use of untyped nil in " + context);
        x.invalidate();
        return false;
      }
    } else if (wanted == null || isNonTypeParamInterface(wanted)) {
      // spec: "if an interface type or no type is given, [constants] … get their default type"
      target = defaultType(x.type);
    }
    Implicit i = implicit(x, target);
    if (i.failure == null) {
      apply(x, i);
      return true;
    }
    String message =
        "cannot use " + check.str(x) + " as " + check.str(target) + " value in " + context;
    String suffix =
        switch (i.failure) {
          case TRUNCATED -> " (truncated)";
          case OVERFLOW -> " (overflows)";
          case OTHER -> "";
        };
    check.error(x.pos(), message + suffix);
    x.invalidate();
    return false;
  }

  boolean assignable(Operand x, Type target) {
    return assignable(x, target, null);
  }

  /** spec: "Assignability". */
  private boolean assignable(Operand x, Type original, Cause cause) {
    if (x.isInvalid() || !isValid(original)) return true;
    Type v = Types.spelled(x.type);
    Type t = Types.spelled(original);
    if (Types.identical(v, t)) return true;
    Type vu = v.underlying();
    Type tu = t.underlying();
    TypeParam vp = v instanceof TypeParam p ? p : null;
    TypeParam tp = t instanceof TypeParam p ? p : null;
    if (isUntyped(vu)) {
      if (tp == null) return implicit(x, t).failure == null;
      return tp.constraintSet().is(m -> m != null && implicit(x, m.type()).failure == null);
    }
    // spec: "V and T have identical underlying types and are not type parameters and at least one
    // of V or T is not a named type."
    if (vp == null && tp == null && (!hasName(v) || !hasName(t)) && Types.identical(vu, tu)) {
      return true;
    }
    // spec: "T is an interface type, but not a type parameter, and x implements T."
    if (tu instanceof Interface && tp == null || isInterfacePointer(tu)) {
      String why = check.satisfaction.implement(v, t, false);
      if (why == null) return true;
      if (vp == null) {
        if (cause != null) cause.text = why;
        return false;
      }
    }
    if (vu instanceof Interface
        && vp == null
        && check.satisfaction.implement(t, v, false) == null) {
      if (cause != null) cause.text = "need type assertion";
      return false;
    }
    // spec: "V and T are channel types with identical element types, V is a bidirectional channel,
    // and at least one of V or T is not a named type."
    if (vu instanceof ChanType vc
        && vc.canSend()
        && vc.canReceive()
        && tu instanceof ChanType tc
        && Types.identical(vc.elem(), tc.elem())) {
      return !hasName(v) || !hasName(t);
    }
    if (vp == null && tp == null) return false;
    return assignableTerms(x, v, vp, t, tp, original, cause);
  }

  private boolean assignableTerms(
      Operand x, Type v, TypeParam vp, Type t, TypeParam tp, Type original, Cause cause) {
    if (!hasName(v) && tp != null) {
      return tp.constraintSet()
          .is(
              m -> {
                if (m == null) return false;
                if (assignable(x, m.type(), cause)) return true;
                wrap(
                    cause,
                    "cannot assign %s to %s (in %s)",
                    check.str(x.type),
                    check.str(m.type()),
                    check.str(tp));
                return false;
              });
    }
    if (vp != null && !hasName(t)) {
      Operand y = x.copy();
      return vp.constraintSet()
          .is(
              m -> {
                if (m == null) return false;
                y.type = m.type();
                if (assignable(y, t, cause)) return true;
                wrap(
                    cause,
                    "cannot assign %s (in %s) to %s",
                    check.str(m.type()),
                    check.str(vp),
                    check.str(original));
                return false;
              });
    }
    return false;
  }

  private static void wrap(Cause cause, String format, Object... args) {
    if (cause != null) cause.wrap(format.formatted(args));
  }

  // Explicit conversions.

  /** {@code target(x)}. */
  void conversion(Operand x, Type target) {
    boolean constant = x.isConstant();
    boolean ok = false;
    Cause cause = new Cause();
    if (constant && isConstType(target)) {
      Constant v = convertConstant(x, target);
      ok = v != null;
      if (!ok && isInteger(target) && Constants.isInt(Constants.toInt(x.value))) {
        // Messages show the integer.
        x.value = Constants.toInt(x.value);
      }
      if (ok) {
        x.value = v;
      } else if (isInteger(x.type) && isInteger(target)) {
        check.error(
            x.pos(),
            "constant " + ConstantPrinter.print(x.value) + " overflows " + check.str(target));
        x.invalidate();
        return;
      }
    } else if (constant && isTypeParam(target)) {
      ok = Predicates.all(target, (t, u) -> convertConstantTo(x, target, t, cause));
      x.mode = Mode.VALUE;
    } else if (convertible(x, target, cause)) {
      ok = true;
      x.mode = Mode.VALUE;
    }
    if (!ok) {
      String message = "cannot convert " + check.str(x) + " to type " + check.str(target);
      check.error(x.pos(), cause.text.isEmpty() ? message : message + ": " + cause.text);
      x.invalidate();
      return;
    }
    if (isUnsafePointer(x.type) != isUnsafePointer(target) && !x.isNil()) {
      check.unsupported(x.pos(), "conversion from or to unsafe.Pointer");
    }
    if (isUntyped(x.type)) {
      Type last = target;
      // spec: "Converting a constant to a type that is not a type parameter yields a typed
      // constant"; where the target is no constant type, the operand has its default type.
      if (x.type == Basic.UNTYPED_NIL) {
        last = target;
      } else if (isNonTypeParamInterface(target) || constant && !isConstType(target)) {
        last = defaultType(x.type);
      } else if (x.isConstant() && isInteger(x.type) && allString(target)) {
        last = x.type;
      }
      check.exprs.updateType(x.expr, last, true);
    }
    x.type = target;
  }

  /**
   * @param term of {@code target}'s type set; null if that has no specific types
   */
  private boolean convertConstantTo(Operand x, Type target, Type term, Cause cause) {
    if (term == null) {
      cause.text = check.str(target) + " does not contain specific types";
      return false;
    }
    Type u = Checker.shownUnderlying(term);
    if (isString(x.type) && isBytesOrRunes(u) || convertConstant(x, u) != null) return true;
    cause.text =
        isInteger(x.type) && isInteger(u)
            ? "constant " + ConstantPrinter.print(x.value) + " overflows " + check.str(u)
            : "cannot convert " + check.str(x) + " to type " + check.str(u);
    cause.text += " (in " + check.str(target) + ")";
    return false;
  }

  /** The constant converted, or null. */
  private static Constant convertConstant(Operand x, Type target) {
    if (!(target.underlying() instanceof Basic b)) return null;
    Constant v = Constants.represent(x.value, b);
    if (v != null) return v;
    if (!isInteger(x.type) || !b.isString()) return null;
    // spec: "Converting … an integer to a string type yields a string containing the UTF-8
    // representation of the integer. Values outside the range … are converted to "\uFFFD"."
    Long code = Constants.longValue(x.value);
    boolean valid =
        code != null && code >= 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
    String s = Character.toString(valid ? code.intValue() : 0xfffd);
    return new Constant.Str(s.getBytes(StandardCharsets.UTF_8));
  }

  /** spec: "A non-constant value x can be converted to type T in any of these cases". */
  private boolean convertible(Operand x, Type original, Cause cause) {
    if (assignable(x, original, cause)) return true;
    Type v = Types.spelled(x.type);
    Type t = Types.spelled(original);
    Type vu = v.underlying();
    Type tu = t.underlying();
    TypeParam vp = v instanceof TypeParam p ? p : null;
    TypeParam tp = t instanceof TypeParam p ? p : null;
    if (vp == null && tp == null && Types.identicalIgnoringTags(vu, tu)) return true;
    if (v instanceof Pointer a && t instanceof Pointer b) {
      if (Types.identicalIgnoringTags(a.elem().underlying(), b.elem().underlying())
          && !isTypeParam(a.elem())
          && !isTypeParam(b.elem())) {
        return true;
      }
    }
    if (isIntegerOrFloat(vu) && isIntegerOrFloat(tu)) return true;
    if (isComplex(vu) && isComplex(tu)) return true;
    if ((isInteger(vu) || isBytesOrRunes(vu)) && isString(tu)) return true;
    if (isString(vu) && isBytesOrRunes(tu)) return true;
    if ((isPointer(vu) || vu == Basic.UINTPTR) && isUnsafePointer(tu)) return true;
    if (isUnsafePointer(vu) && (isPointer(tu) || tu == Basic.UINTPTR)) return true;
    if (vu instanceof SliceType s) {
      if (tu instanceof ArrayType a && Types.identical(s.elem(), a.elem())) {
        return versioned(20, "conversion of slice to array", cause);
      }
      if (tu instanceof Pointer p
          && p.elem().underlying() instanceof ArrayType a
          && Types.identical(s.elem(), a.elem())) {
        return versioned(17, "conversion of slice to array pointer", cause);
      }
    }
    if (vp == null && tp == null) return false;
    return convertibleTerms(x, vp, t, tp, original, cause);
  }

  private boolean versioned(int minor, String what, Cause cause) {
    if (check.allows(minor)) return true;
    if (cause != null) {
      cause.text = check.withVersionHint(what + " requires go1." + minor + " or later");
    }
    return false;
  }

  private boolean convertibleTerms(
      Operand x, TypeParam vp, Type t, TypeParam tp, Type original, Cause cause) {
    if (vp == null) {
      return tp.constraintSet()
          .is(
              m -> {
                if (m == null) return false;
                if (convertible(x, m.type(), cause)) return true;
                wrap(
                    cause,
                    "cannot convert %s to type %s (in %s)",
                    check.str(x.type),
                    check.str(m.type()),
                    check.str(tp));
                return false;
              });
    }
    Operand y = x.copy();
    return vp.constraintSet()
        .is(
            m -> {
              if (m == null) return false;
              y.type = m.type();
              if (tp == null) {
                if (convertible(y, t, cause)) return true;
                wrap(
                    cause,
                    "cannot convert %s (in %s) to type %s",
                    check.str(m.type()),
                    check.str(vp),
                    check.str(original));
                return false;
              }
              return tp.constraintSet()
                  .is(
                      n -> {
                        if (n == null) return false;
                        if (convertible(y, n.type(), cause)) return true;
                        wrap(
                            cause,
                            "cannot convert %s (in %s) to type %s (in %s)",
                            check.str(m.type()),
                            check.str(vp),
                            check.str(n.type()),
                            check.str(tp));
                        return false;
                      });
            });
  }
}
