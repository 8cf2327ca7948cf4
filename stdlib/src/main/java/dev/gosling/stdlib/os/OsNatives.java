package dev.gosling.stdlib.os;

import dev.gosling.exec.Frame;
import dev.gosling.spi.NativeFunction;
import dev.gosling.value.ByteSlice;
import dev.gosling.value.GoString;
import dev.gosling.value.RefSlice;
import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.NonReadableChannelException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/** The body-less functions of {@code os}. */
public final class OsNatives {
  private OsNatives() {}

  public static NativeFunction of(String name) {
    return switch (name) {
      case "standard" -> f -> f.refs[0] = standard(f, (int) f.longs[0]);
      case "write" -> OsNatives::write;
      case "writeAt" -> OsNatives::writeAt;
      case "read" -> OsNatives::read;
      case "readAt" -> OsNatives::readAt;
      case "seek" -> OsNatives::seek;
      case "truncate" ->
          f -> f.longs[0] = tried(() -> regular(f, 0).channel().truncate(f.longs[1]));
      case "sync" -> f -> f.longs[0] = tried(() -> regular(f, 0).channel().force(true));
      case "closeHandle" -> f -> f.longs[0] = tried(() -> file(f, 0).close());
      case "fd" -> f -> f.longs[0] = file(f, 0).fd();
      case "open" -> OsNatives::open;
      case "pipe" -> OsNatives::pipe;
      case "remove" -> f -> f.longs[0] = tried(() -> Files.remove(path(f, 0)));
      case "removeAll" -> f -> f.longs[0] = tried(() -> Files.removeAll(path(f, 0)));
      case "mkdir" ->
          f -> f.longs[0] = tried(() -> Files.makeDirectory(path(f, 0), (int) f.longs[1]));
      case "rename" -> f -> f.longs[0] = tried(() -> Files.rename(path(f, 0), path(f, 1)));
      case "chmod" -> f -> f.longs[0] = tried(() -> Files.changeMode(path(f, 0), (int) f.longs[1]));
      case "chown" ->
          f ->
              f.longs[0] =
                  tried(
                      () ->
                          Files.changeOwner(
                              path(f, 0), (int) f.longs[1], (int) f.longs[2], f.longs[3] != 0));
      case "chtime" ->
          f ->
              f.longs[0] =
                  tried(() -> Files.changeTime(path(f, 0), text(f, 1), f.longs[1], f.longs[2]));
      case "link" -> f -> f.longs[0] = tried(() -> Files.link(path(f, 0), path(f, 1)));
      case "symlink" -> f -> f.longs[0] = tried(() -> Files.symbolicLink(text(f, 0), path(f, 1)));
      case "readlink" ->
          f -> {
            f.refs[0] = GoString.EMPTY;
            f.longs[0] = tried(() -> f.refs[0] = GoString.of(Files.readLink(path(f, 1))));
          };
      case "chdir" ->
          f ->
              f.longs[0] =
                  tried(() -> WorkingDirectory.of(f.goroutine.program()).change(path(f, 0)));
      case "processStatus" -> f -> f.refs[0] = GoString.of(processStatus(text(f, 1)));
      case "randomDigits" ->
          f ->
              f.refs[0] =
                  GoString.of(Integer.toUnsignedString(ThreadLocalRandom.current().nextInt()));
      case "attributes" -> OsNatives::attributes;
      case "attributesOfFile" -> OsNatives::attributesOfFile;
      case "list" -> f -> f.longs[0] = tried(() -> f.refs[0] = strings(Files.list(path(f, 1))));
      case "commandLine" ->
          f -> {
            List<String> args = f.goroutine.program().args();
            f.refs[0] = strings(args.toArray(String[]::new));
          };
      case "Exit" ->
          f -> {
            throw f.goroutine.program().exit(f.goroutine, (int) f.longs[0]);
          };
      case "Getpid" -> f -> f.longs[0] = f.goroutine.program().pid();
      case "hostname" -> f -> f.refs[0] = GoString.of(hostname());
      case "workingDirectory" ->
          f ->
              f.refs[0] = GoString.of(WorkingDirectory.of(f.goroutine.program()).path().toString());
      case "LookupEnv" ->
          f -> {
            String value = environment(f).get(text(f, 1));
            f.refs[0] = value == null ? GoString.EMPTY : GoString.of(value);
            f.setBoolean(0, value != null);
          };
      case "setenv" ->
          f -> {
            String key = text(f, 0);
            boolean ok = key.indexOf('=') < 0 && key.indexOf(0) < 0 && text(f, 1).indexOf(0) < 0;
            if (ok) environment(f).set(key, text(f, 1));
            f.setBoolean(0, ok);
          };
      case "unsetenv" -> f -> environment(f).unset(text(f, 0));
      case "Environ" -> f -> f.refs[0] = strings(environment(f).list());
      case "Clearenv" -> f -> environment(f).clear();
      default -> Subprocess.of(name);
    };
  }

  private static String text(Frame f, int i) {
    return f.string(i).toString();
  }

  private static Environment environment(Frame f) {
    return Environment.of(f.goroutine.program());
  }

  private static RefSlice strings(String[] texts) {
    Object[] strings = new Object[texts.length];
    for (int i = 0; i < strings.length; i++) strings[i] = GoString.of(texts[i]);
    return RefSlice.of(strings);
  }

  private static Path path(Frame f, int i) throws IOException {
    return WorkingDirectory.resolve(f, text(f, i));
  }

  /** The file in reference slot {@code i}; a descriptor that names none is as a closed one's. */
  static OpenFile file(Frame f, int i) {
    if (f.refs[i] == null) throw new NonReadableChannelException();
    return (OpenFile) f.refs[i];
  }

  /** The file in reference slot {@code i}, which must be able to seek. */
  private static OpenFile.Regular regular(Frame f, int i) throws IOException {
    if (f.refs[i] instanceof OpenFile.Regular r) return r;
    throw new java.nio.file.FileSystemException("", null, "Invalid argument");
  }

  interface Attempt {
    void run() throws IOException;
  }

  /** Runs it; returns its error number. */
  static int tried(Attempt attempt) {
    try {
      attempt.run();
      return Errno.OK;
    } catch (IOException | RuntimeException e) {
      if (e instanceof RuntimeException r && !isFileError(r)) throw r;
      return Errno.of(e);
    }
  }

  private static boolean isFileError(RuntimeException e) {
    return e instanceof NonReadableChannelException
        || e instanceof java.nio.channels.NonWritableChannelException
        || e instanceof java.nio.file.InvalidPathException;
  }

  private static OpenFile standard(Frame f, int fd) {
    return switch (fd) {
      case 0 -> new StandardInput(f.goroutine.program().stdin());
      case 1 -> {
        StandardFiles.of(f.goroutine.program()).stdoutMade();
        yield new OpenFile.Stdout();
      }
      case 2 -> new OpenFile.Stderr();
      default -> null;
    };
  }

  /** Whether there is nothing to read or write; of a closed file that is an error all the same. */
  private static boolean isEmpty(Frame f, ByteSlice b) {
    if (b != null && b.length != 0) return false;
    f.longs[1] = tried(() -> rejectClosed(file(f, 0)));
    return true;
  }

  private static void rejectClosed(OpenFile file) throws IOException {
    if (file.isClosed()) throw new ClosedChannelException();
  }

  private static void write(Frame f) {
    ByteSlice b = f.bytes(1);
    if (isEmpty(f, b)) return;
    f.longs[1] = tried(() -> file(f, 0).write(f.goroutine, b.array, b.offset, b.length));
    if (f.longs[1] == Errno.OK) f.longs[0] = b.length;
  }

  private static void writeAt(Frame f) {
    ByteSlice b = f.bytes(1);
    if (b == null || b.length == 0) return;
    long at = f.longs[2];
    f.longs[1] = tried(() -> regular(f, 0).writeAt(b.array, b.offset, b.length, at));
    if (f.longs[1] == Errno.OK) f.longs[0] = b.length;
  }

  private static void read(Frame f) {
    ByteSlice b = f.bytes(1);
    if (isEmpty(f, b)) return;
    f.longs[1] =
        tried(
            () -> {
              int n = file(f, 0).read(f.goroutine, b.array, b.offset, b.length);
              f.longs[0] = n;
            });
    if (f.longs[0] < 0) {
      f.longs[0] = 0;
      f.longs[1] = Errno.EOF;
    }
  }

  private static void readAt(Frame f) {
    ByteSlice b = f.bytes(1);
    if (b == null || b.length == 0) return;
    long at = f.longs[2];
    f.longs[1] = tried(() -> f.longs[0] = regular(f, 0).readAt(b.array, b.offset, b.length, at));
    if (f.longs[1] == Errno.OK && f.longs[0] < b.length) f.longs[1] = Errno.EOF;
  }

  private static void seek(Frame f) {
    long offset = f.longs[2];
    long whence = f.longs[3];
    if (!(f.refs[0] instanceof OpenFile.Regular)) {
      f.longs[1] = Errno.ESPIPE;
      return;
    }
    f.longs[1] =
        tried(
            () -> {
              var channel = regular(f, 0).channel();
              long base = whence == 0 ? 0 : whence == 1 ? channel.position() : channel.size();
              if (base + offset < 0 || whence < 0 || whence > 2) {
                throw new java.nio.file.FileSystemException("", null, "Invalid argument");
              }
              channel.position(base + offset);
              f.longs[0] = base + offset;
            });
  }

  private static void open(Frame f) {
    int flag = (int) f.longs[1];
    int permissions = (int) f.longs[2];
    f.longs[0] = tried(() -> f.refs[0] = Files.open(path(f, 1), flag, permissions));
  }

  private static void pipe(Frame f) {
    PipeBuffer pipe = new PipeBuffer();
    f.refs[0] = new OpenFile.PipeReader(pipe);
    f.refs[1] = new OpenFile.PipeWriter(pipe);
  }

  /** {@code (size, mode, modTime, device, inode, errno)} of a path, or of an open file. */
  private static void attributes(Frame f) {
    boolean follow = f.longs[6] != 0;
    f.longs[5] = tried(() -> leave(f, Files.attributes(path(f, 0), follow)));
  }

  private static void attributesOfFile(Frame f) {
    f.longs[5] =
        tried(
            () -> {
              switch (file(f, 0)) {
                case OpenFile.Regular r -> {
                  if (!r.channel().isOpen()) throw new ClosedChannelException();
                  leave(f, Files.attributes(r.path(), true));
                }
                case OpenFile.PipeReader r -> leave(f, PIPE);
                case OpenFile.PipeWriter w -> leave(f, PIPE);
                case OpenFile standard ->
                    leave(f, Files.attributes(Path.of("/proc/self/fd/" + standard.fd()), true));
              }
            });
  }

  private static final Files.Attributes PIPE = new Files.Attributes(0, 010600, 0, 0, 0);

  private static void leave(Frame f, Files.Attributes a) {
    f.longs[0] = a.size();
    f.longs[1] = a.mode() & 0xffffffffL;
    f.longs[2] = a.modified();
    f.longs[3] = a.device();
    f.longs[4] = a.inode();
  }

  /** A line of the kernel's description of this process, without its key. */
  private static String processStatus(String key) {
    try (var lines = java.nio.file.Files.lines(Path.of("/proc/self/status"))) {
      return lines
          .filter(line -> line.startsWith(key + ":"))
          .map(line -> line.substring(key.length() + 1).strip())
          .findFirst()
          .orElse("");
    } catch (IOException e) {
      return "";
    }
  }

  private static String hostname() {
    try {
      return java.nio.file.Files.readString(Path.of("/proc/sys/kernel/hostname")).strip();
    } catch (IOException e) {
      return "localhost";
    }
  }
}
