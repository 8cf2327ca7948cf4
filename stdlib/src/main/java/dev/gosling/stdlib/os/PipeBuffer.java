package dev.gosling.stdlib.os;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.channels.ClosedChannelException;

/**
 * The bytes between the ends of an {@code os.Pipe}; a writer waits while it is full. An end whose
 * file is closed meanwhile stops waiting.
 */
final class PipeBuffer {
  private static final int SIZE = 1 << 16;

  private final byte[] ring = new byte[SIZE];
  private int at;
  private int count;
  private int readers;
  private int writers;

  /** Reads at least a byte; -1 once the writer has closed and all is read. */
  synchronized int read(byte[] b, int offset, int length) throws IOException {
    while (count == 0 && writers > 0 && readers > 0) await();
    if (readers == 0) throw new ClosedChannelException();
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
      while (count == SIZE && writers > 0 && readers > 0) await();
      if (writers == 0) throw new ClosedChannelException();
      if (readers == 0) throw new IOException("Broken pipe");
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

  synchronized void addReader() {
    readers++;
  }

  synchronized void addWriter() {
    writers++;
  }

  synchronized void removeReader() {
    readers--;
    notifyAll();
  }

  synchronized void removeWriter() {
    writers--;
    notifyAll();
  }
}
