package dev.gosling.plan;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.expr.BoolConstant;
import dev.gosling.exec.expr.Discard;
import dev.gosling.exec.expr.DoubleConstant;
import dev.gosling.exec.expr.LongConstant;
import dev.gosling.exec.expr.MapLiteral;
import dev.gosling.exec.expr.NewRefVariable;
import dev.gosling.exec.expr.SliceLiteral;
import dev.gosling.exec.expr.StructLiteral;
import dev.gosling.syntax.Expr;
import dev.gosling.types.ArrayType;
import dev.gosling.types.Basic;
import dev.gosling.types.Constant;
import dev.gosling.types.MapType;
import dev.gosling.types.Obj;
import dev.gosling.types.Pointer;
import dev.gosling.types.SliceType;
import dev.gosling.types.Struct;
import dev.gosling.types.Type;
import dev.gosling.value.Complex;
import dev.gosling.value.GoString;
import dev.gosling.value.InterfaceValue;
import dev.gosling.value.RuntimeType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.List;

/** Plans constants and composite literals. */
final class LiteralPlanner {
  private final FunctionPlanner fp;

  LiteralPlanner(FunctionPlanner fp) {
    this.fp = fp;
  }

  // Constants

  /** A constant as a value of {@code type}; an untyped one takes its default type. */
  ExprNode constant(Constant c, Type type) {
    if (!(type.underlying() instanceof Basic b)) {
      throw new IllegalStateException("constant of type " + type);
    }
    if (b.isBoolean()) return new BoolConstant(((Constant.Bool) c).value());
    if (b.isString()) return Memory.constant(string(c));
    if (b.isInteger()) return new LongConstant(integer(c));
    if (b.isFloat()) return new DoubleConstant(real(c, b == Basic.FLOAT32));
    return Memory.constant(complex(c, b == Basic.COMPLEX64));
  }

  /** A constant of type {@code type} in an interface: made once, since it is immutable. */
  ExprNode boxed(Constant c, Type type) {
    RuntimeType t = fp.runtimeType(defaultType(c, type));
    Object value =
        switch (constant(c, t.type())) {
          case BoolConstant b -> new InterfaceValue(t, b.value ? 1L : 0L);
          case LongConstant l -> new InterfaceValue(t, l.value);
          case DoubleConstant d -> new InterfaceValue(t, Double.doubleToRawLongBits(d.value));
          default -> new InterfaceValue(t, reference(c, t.basic()));
        };
    return Memory.constant(value);
  }

  private static Object reference(Constant c, Basic b) {
    return b.isString() ? string(c) : complex(c, b == Basic.COMPLEX64);
  }

  /** spec: "An untyped constant has a default type". */
  static Type defaultType(Constant c, Type type) {
    if (!(type instanceof Basic b) || !b.isUntyped()) return type;
    return switch (b) {
      case UNTYPED_BOOL -> Basic.BOOL;
      case UNTYPED_INT -> Basic.INT;
      case UNTYPED_RUNE -> Basic.INT32;
      case UNTYPED_FLOAT -> Basic.FLOAT64;
      case UNTYPED_COMPLEX -> Basic.COMPLEX128;
      default -> Basic.STRING;
    };
  }

  /** The untyped type of a constant by its representation. */
  static Type untypedOf(Constant c) {
    return switch (c) {
      case Constant.Bool b -> Basic.UNTYPED_BOOL;
      case Constant.Str s -> Basic.UNTYPED_STRING;
      case Constant.Int i -> Basic.UNTYPED_INT;
      case Constant.Rat r -> Basic.UNTYPED_FLOAT;
      case Constant.Big b -> Basic.UNTYPED_FLOAT;
      case Constant.Complex z -> Basic.UNTYPED_COMPLEX;
      case Constant.Unknown u -> Basic.INVALID;
    };
  }

  private static GoString string(Constant c) {
    return GoString.of(((Constant.Str) c).bytes());
  }

  /** The low 64 bits: the checker has seen to it that the value fits its type. */
  static long integer(Constant c) {
    return switch (c) {
      case Constant.Int i -> i.value().longValue();
      case Constant.Rat r -> r.num().divide(r.den()).longValue();
      case Constant.Complex z -> integer(z.re());
      default -> throw new IllegalStateException("no integer: " + c);
    };
  }

  /** The nearest float64 or, rounded from the exact value, float32. */
  private static double real(Constant c, boolean single) {
    return switch (c) {
      case Constant.Int i -> single ? i.value().floatValue() : i.value().doubleValue();
      case Constant.Rat r -> real(r.num(), r.den(), single);
      case Constant.Complex z -> real(z.re(), single);
      default -> throw new IllegalStateException("no number: " + c);
    };
  }

  private static double real(BigInteger num, BigInteger den, boolean single) {
    // IEEE division of two exact numbers is rounded once.
    int bits = Math.max(num.bitLength(), den.bitLength());
    if (!single && bits <= 53) return num.doubleValue() / den.doubleValue();
    // A quotient of so many digits lies on the same side of the midpoint of two floats as the
    // exact value, but for a denominator that is made for it.
    BigDecimal quotient = new BigDecimal(num).divide(new BigDecimal(den), new MathContext(800));
    return single ? quotient.floatValue() : quotient.doubleValue();
  }

  private static Complex complex(Constant c, boolean single) {
    if (c instanceof Constant.Complex z) {
      return new Complex(real(z.re(), single), real(z.im(), single));
    }
    return new Complex(real(c, single), 0);
  }

  // Composite literals

  /**
   * A new value: for an elided {@code &T} the pointer to it. Structs and arrays are their own
   * pointers.
   */
  ExprNode composite(Expr.CompositeLit lit) {
    Type type = fp.typeOf(lit);
    return type.underlying() instanceof Pointer p ? address(lit, p.elem()) : value(lit, type);
  }

  /** {@code &lit} of a literal of type {@code type}. */
  ExprNode address(Expr.CompositeLit lit, Type type) {
    ExprNode made = value(lit, type);
    return fp.runtimeType(type).isAggregate() ? made : new NewRefVariable(made);
  }

  private ExprNode value(Expr.CompositeLit lit, Type type) {
    return switch (type.underlying()) {
      case Struct s -> struct(lit, s, type);
      case ArrayType a ->
          lit.elements().isEmpty() ? fp.exprs().zero(type) : elements(lit, a.elem(), a.length());
      case SliceType s -> elements(lit, s.elem(), -1);
      case MapType m -> map(lit, m, type);
      default -> throw new IllegalStateException("literal of type " + type);
    };
  }

  private ExprNode struct(Expr.CompositeLit lit, Struct s, Type type) {
    int n = lit.elements().size();
    int[] fields = new int[n];
    ExprNode[] values = new ExprNode[n];
    for (int i = 0; i < n; i++) {
      Expr element = lit.elements().get(i);
      fields[i] = i;
      if (element instanceof Expr.KeyValueExpr kv) {
        fields[i] = fieldIndex(s, ((Expr.Ident) kv.key()).name());
        element = kv.value();
      }
      Obj.Var field = s.fields().get(fields[i]);
      values[i] = slotValue(element, field.type());
      // gc leaves blank fields zero, as reflection and fmt can see.
      if (field.name().equals("_")) values[i] = new Discard(values[i]);
    }
    return new StructLiteral(fp.runtimeType(type).layout(), fields, values);
  }

  private static int fieldIndex(Struct s, String name) {
    for (int i = 0; i < s.fields().size(); i++) {
      if (s.fields().get(i).name().equals(name)) return i;
    }
    throw new IllegalStateException("no field " + name);
  }

  /** The value as a slot holds it. */
  private ExprNode slotValue(Expr e, Type type) {
    ExprNode value = fp.exprs().planAs(e, type);
    return fp.kindOf(type).isRef() ? value : Memory.toBits(value, fp.kindOf(type));
  }

  /**
   * @param length of an array type; negative for a slice, whose largest index decides
   */
  private ExprNode elements(Expr.CompositeLit lit, Type elem, long length) {
    List<Expr> elements = lit.elements();
    ExprNode[] values = new ExprNode[elements.size()];
    int[] indices = new int[values.length];
    boolean dense = true;
    long next = 0;
    long end = 0;
    for (int i = 0; i < values.length; i++) {
      Expr element = elements.get(i);
      if (element instanceof Expr.KeyValueExpr kv) {
        next = integer(fp.constantOf(kv.key()));
        element = kv.value();
      }
      values[i] = slotValue(element, elem);
      dense &= next == i;
      indices[i] = Math.toIntExact(next++);
      end = Math.max(end, next);
    }
    int size = Math.toIntExact(length < 0 ? end : length);
    return new SliceLiteral(fp.runtimeType(elem), size, dense ? null : indices, values);
  }

  private ExprNode map(Expr.CompositeLit lit, MapType m, Type type) {
    int n = lit.elements().size();
    ExprNode[] keys = new ExprNode[n];
    ExprNode[] values = new ExprNode[n];
    for (int i = 0; i < n; i++) {
      Expr.KeyValueExpr kv = (Expr.KeyValueExpr) lit.elements().get(i);
      keys[i] = slotValue(kv.key(), m.key());
      values[i] = slotValue(kv.value(), m.elem());
    }
    return new MapLiteral(fp.runtimeType(type), keys, values, lit.pos());
  }
}
