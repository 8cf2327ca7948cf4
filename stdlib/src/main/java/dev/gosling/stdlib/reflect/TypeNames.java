package dev.gosling.stdlib.reflect;

import dev.gosling.stdlib.ByteBuilder;
import dev.gosling.stdlib.strconv.Quote;
import dev.gosling.syntax.Expr;
import dev.gosling.types.Alias;
import dev.gosling.types.ArrayType;
import dev.gosling.types.Basic;
import dev.gosling.types.ChanType;
import dev.gosling.types.Interface;
import dev.gosling.types.MapType;
import dev.gosling.types.Named;
import dev.gosling.types.Obj;
import dev.gosling.types.Package;
import dev.gosling.types.Pointer;
import dev.gosling.types.Signature;
import dev.gosling.types.SliceType;
import dev.gosling.types.Struct;
import dev.gosling.types.Tuple;
import dev.gosling.types.Type;
import dev.gosling.types.TypeParam;
import dev.gosling.types.Union;
import dev.gosling.value.GoString;

/**
 * Spells types as {@code reflect.Type.String} does; compile errors spell them differently ({@code
 * any}, parameter names).
 */
public final class TypeNames {
  private final StringBuilder out = new StringBuilder();

  private TypeNames() {}

  public static String of(Type type) {
    TypeNames names = new TypeNames();
    names.type(type, false);
    return names.out.toString();
  }

  /**
   * @param paths packages by path rather than name, as inside type arguments
   */
  private void type(Type type, boolean paths) {
    switch (type) {
      case Basic b -> out.append(b);
      case Named n -> named(n, paths);
      case Alias a -> type(a.actual(), paths);
      case Pointer p -> prefixed("*", p.elem(), paths);
      case SliceType s -> prefixed("[]", s.elem(), paths);
      case ArrayType a -> prefixed("[" + a.length() + "]", a.elem(), paths);
      case MapType m -> {
        prefixed("map[", m.key(), paths);
        prefixed("]", m.elem(), paths);
      }
      case ChanType c -> channel(c, paths);
      case Signature s -> prefixedSignature("func", s, paths);
      case Struct s -> struct(s, paths);
      case Interface i -> interfaceType(i, paths);
      case Tuple t -> tuple(t, false, paths);
      case TypeParam t -> out.append(t);
      case Union u -> out.append(u);
    }
  }

  private void prefixed(String prefix, Type elem, boolean paths) {
    out.append(prefix);
    type(elem, paths);
  }

  private void named(Named n, boolean paths) {
    Package pkg = n.obj().pkg();
    if (pkg != null) out.append(paths ? pkg.path() : pkg.name()).append('.');
    out.append(n.obj().name());
    String separator = "[";
    for (Type arg : n.typeArgs()) {
      out.append(separator);
      type(arg, true);
      separator = ",";
    }
    if (!n.typeArgs().isEmpty()) out.append(']');
  }

  private void channel(ChanType c, boolean paths) {
    out.append(
        switch (c.dir()) {
          case SEND -> "chan<- ";
          case RECV -> "<-chan ";
          default -> "chan ";
        });
    boolean parentheses =
        c.dir() != Expr.ChanType.Dir.RECV
            && c.elem() instanceof ChanType elem
            && elem.dir() == Expr.ChanType.Dir.RECV;
    if (parentheses) out.append('(');
    type(c.elem(), paths);
    if (parentheses) out.append(')');
  }

  private void prefixedSignature(String prefix, Signature s, boolean paths) {
    out.append(prefix);
    tuple(s.params(), s.variadic(), paths);
    if (s.results().size() == 0) return;
    out.append(' ');
    if (s.results().size() == 1) type(s.results().type(0), paths);
    else tuple(s.results(), false, paths);
  }

  private void tuple(Tuple t, boolean variadic, boolean paths) {
    out.append('(');
    for (int i = 0; i < t.size(); i++) {
      if (i > 0) out.append(", ");
      if (variadic && i == t.size() - 1 && t.type(i) instanceof SliceType last) {
        prefixed("...", last.elem(), paths);
      } else {
        type(t.type(i), paths);
      }
    }
    out.append(')');
  }

  private void struct(Struct s, boolean paths) {
    out.append("struct {");
    for (int i = 0; i < s.fields().size(); i++) {
      Obj.Var field = s.fields().get(i);
      out.append(i > 0 ? "; " : " ");
      if (!field.embedded()) out.append(field.name()).append(' ');
      type(field.type(), paths);
      if (!s.tag(i).isEmpty()) out.append(' ').append(quoted(s.tag(i)));
    }
    out.append(s.fields().isEmpty() ? "}" : " }");
  }

  private static String quoted(String tag) {
    GoString s = GoString.of(tag);
    ByteBuilder b = new ByteBuilder();
    Quote.append(b, s.array, s.offset, s.offset + s.length, '"', Quote.Keep.PRINTABLE);
    return b.toGoString().toString();
  }

  private void interfaceType(Interface i, boolean paths) {
    out.append("interface {");
    String separator = " ";
    for (Obj.Func m : i.typeSet().methods()) {
      out.append(separator);
      if (!m.exported() && m.pkg() != null) out.append(m.pkg().path()).append('.');
      prefixedSignature(m.name(), m.signature(), paths);
      separator = "; ";
    }
    out.append(i.typeSet().methods().isEmpty() ? "}" : " }");
  }
}
