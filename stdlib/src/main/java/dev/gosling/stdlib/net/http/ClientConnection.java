package dev.gosling.stdlib.net.http;

import dev.gosling.runtime.Goroutine;
import dev.gosling.stdlib.ByteBuilder;
import dev.gosling.stdlib.net.Connection;
import dev.gosling.value.GoString;
import java.io.IOException;
import java.util.List;

/** The client's side of a connection. */
final class ClientConnection {
  final MessageReader in;
  private final Connection connection;

  ClientConnection(Connection connection) {
    this.connection = connection;
    this.in = new MessageReader(connection);
  }

  void writeHead(Goroutine g, String method, String uri, List<String> fields) throws IOException {
    ByteBuilder out = new ByteBuilder(512);
    out.add(GoString.of(method + " " + uri + " HTTP/1.1\r\n"));
    for (int i = 0; i < fields.size(); i += 2) {
      out.add(GoString.of(fields.get(i) + ": " + fields.get(i + 1) + "\r\n"));
    }
    out.add("\r\n");
    connection.write(g, out.array, 0, out.length);
  }

  /** An empty chunk ends the body. */
  void writeBody(Goroutine g, byte[] b, int offset, int length, boolean chunked)
      throws IOException {
    if (!chunked) {
      connection.write(g, b, offset, length);
      return;
    }
    ByteBuilder out = new ByteBuilder(length + 16);
    out.add(Integer.toHexString(length) + "\r\n");
    out.add(b, offset, offset + length);
    out.add("\r\n");
    connection.write(g, out.array, 0, out.length);
  }

  record Head(String protocol, int status, String reason, List<String> fields, long length) {}

  /** Null where the server closes the connection without a response. */
  Head readResponse(Goroutine g, String method) throws IOException {
    while (true) {
      String line = in.startLine(g);
      if (line == null) return null;
      if (!line.matches("HTTP/1\\.[01] [0-9]{3}( .*)?")) throw new MessageReader.Malformed();
      int status = Integer.parseInt(line.substring(9, 12));
      List<String> fields = in.fields(g);
      if (status >= 100 && status < 200 && status != 101) continue;
      long length = in.startBody(fields, true);
      if (method.equals("HEAD") || status == 204 || status == 304) {
        in.noBody();
        if (!method.equals("HEAD")) length = 0;
      }
      String reason = line.length() > 13 ? line.substring(13) : "";
      return new Head(line.substring(0, 8), status, reason, fields, length);
    }
  }
}
