package dev.gosling.stdlib.os;

import dev.gosling.runtime.Goroutine;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.channels.NonReadableChannelException;
import java.nio.channels.NonWritableChannelException;
import java.nio.file.Path;

/** Java's side of an {@code os.File}. Operations that may block hand the processor on. */
sealed interface OpenFile
    permits StandardInput,
        OpenFile.Stdout,
        OpenFile.Stderr,
        OpenFile.PipeReader,
        OpenFile.PipeWriter,
        OpenFile.Regular {
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
      try {
        g.program().stdout().write(b, offset, length);
      } catch (IOException e) {
        // As Go's: a broken pipe on standard output ends the program, by SIGPIPE.
        throw g.program().exit(g, 128 + 13);
      }
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

  /** The read end of a pipe. */
  record PipeReader(PipeBuffer pipe) implements OpenFile {
    @Override
    public int read(Goroutine g, byte[] b, int offset, int length) throws IOException {
      g.enterWaiting();
      try {
        return pipe.read(b, offset, length);
      } finally {
        g.exitBlocking();
      }
    }

    @Override
    public void close() throws IOException {
      pipe.closeReader();
    }

    @Override
    public int fd() {
      return 3;
    }
  }

  /** The write end of a pipe. */
  record PipeWriter(PipeBuffer pipe) implements OpenFile {
    @Override
    public void write(Goroutine g, byte[] b, int offset, int length) throws IOException {
      g.enterWaiting();
      try {
        pipe.write(b, offset, length);
      } finally {
        g.exitBlocking();
      }
    }

    @Override
    public void close() throws IOException {
      pipe.closeWriter();
    }

    @Override
    public int fd() {
      return 4;
    }
  }

  /** A file of the file system. */
  record Regular(FileChannel channel, Path path, boolean append) implements OpenFile {
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
