package dev.gosling.syntax;

import java.util.List;

/**
 * Expressions and types, as {@code go/ast.Expr}. Nullable components say so. An expression that
 * begins with another one keeps its position: chains may be long.
 */
public sealed interface Expr extends Node {
  /** Source that did not parse; the parser has reported it. */
  record BadExpr(int pos) implements Expr {}

  record Ident(int pos, String name) implements Expr {
    public boolean isBlank() {
      return name.equals("_");
    }

    /** False if the name holds what no identifier may; the parser has reported it. */
    public boolean isWellFormed() {
      if (Character.isDigit(name.codePointAt(0))) return false;
      return name.codePoints().allMatch(c -> c == '_' || Character.isLetterOrDigit(c));
    }
  }

  /** {@code text} is the literal as written, quotes and all. */
  record BasicLit(int pos, Kind kind, String text) implements Expr {
    public enum Kind {
      INT,
      FLOAT,
      IMAG,
      CHAR,
      STRING
    }
  }

  /** spec: "Composite literals". {@code type} is null where it is elided. */
  record CompositeLit(int pos, Expr type, int lbrace, List<Expr> elements, int rbrace)
      implements Expr {}

  /** An element of a composite literal with its key. */
  record KeyValueExpr(int pos, Expr key, Expr value) implements Expr {
    public KeyValueExpr(Expr key, Expr value) {
      this(key.pos(), key, value);
    }
  }

  record FuncLit(int pos, FuncType type, Stmt.BlockStmt body) implements Expr {}

  record ParenExpr(int pos, Expr x, int rparen) implements Expr {}

  record SelectorExpr(int pos, Expr x, Ident sel) implements Expr {
    public SelectorExpr(Expr x, Ident sel) {
      this(x.pos(), x, sel);
    }
  }

  /** {@code x[i]}, and instantiations {@code x[T1, T2]}. */
  record IndexExpr(int pos, Expr x, int lbrack, List<Expr> indices, int rbrack) implements Expr {
    public IndexExpr(Expr x, int lbrack, List<Expr> indices, int rbrack) {
      this(x.pos(), x, lbrack, indices, rbrack);
    }
  }

  /** {@code x[low:high:max]}; bounds may be null. Its position is the bracket, as in gc. */
  record SliceExpr(
      Expr x, int lbrack, Expr low, Expr high, Expr max, boolean threeIndex, int rbrack)
      implements Expr {
    @Override
    public int pos() {
      return lbrack;
    }
  }

  /** {@code x.(T)}; {@code type} is null for {@code x.(type)}. */
  record TypeAssertExpr(int pos, Expr x, int lparen, Expr type) implements Expr {
    public TypeAssertExpr(Expr x, int lparen, Expr type) {
      this(x.pos(), x, lparen, type);
    }
  }

  /**
   * Calls and conversions.
   *
   * @param ellipsis position of {@code ...} after the last argument, or 0
   */
  record CallExpr(int pos, Expr fun, int lparen, List<Expr> args, int ellipsis, int rparen)
      implements Expr {
    public CallExpr(Expr fun, int lparen, List<Expr> args, int ellipsis, int rparen) {
      this(fun.pos(), fun, lparen, args, ellipsis, rparen);
    }

    public boolean hasDots() {
      return ellipsis != 0;
    }
  }

  /** {@code *x}: an indirection or a pointer type. */
  record StarExpr(int pos, Expr x) implements Expr {}

  /** {@code op} is one of {@code + - ! ^ & <- ~}. */
  record UnaryExpr(int pos, Token op, Expr x) implements Expr {}

  record BinaryExpr(int pos, Expr x, int opPos, Token op, Expr y) implements Expr {
    public BinaryExpr(Expr x, int opPos, Token op, Expr y) {
      this(x.pos(), x, opPos, op, y);
    }
  }

  /** {@code ...T} of a final parameter, and the length of {@code [...]T} ({@code elt} null). */
  record Ellipsis(int pos, Expr elt) implements Expr {}

  /** {@code len} is an {@link Ellipsis} for {@code [...]T}. */
  record ArrayType(int pos, Expr len, Expr elem) implements Expr {}

  record SliceType(int pos, Expr elem) implements Expr {}

  record StructType(int pos, List<Field> fields) implements Expr {}

  /** {@code pos} is that of the parameter list, after the keyword, as in gc. */
  record FuncType(int pos, List<Field> typeParams, List<Field> params, List<Field> results)
      implements Expr {}

  /** Methods are fields with one name and a {@link FuncType}; embedded elements have no names. */
  record InterfaceType(int pos, List<Field> elements) implements Expr {}

  record MapType(int pos, Expr key, Expr value) implements Expr {}

  record ChanType(int pos, Dir dir, Expr elem) implements Expr {
    public enum Dir {
      BOTH,
      SEND,
      RECV
    }
  }
}
