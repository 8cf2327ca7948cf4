package dev.gosling.check;

import static dev.gosling.types.Predicates.isInterfacePointer;
import static dev.gosling.types.Predicates.isValid;

import dev.gosling.check.Operand.Mode;
import dev.gosling.diagnostic.ErrorCode;
import dev.gosling.diagnostic.Hint;
import dev.gosling.syntax.Expr;
import dev.gosling.syntax.ExprString;
import dev.gosling.types.Basic;
import dev.gosling.types.Lookup;
import dev.gosling.types.Obj;
import dev.gosling.types.Package;
import dev.gosling.types.Signature;
import dev.gosling.types.Tuple;
import dev.gosling.types.Type;
import java.util.ArrayList;
import java.util.List;

/** spec: "Selectors", "Method expressions", "Qualified identifiers". */
final class SelectorChecker {
  private final Checker check;

  SelectorChecker(Checker check) {
    this.check = check;
  }

  /**
   * @param wantType only a type will do
   */
  void selector(Operand x, Expr.SelectorExpr e, boolean wantType) {
    if (e.x() instanceof Expr.Ident id && check.lookup(id.name()) instanceof Obj.PkgName pkgName) {
      check.info.uses.put(id, pkgName);
      pkgName.markUsed();
      qualified(x, e, pkgName.imported());
      x.expr = e;
      return;
    }
    if (!select(x, e, wantType)) {
      x.invalidate();
      x.type = Basic.INVALID;
      x.value = null;
    }
    x.expr = e;
  }

  // Qualified identifiers.

  private void qualified(Operand x, Expr.SelectorExpr e, Package pkg) {
    x.invalidate();
    String sel = e.sel().name();
    Obj obj = sel.equals("_") ? null : pkg.scope().lookup(sel);
    if (check.program.isKnownUnexported(pkg, sel)) {
      notExported(e, pkg);
      return;
    }
    // gc knows of an imported package hardly more than what it exports: of other names only types
    // that its exports mention.
    if (obj == null || !obj.exported() && !check.program.isKnownType(obj)) {
      if (!e.sel().isWellFormed()) return;
      String alternative = check.program.exportedNameIgnoringCase(pkg, sel);
      check.error(
          e.sel().pos(),
          ErrorCode.UNDECLARED_NAME,
          "undefined: "
              + ExprString.of(e)
              + (alternative == null ? "" : " (but have " + alternative + ")"),
          alternative == null ? check.hints.exported(pkg, sel) : Hint.NONE);
      return;
    }
    if (!obj.exported()) notExported(e, pkg);
    check.info.uses.put(e.sel(), obj);
    x.type = obj.type();
    switch (obj) {
      case Obj.Const o -> {
        x.mode = Mode.CONSTANT;
        x.value = o.value();
      }
      case Obj.TypeName o -> x.mode = Mode.TYPE;
      case Obj.Var o -> x.mode = Mode.VARIABLE;
      case Obj.Func o -> x.mode = Mode.VALUE;
      case Obj.Builtin o -> {
        x.mode = Mode.BUILTIN;
        x.builtin = o.func();
      }
      default -> x.invalidate();
    }
  }

  private void notExported(Expr.SelectorExpr e, Package pkg) {
    check.error(e.sel().pos(), "name " + e.sel().name() + " not exported by package " + pkg.name());
  }

  // Fields and methods.

  private boolean select(Operand x, Expr.SelectorExpr e, boolean wantType) {
    if (e.x() instanceof Expr.Ident id && !id.isBlank() && check.lookup(id.name()) == null) {
      check.types.undeclared(id, e.sel().name());
      return false;
    }
    check.exprs.exprOrType(x, e.x(), false);
    if (x.mode == Mode.BUILTIN) {
      check.error(
          ExprChecker.rawPos(e), "invalid use of " + check.str(x) + " in selector expression");
      return false;
    }
    if (x.isInvalid()) return false;
    String sel = e.sel().name();
    if (wantType) {
      check.error(e.sel().pos(), ExprString.of(e) + " is not a type");
      return false;
    }
    Lookup.Result r = Lookup.search(x.type, x.mode == Mode.VARIABLE, check.pkg, sel, false);
    if (r.obj() == null) {
      if (isValid(x.type.underlying())) notFound(x, e, r.outcome());
      return false;
    }
    if (r.obj() instanceof Obj.Func m) check.decls.resolve(m);
    if (x.mode == Mode.TYPE) return methodExpr(x, e, r);
    check.info.uses.put(e.sel(), r.obj());
    x.value = null;
    switch (r.obj()) {
      case Obj.Var field -> {
        boolean variable = x.mode == Mode.VARIABLE || r.selection().indirect();
        x.mode = variable ? Mode.VARIABLE : Mode.VALUE;
        x.type = field.type();
      }
      case Obj.Func m -> {
        x.mode = Mode.VALUE;
        x.type = withoutReceiver(m.signature(), m.signature().params());
        check.dependsOn(m.origin());
      }
      default -> throw new IllegalStateException();
    }
    return true;
  }

  private static Signature withoutReceiver(Signature s, Tuple params) {
    return new Signature(null, List.of(), s.typeParams(), params, s.results(), s.variadic());
  }

  private void notFound(Operand x, Expr.SelectorExpr e, Lookup.Outcome outcome) {
    String sel = e.sel().name();
    String type = check.str(x.type);
    String message =
        switch (outcome) {
          case AMBIGUOUS -> "ambiguous selector " + x.exprString() + "." + sel;
          case NEEDS_POINTER ->
              x.mode == Mode.TYPE
                  ? "invalid method expression "
                      + type
                      + "."
                      + sel
                      + " (needs pointer receiver (*"
                      + type
                      + ")."
                      + sel
                      + ")"
                  : "cannot call pointer method " + sel + " on " + type;
          case MISSING, FOUND ->
              x.exprString() + "." + sel + " undefined (" + whyMissing(x, sel) + ")";
        };
    check.error(e.sel().pos(), ErrorCode.TYPE, message, hint(x, sel, message));
  }

  /** What may help, unless gc does. */
  private Hint hint(Operand x, String sel, String message) {
    return message.contains(", but does have ")
        ? Hint.NONE
        : check.hints.member(x.type, x.exprString(), sel);
  }

  private String whyMissing(Operand x, String sel) {
    if (isInterfacePointer(x.type)) return check.satisfaction.interfacePointer(x.type);
    Obj alt = Lookup.search(x.type, x.mode == Mode.VARIABLE, check.pkg, sel, true).obj();
    return lookupError(x.type, sel, alt, false);
  }

  /** spec: "Method expressions". */
  private boolean methodExpr(Operand x, Expr.SelectorExpr e, Lookup.Result r) {
    String sel = e.sel().name();
    if (!(r.obj() instanceof Obj.Func m)) {
      check.error(
          e.sel().pos(),
          x.exprString()
              + "."
              + sel
              + " undefined (type "
              + check.str(x.type)
              + " has no method "
              + sel
              + ")");
      return false;
    }
    check.info.uses.put(e.sel(), m);
    Signature sig = m.signature();
    List<Obj.Var> params = new ArrayList<>();
    String name = "";
    if (sig.params().size() > 0 && !sig.params().vars().getFirst().name().isEmpty()) {
      name = sig.recv() == null || sig.recv().name().isEmpty() ? "_" : sig.recv().name();
    }
    params.add(Obj.Var.param(name, x.type));
    params.addAll(sig.params().vars());
    x.mode = Mode.VALUE;
    x.type = withoutReceiver(sig, new Tuple(params));
    check.dependsOn(m.origin());
    return true;
  }

  // Reasons.

  /**
   * Why a field or method is not found.
   *
   * @param alt what is called similarly, or null
   * @param literal a field of a struct literal
   */
  String lookupError(Type type, String sel, Obj alt, boolean literal) {
    String t = check.str(type);
    String name = alt == null ? "" : alt.name();
    String what = alt instanceof Obj.Var ? "field" : "method";
    String suffix =
        switch (similarity(sel, alt)) {
          case NONE -> "";
          case MISSPELLED -> ", but does have " + (literal ? "" : what + " ") + name;
          case UNEXPORTED -> ", but does have unexported " + (literal ? "" : what + " ") + name;
          case INACCESSIBLE -> null;
        };
    if (suffix == null) {
      return literal
          ? "cannot refer to unexported field " + name + " in struct literal of type " + t
          : "cannot refer to unexported " + what + " " + name;
    }
    return literal
        ? "unknown field " + sel + " in struct literal of type " + t + suffix
        : "type " + t + " has no field or method " + sel + suffix;
  }

  private enum Similarity {
    NONE,
    MISSPELLED,
    UNEXPORTED,
    INACCESSIBLE
  }

  private Similarity similarity(String sel, Obj alt) {
    if (alt == null) return Similarity.NONE;
    String name = alt.name();
    if (alt.pkg() == check.pkg) return Similarity.MISSPELLED;
    boolean sameTail = tail(sel).equals(tail(name));
    if (Obj.exported(sel)) {
      if (Obj.exported(name)) return Similarity.MISSPELLED;
      return sameTail ? Similarity.UNEXPORTED : Similarity.NONE;
    }
    if (Obj.exported(name)) return sameTail ? Similarity.MISSPELLED : Similarity.NONE;
    return sel.equals(name) ? Similarity.INACCESSIBLE : Similarity.NONE;
  }

  /** gc: all behind the first character, or the whole where nothing is behind it. */
  private static String tail(String s) {
    String rest = s.substring(s.offsetByCodePoints(0, 1));
    return rest.isEmpty() ? s : rest;
  }
}
