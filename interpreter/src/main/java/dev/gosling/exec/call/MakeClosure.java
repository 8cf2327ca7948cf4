package dev.gosling.exec.call;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;
import dev.gosling.exec.FunctionCode;
import dev.gosling.value.Closure;
import dev.gosling.value.LongCell;

/** A function literal: makes the closure. */
public final class MakeClosure extends ExprNode {
  final FunctionCode code;
  final Source[] sources;

  public MakeClosure(FunctionCode code, Source[] sources) {
    this.code = code;
    this.sources = sources;
  }

  /** Where a captured variable is found in the frame that makes the closure. */
  public enum From {
    /** A long slot, captured by value in a cell of its own. */
    LONG_SLOT,
    /** A reference slot: the cell, or the value. */
    REF_SLOT,
    /** What the maker has itself captured. */
    CAPTURED
  }

  public record Source(From from, int index) {}

  @Override
  public Object execute(Frame frame) {
    Object[] captured = new Object[sources.length];
    for (int i = 0; i < captured.length; i++) {
      Source source = sources[i];
      captured[i] =
          switch (source.from) {
            case LONG_SLOT -> new LongCell(frame.longs[source.index]);
            case REF_SLOT -> frame.refs[source.index];
            case CAPTURED -> frame.closure.captured()[source.index];
          };
    }
    return new Closure(code, captured);
  }
}
