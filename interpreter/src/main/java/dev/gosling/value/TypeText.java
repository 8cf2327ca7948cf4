package dev.gosling.value;

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
import java.util.List;

/**
 * Spells types as {@code reflect.Type.String} does: {@code main.T}, {@code interface {}}, {@code
 * struct { A int; B string }}, {@code main.Pair[int,string]}, {@code main.Local[int;string]} with
 * the type argument of the function around first.
 */
final class TypeText {
  private final StringBuilder out = new StringBuilder();

  /** Inside the brackets of an instance packages are named by path, and local types numbered. */
  private boolean byPath;

  private TypeText() {}

  static String of(Type type) {
    TypeText text = new TypeText();
    text.write(type);
    return text.out.toString();
  }

  private void write(Type type) {
    switch (type) {
      case Basic b -> out.append(b);
      case Alias a -> write(a.actual());
      case Named n -> writeNamed(n);
      case TypeParam p -> out.append(p.obj().name());
      case Pointer p -> prefixed("*", p.elem());
      case SliceType s -> prefixed("[]", s.elem());
      case ArrayType a -> prefixed("[" + a.length() + "]", a.elem());
      case MapType m -> {
        prefixed("map[", m.key());
        prefixed("]", m.elem());
      }
      case ChanType c -> writeChan(c);
      case Signature s -> {
        out.append("func");
        writeSignature(s);
      }
      case Tuple t -> writeParams(t.vars(), false);
      case Struct s -> writeStruct(s);
      case Interface i -> writeInterface(i);
      case Union u -> out.append("union");
    }
  }

  private void prefixed(String prefix, Type type) {
    out.append(prefix);
    write(type);
  }

  private void writeNamed(Named n) {
    writePackage(n.obj().pkg());
    out.append(n.obj().name());
    List<Type> outer = n.outerTypeArgs();
    if (!outer.isEmpty() || !n.typeArgs().isEmpty()) {
      boolean saved = byPath;
      byPath = true;
      out.append('[');
      writeList(outer);
      if (!outer.isEmpty() && !n.typeArgs().isEmpty()) out.append(';');
      writeList(n.typeArgs());
      out.append(']');
      byPath = saved;
    }
    int number = byPath ? n.localNumber() : 0;
    if (number > 0) out.append('·').append(number);
  }

  private void writeList(List<Type> types) {
    String separator = "";
    for (Type type : types) {
      prefixed(separator, type);
      separator = ",";
    }
  }

  private void writePackage(Package pkg) {
    if (pkg != null) out.append(byPath ? pkg.path() : pkg.name()).append('.');
  }

  private void writeChan(ChanType c) {
    String prefix =
        switch (c.dir()) {
          case BOTH -> "chan ";
          case SEND -> "chan<- ";
          case RECV -> "<-chan ";
        };
    out.append(prefix);
    boolean parens =
        c.canSend() && c.canReceive() && c.elem() instanceof ChanType e && !e.canSend();
    if (parens) out.append('(');
    write(c.elem());
    if (parens) out.append(')');
  }

  private void writeSignature(Signature s) {
    writeParams(s.params().vars(), s.variadic());
    List<Obj.Var> results = s.results().vars();
    if (results.isEmpty()) return;
    out.append(' ');
    if (results.size() == 1) write(results.getFirst().type());
    else writeParams(results, false);
  }

  private void writeParams(List<Obj.Var> params, boolean variadic) {
    out.append('(');
    for (int i = 0; i < params.size(); i++) {
      if (i > 0) out.append(", ");
      Type type = params.get(i).type();
      if (variadic && i == params.size() - 1)
        prefixed("...", ((SliceType) type.underlying()).elem());
      else write(type);
    }
    out.append(')');
  }

  private void writeStruct(Struct s) {
    if (s.fields().isEmpty()) {
      out.append("struct {}");
      return;
    }
    String separator = "struct { ";
    for (int i = 0; i < s.fields().size(); i++) {
      Obj.Var f = s.fields().get(i);
      out.append(separator);
      if (!f.embedded()) out.append(f.name()).append(' ');
      write(f.type());
      if (!s.tag(i).isEmpty()) out.append(' ').append(quote(s.tag(i)));
      separator = "; ";
    }
    out.append(" }");
  }

  private static String quote(String tag) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < tag.length(); ) {
      int c = tag.codePointAt(i);
      i += Character.charCount(c);
      switch (c) {
        case '"', '\\' -> quoted.append('\\').append((char) c);
        case '\n' -> quoted.append("\\n");
        case '\t' -> quoted.append("\\t");
        case '\r' -> quoted.append("\\r");
        default -> {
          if (c < ' ' || c == 0x7f) quoted.append(String.format("\\x%02x", c));
          else quoted.appendCodePoint(c);
        }
      }
    }
    return quoted.append('"').toString();
  }

  private void writeInterface(Interface type) {
    List<Obj.Func> methods = type.typeSet().methods();
    if (methods.isEmpty()) {
      out.append("interface {}");
      return;
    }
    String separator = "interface { ";
    for (Obj.Func m : methods) {
      out.append(separator);
      if (!m.exported()) writePackage(m.pkg());
      out.append(m.name());
      writeSignature(m.signature());
      separator = "; ";
    }
    out.append(" }");
  }
}
