package dev.gosling.check;

import dev.gosling.syntax.Decl;
import dev.gosling.syntax.Expr;
import dev.gosling.types.Obj;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** How a package-level object or method is declared. After types2's declInfo. */
final class DeclInfo {
  final FileContext file;

  /** All variables of {@code var a, b = f()}, shared by their objects; else null. */
  List<Obj.Var> lhs;

  /** Declared type of constants and variables, or null. */
  Expr type;

  /** Initializer, or null. */
  Expr init;

  /** The initializer is repeated from an earlier constant. */
  boolean inherited;

  Decl.TypeSpec typeSpec;
  Decl.FuncDecl funcDecl;

  /** Package-level objects that the initializer or body mentions. */
  final Set<Obj> deps = new LinkedHashSet<>();

  /** A standard package's body or initializer has been checked. */
  boolean done;

  DeclInfo(FileContext file) {
    this.file = file;
  }

  boolean hasInitializer() {
    return init != null || funcDecl != null && funcDecl.body() != null;
  }
}
