package dev.gosling.check;

import static dev.gosling.types.Predicates.isTypeParam;

import dev.gosling.check.Operand.Mode;
import dev.gosling.syntax.Expr;
import dev.gosling.syntax.ExprString;
import dev.gosling.types.ArrayType;
import dev.gosling.types.Basic;
import dev.gosling.types.BuiltinFunc;
import dev.gosling.types.CoreType;
import dev.gosling.types.Interface;
import dev.gosling.types.Lookup;
import dev.gosling.types.Obj;
import dev.gosling.types.Pointer;
import dev.gosling.types.Predicates;
import dev.gosling.types.Sizes;
import dev.gosling.types.SliceType;
import dev.gosling.types.Struct;
import dev.gosling.types.Type;
import dev.gosling.types.Universe;
import java.util.List;

/**
 * spec: "Package unsafe". Sizes are constants as on linux/amd64; functions that make pointers are
 * checked, but nothing runs them.
 */
final class UnsafeChecker {
  private final Checker check;

  UnsafeChecker(Checker check) {
    this.check = check;
  }

  boolean call(Operand x, Expr.CallExpr e, BuiltinFunc f, List<Operand> args) {
    return switch (f) {
      case SIZEOF, ALIGNOF -> size(x, f);
      case OFFSETOF -> offset(x, e);
      case ADD -> pointer(e, x, 17, f, Basic.UNSAFE_POINTER, args.get(1), Basic.UNSAFE_POINTER);
      case STRING -> pointer(e, x, 20, f, new Pointer(Universe.BYTE), args.get(1), Basic.STRING);
      case STRING_DATA -> pointer(e, x, 20, f, Basic.STRING, null, new Pointer(Universe.BYTE));
      case SLICE -> {
        if (!(CoreType.of(x.type) instanceof Pointer p)) {
          yield fail(x, "invalid argument: " + check.str(x) + " is not a pointer");
        }
        yield pointer(e, x, 17, f, x.type, args.get(1), new SliceType(p.elem()));
      }
      case SLICE_DATA -> {
        if (!(CoreType.of(x.type) instanceof SliceType s)) {
          yield fail(x, "invalid argument: " + check.str(x) + " is not a slice");
        }
        yield pointer(e, x, 20, f, x.type, null, new Pointer(s.elem()));
      }
      default -> false;
    };
  }

  private boolean fail(Operand x, String message) {
    check.error(x.pos(), message);
    return false;
  }

  private boolean pointer(
      Expr.CallExpr call,
      Operand x,
      int minor,
      BuiltinFunc f,
      Type param,
      Operand length,
      Type result) {
    String name = "unsafe." + f.text();
    check.requires(call.fun().pos(), minor, name);
    check.conversions.assignment(x, param, "argument to " + name);
    if (x.isInvalid()) return false;
    if (length != null && !check.indices.valid(length, "length", f == BuiltinFunc.ADD)) {
      return false;
    }
    x.mode = Mode.VALUE;
    x.type = result;
    x.value = null;
    check.unsupported(call.fun().pos(), name);
    return true;
  }

  private boolean size(Operand x, BuiltinFunc f) {
    check.conversions.assignment(x, null, "argument to unsafe." + f.text());
    if (x.isInvalid()) return false;
    long n = f == BuiltinFunc.SIZEOF ? Sizes.sizeof(x.type) : Sizes.alignof(x.type);
    if (n < 0) return fail(x, check.str(x) + " is too large");
    return result(x, x.type, n);
  }

  /** spec: "a constant expression … if … [no] type parameter is involved". */
  private static boolean result(Operand x, Type measured, long n) {
    boolean variable = hasVariableSize(measured);
    x.mode = variable ? Mode.VALUE : Mode.CONSTANT;
    x.value = variable ? null : Constants.of(n);
    x.type = Basic.UINTPTR;
    return true;
  }

  private static boolean hasVariableSize(Type t) {
    return switch (t.underlying()) {
      case ArrayType a -> hasVariableSize(a.elem());
      case Struct s -> s.fields().stream().anyMatch(f -> hasVariableSize(f.type()));
      case Interface i -> isTypeParam(t);
      default -> false;
    };
  }

  private boolean offset(Operand x, Expr.CallExpr e) {
    Expr arg = e.args().getFirst();
    if (!(ExprChecker.unparen(arg) instanceof Expr.SelectorExpr sel)) {
      check.error(
          arg.pos(), "invalid argument: " + ExprString.of(arg) + " is not a selector expression");
      check.exprs.use(arg, false);
      return false;
    }
    check.exprs.expr(null, x, sel.x());
    if (x.isInvalid()) return false;
    Type base = Predicates.derefStruct(x.type);
    String name = sel.sel().name();
    Lookup.Result r = Lookup.search(base, false, check.pkg, name, false);
    if (r.obj() == null) {
      return fail(x, "invalid argument: " + check.str(base) + " has no single field " + name);
    }
    if (r.obj() instanceof Obj.Func) {
      check.error(arg.pos(), "invalid argument: " + ExprString.of(arg) + " is a method value");
      return false;
    }
    if (r.selection().indirect()) {
      return fail(
          x,
          "invalid argument: field " + name + " is embedded via a pointer in " + check.str(base));
    }
    check.info.uses.put(sel.sel(), r.obj());
    check.record(new Operand(Mode.VALUE, sel, r.obj().type(), null));
    long offset = Sizes.offsetof(base, r.selection().path());
    if (offset < 0) return fail(x, check.str(x) + " is too large");
    return result(x, base, offset);
  }
}
