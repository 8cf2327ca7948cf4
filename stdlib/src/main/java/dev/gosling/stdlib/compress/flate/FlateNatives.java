package dev.gosling.stdlib.compress.flate;

import static dev.gosling.stdlib.Lengthy.lengthy;

import dev.gosling.exec.Frame;
import dev.gosling.spi.NativeFunction;
import dev.gosling.stdlib.ByteBuilder;
import dev.gosling.value.ByteSlice;
import dev.gosling.value.StructValue;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/** The body-less functions of {@code compress/flate}. */
public final class FlateNatives {
  // Reference slots of Writer: w, dict, deflater, err; of decompressor: r, dict, inflater, err.
  private static final int DICTIONARY = 1;
  private static final int STATE = 2;

  private static final int LEVEL = 0;
  private static final int HUFFMAN_ONLY = -2;

  private static final int FLUSH = 1;
  private static final int FINISH = 2;

  private static final int WANTS_INPUT = 0;
  private static final int HAS_MORE = 1;
  private static final int AT_END = 2;
  private static final int CORRUPT = 3;

  private FlateNatives() {}

  public static NativeFunction of(String name) {
    return switch (name) {
      case "Writer.deflate" -> lengthy(FlateNatives::deflate);
      case "decompressor.inflate" -> lengthy(FlateNatives::inflate);
      default -> null;
    };
  }

  private static void deflate(Frame f) {
    StructValue writer = f.struct(1);
    ByteSlice data = f.bytes(2);
    Deflater d = deflater(writer);
    if (data != null) d.setInput(data.array, data.offset, data.length);
    int mode = (int) f.longs[0];
    if (mode == FINISH) d.finish();
    int flush = mode == FLUSH ? Deflater.SYNC_FLUSH : Deflater.NO_FLUSH;
    ByteBuilder out = new ByteBuilder();
    int n;
    int room;
    do {
      out.ensure(512);
      room = out.array.length - out.length;
      n = d.deflate(out.array, out.length, room, flush);
      out.length += n;
    } while (n == room || mode == FINISH && !d.finished());
    if (mode == FINISH) d.end();
    f.refs[0] = out.toSlice();
  }

  private static Deflater deflater(StructValue writer) {
    if (writer.refs[STATE] == null) {
      int level = (int) writer.longs[LEVEL];
      Deflater d = new Deflater(Math.max(level, Deflater.DEFAULT_COMPRESSION), true);
      if (level == HUFFMAN_ONLY) d.setStrategy(Deflater.HUFFMAN_ONLY);
      if (writer.refs[DICTIONARY] instanceof ByteSlice b && b.length > 0) {
        d.setDictionary(b.array, b.offset, b.length);
      }
      writer.refs[STATE] = d;
    }
    return (Deflater) writer.refs[STATE];
  }

  /** {@code (d *decompressor) inflate(in, out []byte) (used, n, state int)}. */
  private static void inflate(Frame f) {
    Inflater i = inflater(f.struct(0));
    ByteSlice in = f.bytes(1);
    ByteSlice out = f.bytes(2);
    long before = i.getBytesRead();
    int n = 0;
    int state;
    try {
      if (in == null) i.setInput(new byte[0]);
      else i.setInput(in.array, in.offset, in.length);
      n = i.inflate(out.array, out.offset, out.length);
      state = i.finished() ? AT_END : i.needsInput() && n == 0 ? WANTS_INPUT : HAS_MORE;
      if (i.needsDictionary()) state = CORRUPT;
    } catch (DataFormatException e) {
      state = CORRUPT;
    }
    f.longs[0] = i.getBytesRead() - before;
    f.longs[1] = n;
    f.longs[2] = state;
    if (state == AT_END || state == CORRUPT) {
      i.end();
      f.struct(0).refs[STATE] = null;
    }
  }

  private static Inflater inflater(StructValue decompressor) {
    if (decompressor.refs[STATE] == null) {
      Inflater i = new Inflater(true);
      if (decompressor.refs[DICTIONARY] instanceof ByteSlice b && b.length > 0) {
        i.setDictionary(b.array, b.offset, b.length);
      }
      decompressor.refs[STATE] = i;
    }
    return (Inflater) decompressor.refs[STATE];
  }
}
