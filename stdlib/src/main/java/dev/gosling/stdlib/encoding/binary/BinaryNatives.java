package dev.gosling.stdlib.encoding.binary;

import dev.gosling.exec.Frame;
import dev.gosling.spi.NativeFunction;
import dev.gosling.stdlib.reflect.ReflectKind;
import dev.gosling.stdlib.reflect.TypeDescriptor;
import dev.gosling.types.Basic;
import dev.gosling.value.ByteSlice;
import dev.gosling.value.GoPanic;
import dev.gosling.value.InterfaceValue;
import dev.gosling.value.Slice;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** The body-less functions of {@code encoding/binary}. */
public final class BinaryNatives {
  private BinaryNatives() {}

  private static final Words LITTLE = new Words(ByteOrder.LITTLE_ENDIAN);
  private static final Words BIG = new Words(ByteOrder.BIG_ENDIAN);

  public static NativeFunction of(String name) {
    int dot = name.indexOf('.');
    if (dot > 0) {
      Words words = name.startsWith("bigEndian") ? BIG : LITTLE;
      return words.method(name.substring(dot + 1));
    }
    return switch (name) {
      case "Size" -> f -> f.longs[0] = FixedSize.of((InterfaceValue) f.refs[0]);
      case "encode" -> BinaryNatives::encode;
      case "decode" ->
          f -> {
            ByteSlice buf = f.bytes(0);
            if (buf == null) return;
            words(f).decoder(buf.array, buf.offset).value((InterfaceValue) f.refs[1]);
          };
      case "settable" ->
          f -> {
            ReflectKind kind = TypeDescriptor.of(((InterfaceValue) f.refs[0]).type).kind;
            f.setBoolean(0, kind == ReflectKind.POINTER || kind == ReflectKind.SLICE);
          };
      default -> null;
    };
  }

  private static Words words(Frame f) {
    return f.longs[0] != 0 ? BIG : LITTLE;
  }

  private static void encode(Frame f) {
    InterfaceValue value = (InterfaceValue) f.refs[2];
    ByteSlice buf = f.bytes(1);
    int size = (int) FixedSize.of(value);
    if (size > 0) {
      ByteSlice out = extend(f, buf, size);
      words(f).encoder(out.array, out.offset + Slice.len(buf)).value(value);
      buf = out;
    }
    f.refs[0] = buf;
  }

  private static ByteSlice extend(Frame f, ByteSlice s, int n) {
    return (ByteSlice) Slice.extend(s, n, f.goroutine.program().types().of(Basic.UINT8));
  }

  /** Integers in one byte order. */
  static final class Words {
    private final VarHandle shorts;
    private final VarHandle ints;
    private final VarHandle longs;

    Words(ByteOrder order) {
      shorts = MethodHandles.byteArrayViewVarHandle(short[].class, order);
      ints = MethodHandles.byteArrayViewVarHandle(int[].class, order);
      longs = MethodHandles.byteArrayViewVarHandle(long[].class, order);
    }

    /** The methods of a byte order; the receiver is in the first reference slot. */
    NativeFunction method(String name) {
      return switch (name) {
        case "Uint16" -> f -> f.longs[0] = get16(bytes(f, 2).array, f.bytes(1).offset);
        case "Uint32" -> f -> f.longs[0] = get32(bytes(f, 4).array, f.bytes(1).offset);
        case "Uint64" -> f -> f.longs[0] = get64(bytes(f, 8).array, f.bytes(1).offset);
        case "PutUint16" -> f -> put16(bytes(f, 2).array, f.bytes(1).offset, f.longs[0]);
        case "PutUint32" -> f -> put32(bytes(f, 4).array, f.bytes(1).offset, f.longs[0]);
        case "PutUint64" -> f -> put64(bytes(f, 8).array, f.bytes(1).offset, f.longs[0]);
        case "AppendUint16" -> f -> put16(extended(f, 2).array, end(f, 2), f.longs[0]);
        case "AppendUint32" -> f -> put32(extended(f, 4).array, end(f, 4), f.longs[0]);
        case "AppendUint64" -> f -> put64(extended(f, 8).array, end(f, 8), f.longs[0]);
        default -> null;
      };
    }

    /** The slice in reference slot 1, of at least {@code n} bytes. */
    private static ByteSlice bytes(Frame f, int n) {
      ByteSlice s = f.bytes(1);
      int length = Slice.len(s);
      if (length < n) {
        throw GoPanic.runtimeError("index out of range [" + (n - 1) + "] with length " + length);
      }
      return s;
    }

    private static ByteSlice extended(Frame f, int n) {
      ByteSlice s = extend(f, f.bytes(2), n);
      f.refs[0] = s;
      return s;
    }

    /** Where the last {@code n} bytes of the result start. */
    private static int end(Frame f, int n) {
      ByteSlice s = f.bytes(0);
      return s.offset + s.length - n;
    }

    long get16(byte[] b, int at) {
      return (short) shorts.get(b, at) & 0xffffL;
    }

    long get32(byte[] b, int at) {
      return (int) ints.get(b, at) & 0xffffffffL;
    }

    long get64(byte[] b, int at) {
      return (long) longs.get(b, at);
    }

    void put16(byte[] b, int at, long v) {
      shorts.set(b, at, (short) v);
    }

    void put32(byte[] b, int at, long v) {
      ints.set(b, at, (int) v);
    }

    void put64(byte[] b, int at, long v) {
      longs.set(b, at, v);
    }

    Encoder encoder(byte[] array, int at) {
      return new Encoder(this, array, at);
    }

    Decoder decoder(byte[] array, int at) {
      return new Decoder(this, array, at);
    }
  }
}
