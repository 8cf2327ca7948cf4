package dev.gosling.syntax;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Declarations. A parenthesised group is one {@link GenDecl} with several specs. */
public sealed interface Decl extends Node {
  /** {@code import}, {@code const}, {@code type} and {@code var} declarations. */
  record GenDecl(int pos, Kind kind, List<Spec> specs) implements Decl {
    public enum Kind {
      IMPORT,
      CONST,
      TYPE,
      VAR
    }
  }

  /**
   * A function or method.
   *
   * @param recv the receiver, or null
   * @param body null for a function implemented natively
   */
  record FuncDecl(int pos, Field recv, Expr.Ident name, Expr.FuncType type, Stmt.BlockStmt body)
      implements Decl {}

  record BadDecl(int pos) implements Decl {}

  /** One line of a {@link GenDecl}. */
  sealed interface Spec {
    int pos();
  }

  /** {@code name} (an alias, {@code _} or {@code .}) may be null. */
  record ImportSpec(int pos, Expr.Ident name, Expr.BasicLit path) implements Spec {
    /** The path as the literal denotes it; null where that is missing or malformed. */
    public String importPath() {
      byte[] bytes = path == null ? null : QuotedText.bytes(path.text());
      return bytes == null ? null : new String(bytes, StandardCharsets.UTF_8);
    }
  }

  /**
   * Constants and variables. An omitted constant list stays empty here: the checker repeats the
   * previous one.
   *
   * @param type may be null
   * @param iota index of the spec in its group
   */
  record ValueSpec(int pos, List<Expr.Ident> names, Expr type, List<Expr> values, int iota)
      implements Spec {}

  record TypeSpec(int pos, Expr.Ident name, List<Field> typeParams, boolean isAlias, Expr type)
      implements Spec {}
}
