package dev.gosling.stdlib.encoding.json;

import dev.gosling.exec.Frame;
import dev.gosling.spi.NativeFunction;
import dev.gosling.stdlib.ByteBuilder;
import dev.gosling.stdlib.Natives;
import dev.gosling.value.ByteSlice;
import dev.gosling.value.GoString;
import dev.gosling.value.InterfaceValue;
import dev.gosling.value.Slice;
import dev.gosling.value.StructValue;

/** The body-less functions of {@code encoding/json}. */
public final class JsonNatives {
  // What scanner.find answers, as stream.go numbers it.
  private static final int MORE = 0;
  private static final int FOUND = 1;
  private static final int FAILED = 2;

  private JsonNatives() {}

  public static NativeFunction of(String name) {
    return switch (name) {
      case "marshal" -> JsonNatives::marshal;
      case "unmarshal" ->
          f -> {
            Decoder d = new Decoder(f, f.bytes(1), f.longs[0] != 0, f.longs[1] != 0);
            f.refs[0] = d.read((InterfaceValue) f.refs[2]);
          };
      case "check" ->
          f -> {
            Scanner scan = new Scanner();
            scan.check(array(f.refs[1]), offset(f.refs[1]), end(f.refs[1]));
            fail(f, 0, scan);
          };
      case "compact" -> JsonNatives::compact;
      case "indent" -> JsonNatives::indent;
      case "escapeHTML" ->
          f -> {
            ByteBuilder out = ByteBuilder.appendingTo(f.bytes(1));
            Texts.htmlEscape(out, array(f.refs[2]), offset(f.refs[2]), end(f.refs[2]));
            f.refs[0] = out.toSlice();
          };
      case "quoteChar" -> f -> f.refs[0] = GoString.of(Scanner.quoted((int) f.longs[0]));
      case "scanner.find" -> JsonNatives::find;
      case "scanner.endsHere" ->
          f -> f.setBoolean(0, scanner(Natives.struct(f, 0)).finish() == Scanner.Event.END);
      case "scanner.reset" -> f -> Natives.struct(f, 0).refs[0] = null;
      default -> null;
    };
  }

  private static byte[] array(Object bytes) {
    return bytes == null ? GoString.EMPTY.array : ((ByteSlice) bytes).array;
  }

  private static int offset(Object bytes) {
    return bytes == null ? 0 : ((ByteSlice) bytes).offset;
  }

  private static int end(Object bytes) {
    return offset(bytes) + Slice.len(bytes);
  }

  /** Leaves the scanner's error, its text and place, in result slots. */
  private static void fail(Frame f, int ref, Scanner scan) {
    f.refs[ref] = scan.error == null ? GoString.EMPTY : GoString.of(scan.error);
    f.longs[0] = scan.errorOffset;
  }

  private static void marshal(Frame f) {
    Encoder e = new Encoder(f, f.longs[0] != 0);
    try {
      e.write((InterfaceValue) f.refs[2]);
      f.refs[0] = e.out.toSlice();
    } catch (Codec.Failure failure) {
      f.refs[0] = null;
      f.refs[1] = failure.error;
    }
  }

  private static void compact(Frame f) {
    Scanner scan = new Scanner();
    ByteBuilder out = ByteBuilder.appendingTo(f.bytes(2));
    int before = out.length;
    Texts.compact(out, scan, array(f.refs[3]), offset(f.refs[3]), end(f.refs[3]), false);
    if (scan.error != null) out.length = before;
    f.refs[0] = out.toSlice();
    fail(f, 1, scan);
  }

  private static void indent(Frame f) {
    Scanner scan = new Scanner();
    ByteBuilder out = ByteBuilder.appendingTo(f.bytes(2));
    int before = out.length;
    Object src = f.refs[3];
    Texts.indent(out, scan, array(src), offset(src), end(src), f.string(4), f.string(5));
    if (scan.error != null) out.length = before;
    f.refs[0] = out.toSlice();
    fail(f, 1, scan);
  }

  // ---- the scanner of a stream, which waits in its first field for more to read

  private static Scanner scanner(StructValue s) {
    if (s.refs[0] == null) s.refs[0] = new Scanner();
    return (Scanner) s.refs[0];
  }

  /** {@code find(buf []byte, from int) (at, outcome int, msg string, offset int64)}. */
  private static void find(Frame f) {
    Scanner scan = scanner(Natives.struct(f, 1));
    byte[] b = array(f.refs[2]);
    int base = offset(f.refs[2]);
    int end = end(f.refs[2]);
    int i = base + (int) f.longs[3];
    int outcome = MORE;
    while (i < end && outcome == MORE) {
      scan.bytes++;
      switch (scan.step(b[i])) {
        case END -> {
          scan.bytes--;
          outcome = FOUND;
        }
        case END_OBJECT, END_ARRAY -> {
          i++;
          if (scan.isComplete()) outcome = FOUND;
        }
        case ERROR -> outcome = FAILED;
        default -> i++;
      }
    }
    f.longs[0] = i - base;
    f.longs[1] = outcome;
    f.longs[2] = scan.errorOffset;
    f.refs[0] = scan.error == null ? GoString.EMPTY : GoString.of(scan.error);
  }
}
