package dev.gosling.runtime;

import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Standard output. Go does not buffer it; this does, and so that nobody can tell: it is flushed
 * before anything is written to standard error, before a blocking call, when nothing is left to
 * run, when a goroutine has run long, when it is large, and at the end. A write is atomic.
 */
public final class Output {
  private static final int LARGE = 1 << 15;

  private final OutputStream out;
  private final ReentrantLock lock = new ReentrantLock();
  private final byte[] buffer = new byte[LARGE];
  private volatile int size;
  private boolean closed;

  /** Of a flush that nobody was there to hear of: the next write reports it. */
  private IOException failure;

  Output(OutputStream out) {
    this.out = out;
  }

  /** Writes all of it; what goes wrong is reported by this or a later write. */
  public void write(byte[] bytes, int offset, int length) throws IOException {
    lock.lock();
    try {
      if (closed) return;
      if (failure != null) throw failure;
      if (length > LARGE - size) {
        drain();
        if (length >= LARGE) {
          out.write(bytes, offset, length);
          out.flush();
          return;
        }
      }
      System.arraycopy(bytes, offset, buffer, size, length);
      size += length;
    } finally {
      lock.unlock();
    }
  }

  /** Hands what is buffered to the operating system. */
  public void flush() throws IOException {
    if (size == 0) return;
    lock.lock();
    try {
      drain();
    } finally {
      lock.unlock();
    }
  }

  private void drain() throws IOException {
    int n = size;
    size = 0;
    try {
      if (n > 0) out.write(buffer, 0, n);
      out.flush();
    } catch (IOException e) {
      failure = e;
      throw e;
    }
  }

  /** Flushes; later writes are lost, as those of a process that has exited. */
  void close() {
    lock.lock();
    try {
      if (!closed) drain();
    } catch (IOException e) {
      // Nobody is left to be told.
    } finally {
      closed = true;
      lock.unlock();
    }
  }
}
