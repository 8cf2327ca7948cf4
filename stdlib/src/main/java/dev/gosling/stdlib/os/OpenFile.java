package dev.gosling.stdlib.os;

import dev.gosling.runtime.Goroutine;
import dev.gosling.runtime.Output;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.channels.NonReadableChannelException;
import java.nio.channels.NonWritableChannelException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;

/** Java's side of an {@code os.File}. Operations that may block hand the processor on. */
sealed interface OpenFile
    permits StandardInput,
        OpenFile.Stdout,
        OpenFile.Stderr,
        OpenFile.PipeReader,
        OpenFile.PipeWriter,
        Subprocess.Output,
        Subprocess.Input,
        OpenFile.Regular {
  /** What a shell says of who has died of it. */
  int SIGPIPE_STATUS = 128 + 13;

  /** Reads at least a byte, if {@code length > 0}; -1 at the end. */
  default int read(Goroutine g, byte[] b, int offset, int length) throws IOException {
    throw new NonReadableChannelException();
  }

  default void write(Goroutine g, byte[] b, int offset, int length) throws IOException {
    throw new NonWritableChannelException();
  }

  default void close() throws IOException {}

  default boolean isClosed() {
    return false;
  }

  int fd();

  /** Standard output: buffered by the program. */
  record Stdout() implements OpenFile {
    @Override
    public void write(Goroutine g, byte[] b, int offset, int length) throws IOException {
      try {
        g.program().stdout().write(b, offset, length);
      } catch (IOException e) {
        throw failure(g, e);
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
      try {
        g.program().writeStderr(b, offset, length);
      } catch (IOException e) {
        throw failure(g, e);
      }
    }

    @Override
    public int fd() {
      return 2;
    }
  }

  /** As in Go, a broken pipe behind a standard stream ends the program, by SIGPIPE. */
  private static IOException failure(Goroutine g, IOException e) {
    if (Output.isBrokenPipe(e)) throw g.program().exit(g, SIGPIPE_STATUS);
    return e;
  }

  /** A file that stays open elsewhere when this end of it is closed. */
  interface Shared {
    /** One more end on the same bytes, to be closed by itself. */
    OpenFile share();
  }

  /** A read end of a pipe. */
  final class PipeReader implements OpenFile, Shared {
    private final PipeBuffer pipe;
    private final AtomicBoolean closed = new AtomicBoolean();

    PipeReader(PipeBuffer pipe) {
      this.pipe = pipe;
      pipe.addReader();
    }

    @Override
    public int read(Goroutine g, byte[] b, int offset, int length) throws IOException {
      if (closed.get()) throw new ClosedChannelException();
      g.enterWaiting();
      try {
        return pipe.read(b, offset, length);
      } finally {
        g.exitBlocking();
      }
    }

    @Override
    public OpenFile share() {
      return new PipeReader(pipe);
    }

    @Override
    public void close() throws IOException {
      if (closed.getAndSet(true)) throw new ClosedChannelException();
      pipe.removeReader();
    }

    @Override
    public boolean isClosed() {
      return closed.get();
    }

    @Override
    public int fd() {
      return 3;
    }
  }

  /** A write end of a pipe. */
  final class PipeWriter implements OpenFile, Shared {
    private final PipeBuffer pipe;
    private final AtomicBoolean closed = new AtomicBoolean();

    PipeWriter(PipeBuffer pipe) {
      this.pipe = pipe;
      pipe.addWriter();
    }

    @Override
    public void write(Goroutine g, byte[] b, int offset, int length) throws IOException {
      if (closed.get()) throw new ClosedChannelException();
      g.enterWaiting();
      try {
        pipe.write(b, offset, length);
      } finally {
        g.exitBlocking();
      }
    }

    @Override
    public OpenFile share() {
      return new PipeWriter(pipe);
    }

    @Override
    public void close() throws IOException {
      if (closed.getAndSet(true)) throw new ClosedChannelException();
      pipe.removeWriter();
    }

    @Override
    public boolean isClosed() {
      return closed.get();
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
      if (append) channel.position(channel.size());
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
    public boolean isClosed() {
      return !channel.isOpen();
    }

    @Override
    public int fd() {
      return 3;
    }
  }
}
