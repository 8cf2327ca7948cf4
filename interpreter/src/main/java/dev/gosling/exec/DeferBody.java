package dev.gosling.exec;

import dev.gosling.value.GoPanic;

/** The body of a function with defer statements. */
public final class DeferBody extends Body {
  private final StmtNode body;

  /** Moves results from cells to their slots once the deferred calls have run; or null. */
  private final StmtNode epilogue;

  private final boolean atReturns;
  private final int end;

  /**
   * @param atReturns traces show deferred calls where the function returns, not at its end
   * @param end the position of the function's closing brace
   */
  public DeferBody(StmtNode body, StmtNode epilogue, boolean atReturns, int end) {
    this.body = body;
    this.epilogue = epilogue;
    this.atReturns = atReturns;
    this.end = end;
  }

  @Override
  public void execute(Frame frame) {
    TreeBody.enter(frame);
    DeferStack defers = new DeferStack();
    frame.defers = defers;
    GoPanic panic = null;
    try {
      int completion = body.execute(frame);
      if (!atReturns || completion != Completion.RETURN) frame.site = end;
    } catch (GoPanic p) {
      if (p.trace == null) p.trace = frame.goroutine.top;
      panic = p;
    }
    defers.unwind(panic);
    if (epilogue != null) epilogue.execute(frame);
  }
}
