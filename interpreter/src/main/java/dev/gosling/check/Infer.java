package dev.gosling.check;

import static dev.gosling.types.Predicates.defaultType;
import static dev.gosling.types.Predicates.isTyped;

import dev.gosling.types.ArrayType;
import dev.gosling.types.ChanType;
import dev.gosling.types.CoreType;
import dev.gosling.types.Interface;
import dev.gosling.types.MapType;
import dev.gosling.types.Named;
import dev.gosling.types.Obj;
import dev.gosling.types.Pointer;
import dev.gosling.types.Predicates;
import dev.gosling.types.Signature;
import dev.gosling.types.SliceType;
import dev.gosling.types.Struct;
import dev.gosling.types.Tuple;
import dev.gosling.types.Type;
import dev.gosling.types.TypeParam;
import dev.gosling.types.Types;
import dev.gosling.types.Unifier;
import dev.gosling.types.Union;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** spec: "Type inference". After types2's infer. */
final class Infer {
  private final Checker check;

  Infer(Checker check) {
    this.check = check;
  }

  /** Why inference failed; {@code message} is null where that has been reported already. */
  static final class Problem {
    int pos;
    String message;

    void set(int at, String text) {
      pos = at;
      message = text;
    }
  }

  /** Fresh type parameters, and a type that mentions them instead of the originals. */
  record Renamed(List<TypeParam> params, Type type) {}

  /** Renames, so that a recursive call does not confuse its own parameters with its argument's. */
  Renamed rename(List<TypeParam> params, Type type) {
    List<TypeParam> fresh = new ArrayList<>();
    for (TypeParam p : params) {
      Obj.TypeName old = p.obj();
      Obj.TypeName obj = new Obj.TypeName(old.pos(), old.pkg(), old.name(), null);
      TypeParam q = new TypeParam(obj, p.index(), null);
      obj.setType(q);
      fresh.add(q);
    }
    Map<TypeParam, Type> map = Types.substitution(params, fresh);
    for (int i = 0; i < params.size(); i++) {
      fresh.get(i).setConstraint(Types.substitute(params.get(i).constraint(), map));
    }
    return new Renamed(fresh, Types.substitute(type, map));
  }

  /**
   * Completes type arguments.
   *
   * @param known the arguments so far; missing or null ones are inferred
   * @param params the function's parameters
   * @param args as many operands
   * @param reverse the "argument" is the function variable that is assigned to
   * @return null where they can't be inferred
   */
  List<Type> infer(
      int pos,
      List<TypeParam> unknowns,
      List<Type> known,
      Tuple params,
      List<Operand> args,
      boolean reverse,
      Problem problem) {
    List<Type> given = new ArrayList<>(known);
    while (given.size() < unknowns.size()) given.add(null);
    if (!given.contains(null)) return given;
    for (Operand a : args) if (a.isInvalid()) return null;
    Tuple formal = (Tuple) Types.substitute(params, Types.substitution(unknowns, given));
    Unifier u = new Unifier(unknowns, given, check.allows(21));
    List<Integer> untyped = new ArrayList<>();
    for (int i = 0; i < args.size(); i++) {
      Operand arg = args.get(i);
      Type par = formal.type(i);
      if (!isParameterized(unknowns, par) && !isParameterized(unknowns, arg.type)) continue;
      if (isTyped(arg.type)) {
        if (!u.unify(par, arg.type, Unifier.ASSIGN)) {
          mismatch(unknowns, u, par, arg, reverse, problem);
          return null;
        }
      } else if (par instanceof TypeParam && !arg.isNil()) {
        untyped.add(i);
      }
    }
    if (!useConstraints(pos, unknowns, u, problem)) return null;
    if (!useUntyped(formal, args, untyped, u, problem)) return null;
    return simplify(pos, unknowns, given, u.inferred(unknowns), problem);
  }

  private void mismatch(
      List<TypeParam> unknowns,
      Unifier u,
      Type par,
      Operand arg,
      boolean reverse,
      Problem problem) {
    List<Type> inferred = u.inferred(unknowns);
    String of = "type " + check.str(arg.type) + " of " + arg.exprString();
    if (inferred.stream().allMatch(t -> t == null)) {
      problem.set(
          arg.pos(),
          of + " does not match " + check.str(par) + " (cannot infer " + names(unknowns) + ")");
      return;
    }
    Type better = Types.substitute(par, Types.substitution(unknowns, inferred));
    String message;
    if (better == par) {
      message = of + " does not match " + check.str(par);
    } else if (reverse) {
      message =
          "inferred type " + check.str(better) + " for " + check.str(par) + " does not match " + of;
    } else {
      message =
          of + " does not match inferred type " + check.str(better) + " for " + check.str(par);
    }
    problem.set(arg.pos(), message);
  }

  private static String names(List<TypeParam> list) {
    int n = list.size();
    if (n == 1) return list.getFirst().obj().name();
    if (n == 2) return list.get(0).obj().name() + " and " + list.get(1).obj().name();
    StringBuilder s = new StringBuilder();
    for (TypeParam p : list.subList(0, n - 1)) s.append(p.obj().name()).append(", ");
    return s.append("and ").append(list.getLast().obj().name()).toString();
  }

  /** spec: "for each type parameter with a core type …", repeated while it teaches something. */
  private boolean useConstraints(int pos, List<TypeParam> unknowns, Unifier u, Problem problem) {
    while (true) {
      int before = u.unknowns();
      for (TypeParam p : unknowns) {
        Type t = u.at(p);
        Union.Term core = coreTerm(p);
        if (core != null) {
          if (t != null) {
            if (!u.unify(t, core.type(), 0)) {
              problem.set(pos, unsatisfied(p, t));
              return false;
            }
          } else if (singleTerm(p) && !core.tilde()) {
            u.set(p, core.type());
          }
        }
        if (t == null || isParameterized(unknowns, t)) continue;
        String cause =
            check.satisfaction.missingMethods(
                t, p.constraintInterface(), true, (x, y) -> u.unify(x, y, Unifier.EXACT));
        if (cause != null) {
          problem.set(pos, unsatisfied(p, t) + " " + cause);
          return false;
        }
      }
      if (u.unknowns() == before) return true;
    }
  }

  private String unsatisfied(TypeParam p, Type t) {
    return check.str(p)
        + " (type "
        + check.str(t)
        + ") does not satisfy "
        + check.str(p.constraint());
  }

  private static boolean singleTerm(TypeParam p) {
    List<Union.Term> terms = p.constraintSet().terms();
    return terms != null && terms.size() == 1;
  }

  /** The only term of a constraint, or its core type; with a tilde if any term has one. */
  private static Union.Term coreTerm(TypeParam p) {
    List<Union.Term> terms = p.constraintSet().terms();
    if (terms == null || terms.isEmpty()) return null;
    if (terms.size() == 1) return terms.getFirst();
    Type core = CoreType.of(p);
    if (core == null) return null;
    return new Union.Term(terms.stream().anyMatch(t -> t.tilde()), core);
  }

  /** spec: "for each … untyped constant argument … the default type of the largest kind". */
  private boolean useUntyped(
      Tuple formal, List<Operand> args, List<Integer> untyped, Unifier u, Problem problem) {
    Map<TypeParam, Type> largest = new LinkedHashMap<>();
    for (int i : untyped) {
      TypeParam p = (TypeParam) formal.type(i);
      if (u.at(p) != null) continue;
      Operand arg = args.get(i);
      Type max = largest.get(p);
      if (max != null) {
        Type larger = Predicates.maxType(max, arg.type);
        if (larger == null) {
          problem.set(
              arg.pos(),
              "mismatched types "
                  + max
                  + " and "
                  + arg.type
                  + " (cannot infer "
                  + check.str(p)
                  + ")");
          return false;
        }
        max = larger;
      } else {
        max = arg.type;
      }
      largest.put(p, max);
    }
    largest.forEach((p, t) -> u.set(p, defaultType(t)));
    return true;
  }

  /** Replaces inferred types that mention type parameters by what those stand for. */
  private List<Type> simplify(
      int pos, List<TypeParam> unknowns, List<Type> given, List<Type> inferred, Problem problem) {
    new CycleFinder(unknowns, inferred).run();
    List<Integer> dirty = new ArrayList<>();
    for (int i = 0; i < inferred.size(); i++) {
      if (inferred.get(i) != null && given.get(i) == null) dirty.add(i);
    }
    while (!dirty.isEmpty()) {
      Map<TypeParam, Type> map = Types.substitution(unknowns, inferred);
      List<Integer> next = new ArrayList<>();
      for (int i : dirty) {
        Type old = inferred.get(i);
        Type better = Types.substitute(old, map);
        if (better == old) continue;
        if (better instanceof Signature s
            && !s.typeParams().isEmpty()
            && !isParameterized(unknowns, s)) {
          better =
              new Signature(
                  s.recv(), s.recvTypeParams(), List.of(), s.params(), s.results(), s.variadic());
        }
        inferred.set(i, better);
        next.add(i);
      }
      dirty = next;
    }
    for (int i = 0; i < inferred.size(); i++) {
      Type t = inferred.get(i);
      if (t != null && !isParameterized(unknowns, t)) continue;
      Obj obj = unknowns.get(i).obj();
      problem.set(
          pos, "cannot infer " + obj.name() + " (declared at " + check.position(obj.pos()) + ")");
      return null;
    }
    return inferred;
  }

  // Mentions of type parameters.

  static boolean isParameterized(List<TypeParam> params, Type type) {
    return new Walker(params).mentions(type);
  }

  private static final class Walker {
    private final Set<TypeParam> params;
    private final Set<Type> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    Walker(List<TypeParam> params) {
      this.params = new HashSet<>(params);
    }

    boolean mentions(Type type) {
      if (!seen.add(type)) return false;
      boolean found = inside(type);
      if (found) seen.remove(type);
      return found;
    }

    private boolean inside(Type type) {
      return switch (Types.unalias(type)) {
        case TypeParam t -> params.contains(t);
        case Pointer t -> mentions(t.elem());
        case SliceType t -> mentions(t.elem());
        case ArrayType t -> mentions(t.elem());
        case MapType t -> mentions(t.key()) || mentions(t.elem());
        case ChanType t -> mentions(t.elem());
        case Struct t -> vars(t.fields());
        case Tuple t -> vars(t.vars());
        case Signature t -> vars(t.params().vars()) || vars(t.results().vars());
        case Named t -> t.typeArgs().stream().anyMatch(this::mentions);
        case Interface t ->
            t.typeSet().methods().stream().anyMatch(m -> mentions(m.type()))
                || t.typeSet().hasTerms()
                    && t.typeSet().terms().stream().anyMatch(m -> mentions(m.type()));
        default -> false;
      };
    }

    private boolean vars(List<Obj.Var> vars) {
      for (Obj.Var v : vars) if (mentions(v.type())) return true;
      return false;
    }
  }

  /** Drops inferred types that refer to themselves through type parameters. */
  private static final class CycleFinder {
    private final List<TypeParam> params;
    private final List<Type> inferred;
    private final Set<Type> active = Collections.newSetFromMap(new IdentityHashMap<>());

    CycleFinder(List<TypeParam> params, List<Type> inferred) {
      this.params = params;
      this.inferred = inferred;
    }

    void run() {
      for (TypeParam p : params) visit(p);
    }

    private void visit(Type type) {
      Type t = Types.unalias(type);
      int i = t instanceof TypeParam p ? params.indexOf(p) : -1;
      if (!active.add(t)) {
        if (i >= 0) inferred.set(i, null);
        return;
      }
      if (i >= 0 && inferred.get(i) != null) visit(inferred.get(i));
      else if (i < 0) children(t);
      active.remove(t);
    }

    private void children(Type type) {
      switch (type) {
        case Pointer t -> visit(t.elem());
        case SliceType t -> visit(t.elem());
        case ArrayType t -> visit(t.elem());
        case MapType t -> {
          visit(t.key());
          visit(t.elem());
        }
        case ChanType t -> visit(t.elem());
        case Struct t -> t.fields().forEach(f -> visit(f.type()));
        case Signature t -> {
          t.params().vars().forEach(v -> visit(v.type()));
          t.results().vars().forEach(v -> visit(v.type()));
        }
        case Union t -> t.terms().forEach(m -> visit(m.type()));
        case Interface t -> {
          t.explicitMethods().forEach(m -> visit(m.type()));
          t.embeddeds().forEach(this::visit);
        }
        case Named t -> t.typeArgs().forEach(this::visit);
        default -> {}
      }
    }
  }
}
