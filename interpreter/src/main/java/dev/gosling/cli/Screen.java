package dev.gosling.cli;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What a program writes, as a terminal would show it, and each stream by itself. */
final class Screen {
  private final ByteArrayOutputStream both = new ByteArrayOutputStream();
  private final Tee out = new Tee();
  private final Tee err = new Tee();

  OutputStream out() {
    return out;
  }

  OutputStream err() {
    return err;
  }

  String outText() {
    return out.text();
  }

  String errText() {
    return err.text();
  }

  /** The lines of both streams in the order in which they were written. */
  List<String> lines() {
    synchronized (both) {
      return both.toString(StandardCharsets.UTF_8).lines().toList();
    }
  }

  private final class Tee extends OutputStream {
    private final ByteArrayOutputStream own = new ByteArrayOutputStream();

    @Override
    public void write(int b) {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
      synchronized (both) {
        own.write(bytes, offset, length);
        both.write(bytes, offset, length);
      }
    }

    String text() {
      synchronized (both) {
        return own.toString(StandardCharsets.UTF_8);
      }
    }
  }
}
