package dev.gosling.plan;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.expr.BoxBool;
import dev.gosling.exec.expr.BoxDouble;
import dev.gosling.exec.expr.BoxLong;
import dev.gosling.exec.expr.BoxRef;
import dev.gosling.exec.expr.BytesFromString;
import dev.gosling.exec.expr.ConstantRef;
import dev.gosling.exec.expr.DoubleToInt;
import dev.gosling.exec.expr.DoubleToLong;
import dev.gosling.exec.expr.DoubleToUnsigned;
import dev.gosling.exec.expr.LongToDouble;
import dev.gosling.exec.expr.LongToFloat;
import dev.gosling.exec.expr.OrZero;
import dev.gosling.exec.expr.Round32;
import dev.gosling.exec.expr.RoundComplex64;
import dev.gosling.exec.expr.RunesFromString;
import dev.gosling.exec.expr.SliceToArray;
import dev.gosling.exec.expr.StringFromBytes;
import dev.gosling.exec.expr.StringFromRune;
import dev.gosling.exec.expr.StringFromRunes;
import dev.gosling.exec.expr.StringRoom;
import dev.gosling.exec.expr.UnsignedToDouble;
import dev.gosling.exec.expr.UnsignedToFloat;
import dev.gosling.exec.expr.WrapInt16;
import dev.gosling.exec.expr.WrapInt32;
import dev.gosling.exec.expr.WrapInt8;
import dev.gosling.exec.expr.WrapUint16;
import dev.gosling.exec.expr.WrapUint32;
import dev.gosling.exec.expr.WrapUint8;
import dev.gosling.types.ArrayType;
import dev.gosling.types.Basic;
import dev.gosling.types.Interface;
import dev.gosling.types.Pointer;
import dev.gosling.types.SliceType;
import dev.gosling.types.Type;
import dev.gosling.value.RuntimeType;

/** spec: "Conversions" of values that are not constant, explicit and implicit ones. */
final class ConversionPlanner {
  private final FunctionPlanner fp;

  ConversionPlanner(FunctionPlanner fp) {
    this.fp = fp;
  }

  /**
   * The value of {@code x} as type {@code to}.
   *
   * @param fresh whether nobody else holds an aggregate that {@code x} yields: if not, it is copied
   *     into an interface value
   */
  ExprNode convert(ExprNode x, Type from, Type to, boolean fresh, int pos) {
    Type f = from.underlying();
    Type t = to.underlying();
    if (f == Basic.UNTYPED_NIL) return Memory.constant(null);
    if (t instanceof Interface) return f instanceof Interface ? x : box(x, from, fresh);
    if (t instanceof Basic b) return toBasic(x, f, b);
    if (f instanceof Basic b && b.isString() && t instanceof SliceType s) {
      return fromString(x, s, x instanceof ConstantRef ? StringRoom.EXACT : StringRoom.ALLOCATED);
    }
    if (f instanceof SliceType) {
      if (t instanceof ArrayType a) {
        ExprNode array = new SliceToArray(x, Math.toIntExact(a.length()), pos);
        return new OrZero(array, fp.runtimeType(to));
      }
      if (t instanceof Pointer p && p.elem().underlying() instanceof ArrayType a) {
        return new SliceToArray(x, Math.toIntExact(a.length()), pos);
      }
    }
    return x;
  }

  static ExprNode fromString(ExprNode x, SliceType to, StringRoom room) {
    return isByte(to.elem()) ? new BytesFromString(x, room) : new RunesFromString(x, room);
  }

  private static boolean isByte(Type elem) {
    return elem.underlying() == Basic.UINT8;
  }

  private ExprNode box(ExprNode x, Type from, boolean fresh) {
    RuntimeType type = fp.runtimeType(from);
    return switch (type.kind()) {
      case BOOL -> new BoxBool(x, type);
      case LONG -> new BoxLong(x, type);
      case DOUBLE -> new BoxDouble(x, type);
      case REF -> new BoxRef(fresh ? x : fp.exprs().copy(x, from), type);
    };
  }

  private ExprNode toBasic(ExprNode x, Type from, Basic to) {
    if (to.isString()) return toString(x, from);
    if (!(from instanceof Basic f) || !f.isNumeric()) return x;
    if (to.isInteger()) return f.isInteger() ? resize(x, f, to) : truncate(x, to);
    if (to.isFloat()) return f.isInteger() ? toFloat(x, f, to) : round(x, f, to);
    boolean narrows = to == Basic.COMPLEX64 && f != Basic.COMPLEX64;
    return narrows ? new RoundComplex64(x) : x;
  }

  private ExprNode toString(ExprNode x, Type from) {
    if (from instanceof SliceType s) {
      return isByte(s.elem()) ? new StringFromBytes(x) : new StringFromRunes(x);
    }
    return from instanceof Basic b && b.isInteger() ? new StringFromRune(x) : x;
  }

  private static ExprNode resize(ExprNode x, Basic from, Basic to) {
    int f = width(from);
    int t = width(to);
    boolean fits =
        t == 64
            || from.isUnsigned() == to.isUnsigned() && f <= t
            || from.isUnsigned() && !to.isUnsigned() && f < t;
    return fits ? x : wrap(x, to);
  }

  private static int width(Basic b) {
    return b.bits() == 0 ? 64 : b.bits();
  }

  /** The low bits of {@code x} as {@code type} carries them. */
  static ExprNode wrap(ExprNode x, Basic type) {
    return switch (type) {
      case INT8 -> new WrapInt8(x);
      case INT16 -> new WrapInt16(x);
      case INT32 -> new WrapInt32(x);
      case UINT8 -> new WrapUint8(x);
      case UINT16 -> new WrapUint16(x);
      case UINT32 -> new WrapUint32(x);
      default -> x;
    };
  }

  /** Float to integer; the results for what does not fit are those of gc's code on amd64. */
  private static ExprNode truncate(ExprNode x, Basic to) {
    return switch (to) {
      case INT32 -> new DoubleToInt(x);
      case INT8, INT16, UINT8, UINT16 -> wrap(new DoubleToInt(x), to);
      case UINT32 -> wrap(new DoubleToLong(x), to);
      case UINT, UINT64, UINTPTR -> new DoubleToUnsigned(x);
      default -> new DoubleToLong(x);
    };
  }

  private static ExprNode toFloat(ExprNode x, Basic from, Basic to) {
    boolean huge = from.isUnsigned() && from.bits() == 64;
    if (to == Basic.FLOAT32) return huge ? new UnsignedToFloat(x) : new LongToFloat(x);
    return huge ? new UnsignedToDouble(x) : new LongToDouble(x);
  }

  private static ExprNode round(ExprNode x, Basic from, Basic to) {
    return to == Basic.FLOAT32 && from != Basic.FLOAT32 ? new Round32(x) : x;
  }
}
