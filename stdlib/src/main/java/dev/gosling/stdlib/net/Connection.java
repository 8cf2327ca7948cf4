package dev.gosling.stdlib.net;

import dev.gosling.runtime.Goroutine;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;

/** A TCP connection. While a goroutine waits for it, its processor runs others. */
public final class Connection {
  private final Socket socket;
  private final InputStream in;
  private final OutputStream out;
  private final Sockets sockets;

  /** Nanoseconds since 1970 when reads fail; 0 for never. */
  volatile long readDeadline;

  Connection(Socket socket, Sockets sockets) throws IOException {
    this.socket = socket;
    this.sockets = sockets;
    socket.setTcpNoDelay(true);
    in = socket.getInputStream();
    out = socket.getOutputStream();
    sockets.add(socket);
  }

  Socket socket() {
    return socket;
  }

  /** Reads at least a byte; -1 at the end. */
  public int read(Goroutine g, byte[] b, int offset, int length) throws IOException {
    g.enterWaiting();
    try {
      return read(b, offset, length);
    } finally {
      g.exitBlocking();
    }
  }

  /** As the other, on a thread that is no goroutine. */
  public int read(byte[] b, int offset, int length) throws IOException {
    long deadline = readDeadline;
    if (deadline != 0) {
      long now = System.currentTimeMillis();
      long left = deadline / 1_000_000 - now;
      if (left <= 0) throw new SocketTimeoutException();
      socket.setSoTimeout((int) Math.min(left, Integer.MAX_VALUE));
    } else if (socket.getSoTimeout() != 0) {
      socket.setSoTimeout(0);
    }
    return in.read(b, offset, length);
  }

  public void write(Goroutine g, byte[] b, int offset, int length) throws IOException {
    g.enterWaiting();
    try {
      out.write(b, offset, length);
    } finally {
      g.exitBlocking();
    }
  }

  boolean isClosed() {
    return socket.isClosed();
  }

  public void close() throws IOException {
    sockets.remove(socket);
    socket.close();
  }

  void closeWrite() throws IOException {
    socket.shutdownOutput();
  }
}
