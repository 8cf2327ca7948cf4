package dev.gosling.exec;

import dev.gosling.runtime.Goroutine;
import dev.gosling.value.ByteSlice;
import dev.gosling.value.Closure;
import dev.gosling.value.GoString;
import dev.gosling.value.StructValue;

/** An activation of a function: its slots and links. Made per call, so it is kept small. */
public final class Frame {
  public final long[] longs;
  public final Object[] refs;

  /** What runs here: its code and the cells it captured. */
  public final Closure closure;

  public final Goroutine goroutine;

  /** The frame that called this one; null at the bottom of a goroutine. */
  public final Frame caller;

  /** Number of frames below this one. */
  public final int depth;

  /** Source position of the call under way, or of the failed operation; stack traces read it. */
  public int site;

  /** The innermost body of a loop over a function that runs on this frame; null for none. */
  public LoopBody loopBody;

  /** Deferred calls and the panic being handled; null in functions that need neither. */
  public DeferStack defers;

  Frame(
      long[] longs, Object[] refs, Closure closure, Goroutine goroutine, Frame caller, int depth) {
    this.longs = longs;
    this.refs = refs;
    this.closure = closure;
    this.goroutine = goroutine;
    this.caller = caller;
    this.depth = depth;
  }

  /** The code that runs here. */
  public FunctionCode code() {
    return (FunctionCode) closure.code();
  }

  /** This frame for code that an iterator's misuse runs on another goroutine; slots are shared. */
  public Frame aliasOn(Frame caller) {
    Frame alias = new Frame(longs, refs, closure, caller.goroutine, this.caller, caller.depth + 1);
    alias.defers = defers;
    alias.loopBody = loopBody;
    return alias;
  }

  /** The raw double in long slot {@code i}. */
  public double getDouble(int i) {
    return Double.longBitsToDouble(longs[i]);
  }

  public void setDouble(int i, double value) {
    longs[i] = Double.doubleToRawLongBits(value);
  }

  /** The string in reference slot {@code i}; like the next ones, for native functions. */
  public GoString string(int i) {
    return (GoString) refs[i];
  }

  /** The {@code []byte} in reference slot {@code i}, or null. */
  public ByteSlice bytes(int i) {
    return (ByteSlice) refs[i];
  }

  /** The struct that the pointer in reference slot {@code i} points to; panics on nil. */
  public StructValue struct(int i) {
    if (refs[i] == null) throw Panics.nilDereference(this, site);
    return (StructValue) refs[i];
  }

  public void setBoolean(int i, boolean value) {
    longs[i] = value ? 1 : 0;
  }
}
