package dev.gosling.stdlib.os;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.channels.ClosedChannelException;

/** The bytes between the two ends of an {@code os.Pipe}; a writer waits while it is full. */
final class PipeBuffer {
  private static final int SIZE = 1 << 16;

  private final byte[] ring = new byte[SIZE];
  private int at;
  private int count;
  private boolean readerClosed;
  private boolean writerClosed;

  /** Reads at least a byte; -1 once the writer has closed and all is read. */
  synchronized int read(byte[] b, int offset, int length) throws IOException {
    while (count == 0 && !writerClosed && !readerClosed) await();
    if (readerClosed) throw new ClosedChannelException();
    if (count == 0) return -1;
    int n = Math.min(Math.min(length, count), SIZE - at);
    System.arraycopy(ring, at, b, offset, n);
    at = (at + n) % SIZE;
    count -= n;
    notifyAll();
    return n;
  }

  synchronized void write(byte[] b, int offset, int length) throws IOException {
    while (length > 0) {
      while (count == SIZE && !writerClosed && !readerClosed) await();
      if (writerClosed) throw new ClosedChannelException();
      if (readerClosed) throw new IOException("Broken pipe");
      int to = (at + count) % SIZE;
      int n = Math.min(Math.min(length, SIZE - count), SIZE - to);
      System.arraycopy(b, offset, ring, to, n);
      count += n;
      offset += n;
      length -= n;
      notifyAll();
    }
  }

  private void await() throws IOException {
    try {
      wait();
    } catch (InterruptedException e) {
      throw new InterruptedIOException();
    }
  }

  synchronized void closeReader() throws IOException {
    if (readerClosed) throw new ClosedChannelException();
    readerClosed = true;
    notifyAll();
  }

  synchronized void closeWriter() throws IOException {
    if (writerClosed) throw new ClosedChannelException();
    writerClosed = true;
    notifyAll();
  }
}
