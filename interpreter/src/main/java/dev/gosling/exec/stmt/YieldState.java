package dev.gosling.exec.stmt;

import dev.gosling.exec.Completion;
import dev.gosling.exec.Frame;
import dev.gosling.exec.LoopBody;

/** One execution of a range-over-func loop. After Go's {@code rangefunc/rewrite.go}. */
final class YieldState implements LoopBody {
  enum Phase {
    /** The iterator may call the body. */
    READY(""),
    /** The body runs, or has panicked. */
    IN_BODY("range function continued iteration after loop body panic"),
    /** The body has left the loop. */
    DONE("range function continued iteration after function for loop body returned false"),
    /** The iterator has returned. */
    EXHAUSTED("range function continued iteration after whole loop exit");

    /** What Go says to an iterator that calls the body then. */
    final String misuse;

    Phase(String misuse) {
      this.misuse = misuse;
    }
  }

  /** Of the function that holds the loop. */
  final Frame frame;

  Phase phase = Phase.READY;

  /** How the loop statement completes. */
  int completion = Completion.NORMAL;

  private final int site;
  private final LoopBody outer;

  /** The latest call of the yield function. */
  Frame call;

  YieldState(Frame frame, int site) {
    this.frame = frame;
    this.site = site;
    this.outer = frame.loopBody;
  }

  @Override
  public Frame call() {
    return call;
  }

  @Override
  public int site() {
    return site;
  }

  @Override
  public LoopBody outer() {
    return outer;
  }
}
