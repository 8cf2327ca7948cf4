package dev.gosling.syntax;

/** Anything with a place in the source. */
public sealed interface Node permits Expr, Stmt, Decl, Field, FileNode, CaseClause, CommClause {
  /** The position of the construct's first byte. */
  int pos();
}
