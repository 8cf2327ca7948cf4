package dev.gosling.stdlib.net.http;

import dev.gosling.runtime.Goroutine;
import dev.gosling.stdlib.net.Connection;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads the messages of a connection: heads line by line, bodies by their framing. */
final class MessageReader {
  private static final int MAX_HEAD = 1 << 20;

  /** How the body under way ends. */
  private enum Framing {
    LENGTH,
    CHUNKED,
    CLOSE
  }

  private final Connection connection;
  private byte[] buffer = new byte[4096];
  private int at;
  private int end;

  private Framing framing = Framing.LENGTH;

  /** Bytes left of the body or of the chunk; -1 before the first chunk. */
  private long left;

  private boolean done = true;

  MessageReader(Connection connection) {
    this.connection = connection;
  }

  /** A message that is not HTTP. */
  static final class Malformed extends IOException {
    Malformed() {
      super("malformed", null);
    }
  }

  private int next(Goroutine g) throws IOException {
    if (at == end) {
      at = 0;
      end = Math.max(connection.read(g, buffer, 0, buffer.length), 0);
      if (end == 0) return -1;
    }
    return buffer[at++] & 0xff;
  }

  /** A line without its end; null where the stream ends before it. */
  private String line(Goroutine g, int limit) throws IOException {
    StringBuilder line = new StringBuilder();
    while (true) {
      int c = next(g);
      if (c < 0) {
        if (line.isEmpty()) return null;
        throw new EOFException();
      }
      if (c == '\n') break;
      line.append((char) c);
      if (line.length() > limit) throw new Malformed();
    }
    int n = line.length();
    if (n > 0 && line.charAt(n - 1) == '\r') line.setLength(n - 1);
    // Bytes went in one by one: turn them back into UTF-8.
    return new String(
        line.toString().getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
  }

  /** The first line of a message, after empty ones; null at the end of the stream. */
  String startLine(Goroutine g) throws IOException {
    String line = line(g, MAX_HEAD);
    while (line != null && line.isEmpty()) line = line(g, MAX_HEAD);
    return line;
  }

  /** Names and values in turn. */
  List<String> fields(Goroutine g) throws IOException {
    List<String> fields = new ArrayList<>();
    int total = 0;
    while (true) {
      String line = line(g, MAX_HEAD - total);
      if (line == null) throw new EOFException();
      if (line.isEmpty()) return fields;
      total += line.length();
      int colon = line.indexOf(':');
      if (colon <= 0 || line.charAt(colon - 1) == ' ') throw new Malformed();
      fields.add(line.substring(0, colon));
      fields.add(line.substring(colon + 1).strip());
    }
  }

  static String field(List<String> fields, String name) {
    for (int i = 0; i < fields.size(); i += 2) {
      if (fields.get(i).equalsIgnoreCase(name)) return fields.get(i + 1);
    }
    return null;
  }

  /**
   * Prepares for the body that the fields announce.
   *
   * @param untilClose a body without framing goes on until the connection is closed, as those of
   *     responses do
   * @return its length, or -1
   */
  long startBody(List<String> fields, boolean untilClose) throws IOException {
    String encoding = field(fields, "Transfer-Encoding");
    String length = field(fields, "Content-Length");
    done = false;
    if (encoding != null) {
      if (!encoding.equalsIgnoreCase("chunked")) throw new Malformed();
      framing = Framing.CHUNKED;
      left = -1;
      return -1;
    }
    if (length == null && untilClose) {
      framing = Framing.CLOSE;
      return -1;
    }
    framing = Framing.LENGTH;
    if (length != null && !length.matches("[0-9]{1,18}")) throw new Malformed();
    left = length == null ? 0 : Long.parseLong(length);
    done = left == 0;
    return left;
  }

  void noBody() {
    done = true;
  }

  boolean bodyDone() {
    return done;
  }

  /** Reads at least a byte of the body; -1 at its end. */
  int readBody(Goroutine g, byte[] b, int offset, int length) throws IOException {
    if (done) return -1;
    if (framing == Framing.CHUNKED && left <= 0 && !nextChunk(g)) return -1;
    int n = length;
    if (framing != Framing.CLOSE) n = (int) Math.min(n, left);
    n = read(g, b, offset, n);
    if (n < 0) {
      done = true;
      if (framing != Framing.CLOSE) throw new EOFException();
      return -1;
    }
    if (framing == Framing.CLOSE) return n;
    left -= n;
    if (left == 0 && framing == Framing.LENGTH) done = true;
    return n;
  }

  private int read(Goroutine g, byte[] b, int offset, int length) throws IOException {
    if (at == end) return connection.read(g, b, offset, length);
    int n = Math.min(length, end - at);
    System.arraycopy(buffer, at, b, offset, n);
    at += n;
    return n;
  }

  /** Reads a chunk's size; false for the last, whose trailer is skipped. */
  private boolean nextChunk(Goroutine g) throws IOException {
    if (left == 0 && !"".equals(line(g, 2))) throw new Malformed();
    String size = line(g, 4096);
    if (size == null) throw new EOFException();
    int extension = size.indexOf(';');
    if (extension >= 0) size = size.substring(0, extension);
    size = size.strip();
    if (!size.matches("[0-9a-fA-F]{1,15}")) throw new Malformed();
    left = Long.parseLong(size, 16);
    if (left > 0) return true;
    done = true;
    fields(g);
    return false;
  }
}
