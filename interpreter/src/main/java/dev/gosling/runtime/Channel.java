package dev.gosling.runtime;

/** A Go channel. After Go's {@code runtime/chan.go}. */
public final class Channel {
  private Channel() {}

  /**
   * A channel of elements of kind BOOL, LONG or DOUBLE. Panics as {@code make} does on a bad size.
   */
  public static Channel ofBits(long capacity) {
    throw new UnsupportedOperationException();
  }

  /**
   * @param zero what a receive from the closed channel yields
   */
  public static Channel ofRefs(long capacity, Object zero) {
    throw new UnsupportedOperationException();
  }

  /** Sends; {@code ch} may be null (blocks for ever). Panics on a closed channel. */
  public static void sendBits(Goroutine g, Channel ch, long bits) {
    throw new UnsupportedOperationException();
  }

  public static void sendRef(Goroutine g, Channel ch, Object ref) {
    throw new UnsupportedOperationException();
  }

  /** Receives into the goroutine's {@code received…} fields; returns comma-ok. */
  public static boolean receive(Goroutine g, Channel ch) {
    throw new UnsupportedOperationException();
  }

  /** Panics on nil and closed channels. */
  public static void close(Goroutine g, Channel ch) {
    throw new UnsupportedOperationException();
  }

  public static int len(Channel ch) {
    throw new UnsupportedOperationException();
  }

  public static int cap(Channel ch) {
    throw new UnsupportedOperationException();
  }
}
