package dev.gosling.plan;

import dev.gosling.check.CheckedProgram;
import dev.gosling.exec.Body;
import dev.gosling.exec.Frame;
import dev.gosling.exec.FunctionCode;
import dev.gosling.types.Obj;
import java.util.List;

/** What the main goroutine runs. spec: "Program initialization and execution". */
final class EntryBody extends Body {
  private final Planner planner;

  EntryBody(Planner planner) {
    this.planner = planner;
  }

  @Override
  public void execute(Frame frame) {
    for (CheckedProgram.Initialization p : planner.checked().initializations()) {
      p.embeddings().forEach(planner::embed);
      for (CheckedProgram.Initializer v : p.variables()) run(frame, planner.initializer(v));
      for (Obj.Func init : p.inits()) run(frame, planner.function(init, List.of()));
    }
    run(frame, planner.function(planner.checked().mainFunc(), List.of()));
  }

  /** Each is the bottom of the stack: Go's traces do not show what calls them. */
  private static void run(Frame frame, FunctionCode code) {
    code.run(code.newRootFrame(frame.goroutine, code.closure()));
  }
}
