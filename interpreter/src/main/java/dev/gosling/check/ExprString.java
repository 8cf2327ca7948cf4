package dev.gosling.check;

import dev.gosling.syntax.Expr;
import dev.gosling.syntax.Field;
import java.util.List;

/**
 * Expressions as gc's messages show them: as written, with blanks normalised, and {@code …} for the
 * insides of composite and function literals.
 */
final class ExprString {
  private final StringBuilder out = new StringBuilder();

  private ExprString() {}

  static String of(Expr e) {
    ExprString s = new ExprString();
    s.expr(e);
    return s.out.toString();
  }

  static String list(List<? extends Expr> list) {
    ExprString s = new ExprString();
    s.exprs(list);
    return s.out.toString();
  }

  private void exprs(List<? extends Expr> list) {
    String separator = "";
    for (Expr e : list) {
      out.append(separator);
      expr(e);
      separator = ", ";
    }
  }

  private void optional(Expr e) {
    if (e != null) expr(e);
  }

  private void expr(Expr expr) {
    switch (expr) {
      case null -> {}
      case Expr.BadExpr e -> out.append("<bad expr>");
      case Expr.Ident e -> out.append(e.name());
      case Expr.BasicLit e -> out.append(e.text());
      case Expr.CompositeLit e -> {
        optional(e.type());
        out.append(e.elements().isEmpty() ? "{}" : "{…}");
      }
      case Expr.KeyValueExpr e -> {
        expr(e.key());
        out.append(": ");
        expr(e.value());
      }
      case Expr.FuncLit e -> {
        expr(e.type());
        out.append(e.body().stmts().isEmpty() ? " {}" : " {…}");
      }
      case Expr.ParenExpr e -> {
        out.append('(');
        expr(e.x());
        out.append(')');
      }
      case Expr.SelectorExpr e -> {
        expr(e.x());
        out.append('.').append(e.sel().name());
      }
      case Expr.IndexExpr e -> {
        expr(e.x());
        out.append('[');
        exprs(e.indices());
        out.append(']');
      }
      case Expr.SliceExpr e -> slice(e);
      case Expr.TypeAssertExpr e -> {
        expr(e.x());
        out.append(".(");
        if (e.type() == null) out.append("type");
        else expr(e.type());
        out.append(')');
      }
      case Expr.CallExpr e -> {
        expr(e.fun());
        out.append('(');
        exprs(e.args());
        if (e.hasDots()) out.append("...");
        out.append(')');
      }
      case Expr.StarExpr e -> {
        out.append('*');
        expr(e.x());
      }
      case Expr.UnaryExpr e -> {
        out.append(e.op());
        expr(e.x());
      }
      case Expr.BinaryExpr e -> {
        expr(e.x());
        out.append(' ').append(e.op()).append(' ');
        expr(e.y());
      }
      case Expr.Ellipsis e -> {
        out.append("...");
        optional(e.elt());
      }
      case Expr.ArrayType e -> {
        out.append('[');
        expr(e.len());
        out.append(']');
        expr(e.elem());
      }
      case Expr.SliceType e -> {
        out.append("[]");
        expr(e.elem());
      }
      case Expr.StructType e -> struct(e);
      case Expr.FuncType e -> {
        out.append("func");
        signature(e);
      }
      case Expr.InterfaceType e -> iface(e);
      case Expr.MapType e -> {
        out.append("map[");
        expr(e.key());
        out.append(']');
        expr(e.value());
      }
      case Expr.ChanType e -> chan(e);
    }
  }

  private void slice(Expr.SliceExpr e) {
    expr(e.x());
    out.append('[');
    optional(e.low());
    out.append(':');
    optional(e.high());
    if (e.max() != null) {
      out.append(':');
      expr(e.max());
    }
    out.append(']');
  }

  private void struct(Expr.StructType e) {
    out.append("struct{");
    String separator = "";
    for (Field f : e.fields()) {
      out.append(separator);
      field(f);
      if (f.tag() != null) out.append(' ').append(f.tag().text());
      separator = "; ";
    }
    out.append('}');
  }

  private void iface(Expr.InterfaceType e) {
    out.append("interface{");
    String separator = "";
    for (Field f : e.elements()) {
      out.append(separator);
      if (!f.names().isEmpty() && f.type() instanceof Expr.FuncType t) {
        out.append(f.names().getFirst().name());
        signature(t);
      } else {
        expr(f.type());
      }
      separator = "; ";
    }
    out.append('}');
  }

  private void chan(Expr.ChanType e) {
    if (e.dir() == Expr.ChanType.Dir.RECV) out.append("<-");
    out.append("chan");
    if (e.dir() == Expr.ChanType.Dir.SEND) out.append("<-");
    out.append(' ');
    boolean parens =
        e.dir() == Expr.ChanType.Dir.BOTH
            && e.elem() instanceof Expr.ChanType c
            && c.dir() == Expr.ChanType.Dir.RECV;
    if (parens) out.append('(');
    expr(e.elem());
    if (parens) out.append(')');
  }

  private void signature(Expr.FuncType e) {
    params(e.params());
    if (e.results() == null || e.results().isEmpty()) return;
    out.append(' ');
    Field first = e.results().getFirst();
    if (e.results().size() == 1 && first.names().isEmpty()) expr(first.type());
    else params(e.results());
  }

  private void params(List<Field> list) {
    out.append('(');
    String separator = "";
    for (Field f : list) {
      out.append(separator);
      field(f);
      separator = ", ";
    }
    out.append(')');
  }

  private void field(Field f) {
    if (!f.names().isEmpty()) {
      exprs(f.names());
      out.append(' ');
    }
    expr(f.type());
  }
}
