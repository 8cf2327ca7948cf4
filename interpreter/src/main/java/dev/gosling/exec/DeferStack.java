package dev.gosling.exec;

import dev.gosling.value.GoPanic;

/**
 * The deferred calls of one frame and the panic that its function is handling.
 *
 * <p>A deferred call is a frame with its arguments in place that has not run yet.
 */
public final class DeferStack {
  private record Deferred(Frame call, Deferred next) {}

  /** A call that a panic or Goexit has run, for stack traces. */
  private record Ran(Frame call, GoPanic panic, Ran next) {}

  private Deferred top;
  private Ran ran;

  /** The deferred call under way: only its function may recover. */
  private Frame running;

  /** The panic, or the Goexit, that unwinds the frame; null if it returns normally. */
  private GoPanic panic;

  public void push(Frame call) {
    top = new Deferred(call, top);
  }

  /**
   * Runs the deferred calls, the last one first. Returns normally if there is no panic in the end.
   */
  void unwind(GoPanic cause) {
    panic = cause;
    while (top != null) {
      Frame call = top.call;
      top = top.next;
      running = call;
      if (panic != null) ran = new Ran(call, panic, ran);
      try {
        ((FunctionCode) call.closure.code()).run(call);
      } catch (GoPanic p) {
        if (p.trace == null) p.trace = call.goroutine.top;
        // The trace of an older panic starts in a frame that is gone for good.
        if (p != panic) supersede(p);
      }
      running = null;
      if (panic != null && panic.recovered) panic = goexitUnder(panic);
    }
    if (panic != null) throw panic;
  }

  private void supersede(GoPanic p) {
    GoPanic last = p;
    while (last.previous != null) last = last.previous;
    last.previous = panic;
    panic = p;
  }

  /** A Goexit that a recovered panic had interrupted goes on. */
  private static GoPanic goexitUnder(GoPanic recovered) {
    for (GoPanic p = recovered.previous; p != null; p = p.previous) if (p.goexit) return p;
    return null;
  }

  /**
   * The panic, recovered or not, or the Goexit that has run the deferred {@code call}; null if none
   * has.
   */
  GoPanic panicThatRan(Frame call) {
    for (Ran r = ran; r != null; r = r.next) if (r.call == call) return r.panic;
    return null;
  }

  /** The builtin: what {@code recover()} in {@code frame} yields, an interface value or null. */
  public static Object recover(Frame frame) {
    Frame caller = frame.caller;
    if (caller == null || caller.defers == null || caller.defers.running != frame) return null;
    GoPanic p = caller.defers.panic;
    if (p == null || p.goexit || p.recovered) return null;
    p.recovered = true;
    return frame.goroutine.program().panicValue(p);
  }

  /** {@code inner} stands for the wrapper {@code outer} that calls it: it may recover too. */
  static void replaceRunning(Frame outer, Frame inner) {
    Frame caller = outer.caller;
    if (caller != null && caller.defers != null && caller.defers.running == outer) {
      caller.defers.running = inner;
    }
  }
}
