package dev.gosling.exec;

/**
 * How a statement ended. NORMAL is 0; the unlabelled forms are small constants; labelled ones carry
 * the label's number above {@link #KIND_BITS}.
 */
public final class Completion {
  public static final int NORMAL = 0;
  public static final int RETURN = 1;
  public static final int BREAK = 2;
  public static final int CONTINUE = 3;
  public static final int GOTO = 4;
  public static final int FALLTHROUGH = 5;

  public static final int KIND_BITS = 3;

  private Completion() {}

  /** {@code break}, {@code continue} or {@code goto} a label; numbers start at 1. */
  public static int labelled(int kind, int label) {
    return label << KIND_BITS | kind;
  }
}
