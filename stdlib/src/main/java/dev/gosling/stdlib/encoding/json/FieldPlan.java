package dev.gosling.stdlib.encoding.json;

import dev.gosling.stdlib.ByteBuilder;
import dev.gosling.stdlib.reflect.TypeDescriptor;
import dev.gosling.value.GoString;

/** A field of a struct that JSON knows, perhaps one of an embedded struct. */
final class FieldPlan {
  final GoString name;

  /** Whether a tag gives the name. */
  final boolean tagged;

  /** Field indexes from the outermost struct on. */
  final int[] path;

  final TypeDescriptor type;
  final boolean omitEmpty;
  final boolean omitZero;

  /** Written and read inside a string. */
  final boolean quoted;

  /** The quoted name and the colon. */
  final byte[] key;

  /** The same with HTML's characters escaped. */
  final byte[] htmlKey;

  FieldPlan(
      GoString name,
      boolean tagged,
      int[] path,
      TypeDescriptor type,
      boolean omitEmpty,
      boolean omitZero,
      boolean quoted) {
    this.name = name;
    this.tagged = tagged;
    this.path = path;
    this.type = type;
    this.omitEmpty = omitEmpty;
    this.omitZero = omitZero;
    this.quoted = quoted;
    this.key = key(false);
    this.htmlKey = key(true);
  }

  private byte[] key(boolean html) {
    ByteBuilder out = new ByteBuilder();
    out.add('"');
    int end = name.offset + name.length;
    if (html) Texts.htmlEscape(out, name.array, name.offset, end);
    else out.add(name);
    out.add("\":");
    return java.util.Arrays.copyOf(out.array, out.length);
  }
}
