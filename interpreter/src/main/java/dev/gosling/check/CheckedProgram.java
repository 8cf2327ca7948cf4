package dev.gosling.check;

import dev.gosling.load.LoadedPackage;
import dev.gosling.source.SourceSet;
import dev.gosling.syntax.Decl;
import dev.gosling.syntax.Expr;
import dev.gosling.types.Obj;
import dev.gosling.types.Package;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

/** A program without compile errors, as the planner reads it. */
public interface CheckedProgram {
  SourceSet sources();

  Info info();

  /** Guards {@link #info} and all that is checked while the program runs: {@link Package#lock}. */
  ReentrantLock lock();

  /** The package {@code main}. */
  Package mainPackage();

  /** {@code main.main}. */
  Obj.Func mainFunc();

  /**
   * The initializer of package variables; {@code lhs} has several for {@code var a, b = f()}. Those
   * of a package stand in the order of the specification's "Package initialization".
   */
  record Initializer(List<Obj.Var> lhs, Expr rhs) {}

  /** The files that a {@code //go:embed} comment puts into a variable. */
  record Embedding(Obj.Var var, List<LoadedPackage.EmbeddedFile> files) {}

  /**
   * How a package of the program is initialized.
   *
   * @param embeddings before all else
   * @param variables in their order
   * @param inits the {@code init} functions in the order in which they run
   */
  record Initialization(
      Package pkg, List<Embedding> embeddings, List<Initializer> variables, List<Obj.Func> inits) {}

  /** The program's own packages, each after those that it imports. */
  List<Initialization> initializations();

  /**
   * The declaration of a function or method with its body checked; for standard packages the body
   * is parsed and checked now. {@code body()} is null for native functions.
   *
   * @param func an origin: {@link Obj.Func#origin()}
   */
  Decl.FuncDecl body(Obj.Func func);

  /**
   * The initializer of a package variable of a standard package, checked now, or null where the
   * variable has none. Such variables are initialized when the first function that refers to them
   * is planned.
   */
  Initializer initializer(Obj.Var var);

  /** The package of that path, standard or of the program, or null; imports it if need be. */
  Package importPackage(String path);

  /** Whether loop variables are per iteration (Go 1.22) in the file that holds {@code pos}. */
  boolean loopVarPerIteration(int pos);
}
