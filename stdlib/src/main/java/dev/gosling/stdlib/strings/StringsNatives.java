package dev.gosling.stdlib.strings;

import static dev.gosling.stdlib.Lengthy.lengthy;

import dev.gosling.exec.Frame;
import dev.gosling.spi.NativeFunction;
import dev.gosling.stdlib.ByteBuilder;
import dev.gosling.stdlib.unicode.utf8.Utf8;
import dev.gosling.value.GoString;
import dev.gosling.value.Slice;
import dev.gosling.value.StructValue;

/** The body-less functions of {@code strings}. */
public final class StringsNatives {
  private StringsNatives() {}

  public static NativeFunction of(String name) {
    return switch (name) {
      case "Index" -> f -> f.longs[0] = Search.index(f.string(0), f.string(1));
      case "IndexByte" -> f -> f.longs[0] = Search.indexByte(f.string(0), (int) f.longs[1]);
      case "IndexRune" -> f -> f.longs[0] = Search.indexRune(f.string(0), (int) f.longs[1]);
      case "IndexAny" -> f -> f.longs[0] = Search.indexAny(f.string(0), f.string(1));
      case "LastIndex" -> f -> f.longs[0] = Search.lastIndex(f.string(0), f.string(1));
      case "LastIndexByte" -> f -> f.longs[0] = Search.lastIndexByte(f.string(0), (int) f.longs[1]);
      case "LastIndexAny" -> f -> f.longs[0] = Search.lastIndexAny(f.string(0), f.string(1));
      case "Contains" -> f -> f.setBoolean(0, Search.index(f.string(0), f.string(1)) >= 0);
      case "Count" -> lengthy(f -> f.longs[0] = Search.count(f.string(0), f.string(1)));
      case "HasPrefix" -> f -> f.setBoolean(0, Search.hasPrefix(f.string(0), f.string(1)));
      case "HasSuffix" -> f -> f.setBoolean(0, Search.hasSuffix(f.string(0), f.string(1)));
      case "Compare" -> f -> f.longs[0] = Integer.signum(f.string(0).compareTo(f.string(1)));
      case "EqualFold" -> lengthy(f -> f.setBoolean(0, Search.equalFold(f.string(0), f.string(1))));
      case "split" ->
          lengthy(
              f ->
                  f.refs[0] =
                      Transform.split(
                          f.string(1), f.string(2), (int) f.longs[0], (int) f.longs[1]));
      case "Fields" -> lengthy(f -> f.refs[0] = Transform.fields(f.string(1)));
      case "Join" -> lengthy(f -> f.refs[0] = Transform.join((Slice) f.refs[1], f.string(2)));
      case "repeat" -> f -> f.refs[0] = Transform.repeat(f.string(1), f.longs[0]);
      case "Replace" ->
          lengthy(
              f ->
                  f.refs[0] = Transform.replace(f.string(1), f.string(2), f.string(3), f.longs[0]));
      case "ToUpper" -> lengthy(f -> f.refs[0] = Transform.toUpper(f.string(1)));
      case "ToLower" -> lengthy(f -> f.refs[0] = Transform.toLower(f.string(1)));
      case "ToTitle" -> lengthy(f -> f.refs[0] = Transform.toTitle(f.string(1)));
      case "Title" -> lengthy(f -> f.refs[0] = Transform.title(f.string(1)));
      case "ToValidUTF8" ->
          lengthy(f -> f.refs[0] = Transform.toValidUtf8(f.string(1), f.string(2)));
      case "TrimLeft" ->
          f -> {
            GoString s = f.string(1);
            f.refs[0] = s.substring(Search.trimmedStart(s, f.string(2)), s.length);
          };
      case "TrimRight" ->
          f -> {
            GoString s = f.string(1);
            f.refs[0] = s.substring(0, Search.trimmedEnd(s, f.string(2)));
          };
      case "TrimSpace" ->
          f -> {
            GoString s = f.string(1);
            int start = Search.spaceTrimmedStart(s);
            f.refs[0] = s.substring(start, Search.spaceTrimmedEnd(s, start));
          };
      case "replacements" -> f -> f.refs[0] = new Replacements((Slice) f.refs[1]);
      case "Replacer.Replace" ->
          f -> {
            StructValue replacer = f.struct(1);
            f.refs[0] = ((Replacements) replacer.refs[0]).replace(f.string(2));
          };
      case "Builder.String" ->
          f -> {
            Built b = built(f, 1);
            f.refs[0] = b == null ? GoString.EMPTY : new GoString(b.bytes.array, 0, b.bytes.length);
          };
      case "Builder.Len" -> f -> f.longs[0] = built(f, 0) == null ? 0 : built(f, 0).bytes.length;
      case "Builder.Cap" ->
          f -> f.longs[0] = built(f, 0) == null ? 0 : built(f, 0).bytes.array.length;
      case "Builder.Reset" -> f -> f.struct(0).refs[0] = null;
      case "Builder.grow" ->
          f -> {
            int size = Transform.size(f.longs[1]);
            ByteBuilder bytes = writable(f, size);
            if (bytes != null) bytes.ensure(size);
            f.setBoolean(0, bytes != null);
          };
      case "Builder.write" ->
          f -> {
            ByteBuilder bytes = writable(f, 16);
            if (bytes != null) bytes.add(f.bytes(1));
            f.setBoolean(0, bytes != null);
          };
      case "Builder.writeByte" ->
          f -> {
            ByteBuilder bytes = writable(f, 8);
            if (bytes != null) bytes.add((int) f.longs[1]);
            f.setBoolean(0, bytes != null);
          };
      case "Builder.writeRune" ->
          f -> {
            ByteBuilder bytes = writable(f, 8);
            int r = (int) f.longs[1];
            if (bytes != null) bytes.addRune(r);
            f.longs[0] = bytes == null ? -1 : Utf8.length(r);
          };
      case "Builder.writeString" ->
          f -> {
            ByteBuilder bytes = writable(f, f.string(1).length);
            if (bytes != null) bytes.add(f.string(1));
            f.setBoolean(0, bytes != null);
          };
      default -> null;
    };
  }

  /** What a Builder has built; a copy of the Builder is not its owner. */
  private record Built(StructValue owner, ByteBuilder bytes) {}

  private static Built built(Frame f, int i) {
    return (Built) f.struct(i).refs[0];
  }

  /** The bytes of the Builder in reference slot 0; null for a copied one. */
  private static ByteBuilder writable(Frame f, int capacity) {
    StructValue owner = f.struct(0);
    Built b = (Built) owner.refs[0];
    if (b == null) owner.refs[0] = b = new Built(owner, new ByteBuilder(Math.max(capacity, 8)));
    return b.owner == owner ? b.bytes : null;
  }
}
