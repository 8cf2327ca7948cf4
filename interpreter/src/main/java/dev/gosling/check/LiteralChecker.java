package dev.gosling.check;

import static dev.gosling.types.Predicates.isNonTypeParamInterface;
import static dev.gosling.types.Predicates.isValid;

import dev.gosling.check.Operand.Mode;
import dev.gosling.diagnostic.ErrorCode;
import dev.gosling.diagnostic.Hint;
import dev.gosling.syntax.Expr;
import dev.gosling.syntax.ExprString;
import dev.gosling.types.ArrayType;
import dev.gosling.types.Basic;
import dev.gosling.types.Constant;
import dev.gosling.types.CoreType;
import dev.gosling.types.MapType;
import dev.gosling.types.Obj;
import dev.gosling.types.Pointer;
import dev.gosling.types.Signature;
import dev.gosling.types.SliceType;
import dev.gosling.types.Struct;
import dev.gosling.types.Type;
import dev.gosling.types.Types;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** spec: "Operands": basic, function and composite literals. After types2's literals. */
final class LiteralChecker {
  private static final int MAX_LITERAL = 10_000;

  private final Checker check;

  LiteralChecker(Checker check) {
    this.check = check;
  }

  void basic(Operand x, Expr.BasicLit e) {
    switch (e.kind()) {
      case INT, FLOAT, IMAG -> {
        checkVersion(e);
        if (e.text().length() > MAX_LITERAL) {
          check.error(
              e.pos(),
              "excessively long constant: "
                  + e.text().substring(0, 10)
                  + "... ("
                  + e.text().length()
                  + " chars)");
          return;
        }
      }
      case CHAR, STRING -> {}
    }
    Constant value = Literals.value(e);
    if (value == null) {
      check.error(e.pos(), "malformed constant: " + e.text());
      return;
    }
    x.mode = Mode.CONSTANT;
    x.type = Literals.type(e.kind());
    x.value = value;
    x.expr = e;
    check.operators.overflow(x, e.pos());
  }

  private void checkVersion(Expr.BasicLit e) {
    String s = e.text();
    if (s.length() <= 2 || check.allows(13)) return;
    String feature = null;
    if (s.indexOf('_') >= 0) {
      feature = "underscore in numeric literal";
    } else if (s.charAt(0) == '0') {
      char radix = Character.toLowerCase(s.charAt(1));
      if (radix == 'b') feature = "binary literal";
      if (radix == 'o') feature = "0o/0O-style octal literal";
      if (radix == 'x' && e.kind() != Expr.BasicLit.Kind.INT) {
        feature = "hexadecimal floating-point literal";
      }
    }
    if (feature != null) check.versionError(e.pos(), 13, feature);
  }

  void function(Operand x, Expr.FuncLit e) {
    if (!(check.types.type(e.type()) instanceof Signature sig)) return;
    DeclInfo decl = check.env.decl;
    Constant iota = check.env.iota;
    // The body may use variables that the enclosing statement is about to declare types for.
    check.later(() -> check.stmts.body(decl, sig, e.body(), iota));
    x.mode = Mode.VALUE;
    x.type = sig;
  }

  /**
   * @param hint the type where it is elided, or null
   */
  void composite(Operand x, Expr.CompositeLit e, Type hint) {
    Type type;
    Type base;
    if (e.type() instanceof Expr.ArrayType a && a.len() instanceof Expr.Ellipsis) {
      openArray(x, e, a);
      return;
    }
    if (e.type() != null) {
      type = check.types.type(e.type());
      base = type;
    } else if (hint != null) {
      // spec: "elements … that are themselves composite literals may elide the respective literal
      // type … &T when the element type is *T."
      type = hint;
      Type core = CoreType.of(hint);
      base = core != null && Types.unalias(core) instanceof Pointer p ? p.elem() : hint;
    } else {
      check.error(e.pos(), "missing type in composite literal");
      type = Basic.INVALID;
      base = type;
    }
    Type core = CoreType.of(base);
    switch (core) {
      case Struct s -> struct(x, e, s, base);
      case ArrayType a -> elements(e.elements(), a.elem(), a.length());
      case SliceType s -> elements(e.elements(), s.elem(), -1);
      case MapType m -> map(x, e, m);
      case null, default -> {
        for (Expr elem : e.elements()) check.exprs.use(elem, false);
        if (core == null || isValid(core)) {
          boolean element = e.type() == null && hint != null;
          check.error(
              e.pos(),
              "invalid composite literal"
                  + (element ? " element" : "")
                  + " type "
                  + check.str(type)
                  + (core == null ? " (no common underlying type)" : ""));
          x.invalidate();
          return;
        }
      }
    }
    x.mode = Mode.VALUE;
    x.type = type;
    x.value = null;
  }

  /**
   * spec: "The notation ... specifies an array length equal to the maximum element index plus one."
   */
  private void openArray(Operand x, Expr.CompositeLit e, Expr.ArrayType a) {
    Type elem = check.types.varType(a.elem());
    long length = elements(e.elements(), elem, -1);
    Type type = new ArrayType(length, elem);
    check.recordType(a, type);
    x.mode = Mode.VALUE;
    x.type = type;
    x.value = null;
  }

  // Structs.

  private void struct(Operand x, Expr.CompositeLit e, Struct s, Type base) {
    if (e.elements().isEmpty()) return;
    if (e.elements().getFirst() instanceof Expr.KeyValueExpr) keyedFields(x, e, s, base);
    else listedFields(x, e, s, base);
  }

  private void keyedFields(Operand x, Expr.CompositeLit e, Struct s, Type base) {
    boolean[] visited = new boolean[s.fields().size()];
    for (Expr elem : e.elements()) {
      if (!(elem instanceof Expr.KeyValueExpr kv)) {
        check.error(elem.pos(), "mixture of field:value and value elements in struct literal");
        continue;
      }
      Expr.Ident key = kv.key() instanceof Expr.Ident id ? id : null;
      int i = key == null ? -1 : s.fieldIndex(check.pkg, key.name(), false);
      // The field's type helps a generic function value.
      check.exprs.expr(null, x, kv.value());
      if (key == null) {
        check.error(
            kv.pos(), "invalid field name " + ExprString.of(kv.key()) + " in struct literal");
        continue;
      }
      if (i < 0) {
        int j = s.fieldIndex(check.pkg, key.name(), true);
        Obj alt = j < 0 ? null : s.fields().get(j);
        check.error(
            kv.key().pos(),
            ErrorCode.TYPE,
            check.selectors.lookupError(base, key.name(), alt, true),
            alt == null ? check.hints.member(base, "", key.name()) : Hint.NONE);
        continue;
      }
      Obj.Var field = s.fields().get(i);
      check.info.uses.put(key, field);
      check.conversions.assignment(x, field.type(), "struct literal");
      if (visited[i]) {
        check.error(kv.pos(), "duplicate field name " + key.name() + " in struct literal");
      }
      visited[i] = true;
    }
  }

  private void listedFields(Operand x, Expr.CompositeLit e, Struct s, Type base) {
    List<Obj.Var> fields = s.fields();
    for (int i = 0; i < e.elements().size(); i++) {
      Expr elem = e.elements().get(i);
      if (elem instanceof Expr.KeyValueExpr) {
        check.error(elem.pos(), "mixture of field:value and value elements in struct literal");
        continue;
      }
      check.exprs.expr(null, x, elem);
      if (i >= fields.size()) {
        check.error(x.pos(), "too many values in struct literal of type " + check.str(base));
        break;
      }
      Obj.Var field = fields.get(i);
      if (!field.exported() && field.pkg() != check.pkg) {
        check.error(
            x.pos(),
            "implicit assignment to unexported field "
                + field.name()
                + " in struct literal of type "
                + check.str(base));
        continue;
      }
      check.conversions.assignment(x, field.type(), "struct literal");
    }
    if (e.elements().size() < fields.size()) {
      check.error(e.rbrace(), "too few values in struct literal of type " + check.str(base));
    }
  }

  // Arrays and slices.

  /** Checks elements with optional indices; returns the length they need. */
  private long elements(List<Expr> list, Type type, long length) {
    Set<Long> visited = new HashSet<>();
    long index = 0;
    long max = 0;
    for (Expr elem : list) {
      boolean valid = false;
      Expr value = elem;
      if (elem instanceof Expr.KeyValueExpr kv) {
        value = kv.value();
        IndexChecker.Index i = check.indices.constant(kv.key(), length);
        if (isValid(i.type())) {
          if (i.value() >= 0) {
            index = i.value();
            valid = true;
          } else {
            check.error(
                elem.pos(), "index " + ExprString.of(kv.key()) + " must be integer constant");
          }
        }
      } else if (length >= 0 && index >= length) {
        check.error(elem.pos(), "index " + index + " is out of bounds (>= " + length + ")");
      } else {
        valid = true;
      }
      if (valid && !visited.add(index)) {
        check.error(elem.pos(), "duplicate index " + index + " in array or slice literal");
      }
      index++;
      max = Math.max(max, index);
      Operand x = new Operand();
      check.exprs.exprWithHint(x, value, type);
      check.conversions.assignment(x, type, "array or slice literal");
    }
    return max;
  }

  // Maps.

  private void map(Operand x, Expr.CompositeLit e, MapType m) {
    boolean anyType = isNonTypeParamInterface(m.key());
    Map<Object, List<Type>> visited = new HashMap<>();
    for (Expr elem : e.elements()) {
      if (!(elem instanceof Expr.KeyValueExpr kv)) {
        check.error(elem.pos(), "missing key in map literal");
        continue;
      }
      check.exprs.exprWithHint(x, kv.key(), m.key());
      check.conversions.assignment(x, m.key(), "map literal");
      if (x.isInvalid()) continue;
      if (x.isConstant()) {
        Type keyType = x.type;
        List<Type> seen = visited.computeIfAbsent(Constants.key(x.value), k -> new ArrayList<>());
        boolean duplicate =
            anyType ? seen.stream().anyMatch(t -> Types.identical(t, keyType)) : !seen.isEmpty();
        seen.add(keyType);
        if (duplicate) {
          check.error(
              x.pos(), "duplicate key " + ConstantPrinter.print(x.value) + " in map literal");
          continue;
        }
      }
      check.exprs.exprWithHint(x, kv.value(), m.elem());
      check.conversions.assignment(x, m.elem(), "map literal");
    }
  }
}
