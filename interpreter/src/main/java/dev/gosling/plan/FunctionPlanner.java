package dev.gosling.plan;

import dev.gosling.check.TypeAndValue;
import dev.gosling.exec.CallNode;
import dev.gosling.exec.ExprNode;
import dev.gosling.syntax.Expr;
import dev.gosling.types.Constant;
import dev.gosling.types.Lookup;
import dev.gosling.types.Obj;
import dev.gosling.types.Package;
import dev.gosling.types.Type;
import dev.gosling.types.TypeParam;
import dev.gosling.types.Types;
import dev.gosling.value.Kind;
import dev.gosling.value.RuntimeType;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;

/**
 * Plans one function, or one function literal within one: knows the concrete types that stand for
 * type parameters, and where each variable lives. The context of the expression, statement and call
 * planners.
 */
final class FunctionPlanner {
  private final Planner planner;

  /** The planner of the function around this literal, or null. */
  private final FunctionPlanner outer;

  private final Package pkg;
  private final Map<TypeParam, Type> typeArgs;
  private final FrameLayout layout = new FrameLayout();
  private final Map<Obj.Var, Location> locations = new HashMap<>();
  private final Map<Expr, ExprNode> overrides = new IdentityHashMap<>();
  private final ExprPlanner exprs = new ExprPlanner(this);

  FunctionPlanner(
      Planner planner, FunctionPlanner outer, Package pkg, Map<TypeParam, Type> typeArgs) {
    this.planner = planner;
    this.outer = outer;
    this.pkg = pkg;
    this.typeArgs = typeArgs;
  }

  Planner planner() {
    return planner;
  }

  /** The package that the function belongs to: unexported names are looked up in it. */
  Package pkg() {
    return pkg;
  }

  ExprPlanner exprs() {
    return exprs;
  }

  /** The type of an expression with concrete types for type parameters; a Tuple for calls. */
  Type typeOf(Expr e) {
    return substitute(planner.info().types.get(e).type());
  }

  TypeAndValue.Mode modeOf(Expr e) {
    TypeAndValue tv = planner.info().types.get(e);
    return tv == null ? TypeAndValue.Mode.NO_VALUE : tv.mode();
  }

  /** Null for expressions that are not constant. */
  Constant constantOf(Expr e) {
    TypeAndValue tv = planner.info().types.get(e);
    return tv == null ? null : tv.value();
  }

  Type substitute(Type type) {
    return typeArgs.isEmpty() ? type : Types.substitute(type, typeArgs);
  }

  /** The run-time type of {@code type}, which is substituted first. */
  RuntimeType runtimeType(Type type) {
    return planner.runtimeType(substitute(type));
  }

  Kind kindOf(Type type) {
    return runtimeType(type).kind();
  }

  /** What an identifier declares or denotes. */
  Obj objectOf(Expr.Ident id) {
    Obj def = planner.info().defs.get(id);
    return def != null ? def : planner.info().uses.get(id);
  }

  /**
   * The field or method that {@code x.sel} denotes, found again on the substituted type of x; null
   * for package members.
   */
  Lookup.Selection selection(Expr.SelectorExpr e) {
    throw new UnsupportedOperationException();
  }

  /**
   * Where a variable lives; for package variables of standard packages, sees to its initializer.
   */
  Location locate(Obj.Var v) {
    throw new UnsupportedOperationException();
  }

  /** The node that stands for {@code e} here whatever it says, or null. */
  ExprNode override(Expr e) {
    return overrides.isEmpty() ? null : overrides.get(e);
  }

  int newLongSlot() {
    return layout.newSlot(Kind.LONG);
  }

  int newRefSlot() {
    return layout.newSlot(Kind.REF);
  }

  int newSlot(Kind kind) {
    return layout.newSlot(kind);
  }

  /** A call of a function, method or closure; neither a conversion nor a builtin. */
  CallNode planCall(Expr.CallExpr call) {
    throw new UnsupportedOperationException();
  }

  /** The builtins panic, recover, print and println: nodes whose {@code execute} runs them. */
  ExprNode planControlBuiltin(Expr.CallExpr call) {
    throw new UnsupportedOperationException();
  }

  ExprNode planFuncLit(Expr.FuncLit lit) {
    throw new UnsupportedOperationException();
  }

  /**
   * A function used as a value: {@code e} is an identifier, a package member, either instantiated
   * by an index expression, a method value {@code x.M} or a method expression {@code T.M}.
   */
  ExprNode functionValue(Expr e) {
    throw new UnsupportedOperationException();
  }
}
