package dev.gosling.exec.call;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.Frame;
import dev.gosling.exec.GoPrint;
import dev.gosling.value.RuntimeType;
import java.io.IOException;

/** The builtins {@code print} and {@code println}. */
public final class Print extends ExprNode {
  private final ExprNode[] values;
  private final RuntimeType[] types;
  private final boolean line;

  /**
   * @param values of kinds LONG (bits) and REF
   */
  public Print(ExprNode[] values, RuntimeType[] types, boolean line) {
    this.values = values;
    this.types = types;
    this.line = line;
  }

  @Override
  public Object execute(Frame frame) {
    GoPrint print = new GoPrint(frame.goroutine.program());
    for (int i = 0; i < values.length; i++) {
      if (line && i > 0) print.text(" ");
      if (types[i].kind().isRef()) print.ref(types[i], values[i].execute(frame));
      else print.bits(types[i], values[i].executeLong(frame));
    }
    if (line) print.text("\n");
    byte[] bytes = print.bytes();
    try {
      frame.goroutine.program().writeStderr(bytes, 0, bytes.length);
    } catch (IOException e) {
      // As Go: whether the text could be written is nobody's concern.
      return null;
    }
    return null;
  }
}
