package dev.gosling.stdlib.net;

import dev.gosling.runtime.Program;
import java.io.Closeable;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The open sockets of a program: they are closed when it ends. */
final class Sockets {
  private final Set<Closeable> open = ConcurrentHashMap.newKeySet();

  private Sockets(Program program) {
    program.closeAtEnd(this::closeAll);
  }

  static Sockets of(Program program) {
    return program.state(Sockets.class, () -> new Sockets(program));
  }

  void add(Closeable socket) {
    open.add(socket);
  }

  void remove(Closeable socket) {
    open.remove(socket);
  }

  private void closeAll() {
    for (Closeable socket : open) {
      try {
        socket.close();
      } catch (IOException e) {
        // It is of no use any more, whatever became of it.
      }
    }
  }
}
