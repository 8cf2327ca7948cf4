package dev.gosling.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** Standard input for several programs, one after the other: each reads it from the beginning. */
final class SharedInput {
  private final InputStream in;
  private byte[] seen = {};

  SharedInput(InputStream in) {
    this.in = in;
  }

  /** What the next program reads. */
  InputStream fromBeginning() {
    return new Reader();
  }

  /** Reads a stretch that nobody has read before; false at the end. */
  private synchronized boolean readMore(int atMost) throws IOException {
    byte[] more = new byte[atMost];
    int length = in.read(more);
    if (length <= 0) return false;
    ByteArrayOutputStream all = new ByteArrayOutputStream(seen.length + length);
    all.writeBytes(seen);
    all.write(more, 0, length);
    seen = all.toByteArray();
    return true;
  }

  private final class Reader extends InputStream {
    private int next;

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      if (length == 0) return 0;
      if (next == seen.length && !readMore(length)) return -1;
      int n = Math.min(length, seen.length - next);
      System.arraycopy(seen, next, into, offset, n);
      next += n;
      return n;
    }
  }
}
