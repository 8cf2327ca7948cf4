package dev.gosling.types;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Replaces type parameters by types. Returns the very same object where nothing changes. */
final class Substitution {
  private final Map<TypeParam, Type> args;

  Substitution(Map<TypeParam, Type> args) {
    this.args = args;
  }

  Type type(Type type) {
    return switch (type) {
      case Basic t -> t;
      case TypeParam t -> args.getOrDefault(t, t);
      case Alias t -> alias(t);
      case Named t -> named(t);
      case Pointer t -> {
        Type elem = type(t.elem());
        yield elem == t.elem() ? t : new Pointer(elem);
      }
      case SliceType t -> {
        Type elem = type(t.elem());
        yield elem == t.elem() ? t : new SliceType(elem);
      }
      case ArrayType t -> {
        Type elem = type(t.elem());
        yield elem == t.elem() ? t : new ArrayType(t.length(), elem);
      }
      case MapType t -> {
        Type key = type(t.key());
        Type elem = type(t.elem());
        yield key == t.key() && elem == t.elem() ? t : new MapType(key, elem);
      }
      case ChanType t -> {
        Type elem = type(t.elem());
        yield elem == t.elem() ? t : new ChanType(t.dir(), elem);
      }
      case Struct t -> {
        List<Obj.Var> fields = list(t.fields(), this::variable);
        yield fields == t.fields() ? t : t.withFields(fields);
      }
      case Tuple t -> tuple(t);
      case Signature t -> signature(t);
      case Union t -> {
        List<Union.Term> terms = list(t.terms(), this::term);
        yield terms == t.terms() ? t : new Union(terms);
      }
      case Interface t -> {
        List<Obj.Func> methods = list(t.explicitMethods(), this::method);
        List<Type> embeddeds = list(t.embeddeds(), this::type);
        yield methods == t.explicitMethods() && embeddeds == t.embeddeds()
            ? t
            : new Interface(methods, embeddeds, t.isImplicit());
      }
    };
  }

  private Type alias(Alias t) {
    if (t.typeArgs().isEmpty()) {
      Type actual = type(t.actual());
      return actual == t.actual() ? t : actual;
    }
    List<Type> targs = list(t.typeArgs(), this::type);
    return targs == t.typeArgs() ? t : Types.instantiate(t.origin(), targs);
  }

  private Type named(Named t) {
    Named origin = local(t.origin());
    if (t.typeArgs().isEmpty()) return origin;
    int arity = t.origin().typeParams().size();
    // A wrong number has been reported where the type was written.
    if (arity != 0 && arity != t.typeArgs().size()) return Basic.INVALID;
    List<Type> targs = list(t.typeArgs(), this::type);
    if (origin == t.origin() && targs == t.typeArgs()) return t;
    return Types.instantiate(origin, targs);
  }

  /** A type declared in a generic function is another one in each instance of the function. */
  private Named local(Named t) {
    List<TypeParam> outer = t.outerTypeParams();
    if (outer.stream().noneMatch(args::containsKey)) return t;
    return t.inInstance(list(List.<Type>copyOf(outer), this::type), this);
  }

  Tuple tuple(Tuple t) {
    List<Obj.Var> vars = list(t.vars(), this::variable);
    return vars == t.vars() ? t : new Tuple(vars);
  }

  Signature signature(Signature t) {
    Tuple params = tuple(t.params());
    Tuple results = tuple(t.results());
    if (params == t.params() && results == t.results()) return t;
    return new Signature(
        t.recv(), t.recvTypeParams(), t.typeParams(), params, results, t.variadic());
  }

  private Obj.Var variable(Obj.Var v) {
    Type t = type(v.type());
    return t == v.type() ? v : v.withType(t);
  }

  private Obj.Func method(Obj.Func f) {
    Signature sig = signature(f.signature());
    return sig == f.type()
        ? f
        : new Obj.Func(f.pos(), f.pkg(), f.name(), sig, null, f.origin(), false);
  }

  private Union.Term term(Union.Term t) {
    Type u = type(t.type());
    return u == t.type() ? t : new Union.Term(t.tilde(), u);
  }

  private static <T> List<T> list(List<T> in, UnaryOperator<T> f) {
    List<T> out = null;
    for (int i = 0; i < in.size(); i++) {
      T old = in.get(i);
      T changed = f.apply(old);
      if (changed == old) continue;
      if (out == null) out = new ArrayList<>(in);
      out.set(i, changed);
    }
    return out == null ? in : out;
  }
}
