package dev.gosling.check;

import static dev.gosling.types.Predicates.isGeneric;
import static dev.gosling.types.Predicates.isInteger;
import static dev.gosling.types.Predicates.isTypeParam;
import static dev.gosling.types.Predicates.isUntyped;
import static dev.gosling.types.Predicates.isValid;

import dev.gosling.check.Operand.Mode;
import dev.gosling.diagnostic.ErrorCode;
import dev.gosling.syntax.Expr;
import dev.gosling.syntax.ExprString;
import dev.gosling.syntax.Field;
import dev.gosling.syntax.QuotedText;
import dev.gosling.types.Alias;
import dev.gosling.types.ArrayType;
import dev.gosling.types.Basic;
import dev.gosling.types.ChanType;
import dev.gosling.types.Constant;
import dev.gosling.types.GoQuote;
import dev.gosling.types.Interface;
import dev.gosling.types.MapType;
import dev.gosling.types.Named;
import dev.gosling.types.Obj;
import dev.gosling.types.Pointer;
import dev.gosling.types.Predicates;
import dev.gosling.types.SliceType;
import dev.gosling.types.Struct;
import dev.gosling.types.Type;
import dev.gosling.types.TypeParam;
import dev.gosling.types.TypeSet;
import dev.gosling.types.Types;
import dev.gosling.types.Universe;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** spec: "Types": type expressions, and identifiers. After types2's typexpr and struct. */
final class TypeChecker {
  private final Checker check;

  TypeChecker(Checker check) {
    this.check = check;
  }

  // Identifiers.

  /**
   * Nothing declares a name.
   *
   * @param selected what is selected from it, or null
   */
  void undeclared(Expr.Ident e, String selected) {
    check.error(
        e.pos(),
        ErrorCode.UNDECLARED_NAME,
        "undefined: " + e.name(),
        check.hints.undeclared(e, selected));
  }

  /**
   * @param wantType only a type will do
   */
  void ident(Operand x, Expr.Ident e, boolean wantType) {
    x.invalidate();
    x.expr = e;
    Obj obj = check.lookup(e.name());
    if (obj == null) {
      if (e.isBlank()) check.error(e.pos(), "cannot use _ as value or type");
      else if (e.isWellFormed()) undeclared(e, null);
      return;
    }
    if (obj == Universe.COMPARABLE.obj() || obj == Universe.ANY.obj()) {
      if (!check.requires(e.pos(), 18, "predeclared " + e.name())) return;
    }
    check.info.uses.put(e, obj);
    boolean isType = obj instanceof Obj.TypeName;
    if (wantType && !isType) {
      check.error(e.pos(), obj.name() + " (" + kind(obj) + ") is not a type");
      if (obj instanceof Obj.Var v && v.pkg() == check.pkg) v.markUsed();
      return;
    }
    if (!obj.isResolved() || isType && wantType && obj.pkg() == check.pkg) {
      check.decls.resolve(obj);
    }
    Type type = obj.type();
    markDotImport(obj);
    switch (obj) {
      case Obj.PkgName o -> {
        check.error(e.pos(), "use of package " + o.name() + " not in selector");
        return;
      }
      case Obj.Const o -> {
        check.dependsOn(o);
        if (!isValid(type)) return;
        if (o == Universe.IOTA) {
          if (check.env.iota == null) {
            check.error(e.pos(), "cannot use iota outside constant declaration");
            return;
          }
          x.value = check.env.iota;
        } else {
          x.value = o.value();
        }
        x.mode = Mode.CONSTANT;
      }
      case Obj.TypeName o -> x.mode = Mode.TYPE;
      case Obj.Var o -> {
        if (o.pkg() == check.pkg) o.markUsed();
        check.dependsOn(o);
        if (!isValid(type)) return;
        x.mode = Mode.VARIABLE;
      }
      case Obj.Func o -> {
        check.dependsOn(o);
        x.mode = Mode.VALUE;
      }
      case Obj.Builtin o -> {
        x.builtin = o.func();
        x.mode = Mode.BUILTIN;
      }
      case Obj.Nil o -> x.mode = Mode.NIL;
      case Obj.Label o -> {
        return;
      }
    }
    x.type = type;
  }

  private void markDotImport(Obj obj) {
    if (check.dotImports.isEmpty()) return;
    Map<String, Obj.PkgName> names = check.dotImports.get(check.env.file.scope());
    if (names == null) return;
    Obj.PkgName pkg = names.get(obj.name());
    if (pkg != null && check.env.file.scope().lookup(obj.name()) == obj) pkg.markUsed();
  }

  /** What messages call an object. */
  static String kind(Obj obj) {
    return switch (obj) {
      case Obj.PkgName o -> "package name";
      case Obj.Const o -> "constant";
      case Obj.TypeName o -> {
        if (o.isAlias()) yield "type alias";
        yield o.type() instanceof TypeParam ? "type parameter" : "defined type";
      }
      case Obj.Var o ->
          switch (o.kind()) {
            case PACKAGE -> "package-level variable";
            case LOCAL -> "local variable";
            case PARAM -> "parameter";
            case RESULT -> "result variable";
            case RECEIVER -> "receiver";
            case FIELD -> "struct field";
          };
      case Obj.Func o -> o.isResolved() && o.signature().recv() != null ? "method" : "function";
      case Obj.Label o -> "label";
      case Obj.Builtin o -> "built-in function";
      case Obj.Nil o -> "untyped nil";
    };
  }

  // Type expressions.

  Type type(Expr e) {
    return declared(e, null);
  }

  /** The type of a variable: not a constraint interface. */
  Type varType(Expr e) {
    Type t = type(e);
    validVarType(e, t);
    return t;
  }

  /** Reports constraint interfaces once their type sets are known. */
  void validVarType(Expr e, Type t) {
    if (isTypeParam(t) || t instanceof Basic) return;
    check.later(
        () -> {
          if (!(t.underlying() instanceof Interface i)) return;
          TypeSet set = i.typeSet();
          if (set.isMethodSet()) return;
          check.error(
              e.pos(),
              "cannot use type "
                  + check.str(t)
                  + " outside a type constraint: interface "
                  + (set.comparable() ? "is (or embeds) comparable" : "contains type constraints"));
        });
  }

  /**
   * @param def the type that the expression defines, or null
   */
  Type declared(Expr e, Obj.TypeName def) {
    Type t = internal(e, def);
    if (isGeneric(t)) {
      check.error(e.pos(), "cannot use generic type " + check.str(t) + " without instantiation");
      t = Basic.INVALID;
    }
    check.recordType(e, t);
    return t;
  }

  /** A generic type, to be instantiated; null {@code cause[0]} unless it is another type. */
  Type generic(Expr e, String[] cause) {
    Type t = internal(e, null);
    if (isValid(t) && !isGeneric(t)) {
      cause[0] = check.str(t) + " is not a generic type";
      t = Basic.INVALID;
    }
    check.recordType(e, t);
    return t;
  }

  private Type internal(Expr expr, Obj.TypeName def) {
    switch (expr) {
      case Expr.BadExpr e -> {}
      case Expr.Ident e -> {
        Operand x = new Operand();
        ident(x, e, true);
        return typeOperand(x);
      }
      case Expr.SelectorExpr e -> {
        Operand x = new Operand();
        check.selectors.selector(x, e, true);
        return typeOperand(x);
      }
      case Expr.IndexExpr e -> {
        check.requires(e.pos(), 18, "type instantiation");
        return instantiated(e.x(), e.indices());
      }
      case Expr.ParenExpr e -> {
        return declared(e.x(), def);
      }
      case Expr.ArrayType e -> {
        long length = -1;
        if (e.len() instanceof Expr.Ellipsis) {
          check.error(e.pos(), "invalid use of [...] array (outside a composite literal)");
        } else {
          length = arrayLength(e.len());
        }
        Type elem = varType(e.elem());
        if (length >= 0) return new ArrayType(length, elem);
      }
      case Expr.SliceType e -> {
        return new SliceType(varType(e.elem()));
      }
      case Expr.Ellipsis e -> check.error(e.pos(), "invalid use of ...");
      case Expr.StructType e -> {
        return struct(e);
      }
      case Expr.StarExpr e -> {
        Type elem = varType(e.x());
        return isValid(elem) ? new Pointer(elem) : Basic.INVALID;
      }
      case Expr.FuncType e -> {
        return check.signatures.function(null, null, e, null);
      }
      case Expr.InterfaceType e -> {
        return check.interfaces.literal(e, def, false);
      }
      case Expr.MapType e -> {
        return map(e);
      }
      case Expr.ChanType e -> {
        return new ChanType(e.dir(), varType(e.elem()));
      }
      default -> {
        check.error(expr.pos(), ExprString.of(expr) + " is not a type");
        check.exprs.use(expr, false);
      }
    }
    return Basic.INVALID;
  }

  private Type typeOperand(Operand x) {
    switch (x.mode) {
      case TYPE -> {
        return x.type;
      }
      case INVALID -> {}
      case NO_VALUE -> check.error(x.pos(), check.str(x) + " used as type");
      default -> check.error(x.pos(), check.str(x) + " is not a type");
    }
    return Basic.INVALID;
  }

  private Type map(Expr.MapType e) {
    MapType t = new MapType(varType(e.key()), varType(e.value()));
    check.later(
        () -> {
          if (Predicates.isComparable(t.key())) return;
          String why = isTypeParam(t.key()) ? " (missing comparable constraint)" : "";
          check.error(e.key().pos(), "invalid map key type " + check.str(t.key()) + why);
        });
    return t;
  }

  private long arrayLength(Expr e) {
    if (e instanceof Expr.Ident id) {
      Obj obj = check.lookup(id.name());
      if (obj == null) {
        check.error(e.pos(), "undefined array length " + id.name() + " or missing type constraint");
        return -1;
      }
      if (!(obj instanceof Obj.Const)) {
        check.error(e.pos(), "invalid array length " + id.name());
        return -1;
      }
    }
    Operand x = new Operand();
    check.exprs.expr(null, x, e);
    if (!x.isConstant()) {
      if (!x.isInvalid()) {
        check.error(x.pos(), "array length " + check.str(x) + " must be constant");
      }
      return -1;
    }
    if (isUntyped(x.type) || isInteger(x.type)) {
      Constant v = Constants.toInt(x.value);
      Long n = Constants.longValue(v);
      if (n != null && n >= 0) {
        check.exprs.updateType(x.expr, Basic.INT, true);
        return n;
      }
    }
    check.error(
        x.pos(),
        isInteger(x.type)
            ? "invalid array length " + check.str(x)
            : "array length " + check.str(x) + " must be integer");
    return -1;
  }

  /** Null after an error. */
  List<Type> typeList(List<Expr> list) {
    List<Type> types = new ArrayList<>();
    boolean ok = true;
    for (Expr e : list) {
      Type t = varType(e);
      ok &= isValid(t);
      types.add(t);
    }
    return ok ? types : null;
  }

  // Instantiation.

  private Type instantiated(Expr x, List<Expr> list) {
    String[] cause = {null};
    Type generic = generic(x, cause);
    if (cause[0] != null) {
      check.error(
          x.pos(),
          "invalid operation: "
              + ExprString.of(x)
              + "["
              + ExprString.list(list)
              + "] ("
              + cause[0]
              + ")");
    }
    if (!isValid(generic)) return generic;
    List<Type> args = typeList(list);
    if (args == null) return Basic.INVALID;
    Type instance;
    if (generic instanceof Alias alias) {
      if (!argumentCount(x.pos(), alias.obj().name(), alias.typeParams().size(), args.size())) {
        return Basic.INVALID;
      }
      instance = Types.instantiate(alias, args);
      verifyLater(x, list, alias.obj().name(), alias::typeParams, args, instance);
    } else {
      Named named = Types.asNamed(generic);
      Named made = Types.instantiate(named, args);
      check.validity.instantiated(made, ExprChecker.rawPos(x));
      instance = made;
      verifyLater(x, list, named.obj().name(), named::typeParams, args, instance);
    }
    return instance;
  }

  private void verifyLater(
      Expr x,
      List<Expr> list,
      String name,
      Supplier<List<TypeParam>> typeParams,
      List<Type> args,
      Type instance) {
    check.later(
        () -> {
          check.recordInstance(x, args, instance);
          List<TypeParam> params = typeParams.get();
          if (!argumentCount(x.pos(), name, params.size(), args.size())) return;
          verify(ExprChecker.rawPos(x), params, args, list);
        });
  }

  /** Reports a type argument that does not satisfy its constraint. */
  void verify(int pos, List<TypeParam> params, List<Type> args, List<Expr> list) {
    Satisfaction.Violation v = check.satisfaction.verify(params, args);
    if (v == null) {
      check.monomorph.instantiated(pos, params, args, list);
      return;
    }
    int at = v.index() < list.size() ? list.get(v.index()).pos() : pos;
    check.error(at, v.cause());
  }

  boolean argumentCount(int pos, String name, int want, int got) {
    if (got == want) return true;
    check.error(
        pos,
        (got < want ? "not enough" : "too many")
            + " type arguments for type "
            + name
            + ": have "
            + got
            + ", want "
            + want);
    return false;
  }

  // Structs.

  private Type struct(Expr.StructType e) {
    Fields fields = new Fields();
    for (Field f : e.fields()) {
      Type type = varType(f.type());
      String tag = tag(f.tag());
      if (!f.names().isEmpty()) {
        for (Expr.Ident name : f.names()) addField(fields, name, type, tag, false);
        continue;
      }
      Expr.Ident name = embeddedName(f.type());
      if (name == null) {
        check.error(f.type().pos(), "invalid embedded field type " + ExprString.of(f.type()));
        continue;
      }
      addField(fields, name, type, tag, true);
      int pos = f.type().pos();
      check.later(() -> validEmbedded(pos, type));
    }
    return new Struct(fields.list, fields.tags);
  }

  /** The fields of a struct under construction. */
  private static final class Fields {
    final List<Obj.Var> list = new ArrayList<>();
    final List<String> tags = new ArrayList<>();
    final Map<String, Obj.Var> byName = new HashMap<>();
  }

  private void addField(Fields fields, Expr.Ident name, Type type, String tag, boolean embedded) {
    Obj.Var field =
        new Obj.Var(name.pos(), check.pkg, name.name(), type, Obj.Var.Kind.FIELD, embedded);
    Obj.Var other = name.isBlank() ? null : fields.byName.putIfAbsent(name.name(), field);
    if (other != null) {
      check.error(name.pos(), name.name() + " redeclared" + check.otherDeclaration(other));
      return;
    }
    fields.list.add(field);
    fields.tags.add(tag);
    if (embedded) check.info.defs.putIfAbsent(name, field);
    else check.info.defs.put(name, field);
  }

  private String tag(Expr.BasicLit lit) {
    if (lit == null) return "";
    if (lit.kind() != Expr.BasicLit.Kind.STRING) {
      check.error(
          lit.pos(), "invalid syntax tree: incorrect tag syntax: " + GoQuote.quote(lit.text()));
      return "";
    }
    byte[] bytes = QuotedText.bytes(lit.text());
    return bytes == null ? "" : new String(bytes, StandardCharsets.UTF_8);
  }

  /** spec: "An embedded field must be specified as a type name T or as a pointer to … *T". */
  private static Expr.Ident embeddedName(Expr e) {
    return switch (e) {
      case Expr.Ident id -> id;
      case Expr.StarExpr s -> s.x() instanceof Expr.StarExpr ? null : embeddedName(s.x());
      case Expr.SelectorExpr s -> s.sel();
      case Expr.IndexExpr x -> embeddedName(x.x());
      case Expr.ParenExpr p -> embeddedName(p.x());
      default -> null;
    };
  }

  private void validEmbedded(int pos, Type type) {
    Type base = Predicates.deref(type);
    boolean pointer = base != type && Types.unalias(type) instanceof Pointer;
    String problem =
        switch (base.underlying()) {
          case Basic b -> b == Basic.UNSAFE_POINTER ? "unsafe.Pointer" : null;
          case Pointer p -> "a pointer";
          case Interface i -> {
            if (isTypeParam(base)) yield "a (pointer to a) type parameter";
            yield pointer ? "a pointer to an interface" : null;
          }
          default -> null;
        };
    if (problem != null) check.error(pos, "embedded field type cannot be " + problem);
  }
}
