package dev.gosling.types;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;

/** Spells types as gc's messages do. After types2's typestring. */
public final class TypePrinter {
  private static final Function<Package, String> BY_NAME = Package::name;

  private final StringBuilder out = new StringBuilder();
  private final Function<Package, String> qualifier;
  private final IntFunction<String> positions;
  private final Set<Type> active = Collections.newSetFromMap(new IdentityHashMap<>());
  private boolean paramNames = true;
  private boolean annotatePackage;

  private TypePrinter(Function<Package, String> qualifier, IntFunction<String> positions) {
    this.qualifier = qualifier;
    this.positions = positions;
  }

  /** gc's spelling, names qualified by their package's name. */
  public static String print(Type type) {
    return print(type, BY_NAME, null);
  }

  /**
   * gc's spelling.
   *
   * @param qualifier what stands before the dot of a package's names; empty for no dot
   * @param positions spells positions, for type parameters that are called like predeclared types;
   *     may be null
   */
  public static String print(
      Type type, Function<Package, String> qualifier, IntFunction<String> positions) {
    TypePrinter p = new TypePrinter(qualifier, positions);
    p.type(type);
    return p.out.toString();
  }

  /** A parameter list and results, without {@code func}. */
  public static String signature(Signature sig, Function<Package, String> qualifier) {
    TypePrinter p = new TypePrinter(qualifier, null);
    p.signature(sig);
    return p.out.toString();
  }

  /** A method as messages about missing ones show it: no parameter names. */
  public static String method(
      Obj.Func f, Function<Package, String> qualifier, boolean annotatePackage) {
    TypePrinter p = new TypePrinter(annotatePackage ? Package::path : qualifier, null);
    p.paramNames = false;
    p.annotatePackage = annotatePackage;
    p.out.append(f.name());
    p.signature(f.signature());
    return p.out.toString();
  }

  private void type(Type type) {
    if (type == null) {
      out.append("<nil>");
      return;
    }
    if (!active.add(type)) {
      out.append("<cycle to ").append(type.getClass().getSimpleName()).append('>');
      return;
    }
    switch (type) {
      case Basic t -> out.append(t);
      case Named t -> named(t);
      case Alias t -> alias(t);
      case Pointer t -> {
        out.append('*');
        type(t.elem());
      }
      case SliceType t -> {
        out.append("[]");
        type(t.elem());
      }
      case ArrayType t -> {
        out.append('[').append(t.length()).append(']');
        type(t.elem());
      }
      case MapType t -> {
        out.append("map[");
        type(t.key());
        out.append(']');
        type(t.elem());
      }
      case ChanType t -> chan(t);
      case Struct t -> struct(t);
      case Interface t -> iface(t);
      case Signature t -> {
        out.append("func");
        signature(t);
      }
      case Tuple t -> tuple(t, false);
      case Union t -> union(t);
      case TypeParam t -> typeParam(t);
    }
    active.remove(type);
  }

  private void named(Named t) {
    typeName(t.obj());
    if (!t.typeArgs().isEmpty()) typeList(t.typeArgs());
    else if (t.isGeneric()) typeParams(t.typeParams());
  }

  private void alias(Alias t) {
    typeName(t.obj());
    if (!t.typeArgs().isEmpty()) typeList(t.typeArgs());
    else if (!t.typeParams().isEmpty()) typeParams(t.typeParams());
  }

  private void typeName(Obj.TypeName obj) {
    if (obj.pkg() != null) {
      String prefix = qualifier.apply(obj.pkg());
      if (!prefix.isEmpty()) out.append(prefix).append('.');
    }
    out.append(obj.name());
  }

  private void typeList(List<Type> list) {
    out.append('[');
    String separator = "";
    for (Type t : list) {
      out.append(separator);
      type(t);
      separator = ", ";
    }
    out.append(']');
  }

  private void typeParams(List<TypeParam> list) {
    out.append('[');
    Type previous = null;
    for (int i = 0; i < list.size(); i++) {
      TypeParam p = list.get(i);
      if (i > 0) {
        if (p.constraint() != previous) {
          out.append(' ');
          type(previous);
        }
        out.append(", ");
      }
      previous = p.constraint();
      type(p);
    }
    if (previous != null) {
      out.append(' ');
      type(previous);
    }
    out.append(']');
  }

  private void typeParam(TypeParam t) {
    out.append(t.obj().name());
    if (positions != null && Universe.SCOPE.lookup(t.obj().name()) != null) {
      out.append(" /* with ").append(t.obj().name()).append(" declared at ");
      out.append(positions.apply(t.obj().pos())).append(" */");
    }
  }

  private void chan(ChanType t) {
    boolean parens = false;
    switch (t.dir()) {
      case BOTH -> {
        out.append("chan ");
        parens = t.elem() instanceof ChanType c && !c.canSend();
      }
      case SEND -> out.append("chan<- ");
      case RECV -> out.append("<-chan ");
    }
    if (parens) out.append('(');
    type(t.elem());
    if (parens) out.append(')');
  }

  private void struct(Struct t) {
    out.append("struct{");
    for (int i = 0; i < t.fields().size(); i++) {
      Obj.Var f = t.fields().get(i);
      if (i > 0) out.append("; ");
      boolean annotate = annotatePackage && !f.exported();
      if (annotate) annotatePackage = false;
      if (!f.embedded()) out.append(f.name()).append(' ');
      type(f.type());
      if (annotate && f.pkg() != null) {
        out.append(" /* package ").append(f.pkg().path()).append(" */ ");
      }
      if (!t.tag(i).isEmpty()) out.append(' ').append(GoQuote.quote(t.tag(i)));
    }
    out.append('}');
  }

  private void iface(Interface t) {
    if (t == Universe.EMPTY_INTERFACE) {
      out.append("any");
      return;
    }
    if (t == Universe.COMPARABLE_INTERFACE) {
      out.append("interface{comparable}");
      return;
    }
    if (t.isImplicit()) {
      if (t.explicitMethods().isEmpty() && t.embeddeds().size() == 1) {
        type(t.embeddeds().getFirst());
        return;
      }
      out.append("/* implicit */ ");
    }
    out.append("interface{");
    String separator = "";
    for (Obj.Func m : t.explicitMethods()) {
      out.append(separator).append(m.name());
      signature(m.signature());
      separator = "; ";
    }
    for (Type e : t.embeddeds()) {
      out.append(separator);
      type(e);
      separator = "; ";
    }
    out.append('}');
  }

  private void union(Union t) {
    String separator = "";
    for (Union.Term term : t.terms()) {
      out.append(separator);
      if (term.tilde()) out.append('~');
      type(term.type());
      separator = " | ";
    }
  }

  private void tuple(Tuple t, boolean variadic) {
    out.append('(');
    for (int i = 0; i < t.size(); i++) {
      Obj.Var v = t.vars().get(i);
      if (i > 0) out.append(", ");
      if (paramNames && !v.name().isEmpty()) out.append(v.name()).append(' ');
      if (!variadic || i < t.size() - 1) {
        type(v.type());
      } else if (v.type() instanceof SliceType s) {
        out.append("...");
        type(s.elem());
      } else {
        type(v.type());
        out.append("...");
      }
    }
    out.append(')');
  }

  private void signature(Signature sig) {
    if (!sig.typeParams().isEmpty()) typeParams(sig.typeParams());
    tuple(sig.params(), sig.variadic());
    int n = sig.results().size();
    if (n == 0) return;
    out.append(' ');
    if (n == 1 && sig.results().vars().getFirst().name().isEmpty()) {
      type(sig.results().type(0));
      return;
    }
    tuple(sig.results(), false);
  }
}
