package dev.gosling.check;

import static dev.gosling.types.Predicates.allInteger;
import static dev.gosling.types.Predicates.isString;
import static dev.gosling.types.Predicates.isTypeParam;
import static dev.gosling.types.Predicates.isUntyped;
import static dev.gosling.types.Predicates.isValid;

import dev.gosling.check.Operand.Mode;
import dev.gosling.syntax.Expr;
import dev.gosling.types.ArrayType;
import dev.gosling.types.Basic;
import dev.gosling.types.Constant;
import dev.gosling.types.MapType;
import dev.gosling.types.Pointer;
import dev.gosling.types.Predicates;
import dev.gosling.types.Signature;
import dev.gosling.types.SliceType;
import dev.gosling.types.Type;
import dev.gosling.types.Types;
import dev.gosling.types.Universe;
import java.util.Arrays;

/** spec: "Index expressions", "Slice expressions". After types2's index. */
final class IndexChecker {
  private final Checker check;

  IndexChecker(Checker check) {
    this.check = check;
  }

  /** An index: its type, and its value where it is a constant, else -1. */
  record Index(Type type, long value) {
    static final Index INVALID = new Index(Basic.INVALID, -1);
  }

  /**
   * {@code x[i]}.
   *
   * @return whether it is the instantiation of a generic function, which the caller does
   */
  boolean index(Operand x, Expr.IndexExpr e) {
    check.exprs.exprOrType(x, e.x(), true);
    if (x.isInvalid()) {
      check.exprs.use(e.indices());
      return false;
    }
    if (x.mode == Mode.TYPE) {
      x.invalidate();
      x.type = check.types.varType(e);
      if (isValid(x.type)) x.mode = Mode.TYPE;
      return false;
    }
    if (x.mode == Mode.VALUE
        && x.type.underlying() instanceof Signature sig
        && !sig.typeParams().isEmpty()) {
      return true;
    }
    check.exprs.nonGeneric(null, x);
    if (x.isInvalid()) return false;
    Element elem = element(x);
    if (elem == null) {
      check.error(e.lbrack(), "cannot index " + check.str(x));
      check.exprs.use(e.indices());
      x.invalidate();
      return false;
    }
    if (e.indices().size() > 1) {
      check.error(e.indices().get(1).pos(), "invalid operation: more than one index");
    }
    Expr index = e.indices().getFirst();
    if (elem.key != null) {
      Operand key = new Operand();
      check.exprs.expr(null, key, index);
      check.conversions.assignment(key, elem.key, "map index");
    }
    x.mode = elem.mode;
    x.type = elem.type;
    x.value = null;
    x.expr = e;
    if (elem.key == null) constant(index, elem.length);
    return false;
  }

  /** What indexing gives; {@code length} is -1 where it is not known. */
  private record Element(Mode mode, Type type, Type key, long length) {}

  private Element element(Operand x) {
    if (isTypeParam(x.type)) return commonElement(x);
    return element(x, x.type.underlying());
  }

  private static Element element(Operand x, Type under) {
    return switch (under) {
      case Basic b when b.isString() -> {
        // spec: "a constant index must be in range if the string is also constant"
        long length = x.isConstant() && x.value instanceof Constant.Str s ? s.length() : -1;
        yield new Element(Mode.VALUE, Universe.BYTE, null, length);
      }
      case ArrayType a -> {
        Mode mode = x.mode == Mode.VARIABLE ? Mode.VARIABLE : Mode.VALUE;
        yield new Element(mode, a.elem(), null, a.length());
      }
      case Pointer p ->
          p.elem().underlying() instanceof ArrayType a
              ? new Element(Mode.VARIABLE, a.elem(), null, a.length())
              : null;
      case SliceType s -> new Element(Mode.VARIABLE, s.elem(), null, -1);
      case MapType m -> new Element(Mode.MAP_INDEX, m.elem(), m.key(), -1);
      default -> null;
    };
  }

  /** spec: "the element types of all types in P's type set must be identical". */
  private static Element commonElement(Operand x) {
    Element[] common = {null};
    boolean ok =
        Predicates.underIs(
            x.type,
            u -> {
              Element e = u == null ? null : element(x, u);
              if (e == null) return false;
              Element c = common[0];
              if (c == null) {
                common[0] = e;
                return true;
              }
              boolean sameKey =
                  c.key == null ? e.key == null : e.key != null && Types.identical(c.key, e.key);
              if (!sameKey || !Types.identical(c.type, e.type)) return false;
              long length =
                  e.length >= 0 && (c.length < 0 || e.length < c.length) ? e.length : c.length;
              Mode mode = e.mode == Mode.VALUE ? Mode.VALUE : c.mode;
              common[0] = new Element(mode, c.type, c.key, length);
              return true;
            });
    return ok ? common[0] : null;
  }

  /**
   * Checks an index or size.
   *
   * @param max a constant must be below it, unless it is negative
   */
  Index constant(Expr index, long max) {
    Operand x = new Operand();
    check.exprs.expr(null, x, index);
    if (!valid(x, "index", false)) return Index.INVALID;
    if (!x.isConstant()) return new Index(x.type, -1);
    Long v = Constants.longValue(x.value);
    if (v == null) return Index.INVALID;
    if (max >= 0 && v >= max) {
      check.error(
          x.pos(),
          "invalid argument: index "
              + ConstantPrinter.print(x.value)
              + " out of bounds [0:"
              + max
              + "]");
      return Index.INVALID;
    }
    return new Index(x.type, v);
  }

  /** spec: "the index x must be an untyped constant or its core type must be an integer". */
  boolean valid(Operand x, String what, boolean allowNegative) {
    if (x.isInvalid()) return false;
    check.conversions.convertUntyped(x, Basic.INT);
    if (x.isInvalid()) return false;
    String problem = null;
    if (!allInteger(x.type)) {
      problem = " must be integer";
    } else if (x.isConstant() && !Constants.isUnknown(x.value)) {
      if (!allowNegative && Constants.sign(x.value) < 0) problem = " must not be negative";
      else if (Constants.represent(x.value, Basic.INT) == null) {
        x.value = Constants.toInt(x.value);
        problem = " overflows int";
      }
    }
    if (problem == null) return true;
    check.error(x.pos(), "invalid argument: " + what + " " + check.str(x) + problem);
    return false;
  }

  // Slice expressions.

  void slice(Operand x, Expr.SliceExpr e) {
    check.exprs.expr(null, x, e.x());
    if (x.isInvalid()) {
      check.exprs.use(Arrays.asList(e.low(), e.high(), e.max()));
      return;
    }
    Type core = sliced(x);
    if (core == null) {
      x.invalidate();
      return;
    }
    long length = -1;
    boolean ok = false;
    switch (core) {
      case Basic b when b.isString() -> {
        if (e.threeIndex()) {
          int pos = e.max() != null ? e.max().pos() : e.rbrack();
          check.error(pos, "invalid operation: 3-index slice of string");
          x.invalidate();
          return;
        }
        ok = true;
        if (x.isConstant() && x.value instanceof Constant.Str s) length = s.length();
        // spec: "For untyped string operands the result is a non-constant value of type string."
        if (isUntyped(x.type)) {
          check.exprs.updateType(x.expr, Basic.STRING, true);
          x.type = Basic.STRING;
        }
      }
      case ArrayType a -> {
        ok = true;
        length = a.length();
        // spec: "If the sliced operand is an array, it must be addressable".
        if (x.mode != Mode.VARIABLE) {
          check.error(x.pos(), "cannot slice unaddressable value " + check.str(x));
          x.invalidate();
          return;
        }
        x.type = new SliceType(a.elem());
      }
      case Pointer p -> {
        if (p.elem().underlying() instanceof ArrayType a) {
          ok = true;
          length = a.length();
          x.type = new SliceType(a.elem());
        }
      }
      case SliceType s -> ok = true;
      default -> {}
    }
    if (!ok) {
      check.error(x.pos(), "cannot slice " + check.str(x));
      x.invalidate();
      return;
    }
    x.mode = Mode.VALUE;
    x.value = null;
    bounds(e, length);
  }

  /** The type that counts for slicing, or null after an error. */
  private Type sliced(Operand x) {
    Type[] first = {null, null};
    boolean[] string = {false};
    boolean ok =
        Predicates.all(
            x.type,
            (t, u) -> {
              if (u == null) {
                check.error(
                    x.pos(),
                    "cannot slice " + check.str(x) + ": no specific type in " + check.str(x.type));
                return false;
              }
              Type v = u;
              if (isString(u)) {
                string[0] = true;
                v = new SliceType(Universe.BYTE);
              }
              if (first[1] == null) {
                first[0] = t;
                first[1] = v;
              } else if (!Types.identical(first[1], v)) {
                check.error(
                    x.pos(),
                    "cannot slice "
                        + check.str(x)
                        + ": "
                        + check.str(first[0])
                        + " and "
                        + check.str(t)
                        + " have different underlying types");
                return false;
              }
              return true;
            });
    if (!ok) return null;
    if (!string[0]) return first[1];
    return isTypeParam(x.type) ? Basic.STRING : x.type.underlying();
  }

  private void bounds(Expr.SliceExpr e, long length) {
    Expr[] exprs = {e.low(), e.high(), e.max()};
    long[] values = new long[3];
    long max = length < 0 ? -1 : length + 1;
    for (int i = 0; i < 3; i++) {
      if (exprs[i] != null) values[i] = constant(exprs[i], max).value();
      else values[i] = i == 0 ? 0 : length;
    }
    // spec: "constant indices … must satisfy 0 <= low <= high <= max"
    for (int i = 0; i < 2; i++) {
      if (values[i] <= 0) continue;
      for (int j = i + 1; j < 3; j++) {
        if (values[j] < 0 || values[j] >= values[i]) continue;
        int at = exprs[j] != null ? exprs[j].pos() : e.pos();
        check.error(at, "invalid slice indices: " + values[j] + " < " + values[i]);
        return;
      }
    }
  }
}
