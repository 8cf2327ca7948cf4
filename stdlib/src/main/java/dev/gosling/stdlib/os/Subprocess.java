package dev.gosling.stdlib.os;

import dev.gosling.exec.Frame;
import dev.gosling.runtime.Goroutine;
import dev.gosling.spi.NativeFunction;
import dev.gosling.value.RefSlice;
import java.io.File;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.channels.ClosedChannelException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Child processes, over {@link Process}. A child is given pipes, which {@code os.StartProcess}
 * connects with the program's files: these are not always files of the operating system.
 */
final class Subprocess {
  // How a stream of the child is connected.
  private static final int PIPE = 1;
  private static final int AS_STANDARD_OUTPUT = 2;
  private static final int INHERITED = 3;

  /** What Java says of a program that it cannot start has the error's number. */
  private static final Pattern ERROR_NUMBER = Pattern.compile("error[=:] ?(\\d+)");

  private static final int ENOENT = 2;

  private Subprocess() {}

  static NativeFunction of(String name) {
    return switch (name) {
      case "start" -> Subprocess::start;
      case "stream" -> f -> f.refs[0] = stream((Process) f.refs[1], (int) f.longs[0]);
      case "inherited" -> f -> f.setBoolean(0, isInherited(f));
      case "share" ->
          f -> f.refs[0] = f.refs[1] instanceof OpenFile.Shared s ? s.share() : f.refs[1];
      case "transfer" -> Subprocess::transfer;
      case "await" -> Subprocess::await;
      default -> null;
    };
  }

  /**
   * {@code start(path string, args, env []string, dir string, in, out, err int) (handle, pid,
   * errno)}.
   */
  private static void start(Frame f) {
    List<String> command = new ArrayList<>(texts(f, 2));
    String path = f.string(1).toString();
    if (command.isEmpty()) command.add(path);
    command.set(0, path.indexOf('/') < 0 ? "./" + path : path);
    ProcessBuilder builder = new ProcessBuilder(command);
    Map<String, String> environment = builder.environment();
    environment.clear();
    for (String line : texts(f, 3)) {
      int equals = line.indexOf('=', 1);
      if (equals > 0) environment.put(line.substring(0, equals), line.substring(equals + 1));
    }
    if (f.longs[2] != PIPE) {
      builder.redirectInput(
          f.longs[2] == INHERITED ? Redirect.INHERIT : Redirect.from(new File("/dev/null")));
    }
    if (f.longs[3] != PIPE) builder.redirectOutput(Redirect.DISCARD);
    if (f.longs[4] == AS_STANDARD_OUTPUT) builder.redirectErrorStream(true);
    else if (f.longs[4] != PIPE) builder.redirectError(Redirect.DISCARD);
    try {
      String directory = f.string(4).toString();
      builder.directory(
          directory.isEmpty()
              ? WorkingDirectory.of(f.goroutine.program()).path().toFile()
              : WorkingDirectory.resolve(f, directory).toFile());
      Process process = builder.start();
      f.refs[0] = process;
      f.longs[0] = process.pid();
    } catch (IOException e) {
      Matcher number = ERROR_NUMBER.matcher(String.valueOf(e.getMessage()));
      f.longs[1] = number.find() ? Integer.parseInt(number.group(1)) : ENOENT;
    }
  }

  private static List<String> texts(Frame f, int i) {
    List<String> texts = new ArrayList<>();
    if (f.refs[i] instanceof RefSlice slice) {
      for (int k = 0; k < slice.length; k++) {
        texts.add(slice.array[slice.offset + k].toString());
      }
    }
    return texts;
  }

  /** The program's end of a stream of the child. */
  private static OpenFile stream(Process process, int fd) {
    return switch (fd) {
      case 0 -> new Input(process.getOutputStream());
      case 1 -> new Output(process.getInputStream());
      default -> new Output(process.getErrorStream());
    };
  }

  /**
   * Whether the file is the standard input of this JVM's process, which a child can read itself.
   */
  private static boolean isInherited(Frame f) {
    if (!(f.refs[0] instanceof StandardInput in)) return false;
    try {
      return in.at() == in.end()
          && f.goroutine.program().stdin() instanceof FileInputStream stream
          && stream.getFD() == FileDescriptor.in;
    } catch (IOException e) {
      return false;
    }
  }

  /**
   * {@code transfer(from, to unsafe.Pointer)}: hands on all bytes, until one end fails; closes what
   * belongs to nobody else.
   */
  private static void transfer(Frame f) {
    OpenFile from = OsNatives.file(f, 0);
    OpenFile to = OsNatives.file(f, 1);
    byte[] buffer = new byte[1 << 13];
    OsNatives.tried(
        () -> {
          int n;
          while ((n = from.read(f.goroutine, buffer, 0, buffer.length)) > 0) {
            to.write(f.goroutine, buffer, 0, n);
          }
        });
    release(from);
    release(to);
  }

  private static void release(OpenFile file) {
    if (file instanceof OpenFile.Shared || file instanceof Input || file instanceof Output) {
      OsNatives.tried(file::close);
    }
  }

  /**
   * {@code await(handle unsafe.Pointer) (status int)}: as Java has it, 128 more than a signal's
   * number.
   */
  private static void await(Frame f) {
    Process process = (Process) f.refs[0];
    OsNatives.tried(
        () -> {
          f.goroutine.enterProcess();
          try {
            f.longs[0] = process.waitFor();
          } catch (InterruptedException e) {
            throw new InterruptedIOException();
          } finally {
            f.goroutine.exitBlocking();
          }
        });
  }

  /** What a child writes. */
  record Output(InputStream stream) implements OpenFile {
    @Override
    public int read(Goroutine g, byte[] b, int offset, int length) throws IOException {
      g.enterProcess();
      try {
        return stream.read(b, offset, length);
      } finally {
        g.exitBlocking();
      }
    }

    @Override
    public void close() throws IOException {
      stream.close();
    }

    @Override
    public int fd() {
      return 3;
    }
  }

  /** What a child reads. */
  record Input(OutputStream stream) implements OpenFile {
    @Override
    public void write(Goroutine g, byte[] b, int offset, int length) throws IOException {
      g.enterProcess();
      try {
        stream.write(b, offset, length);
        stream.flush();
      } catch (IOException e) {
        throw "Stream closed".equals(e.getMessage()) ? new ClosedChannelException() : e;
      } finally {
        g.exitBlocking();
      }
    }

    @Override
    public void close() throws IOException {
      stream.close();
    }

    @Override
    public int fd() {
      return 4;
    }
  }
}
