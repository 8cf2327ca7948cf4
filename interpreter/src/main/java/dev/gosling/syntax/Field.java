package dev.gosling.syntax;

import java.util.List;

/**
 * A field of a struct, a method or element of an interface, a parameter, result or type parameter.
 *
 * @param names declared names that share the type; empty for embedded fields, embedded interface
 *     elements and unnamed parameters
 * @param type the type, or the constraint of type parameters
 * @param tag the struct tag as written, or null
 */
public record Field(int pos, List<Expr.Ident> names, Expr type, Expr.BasicLit tag)
    implements Node {}
