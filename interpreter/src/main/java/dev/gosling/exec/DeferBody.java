package dev.gosling.exec;

import dev.gosling.value.GoPanic;

/** The body of a function with defer statements. */
public final class DeferBody extends Body {
  private final StmtNode body;

  /** Moves results from cells to their slots once the deferred calls have run; or null. */
  private final StmtNode epilogue;

  public DeferBody(StmtNode body, StmtNode epilogue) {
    this.body = body;
    this.epilogue = epilogue;
  }

  @Override
  public void execute(Frame frame) {
    TreeBody.enter(frame);
    DeferStack defers = new DeferStack();
    frame.defers = defers;
    GoPanic panic = null;
    try {
      body.execute(frame);
    } catch (GoPanic p) {
      if (p.trace == null) p.trace = frame.goroutine.top;
      panic = p;
    }
    defers.unwind(panic);
    if (epilogue != null) epilogue.execute(frame);
  }
}
