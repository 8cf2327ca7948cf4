package dev.gosling.stdlib.fmt;

import dev.gosling.exec.Frame;
import dev.gosling.stdlib.os.StandardInput;
import dev.gosling.types.Named;
import dev.gosling.types.Pointer;
import dev.gosling.types.Types;
import dev.gosling.value.ByteSlice;
import dev.gosling.value.GoString;
import dev.gosling.value.InterfaceValue;
import dev.gosling.value.StructValue;

/**
 * The bytes that a source of scanning holds ready: those of a string, of a {@code bufio.Reader}'s
 * buffer, of standard input. Whoever reads on from {@link #at} takes nothing from the source until
 * {@link #commit}.
 */
final class Lookahead {
  private final Object owner;
  final byte[] bytes;
  int at;
  final int end;

  /** Whether nothing can follow {@link #end}. */
  final boolean complete;

  private Lookahead(Object owner, byte[] bytes, int at, int end, boolean complete) {
    this.owner = owner;
    this.bytes = bytes;
    this.at = at;
    this.end = end;
    this.complete = complete;
  }

  static Lookahead of(GoString s) {
    return new Lookahead(null, s.array, s.offset, s.offset + s.length, true);
  }

  /** What the {@code io.Reader} holds ready; null if it is none of those known. */
  static Lookahead of(Frame f, Object reader) {
    if (!(reader instanceof InterfaceValue v) || !(v.ref instanceof StructValue s)) return null;
    if (!(Types.unalias(v.type.type()) instanceof Pointer p)) return null;
    if (!(Types.unalias(p.elem()) instanceof Named n)) return null;
    return switch (n.obj().pkg().path()) {
      case "bufio" -> n.obj().name().equals("Reader") ? ofBuffered(s) : null;
      case "os" -> n.obj().name().equals("File") ? ofFile(f, s) : null;
      default -> null;
    };
  }

  // The fields of bufio.Reader by their order of declaration: buf; r, w, lastByte, lastRune.
  private static final int BUFFER = 0;
  private static final int READ = 0;
  private static final int WRITTEN = 1;
  private static final int LAST_BYTE = 2;
  private static final int LAST_RUNE = 3;

  private static Lookahead ofBuffered(StructValue reader) {
    ByteSlice buffer = (ByteSlice) reader.refs[BUFFER];
    if (buffer == null) return null;
    int from = buffer.offset + (int) reader.longs[READ];
    int to = buffer.offset + (int) reader.longs[WRITTEN];
    return new Lookahead(reader, buffer.array, from, to, false);
  }

  private static Lookahead ofFile(Frame f, StructValue file) {
    if (!(file.refs[0] instanceof StandardInput in)) return null;
    in.fill(f.goroutine);
    return new Lookahead(in, in.bytes(), in.at(), in.end(), false);
  }

  /** Takes what lies before {@link #at} from the source. */
  void commit() {
    switch (owner) {
      case StructValue reader -> {
        reader.longs[READ] = at - ((ByteSlice) reader.refs[BUFFER]).offset;
        reader.longs[LAST_BYTE] = -1;
        reader.longs[LAST_RUNE] = -1;
      }
      case StandardInput in -> in.skipTo(at);
      case null, default -> {}
    }
  }

  /**
   * Whether the source lets a rune be unread only within one call, so that a call takes one more.
   */
  boolean losesDelimiter() {
    return owner instanceof StandardInput;
  }
}
