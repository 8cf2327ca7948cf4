package dev.gosling.cli;

import dev.gosling.Gosling;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.function.IntPredicate;

/**
 * What a process is given besides its arguments.
 *
 * @param in standard input, unbuffered as the other two
 * @param directory the working directory, absolute
 * @param terminals tells of a descriptor, 1 or 2, whether that stream is a terminal
 * @param isProcess it is this JVM's process, whose signals are the program's
 */
public record Host(
    InputStream in,
    OutputStream out,
    OutputStream err,
    Map<String, String> environment,
    Path directory,
    IntPredicate terminals,
    boolean isProcess) {
  /** Of streams that are no terminals. */
  public Host(
      InputStream in,
      OutputStream out,
      OutputStream err,
      Map<String, String> environment,
      Path directory) {
    this(in, out, err, environment, directory, descriptor -> false, false);
  }

  /** That of this JVM's process. */
  static Host ofProcess() {
    return new Host(
        new FileInputStream(FileDescriptor.in),
        new FileOutputStream(FileDescriptor.out),
        new FileOutputStream(FileDescriptor.err),
        System.getenv(),
        Path.of("").toAbsolutePath(),
        Terminal::isTerminal,
        true);
  }

  /** A configuration for programs that are to see this host as theirs, which ends with them. */
  Gosling.Builder gosling() {
    return Gosling.builder()
        .stdin(in)
        .stdout(out)
        .stderr(err)
        .environment(environment)
        .patience(Duration.ZERO)
        .dumpOnQuit(isProcess)
        .directory(directory);
  }

  /** Writes text to standard output. What fails is Main's to report. */
  void print(String text) {
    try {
      out.write(text.getBytes(StandardCharsets.UTF_8));
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes text to standard error, if that takes it. */
  void complain(String text) {
    try {
      err.write(text.getBytes(StandardCharsets.UTF_8));
      err.flush();
    } catch (IOException e) {
      // Nobody is left to be told; the exit status has to do.
    }
  }
}
