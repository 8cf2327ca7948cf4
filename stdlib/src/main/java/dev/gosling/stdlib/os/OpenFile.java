package dev.gosling.stdlib.os;

import dev.gosling.runtime.Goroutine;
import java.io.IOException;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.channels.NonReadableChannelException;
import java.nio.channels.NonWritableChannelException;

/** Java's side of an {@code os.File}. Operations that may block hand the processor on. */
sealed interface OpenFile {
  /** Reads at least a byte, if {@code length > 0}; -1 at the end. */
  default int read(Goroutine g, byte[] b, int offset, int length) throws IOException {
    throw new NonReadableChannelException();
  }

  default void write(Goroutine g, byte[] b, int offset, int length) throws IOException {
    throw new NonWritableChannelException();
  }

  default void close() throws IOException {}

  int fd();

  /** Standard output: buffered by the program. */
  record Stdout() implements OpenFile {
    @Override
    public void write(Goroutine g, byte[] b, int offset, int length) throws IOException {
      g.program().stdout().write(b, offset, length);
    }

    @Override
    public int fd() {
      return 1;
    }
  }

  record Stderr() implements OpenFile {
    @Override
    public void write(Goroutine g, byte[] b, int offset, int length) throws IOException {
      g.program().writeStderr(b, offset, length);
    }

    @Override
    public int fd() {
      return 2;
    }
  }

  /** Standard input, and the read half of a pipe. */
  record Input(InputStream stream, int fd) implements OpenFile {
    @Override
    public int read(Goroutine g, byte[] b, int offset, int length) throws IOException {
      g.enterBlocking();
      try {
        return stream.read(b, offset, length);
      } finally {
        g.exitBlocking();
      }
    }

    @Override
    public void close() throws IOException {
      if (fd != 0) stream.close();
    }
  }

  /** The write half of a pipe. */
  record PipeOutput(PipedOutputStream stream, int fd) implements OpenFile {
    @Override
    public void write(Goroutine g, byte[] b, int offset, int length) throws IOException {
      g.enterBlocking();
      try {
        stream.write(b, offset, length);
        stream.flush();
      } finally {
        g.exitBlocking();
      }
    }

    @Override
    public void close() throws IOException {
      stream.close();
    }
  }

  static OpenFile[] pipe() throws IOException {
    PipedInputStream in = new PipedInputStream(1 << 16);
    return new OpenFile[] {new Input(in, 3), new PipeOutput(new PipedOutputStream(in), 4)};
  }

  /** A file of the file system. */
  record Regular(FileChannel channel, boolean append) implements OpenFile {
    @Override
    public int read(Goroutine g, byte[] b, int offset, int length) throws IOException {
      return channel.read(ByteBuffer.wrap(b, offset, length));
    }

    @Override
    public void write(Goroutine g, byte[] b, int offset, int length) throws IOException {
      ByteBuffer bytes = ByteBuffer.wrap(b, offset, length);
      while (bytes.hasRemaining()) channel.write(bytes);
    }

    int readAt(byte[] b, int offset, int length, long at) throws IOException {
      ByteBuffer bytes = ByteBuffer.wrap(b, offset, length);
      while (bytes.hasRemaining()) {
        int n = channel.read(bytes, at + bytes.position() - offset);
        if (n < 0) break;
      }
      return bytes.position() - offset;
    }

    void writeAt(byte[] b, int offset, int length, long at) throws IOException {
      ByteBuffer bytes = ByteBuffer.wrap(b, offset, length);
      while (bytes.hasRemaining()) channel.write(bytes, at + bytes.position() - offset);
    }

    @Override
    public void close() throws IOException {
      if (!channel.isOpen()) throw new ClosedChannelException();
      channel.close();
    }

    @Override
    public int fd() {
      return 3;
    }
  }
}
