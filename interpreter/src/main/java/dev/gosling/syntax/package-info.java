/**
 * Stage 2 of 7: source text → syntax AST.
 *
 * <p>Three sealed interfaces, {@link dev.gosling.syntax.Expr}, {@link dev.gosling.syntax.Stmt} and
 * {@link dev.gosling.syntax.Decl}, with a record per production of the specification, named as in
 * {@code go/ast}. Nodes are compared by identity: the checker keeps what it finds out in identity
 * maps. {@code pos()} is the first byte of the construct, unless its record says otherwise.
 */
package dev.gosling.syntax;
