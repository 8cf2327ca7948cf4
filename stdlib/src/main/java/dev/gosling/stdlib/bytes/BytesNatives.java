package dev.gosling.stdlib.bytes;

import static dev.gosling.stdlib.Lengthy.lengthy;

import dev.gosling.exec.Frame;
import dev.gosling.spi.NativeFunction;
import dev.gosling.stdlib.strings.Search;
import dev.gosling.stdlib.strings.Transform;
import dev.gosling.value.ByteSlice;
import dev.gosling.value.GoString;
import java.util.function.UnaryOperator;

/** The body-less functions of {@code bytes}: those of strings on a view of the slice. */
public final class BytesNatives {
  private BytesNatives() {}

  public static NativeFunction of(String name) {
    return switch (name) {
      case "Compare" -> f -> f.longs[0] = Integer.signum(view(f, 0).compareTo(view(f, 1)));
      case "Index" -> f -> f.longs[0] = Search.index(view(f, 0), view(f, 1));
      case "IndexByte" -> f -> f.longs[0] = Search.indexByte(view(f, 0), (int) f.longs[1]);
      case "IndexRune" -> f -> f.longs[0] = Search.indexRune(view(f, 0), (int) f.longs[1]);
      case "IndexAny" -> f -> f.longs[0] = Search.indexAny(view(f, 0), f.string(1));
      case "LastIndex" -> f -> f.longs[0] = Search.lastIndex(view(f, 0), view(f, 1));
      case "LastIndexByte" -> f -> f.longs[0] = Search.lastIndexByte(view(f, 0), (int) f.longs[1]);
      case "LastIndexAny" -> f -> f.longs[0] = Search.lastIndexAny(view(f, 0), f.string(1));
      case "Count" -> lengthy(f -> f.longs[0] = Search.count(view(f, 0), view(f, 1)));
      case "EqualFold" -> lengthy(f -> f.setBoolean(0, Search.equalFold(view(f, 0), view(f, 1))));
      case "Replace" ->
          lengthy(
              f ->
                  f.refs[0] =
                      slice(Transform.replace(view(f, 1), view(f, 2), view(f, 3), f.longs[0])));
      case "ToUpper" -> lengthy(f -> transform(f, Transform::toUpper));
      case "ToLower" -> lengthy(f -> transform(f, Transform::toLower));
      case "ToTitle" -> lengthy(f -> transform(f, Transform::toTitle));
      case "Title" -> lengthy(f -> transform(f, Transform::title));
      case "ToValidUTF8" ->
          lengthy(f -> f.refs[0] = slice(Transform.toValidUtf8(view(f, 1), view(f, 2))));
      case "trimmedStart" -> f -> f.longs[0] = Search.trimmedStart(view(f, 0), f.string(1));
      case "trimmedEnd" -> f -> f.longs[0] = Search.trimmedEnd(view(f, 0), f.string(1));
      case "spaceTrimmed" ->
          f -> {
            GoString s = view(f, 0);
            int start = Search.spaceTrimmedStart(s);
            f.longs[0] = start;
            f.longs[1] = Search.spaceTrimmedEnd(s, start);
          };
      default -> null;
    };
  }

  /** The slice's bytes as a string for the time of the call; they are not copied. */
  private static GoString view(Frame f, int i) {
    ByteSlice s = f.bytes(i);
    return s == null ? GoString.EMPTY : new GoString(s.array, s.offset, s.length);
  }

  /** A copy: functions on strings may return their argument. */
  private static ByteSlice slice(GoString s) {
    return ByteSlice.of(s.toBytes());
  }

  private static void transform(Frame f, UnaryOperator<GoString> function) {
    f.refs[0] = slice(function.apply(view(f, 1)));
  }
}
