package dev.gosling.loopvar;

import dev.gosling.check.Info;
import dev.gosling.source.SourceSet;
import dev.gosling.syntax.Decl;
import dev.gosling.syntax.Expr;
import dev.gosling.syntax.FileNode;
import dev.gosling.syntax.TreeWalk;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds the loop variables of a program that Go 1.22 changed. */
public final class LoopVariables {
  private LoopVariables() {}

  /** Those of files without errors, in source order. */
  public static List<LoopVariable> of(List<FileNode> files, Info info, SourceSet sources) {
    List<LoopVariable> found = new ArrayList<>();
    for (FileNode file : files) {
      for (Decl decl : file.decls()) {
        switch (decl) {
          case Decl.FuncDecl f when f.body() != null -> {
            new CaptureScan(info, sources, found).function(f.body());
          }
          case Decl.GenDecl g -> new Initializers(info, sources, found).decl(g);
          default -> {}
        }
      }
    }
    found.sort(Comparator.comparing(LoopVariable::declared));
    return found;
  }

  /** The function literals in initializers of package variables. */
  private static final class Initializers extends TreeWalk {
    private final Info info;
    private final SourceSet sources;
    private final List<LoopVariable> found;

    Initializers(Info info, SourceSet sources, List<LoopVariable> found) {
      this.info = info;
      this.sources = sources;
      this.found = found;
    }

    @Override
    protected void decl(Decl decl) {
      children(decl);
    }

    @Override
    protected void expr(Expr expr) {
      if (expr instanceof Expr.FuncLit lit) {
        new CaptureScan(info, sources, found).function(lit.body());
      } else {
        children(expr);
      }
    }
  }
}
