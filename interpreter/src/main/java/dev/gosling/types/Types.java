package dev.gosling.types;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Relations between types. After types2's predicates, subst and instantiate. */
public final class Types {
  private static final Identity EXACT = new Identity(false);
  private static final Identity WITHOUT_TAGS = new Identity(true);

  private Types() {}

  /** spec: "Type identity". Aliases are looked through. */
  public static boolean identical(Type a, Type b) {
    return EXACT.test(a, b);
  }

  /** spec: "ignoring struct tags (see below), x's type and T … have identical underlying types". */
  public static boolean identicalIgnoringTags(Type a, Type b) {
    return WITHOUT_TAGS.test(a, b);
  }

  /** {@code type} without aliases at the top. */
  public static Type unalias(Type type) {
    return type instanceof Alias alias ? alias.actual() : type;
  }

  /** As {@link #unalias}, but byte and rune, which gc has types of their own for, stay. */
  public static Type spelled(Type type) {
    Type t = type;
    while (t instanceof Alias a && t != Universe.BYTE && t != Universe.RUNE && a.rhs() != null) {
      t = a.rhs();
    }
    return t;
  }

  /** {@code type} as a defined type, aliases looked through, or null. */
  public static Named asNamed(Type type) {
    return unalias(type) instanceof Named named ? named : null;
  }

  static Interface constraintInterface(Type constraint) {
    if (constraint == null) return Universe.EMPTY_INTERFACE;
    Type under = constraint.underlying();
    if (under == Basic.INVALID) return Universe.EMPTY_INTERFACE;
    if (under instanceof Interface i) {
      return Predicates.isTypeParam(constraint) ? Universe.EMPTY_INTERFACE : i;
    }
    return new Interface(List.of(), List.of(constraint), true);
  }

  /** Replaces type parameters; returns {@code type} itself where nothing changes. */
  public static Type substitute(Type type, Map<TypeParam, Type> args) {
    return args.isEmpty() ? type : new Substitution(args).type(type);
  }

  /** The substitution of {@code args} for {@code params}; null arguments are left out. */
  public static Map<TypeParam, Type> substitution(
      List<TypeParam> params, List<? extends Type> args) {
    Map<TypeParam, Type> map = new HashMap<>();
    for (int i = 0; i < params.size(); i++) {
      if (i < args.size() && args.get(i) != null) map.put(params.get(i), args.get(i));
    }
    return map;
  }

  /** The instance of a generic named type; one object for identical arguments. */
  public static Named instantiate(Named generic, List<Type> args) {
    return generic.instance(args, () -> new Named(generic.obj(), generic, args, Types::expand));
  }

  /** Completes an instance, unless its generic type is being declared: then later. */
  private static void expand(Named instance) {
    Named generic = instance.origin();
    Type rhs = generic.rhs();
    List<TypeParam> params = generic.typeParams();
    if (rhs == null) {
      instance.setResolver(Types::expand);
    } else if (params.size() != instance.typeArgs().size()) {
      instance.setRhs(Basic.INVALID);
    } else {
      instance.setRhs(substitute(rhs, substitution(params, instance.typeArgs())));
    }
  }

  /** The instance of a generic alias. */
  public static Alias instantiate(Alias generic, List<Type> args) {
    Type rhs = generic.rhs() == null ? Basic.INVALID : generic.rhs();
    Type actual = substitute(rhs, substitution(generic.typeParams(), args));
    return new Alias(generic.obj(), generic, generic.typeParams(), args, actual);
  }

  /** The instance of a generic function's type. */
  public static Signature instantiate(Signature generic, List<Type> args) {
    Substitution s = new Substitution(substitution(generic.typeParams(), args));
    return new Signature(
        generic.recv(),
        generic.recvTypeParams(),
        List.of(),
        s.tuple(generic.params()),
        s.tuple(generic.results()),
        generic.variadic());
  }

  /** The method of an instance that stands for its generic type's {@code original}. */
  static Obj.Func instanceMethod(Named instance, Obj.Func original) {
    Obj.Func method =
        new Obj.Func(original.pos(), original.pkg(), original.name(), null, null, original, false);
    method.setResolver(
        () -> {
          Signature sig = original.signature();
          Obj.Var recv = sig.recv();
          Type recvType = original.hasPointerReceiver() ? new Pointer(instance) : instance;
          Signature made = sig;
          if (sig.recvTypeParams().size() == instance.typeArgs().size()) {
            Map<TypeParam, Type> map = substitution(sig.recvTypeParams(), instance.typeArgs());
            made = new Substitution(map).signature(sig);
          }
          method.setType(
              new Signature(
                  recv == null ? null : recv.withType(recvType),
                  sig.recvTypeParams(),
                  List.of(),
                  made.params(),
                  made.results(),
                  made.variadic()));
        });
    return method;
  }
}
