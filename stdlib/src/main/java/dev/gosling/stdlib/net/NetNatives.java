package dev.gosling.stdlib.net;

import dev.gosling.exec.Frame;
import dev.gosling.spi.NativeFunction;
import dev.gosling.value.ByteSlice;
import dev.gosling.value.GoString;
import java.io.IOException;
import java.net.BindException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;

/** The body-less functions of {@code net}. */
public final class NetNatives {
  // What the Go side knows besides Linux's error numbers.
  private static final int CLOSED = -1;
  private static final int EOF = -2;
  private static final int TIMEOUT = -3;
  private static final int NO_HOST = -4;

  private static final int EACCES = 13;
  private static final int EADDRINUSE = 98;
  private static final int EADDRNOTAVAIL = 99;
  private static final int ECONNRESET = 104;
  private static final int ECONNREFUSED = 111;
  private static final int EPIPE = 32;

  private NetNatives() {}

  public static NativeFunction of(String name) {
    return switch (name) {
      case "ipText" -> f -> f.refs[0] = GoString.of(text(f.bytes(1)));
      case "parseIP" -> f -> f.refs[0] = parse(f.string(1).toString());
      case "listen" -> NetNatives::listen;
      case "accept" -> NetNatives::accept;
      case "closeListener" ->
          f -> {
            ServerSocket socket = (ServerSocket) f.refs[0];
            f.longs[0] = socket.isClosed() ? CLOSED : tried(f, socket::close);
            Sockets.of(f.goroutine.program()).remove(socket);
          };
      case "dial" -> NetNatives::dial;
      case "read" ->
          f -> {
            ByteSlice b = f.bytes(1);
            if (b == null || b.length == 0) return;
            Connection c = (Connection) f.refs[0];
            f.longs[1] =
                tried(f, () -> f.longs[0] = c.read(f.goroutine, b.array, b.offset, b.length));
            if (f.longs[0] < 0) {
              f.longs[0] = 0;
              f.longs[1] = EOF;
            }
          };
      case "write" ->
          f -> {
            ByteSlice b = f.bytes(1);
            if (b == null) return;
            Connection c = (Connection) f.refs[0];
            f.longs[0] = tried(f, () -> c.write(f.goroutine, b.array, b.offset, b.length));
          };
      case "closeSocket" ->
          f -> {
            Connection c = (Connection) f.refs[0];
            f.longs[0] = c.isClosed() ? CLOSED : tried(f, c::close);
          };
      case "closeWrite" -> f -> f.longs[0] = tried(f, ((Connection) f.refs[0])::closeWrite);
      case "setReadDeadline" -> f -> ((Connection) f.refs[0]).readDeadline = f.longs[0];
      default -> null;
    };
  }

  private interface Attempt {
    void run() throws IOException;
  }

  private static int tried(Frame f, Attempt attempt) {
    try {
      attempt.run();
      return 0;
    } catch (IOException e) {
      return code(e);
    }
  }

  private static int code(IOException e) {
    String message = String.valueOf(e.getMessage());
    return switch (e) {
      case SocketTimeoutException x -> TIMEOUT;
      case UnknownHostException x -> NO_HOST;
      case BindException x ->
          message.contains("in use")
              ? EADDRINUSE
              : message.contains("Permission") ? EACCES : EADDRNOTAVAIL;
      case ConnectException x -> ECONNREFUSED;
      case SocketException x ->
          message.contains("closed")
              ? CLOSED
              : message.contains("Broken pipe")
                  ? EPIPE
                  : message.contains("Permission") ? EACCES : ECONNRESET;
      default -> ECONNRESET;
    };
  }

  private static void listen(Frame f) {
    String host = f.string(2).toString();
    int port = (int) f.longs[2];
    try {
      InetAddress address = host.isEmpty() ? null : InetAddress.getByName(host);
      f.refs[1] = ByteSlice.of(host.isEmpty() ? new byte[0] : bytes(address));
      f.longs[0] = port;
      ServerSocket socket = new ServerSocket();
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(address, port), 1024);
      Sockets.of(f.goroutine.program()).add(socket);
      f.refs[0] = socket;
      f.longs[0] = socket.getLocalPort();
      // Go prints the unspecified address as that of IPv6.
      if (host.isEmpty()) f.refs[1] = ByteSlice.of(new byte[16]);
    } catch (IOException e) {
      f.longs[1] = code(e);
    }
  }

  private static byte[] bytes(InetAddress address) {
    return address.getAddress();
  }

  private static void accept(Frame f) {
    ServerSocket socket = (ServerSocket) f.refs[3];
    f.longs[2] =
        tried(
            f,
            () -> {
              Socket accepted;
              f.goroutine.enterWaiting();
              try {
                accepted = socket.accept();
              } finally {
                f.goroutine.exitBlocking();
              }
              f.refs[0] = new Connection(accepted, Sockets.of(f.goroutine.program()));
              f.refs[1] = ByteSlice.of(bytes(accepted.getLocalAddress()));
              f.longs[0] = accepted.getLocalPort();
              f.refs[2] = ByteSlice.of(bytes(accepted.getInetAddress()));
              f.longs[1] = accepted.getPort();
            });
  }

  private static void dial(Frame f) {
    String host = f.string(3).toString();
    int port = (int) f.longs[2];
    int timeout = (int) Math.clamp((f.longs[3] + 999_999) / 1_000_000, 0, Integer.MAX_VALUE);
    f.goroutine.enterWaiting();
    try {
      InetAddress address = InetAddress.getByName(host.isEmpty() ? "localhost" : host);
      f.refs[2] = ByteSlice.of(bytes(address));
      Socket socket = new Socket();
      socket.connect(new InetSocketAddress(address, port), timeout);
      f.refs[0] = new Connection(socket, Sockets.of(f.goroutine.program()));
      f.refs[1] = ByteSlice.of(bytes(socket.getLocalAddress()));
      f.longs[0] = socket.getLocalPort();
    } catch (IOException e) {
      f.longs[1] = code(e);
    } finally {
      f.goroutine.exitBlocking();
    }
  }

  private static ByteSlice parse(String text) {
    boolean plausible = text.matches("[0-9]{1,3}(\\.[0-9]{1,3}){3}") || text.contains(":");
    if (!plausible || text.contains("%") || text.contains("[")) return null;
    try {
      return ByteSlice.of(InetAddress.getByName(text).getAddress());
    } catch (UnknownHostException e) {
      return null;
    }
  }

  /** IPv6 addresses with their longest run of zeros as {@code ::}. */
  private static String text(ByteSlice ip) {
    if (ip == null || ip.length == 0) return "<nil>";
    if (ip.length == 4) {
      return ip.getBits(0) + "." + ip.getBits(1) + "." + ip.getBits(2) + "." + ip.getBits(3);
    }
    int[] groups = new int[8];
    for (int i = 0; i < 8; i++) groups[i] = (int) (ip.getBits(2 * i) << 8 | ip.getBits(2 * i + 1));
    int best = -1;
    int bestLength = 1;
    for (int i = 0; i < 8; i++) {
      int n = 0;
      while (i + n < 8 && groups[i + n] == 0) n++;
      if (n > bestLength) {
        best = i;
        bestLength = n;
      }
    }
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < 8; i++) {
      if (i == best) {
        out.append("::");
        i += bestLength - 1;
        continue;
      }
      if (i > 0 && i != best + bestLength) out.append(':');
      out.append(Integer.toHexString(groups[i]));
    }
    return out.toString();
  }
}
