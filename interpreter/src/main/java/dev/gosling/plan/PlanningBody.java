package dev.gosling.plan;

import dev.gosling.check.CheckedProgram;
import dev.gosling.exec.Body;
import dev.gosling.exec.Frame;
import dev.gosling.exec.FunctionCode;
import dev.gosling.types.Named;
import dev.gosling.types.Obj;
import java.util.List;

/** Plans a whole program instead of running it; see {@link Planner#everything}. */
final class PlanningBody extends Body {
  private final Planner planner;

  PlanningBody(Planner planner) {
    this.planner = planner;
  }

  @Override
  public void execute(Frame frame) {
    CheckedProgram checked = planner.checked();
    for (CheckedProgram.Initialization p : checked.initializations()) {
      for (CheckedProgram.Initializer init : p.variables()) {
        plan(frame, planner.initializer(init));
      }
      for (Obj.Func init : p.inits()) planner.function(init, List.of());
    }
    for (Obj obj : checked.mainPackage().scope().objects()) {
      switch (obj) {
        case Obj.Func f -> addFunction(f);
        case Obj.TypeName t when t.type() instanceof Named named -> {
          if (named.typeParams().isEmpty()) named.methods().forEach(this::addFunction);
        }
        default -> {}
      }
    }
    for (FunctionCode code; (code = planner.nextUnplanned()) != null; ) plan(frame, code);
  }

  private void addFunction(Obj.Func f) {
    if (f.signature().typeParams().isEmpty() && f.pkg() == planner.checked().mainPackage()) {
      planner.function(f, List.of());
    }
  }

  private static void plan(Frame frame, FunctionCode code) {
    if (!code.isLinked()) code.newRootFrame(frame.goroutine, code.closure());
  }
}
