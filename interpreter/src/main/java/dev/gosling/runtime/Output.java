package dev.gosling.runtime;

import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Standard output. Go does not buffer it; this does, and so that nobody can tell: it is flushed
 * before anything is written to standard error, before a blocking call, when nothing is left to
 * run, when a goroutine has run long, when it is large, and at the end. The first write goes
 * through at once, so that a program is told of a stream that takes nothing. A write is atomic.
 */
public final class Output {
  private static final int LARGE = 1 << 15;

  /** How long a program that is being stopped waits for a write that is under way. */
  private static final long STOP_MILLIS = 50;

  private final OutputStream out;
  private final OutputAllowance allowance;
  private final ReentrantLock lock = new ReentrantLock();
  private final byte[] buffer = new byte[LARGE];
  private volatile int size;
  private volatile boolean closed;
  private boolean tried;

  /** Of a flush that nobody was there to hear of: the next write reports it. */
  private IOException failure;

  Output(OutputStream out, OutputAllowance allowance) {
    this.out = out;
    this.allowance = allowance;
  }

  /** Writes all of it; what goes wrong is reported by this or a later write. */
  public void write(byte[] bytes, int offset, int length) throws IOException {
    int granted = allowance.take(length);
    append(bytes, offset, granted);
    allowance.enforce(granted, length);
  }

  private void append(byte[] bytes, int offset, int length) throws IOException {
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
      if (!tried) drain();
    } finally {
      lock.unlock();
    }
  }

  /**
   * Whether nobody reads any more what is written: a process that goes on ends by SIGPIPE then, in
   * Go as elsewhere.
   */
  public static boolean isBrokenPipe(IOException e) {
    String text = e.getMessage();
    return text != null && text.contains("Broken pipe");
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
    tried = true;
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
    closeLocked();
  }

  /** As {@link #close}, but waits no longer than a moment for a write that is under way. */
  void closeSoon() {
    closed = true;
    try {
      if (lock.tryLock(STOP_MILLIS, TimeUnit.MILLISECONDS)) closeLocked();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void closeLocked() {
    try {
      drain();
    } catch (IOException e) {
      // Nobody is left to be told.
    } finally {
      closed = true;
      lock.unlock();
    }
  }
}
