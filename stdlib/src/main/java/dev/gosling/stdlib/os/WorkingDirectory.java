package dev.gosling.stdlib.os;

import dev.gosling.exec.Frame;
import dev.gosling.runtime.Program;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;

/** The working directory of a program, which it may change: its relative paths start there. */
final class WorkingDirectory {
  private volatile Path path;

  private WorkingDirectory(Path path) {
    this.path = path;
  }

  static WorkingDirectory of(Program program) {
    return program.state(WorkingDirectory.class, () -> new WorkingDirectory(program.directory()));
  }

  Path path() {
    return path;
  }

  void change(Path to) throws IOException {
    Path real = to.toRealPath();
    if (!java.nio.file.Files.isDirectory(real)) throw new NotDirectoryException(to.toString());
    path = real;
  }

  /** The path that a program means by {@code name}. */
  static Path resolve(Frame f, String name) throws NoSuchFileException {
    if (name.isEmpty()) throw new NoSuchFileException(name);
    Path path = Path.of(name);
    return path.isAbsolute() ? path : of(f.goroutine.program()).path.resolve(path);
  }
}
