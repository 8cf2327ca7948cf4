package dev.gosling.exec.expr;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;
import dev.gosling.exec.Panics;
import dev.gosling.runtime.Channel;
import dev.gosling.value.GoFailure;
import dev.gosling.value.RuntimeType;

/** {@code make(chan T, size)}. */
public final class MakeChannel extends ExprNode {
  final RuntimeType elem;
  final ExprNode size;
  final int pos;

  public MakeChannel(RuntimeType elem, ExprNode size, int pos) {
    this.elem = elem;
    this.size = size;
    this.pos = pos;
  }

  @Override
  public Object execute(Frame frame) {
    long n = size == null ? 0 : size.executeLong(frame);
    try {
      return elem.kind().isRef() ? Channel.ofRefs(n, elem.zeroRef()) : Channel.ofBits(n);
    } catch (GoFailure failure) {
      throw Panics.raisedAt(frame, pos, failure);
    }
  }
}
