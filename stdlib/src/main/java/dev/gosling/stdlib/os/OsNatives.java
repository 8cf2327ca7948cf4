package dev.gosling.stdlib.os;

import dev.gosling.exec.Frame;
import dev.gosling.spi.NativeFunction;
import dev.gosling.value.ByteSlice;
import dev.gosling.value.GoString;
import dev.gosling.value.RefSlice;
import java.io.IOException;
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
      case "remove" -> f -> f.longs[0] = tried(() -> Files.remove(text(f, 0)));
      case "removeAll" -> f -> f.longs[0] = tried(() -> Files.removeAll(text(f, 0)));
      case "mkdir" ->
          f -> f.longs[0] = tried(() -> Files.makeDirectory(text(f, 0), (int) f.longs[1]));
      case "mkdirAll" ->
          f -> f.longs[0] = tried(() -> Files.makeDirectories(text(f, 0), (int) f.longs[1]));
      case "rename" -> f -> f.longs[0] = tried(() -> Files.rename(text(f, 0), text(f, 1)));
      case "randomDigits" ->
          f ->
              f.refs[0] =
                  GoString.of(Integer.toUnsignedString(ThreadLocalRandom.current().nextInt()));
      case "attributes" -> OsNatives::attributes;
      case "list" -> f -> f.longs[0] = tried(() -> f.refs[0] = strings(Files.list(text(f, 1))));
      case "commandLine" ->
          f -> {
            List<String> args = f.goroutine.program().args();
            f.refs[0] = strings(args.toArray(String[]::new));
          };
      case "Exit" ->
          f -> {
            throw f.goroutine.program().exit(f.goroutine, (int) f.longs[0]);
          };
      case "Getpid" -> f -> f.longs[0] = ProcessHandle.current().pid();
      case "hostname" -> f -> f.refs[0] = GoString.of(hostname());
      case "workingDirectory" ->
          f -> f.refs[0] = GoString.of(Path.of("").toAbsolutePath().toString());
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
      default -> null;
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

  private static OpenFile file(Frame f, int i) {
    return (OpenFile) f.refs[i];
  }

  /** The file in reference slot {@code i}, which must be able to seek. */
  private static OpenFile.Regular regular(Frame f, int i) throws IOException {
    if (f.refs[i] instanceof OpenFile.Regular r) return r;
    throw new java.nio.file.FileSystemException("", null, "Invalid argument");
  }

  private interface Attempt {
    void run() throws IOException;
  }

  /** Runs it; returns its error number. */
  private static int tried(Attempt attempt) {
    try {
      attempt.run();
      return Errno.OK;
    } catch (IOException | RuntimeException e) {
      if (e instanceof RuntimeException r && !isFileError(r)) throw r;
      return Errno.of(e);
    }
  }

  private static boolean isFileError(RuntimeException e) {
    return e instanceof java.nio.channels.NonReadableChannelException
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
      default -> new OpenFile.Stderr();
    };
  }

  private static void write(Frame f) {
    ByteSlice b = f.bytes(1);
    if (b == null || b.length == 0) return;
    f.longs[1] =
        tried(
            () -> {
              OpenFile file = file(f, 0);
              if (file instanceof OpenFile.Regular r && r.append()) {
                r.channel().position(r.channel().size());
              }
              file.write(f.goroutine, b.array, b.offset, b.length);
            });
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
    if (b == null || b.length == 0) return;
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
    String name = text(f, 1);
    int flag = (int) f.longs[1];
    int permissions = (int) f.longs[2];
    f.longs[0] = tried(() -> f.refs[0] = Files.open(name, flag, permissions));
  }

  private static void pipe(Frame f) {
    PipeBuffer pipe = new PipeBuffer();
    f.refs[0] = new OpenFile.PipeReader(pipe);
    f.refs[1] = new OpenFile.PipeWriter(pipe);
  }

  private static void attributes(Frame f) {
    boolean follow = f.longs[4] != 0;
    f.longs[3] =
        tried(
            () -> {
              Files.Attributes a = Files.attributes(text(f, 0), follow);
              f.longs[0] = a.size();
              f.longs[1] = a.mode() & 0xffffffffL;
              f.longs[2] = a.modified();
            });
  }

  private static String hostname() {
    try {
      return java.nio.file.Files.readString(Path.of("/proc/sys/kernel/hostname")).strip();
    } catch (IOException e) {
      return "localhost";
    }
  }
}
