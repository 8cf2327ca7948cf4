package dev.gosling.loopvar;

import dev.gosling.check.Info;
import dev.gosling.source.SourceSet;
import dev.gosling.syntax.Decl;
import dev.gosling.syntax.Expr;
import dev.gosling.syntax.FileNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;

/** Finds the loop variables of a program that Go 1.22 changed. */
public final class LoopVariables {
  private LoopVariables() {}

  /** Those of files without errors, in source order. */
  public static List<LoopVariable> of(List<FileNode> files, Info info, SourceSet sources) {
    List<LoopVariable> found = new ArrayList<>();
    CompiledCode code = new CompiledCode(files, info);
    Inlining inlining = new Inlining(code, info);
    for (Decl.FuncDecl f : code.functions()) {
      new CaptureScan(info, sources, inlining, found).function(f);
    }
    Initializers initializers =
        new Initializers(info, () -> new CaptureScan(info, sources, inlining, found));
    for (FileNode file : files) {
      for (Decl d : file.decls()) if (d instanceof Decl.GenDecl) initializers.decl(d);
    }
    found.sort(Comparator.comparing(LoopVariable::declared));
    return found;
  }

  /** The function literals in initializers of package variables. */
  private static final class Initializers extends LiveWalk {
    private final Supplier<CaptureScan> scan;

    Initializers(Info info, Supplier<CaptureScan> scan) {
      super(info);
      this.scan = scan;
    }

    @Override
    protected void decl(Decl decl) {
      children(decl);
    }

    @Override
    protected void expr(Expr expr) {
      if (expr instanceof Expr.FuncLit lit) scan.get().function(lit);
      else children(expr);
    }
  }
}
