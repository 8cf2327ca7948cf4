package dev.gosling.check;

import static dev.gosling.types.Predicates.isTypeParam;
import static dev.gosling.types.Predicates.isValid;

import dev.gosling.syntax.Expr;
import dev.gosling.syntax.ExprString;
import dev.gosling.syntax.Field;
import dev.gosling.syntax.Token;
import dev.gosling.types.Basic;
import dev.gosling.types.Interface;
import dev.gosling.types.Named;
import dev.gosling.types.Obj;
import dev.gosling.types.Predicates;
import dev.gosling.types.Type;
import dev.gosling.types.TypePrinter;
import dev.gosling.types.TypeSet;
import dev.gosling.types.Types;
import dev.gosling.types.Union;
import dev.gosling.types.Universe;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** spec: "Interface types": methods, embedded elements, unions; constraints. */
final class InterfaceChecker {
  private static final int MAX_TERMS = 100;

  private final Checker check;

  InterfaceChecker(Checker check) {
    this.check = check;
  }

  /**
   * @param implicit the interface stands for a constraint literal
   */
  Interface literal(Expr.InterfaceType e, Obj.TypeName def, boolean implicit) {
    Interface t = Interface.incomplete(implicit);
    List<Obj.Func> methods = new ArrayList<>();
    List<Type> embeddeds = new ArrayList<>();
    List<Integer> positions = new ArrayList<>();
    for (Field f : e.elements()) {
      if (f.names().isEmpty()) {
        embeddeds.add(union(f.type()));
        positions.add(f.type().pos());
        continue;
      }
      Expr.Ident name = f.names().getFirst();
      if (name.isBlank()) {
        check.error(name.pos(), "methods must have a unique non-blank name");
        continue;
      }
      Type recvType = def != null && def.type() instanceof Named n ? n : t;
      Obj.Var recv = new Obj.Var(name.pos(), check.pkg, "", recvType, Obj.Var.Kind.RECEIVER, false);
      var sig = check.signatures.function(null, null, (Expr.FuncType) f.type(), recv);
      check.recordType(f.type(), sig);
      Obj.Func m = new Obj.Func(name.pos(), check.pkg, name.name(), sig, null, null, false);
      check.info.defs.put(name, m);
      methods.add(m);
    }
    methods.sort(TypeSet.BY_ID);
    t.set(methods, embeddeds);
    if (!methods.isEmpty() || !embeddeds.isEmpty()) {
      check.later(() -> checkMethods(t, positions));
    }
    return t;
  }

  /** Reports duplicate methods of an interface, and elements that the version does not allow. */
  private void checkMethods(Interface t, List<Integer> positions) {
    record Seen(Obj.Func method, int pos) {}
    Map<String, Seen> seen = new HashMap<>();
    for (Obj.Func m : t.explicitMethods()) {
      Seen other = seen.putIfAbsent(m.id(), new Seen(m, m.pos()));
      if (other != null) duplicateMethod(m.pos(), other.pos, m);
    }
    List<Type> kept = new ArrayList<>();
    for (int i = 0; i < positions.size(); i++) {
      Type embedded = t.embeddeds().get(i);
      int pos = positions.get(i);
      if (!(embedded.underlying() instanceof Interface inner)) {
        String what =
            embedded instanceof Union
                ? "embedding interface element "
                : "embedding non-interface type ";
        boolean allowed =
            !isValid(embedded.underlying()) || check.requires(pos, 18, what + check.str(embedded));
        if (allowed && embedded instanceof Union u && termCount(u) > MAX_TERMS) {
          tooManyTerms(pos);
          allowed = false;
        }
        if (allowed) kept.add(embedded);
        continue;
      }
      if (check.decls.importedConstraint(embedded)
          && !check.requires(pos, 18, "embedding constraint interface " + check.str(embedded))) {
        continue;
      }
      kept.add(embedded);
      for (Obj.Func m : inner.typeSet().methods()) {
        Seen other = seen.putIfAbsent(m.id(), new Seen(m, pos));
        if (other == null) continue;
        if (!check.allows(14) || !Types.identical(m.type(), other.method.type())) {
          duplicateMethod(pos, other.pos, m);
        }
      }
    }
    // What the version does not allow does not count.
    if (kept.size() < positions.size()) t.set(t.explicitMethods(), kept);
  }

  private void duplicateMethod(int pos, int otherPos, Obj.Func m) {
    check.error(
        pos, "duplicate method " + m.name(), otherPos, "other declaration of method " + m.name());
  }

  /** The constraint of a type parameter, which may be written without {@code interface}. */
  Type constraint(Expr e) {
    boolean literal =
        e instanceof Expr.UnaryExpr u && u.op() == Token.TILDE
            || e instanceof Expr.BinaryExpr b && b.op() == Token.OR;
    if (!literal) return check.types.type(e);
    Field element = new Field(e.pos(), List.of(), e, null);
    Expr.InterfaceType wrapper = new Expr.InterfaceType(e.pos(), List.of(element));
    Interface t = literal(wrapper, null, true);
    check.recordType(wrapper, t);
    return t;
  }

  private Type union(Expr e) {
    List<Expr> list = new ArrayList<>();
    flatten(e, list);
    List<Union.Term> terms = new ArrayList<>();
    boolean tooMany = false;
    for (Expr x : list) {
      Union.Term term = term(x);
      if (list.size() == 1 && !term.tilde()) return term.type();
      if (terms.size() < MAX_TERMS) {
        terms.add(term);
      } else if (!tooMany) {
        tooManyTerms(x.pos());
        tooMany = true;
      }
    }
    if (tooMany) return Basic.INVALID;
    Union u = new Union(List.copyOf(terms));
    check.recordType(e, u);
    check.later(() -> validTerms(u, list));
    return u;
  }

  private void tooManyTerms(int pos) {
    check.error(
        pos, "cannot handle more than " + MAX_TERMS + " union terms (implementation limitation)");
  }

  private static int termCount(Union u) {
    TypeSet set = new Interface(List.of(), List.of(u), true).typeSet();
    return set.terms() == null ? 0 : set.terms().size();
  }

  private static void flatten(Expr e, List<Expr> list) {
    List<Expr> right = new ArrayList<>();
    while (e instanceof Expr.BinaryExpr b && b.op() == Token.OR) {
      right.add(b.y());
      e = b.x();
    }
    list.add(e);
    list.addAll(right.reversed());
  }

  private Union.Term term(Expr e) {
    boolean tilde = e instanceof Expr.UnaryExpr u && u.op() == Token.TILDE;
    Expr x = tilde ? ((Expr.UnaryExpr) e).x() : e;
    Type t = check.types.type(x);
    if (isTypeParam(t)) {
      check.error(
          x.pos(),
          tilde
              ? "type in term " + ExprString.of(e) + " cannot be a type parameter"
              : "term cannot be a type parameter");
      t = Basic.INVALID;
    }
    Union.Term term = new Union.Term(tilde, t);
    if (tilde) check.recordType(e, new Union(List.of(term)));
    return term;
  }

  /** gc spells terms with the packages' paths. */
  private static String str(Union.Term t) {
    return (t.tilde() ? "~" : "") + TypePrinter.print(t.type(), p -> p.path(), null);
  }

  private void validTerms(Union u, List<Expr> list) {
    for (int i = 0; i < u.terms().size(); i++) {
      Union.Term t = u.terms().get(i);
      if (!isValid(t.type())) continue;
      int pos = list.get(i).pos();
      Type under = t.type().underlying();
      if (t.tilde()) {
        String problem = null;
        if (under instanceof Interface) {
          problem = check.str(t.type()) + " is an interface";
        } else if (!Types.identical(under, t.type())) {
          problem = "underlying type of " + check.str(t.type()) + " is " + check.str(under);
        }
        if (problem != null) {
          check.error(pos, "invalid use of ~ (" + problem + ")");
          continue;
        }
      }
      if (under instanceof Interface f) {
        TypeSet set = f.typeSet();
        if (!set.methods().isEmpty()) {
          check.error(pos, "cannot use " + str(t) + " in union (" + str(t) + " contains methods)");
        } else if (t.type() == Universe.COMPARABLE) {
          check.error(pos, "cannot use comparable in union");
        } else if (set.comparable()) {
          check.error(pos, "cannot use " + str(t) + " in union (" + str(t) + " embeds comparable)");
        }
        continue;
      }
      for (int j = 0; j < i; j++) {
        Union.Term other = u.terms().get(j);
        if (Predicates.isInterface(other.type()) || other.disjoint(t)) continue;
        check.error(pos, "overlapping terms " + str(t) + " and " + str(other));
        break;
      }
    }
  }
}
