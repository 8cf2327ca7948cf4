package dev.gosling.runtime;

/** One execution of a select statement. After Go's {@code runtime/select.go}. */
public final class Select {
  /**
   * @param cases how many cases there are besides default
   */
  public Select(int cases) {}

  /** Case {@code i} sends; {@code ch} may be null. */
  public void sendBits(int i, Channel ch, long bits) {
    throw new UnsupportedOperationException();
  }

  public void sendRef(int i, Channel ch, Object ref) {
    throw new UnsupportedOperationException();
  }

  public void receive(int i, Channel ch) {
    throw new UnsupportedOperationException();
  }

  /**
   * Chooses and carries out a case; a received value is left in {@code g}'s {@code received…}
   * fields.
   *
   * @return the case's index, or -1 for default
   */
  public int run(Goroutine g, boolean hasDefault) {
    throw new UnsupportedOperationException();
  }
}
