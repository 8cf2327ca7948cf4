package dev.gosling.check;

import static dev.gosling.types.Predicates.isNumeric;
import static dev.gosling.types.Predicates.isUntyped;

import dev.gosling.check.Operand.Mode;
import dev.gosling.syntax.Expr;
import dev.gosling.syntax.ExprString;
import dev.gosling.types.Basic;
import dev.gosling.types.BuiltinFunc;
import dev.gosling.types.Constant;
import dev.gosling.types.Interface;
import dev.gosling.types.Obj;
import dev.gosling.types.Type;
import dev.gosling.types.TypeParam;
import dev.gosling.types.Types;
import dev.gosling.types.Union;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** spec: "Manipulating complex numbers": complex, real and imag. */
final class ComplexBuiltins {
  private final Checker check;
  private final BuiltinChecker builtins;

  ComplexBuiltins(Checker check, BuiltinChecker builtins) {
    this.check = check;
    this.builtins = builtins;
  }

  boolean complex(Operand x, Expr.CallExpr e, Operand y) {
    boolean ux = isUntyped(x.type);
    boolean uy = isUntyped(y.type);
    if (ux && !uy) {
      check.conversions.convertUntyped(x, y.type);
    } else if (uy && !ux) {
      check.conversions.convertUntyped(y, x.type);
    } else if (ux) {
      if (x.isConstant() && y.isConstant()) {
        // spec: "untyped constants … the imaginary part must be zero"
        toFloat(x);
        toFloat(y);
      } else {
        check.conversions.convertUntyped(x, Basic.FLOAT64);
        check.conversions.convertUntyped(y, Basic.FLOAT64);
      }
    }
    if (x.isInvalid() || y.isInvalid()) return false;
    if (!Types.identical(x.type, y.type)) {
      return builtins.fail(
          x,
          "invalid operation: "
              + ExprString.of(e)
              + " (mismatched types "
              + check.str(x.type)
              + " and "
              + check.str(y.type)
              + ")");
    }
    Type result =
        mapTerms(
            x,
            BuiltinFunc.COMPLEX,
            t ->
                switch (t.underlying()) {
                  case Basic b when b == Basic.FLOAT32 -> Basic.COMPLEX64;
                  case Basic b when b == Basic.FLOAT64 -> Basic.COMPLEX128;
                  case Basic b when b == Basic.UNTYPED_FLOAT -> Basic.UNTYPED_COMPLEX;
                  default -> null;
                });
    if (result == null) {
      return builtins.fail(
          x,
          "invalid argument: arguments have type "
              + check.str(x.type)
              + ", expected floating-point");
    }
    if (x.isConstant() && y.isConstant()) {
      x.value = new Constant.Complex(Constants.toFloat(x.value), Constants.toFloat(y.value));
    } else {
      x.mode = Mode.VALUE;
      x.value = null;
      builtins.record(e, result, x.type, x.type);
    }
    x.type = result;
    return true;
  }

  private static void toFloat(Operand x) {
    if (isNumeric(x.type) && Constants.sign(Constants.imag(x.value)) == 0) {
      x.type = Basic.UNTYPED_FLOAT;
    }
  }

  boolean part(Operand x, Expr.CallExpr e, BuiltinFunc f) {
    if (isUntyped(x.type)) {
      if (!x.isConstant()) {
        check.conversions.convertUntyped(x, Basic.COMPLEX128);
        if (x.isInvalid()) return false;
      } else if (isNumeric(x.type)) {
        x.type = Basic.UNTYPED_COMPLEX;
      }
    }
    Type result =
        mapTerms(
            x,
            f,
            t ->
                switch (t.underlying()) {
                  case Basic b when b == Basic.COMPLEX64 -> Basic.FLOAT32;
                  case Basic b when b == Basic.COMPLEX128 -> Basic.FLOAT64;
                  case Basic b when b == Basic.UNTYPED_COMPLEX -> Basic.UNTYPED_FLOAT;
                  default -> null;
                });
    if (result == null) {
      return builtins.fail(
          x,
          "invalid argument: argument has type " + check.str(x.type) + ", expected complex type");
    }
    if (x.isConstant()) {
      x.value = f == BuiltinFunc.REAL ? Constants.real(x.value) : Constants.imag(x.value);
    } else {
      x.mode = Mode.VALUE;
      builtins.record(e, result, x.type);
    }
    x.type = result;
    return true;
  }

  /** Applies {@code f} to a type, or to every term of a type parameter; null where it is null. */
  private Type mapTerms(Operand x, BuiltinFunc id, Function<Type, Type> f) {
    if (!(Types.unalias(x.type) instanceof TypeParam p)) return f.apply(x.type);
    List<Union.Term> terms = new ArrayList<>();
    boolean ok =
        p.constraintSet()
            .is(
                t -> {
                  Type r = t == null ? null : f.apply(t.type());
                  if (r != null) terms.add(new Union.Term(t.tilde(), r));
                  return r != null;
                });
    if (!ok) return null;
    check.error(
        x.pos(),
        check.str(x)
            + " not supported as argument to built-in "
            + id.text()
            + " for go1.18 (see go.dev/issue/50937)");
    Obj.TypeName obj = new Obj.TypeName(0, check.pkg, p.obj().name(), null);
    TypeParam result =
        new TypeParam(
            obj,
            p.index(),
            new Interface(List.of(), List.of(new Union(List.copyOf(terms))), false));
    obj.setType(result);
    return result;
  }
}
