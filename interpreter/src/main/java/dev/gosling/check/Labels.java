package dev.gosling.check;

import dev.gosling.syntax.Branches;
import dev.gosling.syntax.Decl;
import dev.gosling.syntax.Stmt;
import dev.gosling.types.Obj;
import java.util.IdentityHashMap;
import java.util.Map;

/** Reports what {@link Branches} finds in function bodies, and makes labels known as objects. */
final class Labels implements Branches.Listener {
  private final Checker check;
  private final Map<Stmt.LabeledStmt, Obj.Label> labels = new IdentityHashMap<>();

  private Labels(Checker check) {
    this.check = check;
  }

  /** Checks all function bodies of a declaration. */
  static void check(Checker check, Decl decl) {
    FunctionBodies.forEach(decl, body -> Branches.check(body, new Labels(check)));
  }

  @Override
  public void error(int pos, String message) {
    check.error(pos, message);
  }

  @Override
  public String position(int pos) {
    return check.position(pos).toString();
  }

  @Override
  public void defined(Stmt.LabeledStmt label) {
    Obj.Label obj = new Obj.Label(label.label().pos(), check.pkg, label.label().name());
    labels.put(label, obj);
    check.info.defs.put(label.label(), obj);
  }

  @Override
  public void used(Stmt.BranchStmt jump, Stmt.LabeledStmt label) {
    check.info.uses.put(jump.label(), labels.get(label));
  }
}
