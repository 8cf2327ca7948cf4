package dev.gosling.stdlib.net.http;

import dev.gosling.exec.Frame;
import dev.gosling.spi.NativeFunction;
import dev.gosling.stdlib.net.Connection;
import dev.gosling.value.ByteSlice;
import dev.gosling.value.GoString;
import dev.gosling.value.InterfaceValue;
import dev.gosling.value.RefSlice;
import dev.gosling.value.Slice;
import dev.gosling.value.StructValue;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The body-less functions of {@code net/http}. */
public final class HttpNatives {
  // As the Go side numbers them.
  private static final int BROKEN = 1;
  private static final int MALFORMED = 2;
  private static final int TOO_LONG = 3;
  private static final int EOF = 4;

  private HttpNatives() {}

  public static NativeFunction of(String name) {
    return switch (name) {
      case "DetectContentType" ->
          f -> {
            ByteSlice b = f.bytes(1);
            byte[] bytes = b == null ? new byte[0] : b.array;
            int from = b == null ? 0 : b.offset;
            f.refs[0] = GoString.of(ContentType.detect(bytes, from, from + Slice.len(b)));
          };
      case "newServerConn" ->
          f -> {
            Connection c = connection(f.refs[1]);
            f.refs[0] = c == null ? null : new ServerConnection(c);
          };
      case "newClientConn" ->
          f -> {
            Connection c = connection(f.refs[1]);
            f.refs[0] = c == null ? null : new ClientConnection(c);
          };
      case "readRequest" -> HttpNatives::readRequest;
      case "readResponse" -> HttpNatives::readResponse;
      case "readBody" -> HttpNatives::readBody;
      case "startResponse" ->
          f -> server(f, 0).start((int) f.longs[0], f.string(1).toString(), strings(f.refs[2]));
      case "writeResponse" ->
          f -> {
            ByteSlice b = f.bytes(1);
            try {
              if (!server(f, 0).write(f.goroutine, b.array, b.offset, b.length)) {
                f.longs[0] = TOO_LONG;
              }
            } catch (IOException e) {
              f.longs[0] = BROKEN;
            }
          };
      case "flushResponse" -> f -> tried(() -> server(f, 0).flush(f.goroutine));
      case "finishResponse" ->
          f -> {
            boolean[] reusable = new boolean[1];
            tried(() -> reusable[0] = server(f, 0).finish(f.goroutine));
            f.setBoolean(0, reusable[0]);
          };
      case "writeRequestHead" ->
          f ->
              f.longs[0] =
                  tried(
                      () ->
                          ((ClientConnection) f.refs[0])
                              .writeHead(
                                  f.goroutine,
                                  f.string(1).toString(),
                                  f.string(2).toString(),
                                  strings(f.refs[3])));
      case "writeRequestBody" ->
          f -> {
            ByteSlice b = f.refs[1] == null ? ByteSlice.of(new byte[0]) : f.bytes(1);
            boolean chunked = f.longs[1] != 0;
            f.longs[0] =
                tried(
                    () ->
                        ((ClientConnection) f.refs[0])
                            .writeBody(f.goroutine, b.array, b.offset, b.length, chunked));
          };
      default -> null;
    };
  }

  private interface Attempt {
    void run() throws IOException;
  }

  private static int tried(Attempt attempt) {
    try {
      attempt.run();
      return 0;
    } catch (MessageReader.Malformed e) {
      return MALFORMED;
    } catch (IOException e) {
      return BROKEN;
    }
  }

  private static ServerConnection server(Frame f, int i) {
    return (ServerConnection) f.refs[i];
  }

  /** The connection in the first field of a {@code *net.TCPConn}, or null. */
  private static Connection connection(Object conn) {
    if (!(conn instanceof InterfaceValue v) || !(v.ref instanceof StructValue s)) return null;
    return s.refs.length > 0 && s.refs[0] instanceof Connection c ? c : null;
  }

  private static List<String> strings(Object slice) {
    List<String> list = new ArrayList<>();
    for (int i = 0; i < Slice.len(slice); i++) list.add(((Slice) slice).getRef(i).toString());
    return list;
  }

  private static RefSlice slice(List<String> list) {
    return RefSlice.of(list.stream().map(GoString::of).toArray());
  }

  private static void readRequest(Frame f) {
    for (int i = 0; i < 3; i++) f.refs[i] = GoString.EMPTY;
    ServerConnection c = server(f, 4);
    f.longs[1] =
        tried(
            () -> {
              ServerConnection.Head head = c.readRequest(f.goroutine);
              if (head == null) throw new IOException();
              f.refs[0] = GoString.of(head.method());
              f.refs[1] = GoString.of(head.uri());
              f.refs[2] = GoString.of(head.protocol());
              f.refs[3] = slice(head.fields());
              f.longs[0] = head.length();
            });
  }

  private static void readResponse(Frame f) {
    f.refs[0] = GoString.EMPTY;
    f.refs[1] = GoString.EMPTY;
    ClientConnection c = (ClientConnection) f.refs[3];
    String method = f.string(4).toString();
    f.longs[2] =
        tried(
            () -> {
              ClientConnection.Head head = c.readResponse(f.goroutine, method);
              if (head == null) {
                f.longs[1] = -2;
                return;
              }
              f.refs[0] = GoString.of(head.protocol());
              f.refs[1] = GoString.of(head.reason());
              f.refs[2] = slice(head.fields());
              f.longs[0] = head.status();
              f.longs[1] = head.length();
            });
    if (f.longs[1] == -2) f.longs[2] = EOF;
  }

  private static void readBody(Frame f) {
    ByteSlice b = f.bytes(1);
    if (b == null || b.length == 0) return;
    f.longs[1] =
        tried(
            () ->
                f.longs[0] =
                    f.refs[0] instanceof ServerConnection c
                        ? c.readBody(f.goroutine, b.array, b.offset, b.length)
                        : ((ClientConnection) f.refs[0])
                            .in.readBody(f.goroutine, b.array, b.offset, b.length));
    if (f.longs[0] < 0) {
      f.longs[0] = 0;
      f.longs[1] = EOF;
    }
  }
}
