package dev.gosling.check;

import dev.gosling.syntax.Expr;
import dev.gosling.syntax.Node;
import dev.gosling.types.Obj;
import dev.gosling.types.Type;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is known about AST nodes, after {@code types2.Info}. Grows while the program runs, as bodies
 * of standard packages are checked on demand; the planner's lock guards it then.
 */
public final class Info {
  /**
   * A use of a generic function with its type arguments, given or inferred; they may mention the
   * type parameters of the function around it.
   */
  public record Instance(List<Type> typeArgs, Type type) {}

  /** Every expression, types too; not the identifiers that declare something. */
  public final Map<Expr, TypeAndValue> types = new IdentityHashMap<>();

  /** The object each declaring identifier introduces (blank ones too). */
  public final Map<Expr.Ident, Obj> defs = new IdentityHashMap<>();

  /** The object each other identifier denotes; for {@code x.f} the field, method or member. */
  public final Map<Expr.Ident, Obj> uses = new IdentityHashMap<>();

  /** Type arguments of each identifier that denotes a generic function. */
  public final Map<Expr.Ident, Instance> instances = new IdentityHashMap<>();

  /** The variable of each clause of a type switch with a binding, keyed by the clause. */
  public final Map<Node, Obj.Var> implicits = new IdentityHashMap<>();

  public Type typeOf(Expr e) {
    TypeAndValue tv = types.get(e);
    return tv == null ? null : tv.type();
  }
}
