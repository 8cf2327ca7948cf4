package dev.gosling.types;

import dev.gosling.syntax.Expr;

/** spec: "Channel types". */
public record ChanType(Expr.ChanType.Dir dir, Type elem) implements Type {
  public boolean canSend() {
    return dir != Expr.ChanType.Dir.RECV;
  }

  public boolean canReceive() {
    return dir != Expr.ChanType.Dir.SEND;
  }

  @Override
  public String toString() {
    return TypePrinter.print(this);
  }
}
