package dev.gosling.check;

import dev.gosling.syntax.Expr;
import dev.gosling.types.Constant;
import dev.gosling.types.Obj;
import dev.gosling.types.Scope;
import dev.gosling.types.Signature;
import dev.gosling.types.TypeParam;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where the checker is: what surrounds the node it looks at. */
final class Environment {
  /** The package-level declaration whose initializer or body is checked, or null. */
  DeclInfo decl;

  Scope scope;

  /** The language version and file that apply. */
  FileContext file;

  /** The value of iota inside a constant declaration, else null. */
  Constant iota;

  /** Where errors go instead: the constant with an inherited initializer; 0 for none. */
  int errorPos;

  boolean inTypeParams;

  /** The signature of the function whose body is checked, else null. */
  Signature signature;

  /** The type parameters of the declared function or method around, its receiver's included. */
  List<TypeParam> typeParams = List.of();

  /** Calls of the predeclared {@code panic}, for terminating statements. */
  Set<Expr.CallExpr> panics = Collections.emptySet();

  /** Set by calls and receives; {@code len} asks for it. */
  boolean hasCallOrReceive;

  /** Local variables of the function body by scope, in the order in which scopes open. */
  Map<Scope, List<Obj.Var>> locals;

  Environment(Scope scope, FileContext file) {
    this.scope = scope;
    this.file = file;
  }

  void addPanic(Expr.CallExpr call) {
    if (panics.isEmpty()) panics = Collections.newSetFromMap(new IdentityHashMap<>());
    panics.add(call);
  }

  void beginLocals() {
    locals = new LinkedHashMap<>();
    locals.put(scope, new ArrayList<>());
  }
}
