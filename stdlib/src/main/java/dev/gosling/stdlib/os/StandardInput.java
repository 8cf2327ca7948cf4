package dev.gosling.stdlib.os;

import dev.gosling.runtime.Goroutine;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.locks.ReentrantLock;

/**
 * A program's standard input. Scanning looks ahead in it, instead of reading byte after byte; what
 * has been looked at and not taken is read first.
 */
public final class StandardInput implements OpenFile {
  private final InputStream stream;
  private final ReentrantLock lock = new ReentrantLock();
  private byte[] ahead = new byte[0];
  private int at;
  private int end;

  StandardInput(InputStream stream) {
    this.stream = stream;
  }

  @Override
  public int read(Goroutine g, byte[] b, int offset, int length) throws IOException {
    if (at == end) {
      g.enterBlocking();
      try {
        return stream.read(b, offset, length);
      } finally {
        g.exitBlocking();
      }
    }
    lock.lock();
    try {
      int n = Math.min(length, end - at);
      System.arraycopy(ahead, at, b, offset, n);
      at += n;
      return n;
    } finally {
      lock.unlock();
    }
  }

  /** Reads ahead, once, if nothing lies ready; what fails then fails again for the reader. */
  public void fill(Goroutine g) {
    if (at < end) return;
    g.enterBlocking();
    lock.lock();
    try {
      if (ahead.length == 0) ahead = new byte[1 << 16];
      if (at < end) return;
      at = 0;
      end = Math.max(stream.read(ahead, 0, ahead.length), 0);
    } catch (IOException e) {
      end = 0;
    } finally {
      lock.unlock();
      g.exitBlocking();
    }
  }

  /** What lies ready: {@code bytes()[at(), end())}. */
  public byte[] bytes() {
    return ahead;
  }

  public int at() {
    return at;
  }

  public int end() {
    return end;
  }

  /** Takes the bytes before {@code i}. */
  public void skipTo(int i) {
    at = i;
  }

  @Override
  public int fd() {
    return 0;
  }
}
