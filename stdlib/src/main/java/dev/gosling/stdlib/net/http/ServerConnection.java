package dev.gosling.stdlib.net.http;

import dev.gosling.runtime.Goroutine;
import dev.gosling.stdlib.ByteBuilder;
import dev.gosling.stdlib.net.Connection;
import dev.gosling.value.GoString;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * The server's side of a connection. The head of a response waits until its body fills a buffer or
 * ends: a body that fits gets a Content-Length, another one goes out in chunks.
 */
final class ServerConnection {
  private static final int BUFFER = 2048;

  /** A body left unread up to this size is skipped so that the connection can be used again. */
  private static final int MAX_SKIP = 256 << 10;

  final Connection connection;
  final MessageReader in;

  private boolean head;
  private boolean http10;
  private boolean keepAlive;
  private boolean expectsContinue;

  private int status;
  private String reason;
  private List<String> fields;
  private final ByteBuilder body = new ByteBuilder(256);
  private boolean headSent;
  private boolean chunked;
  private long declared;
  private long written;
  private boolean broken;

  ServerConnection(Connection connection) {
    this.connection = connection;
    this.in = new MessageReader(connection);
  }

  record Head(String method, String uri, String protocol, List<String> fields, long length) {}

  /** Null where the client has closed the connection. */
  Head readRequest(Goroutine g) throws IOException {
    String line = in.startLine(g);
    if (line == null) return null;
    String[] words = line.split(" ");
    if (words.length != 3 || !words[2].matches("HTTP/1\\.[01]")) {
      throw new MessageReader.Malformed();
    }
    List<String> names = in.fields(g);
    if (words[2].equals("HTTP/1.1") && MessageReader.field(names, "Host") == null) {
      throw new MessageReader.Malformed();
    }
    long length = in.startBody(names, false);
    String connectionField = MessageReader.field(names, "Connection");
    http10 = words[2].equals("HTTP/1.0");
    keepAlive =
        http10
            ? "keep-alive".equalsIgnoreCase(connectionField)
            : !"close".equalsIgnoreCase(connectionField);
    head = words[0].equals("HEAD");
    expectsContinue =
        "100-continue".equalsIgnoreCase(MessageReader.field(names, "Expect")) && length != 0;
    status = 0;
    headSent = false;
    chunked = false;
    written = 0;
    broken = false;
    body.length = 0;
    return new Head(words[0], words[1], words[2], names, length);
  }

  int readBody(Goroutine g, byte[] b, int offset, int length) throws IOException {
    if (expectsContinue) {
      expectsContinue = false;
      byte[] line = "HTTP/1.1 100 Continue\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
      connection.write(g, line, 0, line.length);
    }
    return in.readBody(g, b, offset, length);
  }

  void start(int status, String reason, List<String> fields) {
    this.status = status;
    this.reason = reason;
    this.fields = fields;
    String length = MessageReader.field(fields, "Content-Length");
    declared = length != null && length.matches("[0-9]{1,18}") ? Long.parseLong(length) : -1;
    if ("close".equalsIgnoreCase(MessageReader.field(fields, "Connection"))) keepAlive = false;
  }

  /** Returns false where the body gets longer than declared. */
  boolean write(Goroutine g, byte[] b, int offset, int length) throws IOException {
    written += length;
    if (declared >= 0 && written > declared) return false;
    if (body.length + length > BUFFER) {
      if (!headSent) {
        // The first bytes tell the content type.
        int sniffed = Math.min(length, Math.max(0, 512 - body.length));
        body.add(b, offset, offset + sniffed);
        sendHead(g, -1);
        offset += sniffed;
        length -= sniffed;
      }
      sendBody(g);
      if (length > BUFFER) {
        send(g, b, offset, length);
        return true;
      }
    }
    body.add(b, offset, offset + length);
    return true;
  }

  void flush(Goroutine g) throws IOException {
    if (!headSent) sendHead(g, -1);
    sendBody(g);
  }

  /** Completes the response; true if another request may follow. */
  boolean finish(Goroutine g) throws IOException {
    if (!headSent) sendHead(g, body.length);
    sendBody(g);
    if (chunked && !head) {
      byte[] last = "0\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
      connection.write(g, last, 0, last.length);
    }
    if (declared >= 0 && written < declared && !head && bodyAllowed()) return false;
    return keepAlive && !broken && skipBody(g);
  }

  private boolean skipBody(Goroutine g) throws IOException {
    if (in.bodyDone()) return true;
    if (expectsContinue) return false;
    byte[] skipped = new byte[8192];
    for (int n = 0; n < MAX_SKIP; ) {
      int read = in.readBody(g, skipped, 0, skipped.length);
      if (read < 0) return true;
      n += read;
    }
    return false;
  }

  private boolean bodyAllowed() {
    return status >= 200 && status != 204 && status != 304;
  }

  /**
   * @param length of the body, or -1 where it is not known
   */
  private void sendHead(Goroutine g, int length) throws IOException {
    headSent = true;
    ByteBuilder out = new ByteBuilder(512);
    out.add(http10 ? "HTTP/1.0 " : "HTTP/1.1 ");
    out.add(status + " " + (reason.isEmpty() ? "status code " + status : reason) + "\r\n");
    for (int i = 0; i < fields.size(); i += 2) field(out, fields.get(i), fields.get(i + 1));
    if (bodyAllowed()) {
      boolean encoded = MessageReader.field(fields, "Content-Encoding") != null;
      if (MessageReader.field(fields, "Content-Type") == null && !encoded && body.length > 0) {
        field(out, "Content-Type", ContentType.detect(body.array, 0, body.length));
      }
      if (MessageReader.field(fields, "Date") == null) field(out, "Date", date());
      if (declared < 0 && length >= 0 && !(head && length == 0)) {
        field(out, "Content-Length", Integer.toString(length));
      } else if (declared < 0 && !head) {
        chunked = !http10;
        if (chunked) field(out, "Transfer-Encoding", "chunked");
        else keepAlive = false;
      }
    } else if (MessageReader.field(fields, "Date") == null) {
      field(out, "Date", date());
    }
    if (!keepAlive && MessageReader.field(fields, "Connection") == null) {
      field(out, "Connection", "close");
    } else if (keepAlive && http10) {
      field(out, "Connection", "keep-alive");
    }
    out.add("\r\n");
    write(g, out);
  }

  private static void field(ByteBuilder out, String name, String value) {
    out.add(GoString.of(name + ": " + value.replaceAll("[\r\n]", " ") + "\r\n"));
  }

  private static String date() {
    return DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
        .format(ZonedDateTime.now(ZoneOffset.UTC));
  }

  private void sendBody(Goroutine g) throws IOException {
    if (body.length == 0) return;
    send(g, body.array, 0, body.length);
    body.length = 0;
  }

  private void send(Goroutine g, byte[] b, int offset, int length) throws IOException {
    if (head || !bodyAllowed() || length == 0) return;
    if (!chunked) {
      ByteBuilder out = new ByteBuilder(length);
      out.add(b, offset, offset + length);
      write(g, out);
      return;
    }
    ByteBuilder out = new ByteBuilder(length + 16);
    out.add(Integer.toHexString(length) + "\r\n");
    out.add(b, offset, offset + length);
    out.add("\r\n");
    write(g, out);
  }

  private void write(Goroutine g, ByteBuilder out) throws IOException {
    try {
      connection.write(g, out.array, 0, out.length);
    } catch (IOException e) {
      broken = true;
      throw e;
    }
  }
}
