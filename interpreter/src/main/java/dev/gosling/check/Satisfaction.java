package dev.gosling.check;

import static dev.gosling.types.Predicates.isInterfacePointer;
import static dev.gosling.types.Predicates.isStrictlyComparable;
import static dev.gosling.types.Predicates.isTypeParam;
import static dev.gosling.types.Predicates.isValid;

import dev.gosling.types.Interface;
import dev.gosling.types.MethodSet;
import dev.gosling.types.Obj;
import dev.gosling.types.Pointer;
import dev.gosling.types.Predicates;
import dev.gosling.types.Type;
import dev.gosling.types.TypeParam;
import dev.gosling.types.TypePrinter;
import dev.gosling.types.TypeSet;
import dev.gosling.types.Types;
import dev.gosling.types.Union;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;

/**
 * spec: "Implementing an interface", "Satisfying a type constraint". Answers are reasons, null
 * where there is none to complain. After types2's instantiate and lookup.
 */
final class Satisfaction {
  private final Checker check;

  Satisfaction(Checker check) {
    this.check = check;
  }

  /** A type argument that does not satisfy its constraint. */
  record Violation(int index, String cause) {}

  /** The first argument that does not satisfy its parameter's constraint, or null. */
  Violation verify(List<TypeParam> params, List<Type> args) {
    Map<TypeParam, Type> map = Types.substitution(params, args);
    for (int i = 0; i < params.size(); i++) {
      TypeParam p = params.get(i);
      Type constraint = p.constraint();
      // A constraint like ~[]E stands for an interface.
      if (!(constraint.underlying() instanceof Interface)) constraint = p.constraintInterface();
      String cause = implement(args.get(i), Types.substitute(constraint, map), true);
      if (cause != null) return new Violation(i, cause);
    }
    return null;
  }

  /**
   * Why {@code v} does not implement (or satisfy) {@code t}, or null.
   *
   * @param constraint speak of satisfying a constraint
   */
  String implement(Type v, Type t, boolean constraint) {
    Type vu = v.underlying();
    Type tu = t.underlying();
    if (!isValid(vu) || !isValid(tu)) return null;
    if (vu instanceof Pointer p && !isValid(p.elem().underlying())) return null;
    String verb = constraint ? "satisfy" : "implement";
    if (!(tu instanceof Interface ti)) {
      String detail =
          isInterfacePointer(tu)
              ? "type " + check.str(t) + " is pointer to interface, not interface"
              : check.str(t) + " is not an interface";
      return fails(v, verb, t) + " (" + detail + ")";
    }
    TypeSet wanted = ti.typeSet();
    // spec: "Every type implements the empty interface".
    if (wanted.isAll()) return null;
    Interface vi = vu instanceof Interface i ? i : null;
    if (vi != null && vi.typeSet().isEmpty()) return null;
    if (wanted.isEmpty()) return "cannot " + verb + " " + check.str(t) + " (empty type set)";
    String missing = missingMethods(v, t, true);
    if (missing != null) return fails(v, verb, t) + " " + missing;
    if (!wanted.hasTerms()) return comparability(v, wanted, verb, constraint);
    if (vi != null) {
      if (!vi.typeSet().subsetOf(wanted)) return fails(v, verb, t);
      return comparability(v, wanted, verb, constraint);
    }
    for (Union.Term m : wanted.terms()) {
      if (m.includes(v)) return comparability(v, wanted, verb, constraint);
    }
    return fails(v, verb, t) + " (" + notInTypeSet(v, t, ti, wanted) + ")";
  }

  private String fails(Type v, String verb, Type t) {
    return check.str(v) + " does not " + verb + " " + check.str(t);
  }

  private String notInTypeSet(Type v, Type t, Interface ti, TypeSet wanted) {
    for (Union.Term m : wanted.terms()) {
      if (!m.tilde()
          && Types.identical(m.type(), m.type().underlying())
          && new Union.Term(true, m.type()).includes(v)) {
        return "possibly missing ~ for " + check.str(m.type()) + " in " + check.str(t);
      }
    }
    String vs = check.str(v);
    if (mentions(ti, v)) {
      return check.str(t)
          + " mentions "
          + vs
          + ", but "
          + vs
          + " is not in the type set of "
          + check.str(t);
    }
    return vs + " missing in " + terms(wanted);
  }

  /** A type set's terms, as messages print them. */
  String terms(TypeSet set) {
    if (set.terms() == null || set.terms().isEmpty()) return set.termString();
    StringBuilder s = new StringBuilder();
    for (Union.Term t : set.terms()) {
      if (!s.isEmpty()) s.append(" | ");
      s.append(t.tilde() ? "~" : "").append(TypePrinter.print(t.type(), p -> p.path(), null));
    }
    return s.toString();
  }

  private static boolean mentions(Type t, Type what) {
    return switch (t) {
      case Interface i -> i.embeddeds().stream().anyMatch(e -> mentions(e, what));
      case Union u -> u.terms().stream().anyMatch(m -> mentions(m.type(), what));
      default -> Types.identical(t, what);
    };
  }

  /** spec: "T satisfies C if … C can be written in the form interface{ comparable; E }". */
  private String comparability(Type v, TypeSet wanted, String verb, boolean constraint) {
    if (!wanted.isComparable()) return null;
    if (isStrictlyComparable(v)) return null;
    String vs = check.str(v);
    if (constraint && Predicates.isComparable(v)) {
      if (check.allows(20)) return null;
      return check.withVersionHint(vs + " to " + verb + " comparable requires go1.20 or later");
    }
    return vs + " does not " + verb + " comparable";
  }

  /** Why {@code v} lacks methods of interface {@code t}, in parentheses, or null. */
  String missingMethods(Type v, Type t, boolean staticCheck) {
    return missingMethods(v, t, staticCheck, Types::identical);
  }

  String missingMethods(Type v, Type t, boolean staticCheck, BiPredicate<Type, Type> equivalent) {
    if (!isValid(v)) return null;
    MethodSet.Missing m = MethodSet.missing(v, t, staticCheck, equivalent);
    if (m == null || MethodSet.hasInvalidEmbeddedFields(v)) return null;
    String name = m.method().name();
    return switch (m.reason()) {
      case NOT_FOUND -> {
        if (isInterfacePointer(v)) yield "(" + interfacePointer(v) + ")";
        if (isInterfacePointer(t)) yield "(" + interfacePointer(t) + ")";
        yield "(missing method " + name + ")";
      }
      case WRONG_NAME ->
          "(missing method " + name + ")" + haveWant(m.alternative(), m.method(), false);
      case UNEXPORTED -> "(unexported method " + name + ")";
      case WRONG_SIGNATURE -> {
        boolean annotate = str(m.alternative(), false).equals(str(m.method(), false));
        boolean same = annotate && str(m.alternative(), true).equals(str(m.method(), true));
        yield "(wrong type for method "
            + name
            + ")"
            + (same ? "" : haveWant(m.alternative(), m.method(), annotate));
      }
      case AMBIGUOUS -> "(ambiguous selector " + check.str(v) + "." + name + ")";
      case POINTER_RECEIVER -> "(method " + name + " has pointer receiver)";
      case FIELD -> "(" + check.str(v) + "." + name + " is a field, not a method)";
    };
  }

  private String str(Obj.Func f, boolean annotate) {
    return TypePrinter.method(f, check::qualifier, annotate);
  }

  private String haveWant(Obj.Func have, Obj.Func want, boolean annotate) {
    return "\n\t\thave " + str(have, annotate) + "\n\t\twant " + str(want, annotate);
  }

  String interfacePointer(Type t) {
    boolean param = t.underlying() instanceof Pointer p && isTypeParam(p.elem());
    return param
        ? "type " + check.str(t) + " is pointer to type parameter, not type parameter"
        : "type " + check.str(t) + " is pointer to interface, not interface";
  }
}
