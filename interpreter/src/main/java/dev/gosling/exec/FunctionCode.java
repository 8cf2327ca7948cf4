package dev.gosling.exec;

import dev.gosling.runtime.Goroutine;
import dev.gosling.value.Closure;
import dev.gosling.value.Func;

/**
 * The code of one function or of one instance of a generic function: the only entry of a call. Its
 * body is planned on the first call and may be replaced by another engine's later.
 */
public final class FunctionCode implements Func {
  /**
   * Plans a function's body on its first call, made by goroutine {@code g}: calls {@link #link}.
   * Thread-safe.
   */
  @FunctionalInterface
  public interface Linker {
    void link(FunctionCode code, Goroutine g);
  }

  private static final long[] NO_LONGS = {};
  private static final Object[] NO_REFS = {};

  private final String name;
  private final int pos;
  private final Linker linker;
  private final Closure closure = new Closure(this, Closure.NOTHING);
  private boolean literal;
  private boolean hasParams;

  /**
   * Set once planned. Read without a lock: a carrier that does not see it yet asks the linker,
   * which has one, and the fields of a record are seen by whoever sees the record.
   */
  private Linked linked;

  /** The go statement here that was executed last: loops start many goroutines by one. */
  private GoStatement lastGo;

  private record Linked(int longSlots, int refSlots, Body body) {}

  /**
   * @param name as stack traces print it
   * @param pos of the declaration
   */
  public FunctionCode(String name, int pos, Linker linker) {
    this.name = name;
    this.pos = pos;
    this.linker = linker;
  }

  /** The code of a function literal. */
  public static FunctionCode literal(String name, int pos, Linker linker) {
    FunctionCode code = new FunctionCode(name, pos, linker);
    code.literal = true;
    return code;
  }

  public boolean isLiteral() {
    return literal;
  }

  /** Whether stack traces show arguments. */
  public boolean hasParams() {
    return hasParams;
  }

  public void setHasParams(boolean has) {
    hasParams = has;
  }

  /** Null before it is planned. */
  public Body body() {
    return linked == null ? null : linked.body;
  }

  public boolean isLinked() {
    return linked != null;
  }

  @Override
  public String name() {
    return name;
  }

  public int pos() {
    return pos;
  }

  /** The function value of a function that captures nothing. */
  public Closure closure() {
    return closure;
  }

  /** Gives the code its body; slots count results, parameters and locals. */
  public void link(int longSlots, int refSlots, Body body) {
    linked = new Linked(longSlots, refSlots, body);
  }

  /** A frame for a call from {@code caller}; the caller stores arguments, then {@link #run}s. */
  public Frame newFrame(Frame caller, Closure closure) {
    return newFrame(caller.goroutine, caller, closure, caller.depth + 1);
  }

  /** A frame at the bottom of goroutine {@code g}. */
  public Frame newRootFrame(Goroutine g, Closure closure) {
    return newFrame(g, null, closure, 0);
  }

  private Frame newFrame(Goroutine g, Frame caller, Closure closure, int depth) {
    Linked l = linked;
    if (l == null) {
      linker.link(this, g);
      l = linked;
    }
    return new Frame(
        l.longSlots == 0 ? NO_LONGS : new long[l.longSlots],
        l.refSlots == 0 ? NO_REFS : new Object[l.refSlots],
        closure,
        g,
        caller,
        depth);
  }

  /** Starts a goroutine that runs a prepared call, as the go statement does. */
  public static void go(Frame call) {
    Goroutine creator = call.goroutine;
    LoopBody body = call.caller.loopBody;
    FunctionCode by = body == null ? call.caller.code() : body.call().code();
    GoStatement statement = by.goStatement(call.caller.site);
    FunctionCode code = call.code();
    long[] longs = call.longs;
    Object[] refs = call.refs;
    Closure closure = call.closure;
    // Nothing here refers to the creator's frames: they may be gone long before this goroutine.
    creator
        .program()
        .go(
            creator,
            g -> {
              g.createdBy = statement;
              code.run(new Frame(longs, refs, closure, g, null, 0));
            });
  }

  private GoStatement goStatement(int pos) {
    GoStatement last = lastGo;
    if (last == null || last.pos() != pos) lastGo = last = new GoStatement(this, pos);
    return last;
  }

  public void run(Frame frame) {
    linked.body.execute(frame);
  }
}
