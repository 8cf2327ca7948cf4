package dev.gosling.check;

import static dev.gosling.types.Predicates.isTypeParam;
import static dev.gosling.types.Predicates.isValid;

import dev.gosling.syntax.Expr;
import dev.gosling.syntax.ExprString;
import dev.gosling.syntax.Field;
import dev.gosling.types.Alias;
import dev.gosling.types.Basic;
import dev.gosling.types.Interface;
import dev.gosling.types.Named;
import dev.gosling.types.Obj;
import dev.gosling.types.Pointer;
import dev.gosling.types.Predicates;
import dev.gosling.types.Scope;
import dev.gosling.types.Signature;
import dev.gosling.types.SliceType;
import dev.gosling.types.Tuple;
import dev.gosling.types.Type;
import dev.gosling.types.TypeParam;
import dev.gosling.types.Types;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** spec: "Function types", "Method declarations", "Type parameter declarations". */
final class SignatureChecker {
  private final Checker check;

  /** The scopes of parameters, for bodies that are checked later. */
  private final Map<Signature, Scope> scopes = new IdentityHashMap<>();

  SignatureChecker(Checker check) {
    this.check = check;
  }

  /** The scope that holds the parameters of a signature made here. */
  Scope scope(Signature sig) {
    return scopes.get(sig);
  }

  /**
   * @param recvField the receiver of a method, or null
   * @param typeParams type parameters, or null
   * @param givenRecv the receiver of an interface's method, or null
   */
  Signature function(Field recvField, List<Field> typeParams, Expr.FuncType e, Obj.Var givenRecv) {
    return function(recvField, typeParams, e, givenRecv, list -> {});
  }

  /**
   * @param publish receives the type parameters before the rest is checked
   */
  Signature function(
      Field recvField,
      List<Field> typeParams,
      Expr.FuncType e,
      Obj.Var givenRecv,
      Consumer<List<TypeParam>> publish) {
    check.openScope();
    Scope scope = check.env.scope;
    Obj.Var recv = givenRecv;
    List<TypeParam> recvParams = List.of();
    if (recvField != null) {
      Receiver r = receiver(recvField);
      recv = r.recv;
      recvParams = r.typeParams;
    }
    List<TypeParam> params = List.of();
    if (typeParams != null && !typeParams.isEmpty()) {
      List<TypeParam> declared = new ArrayList<>();
      typeParams(
          typeParams,
          list -> {
            declared.addAll(list);
            publish.accept(list);
          });
      params = declared;
    }
    Params in = params(Obj.Var.Kind.PARAM, e.params());
    Params out = params(Obj.Var.Kind.RESULT, e.results());
    if (recvField != null && !recvField.names().isEmpty()) {
      check.declare(scope, recvField.names().getFirst(), recv);
    }
    in.declare(check, scope);
    out.declare(check, scope);
    check.closeScope();
    Signature sig =
        new Signature(
            recv, recvParams, params, new Tuple(in.vars), new Tuple(out.vars), in.variadic);
    scopes.put(sig, scope);
    return sig;
  }

  private record Params(List<Expr.Ident> names, List<Obj.Var> vars, boolean variadic) {
    void declare(Checker check, Scope scope) {
      for (int i = 0; i < vars.size(); i++) {
        if (names.get(i) != null) check.declare(scope, names.get(i), vars.get(i));
      }
    }
  }

  private Params params(Obj.Var.Kind kind, List<Field> fields) {
    List<Expr.Ident> names = new ArrayList<>();
    List<Obj.Var> vars = new ArrayList<>();
    boolean variadic = false;
    int count = fields == null ? 0 : fields.size();
    for (int i = 0; i < count; i++) {
      Field f = fields.get(i);
      Expr typeExpr = f.type();
      boolean dots = typeExpr instanceof Expr.Ellipsis;
      if (dots) {
        boolean last = kind == Obj.Var.Kind.PARAM && i == count - 1 && f.names().size() <= 1;
        if (last) variadic = true;
        else check.error(typeExpr.pos(), "can only use ... with final parameter");
        typeExpr = ((Expr.Ellipsis) typeExpr).elt();
      }
      Type type = check.types.varType(typeExpr);
      if (dots && variadic) {
        type = new SliceType(type);
        check.recordType(f.type(), type);
      }
      if (f.names().isEmpty()) {
        names.add(null);
        vars.add(new Obj.Var(f.pos(), check.pkg, "", type, kind, false));
      }
      for (Expr.Ident name : f.names()) {
        names.add(name);
        vars.add(new Obj.Var(name.pos(), check.pkg, name.name(), type, kind, false));
      }
    }
    return new Params(names, vars, variadic);
  }

  // Type parameters.

  /**
   * Declares type parameters in the current scope.
   *
   * @param publish receives them before their constraints, which may mention the declared type, are
   *     checked
   */
  void typeParams(List<Field> fields, Consumer<List<TypeParam>> publish) {
    List<TypeParam> params = new ArrayList<>();
    for (Field f : fields) {
      for (Expr.Ident name : f.names()) params.add(declare(name, params.size()));
    }
    publish.accept(params);
    boolean outer = check.env.inTypeParams;
    check.env.inTypeParams = true;
    int i = 0;
    for (Field f : fields) {
      Type bound = check.interfaces.constraint(f.type());
      if (isTypeParam(bound)) {
        check.error(f.type().pos(), "cannot use a type parameter as constraint");
        bound = Basic.INVALID;
      }
      for (int k = 0; k < f.names().size(); k++) params.get(i++).setConstraint(bound);
    }
    check.env.inTypeParams = outer;
  }

  private TypeParam declare(Expr.Ident name, int index) {
    Obj.TypeName obj = new Obj.TypeName(name.pos(), check.pkg, name.name(), null);
    TypeParam p = new TypeParam(obj, index, Basic.INVALID);
    obj.setType(p);
    check.declare(check.env.scope, name, obj);
    return p;
  }

  // Receivers.

  private record Receiver(Obj.Var recv, List<TypeParam> typeParams) {}

  /** A receiver type taken apart: {@code *B[P]}. */
  record ReceiverExpr(boolean pointer, Expr base, List<Expr> typeParams) {
    static ReceiverExpr of(Expr e) {
      Expr base = ExprChecker.unparen(e);
      boolean pointer = base instanceof Expr.StarExpr;
      if (base instanceof Expr.StarExpr s) base = ExprChecker.unparen(s.x());
      return base instanceof Expr.IndexExpr x
          ? new ReceiverExpr(pointer, x.x(), x.indices())
          : new ReceiverExpr(pointer, base, null);
    }
  }

  private Receiver receiver(Field f) {
    ReceiverExpr r = ReceiverExpr.of(f.type());
    Type type = Basic.INVALID;
    List<TypeParam> params = new ArrayList<>();
    if (r.typeParams == null) {
      type = plainReceiver(f.type(), r.base);
    } else {
      String[] cause = {null};
      Type generic = check.types.generic(r.base, cause);
      if (cause[0] != null) check.error(r.base.pos(), cause[0]);
      for (Expr e : r.typeParams) params.add(receiverParam(e, params.size()));
      if (isValid(generic)) {
        if (generic instanceof Alias a && !a.typeParams().isEmpty()) {
          check.error(
              r.base.pos(), "cannot define new methods on generic alias type " + check.str(a));
        } else {
          type = genericReceiver(f.type(), r, Types.asNamed(generic), params);
        }
      }
    }
    Expr.Ident name = f.names().isEmpty() ? null : f.names().getFirst();
    Obj.Var recv =
        new Obj.Var(
            name == null ? f.pos() : name.pos(),
            check.pkg,
            name == null ? "" : name.name(),
            type,
            Obj.Var.Kind.RECEIVER,
            false);
    check.later(() -> validReceiver(r.base.pos(), recv));
    return new Receiver(recv, params);
  }

  private Type plainReceiver(Expr e, Expr base) {
    Type type = check.types.varType(e);
    Type t = type;
    while (t instanceof Pointer p) t = p.elem();
    while (t instanceof Alias a) {
      Type rhs = a.rhs();
      while (rhs instanceof Pointer p) rhs = p.elem();
      boolean instance =
          rhs instanceof Named n && !n.typeArgs().isEmpty()
              || rhs instanceof Alias b && !b.typeArgs().isEmpty();
      if (instance) {
        check.error(base.pos(), "cannot define new methods on instantiated type " + check.str(rhs));
        return Basic.INVALID;
      }
      t = rhs;
    }
    return type;
  }

  private TypeParam receiverParam(Expr e, int index) {
    Expr.Ident name;
    if (e instanceof Expr.Ident id) {
      name = id;
    } else {
      check.error(
          e.pos(), "receiver type parameter " + ExprString.of(e) + " must be an identifier");
      name = new Expr.Ident(e.pos(), "_");
    }
    TypeParam p = declare(name, index);
    check.info.uses.put(name, p.obj());
    check.recordType(name, p);
    return p;
  }

  private Type genericReceiver(Expr e, ReceiverExpr r, Named base, List<TypeParam> params) {
    List<TypeParam> declared = base.typeParams();
    if (params.size() == declared.size()) {
      Map<TypeParam, Type> rename = Types.substitution(declared, params);
      for (int i = 0; i < params.size(); i++) {
        check.monomorph.sameParam(params.get(i), declared.get(i));
        params.get(i).setConstraint(Types.substitute(declared.get(i).constraint(), rename));
      }
    } else {
      check.error(
          r.base.pos(),
          "receiver declares "
              + AssignChecker.measure(params.size(), "type parameter")
              + ", but receiver base type declares "
              + declared.size());
    }
    check.requires(r.base.pos(), 18, "type instantiation");
    Type type = Types.instantiate(base, List.copyOf(params));
    check.recordInstance(r.base, List.copyOf(params), type);
    Expr inner = e;
    if (r.pointer) type = new Pointer(type);
    check.recordType(inner, type);
    return type;
  }

  /** spec: "its type must be a defined type T or a pointer to a defined type T". */
  private void validReceiver(int pos, Obj.Var recv) {
    Type base = Predicates.deref(recv.type());
    Type t = Types.unalias(base);
    if (!isValid(t)) return;
    if (t instanceof Named named) {
      if (named.obj().pkg() != check.pkg) {
        check.error(pos, "cannot define new methods on non-local type " + check.str(base));
        return;
      }
      String cause =
          switch (named.underlying()) {
            case Basic b when b == Basic.UNSAFE_POINTER -> "unsafe.Pointer";
            case Pointer p -> "pointer or interface type";
            case Interface i -> "pointer or interface type";
            default -> null;
          };
      if (cause != null) {
        check.error(pos, "invalid receiver type " + check.str(base) + " (" + cause + ")");
      }
    } else if (t instanceof Basic) {
      check.error(pos, "cannot define new methods on non-local type " + check.str(base));
    } else {
      check.error(pos, "invalid receiver type " + check.str(recv.type()));
    }
  }
}
