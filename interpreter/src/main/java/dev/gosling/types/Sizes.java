package dev.gosling.types;

import java.util.List;

/** Sizes and alignments of types, as gc lays them out on linux/amd64. */
public final class Sizes {
  private static final long WORD = 8;

  private Sizes() {}

  /** Bytes; negative where the type is too large. */
  public static long sizeof(Type type) {
    return switch (type.underlying()) {
      case Basic b -> b.bits() / 8;
      case ArrayType a -> {
        if (a.length() <= 0) yield 0;
        long elem = sizeof(a.elem());
        if (elem < 0) yield -1;
        yield elem > 0 && elem > Long.MAX_VALUE / a.length() ? -1 : elem * a.length();
      }
      case SliceType s -> 3 * WORD;
      case Interface i -> 2 * WORD;
      case Struct s -> struct(s);
      default -> WORD;
    };
  }

  private static long struct(Struct s) {
    List<Obj.Var> fields = s.fields();
    if (fields.isEmpty()) return 0;
    long offset = offsetof(s, fields.size() - 1);
    long last = sizeof(fields.getLast().type());
    if (offset < 0 || last < 0) return -1;
    // A pointer to a zero-size field at the end must not point behind the struct.
    if (offset > 0 && last == 0) last = 1;
    return align(offset + last, alignof(s));
  }

  /** The offset of field {@code index}; negative where the type is too large. */
  public static long offsetof(Struct s, int index) {
    long offset = 0;
    for (int i = 0; ; i++) {
      Type t = s.fields().get(i).type();
      offset = align(offset, alignof(t));
      if (i == index) return offset;
      long size = sizeof(t);
      if (size < 0 || offset < 0) return -1;
      offset += size;
    }
  }

  /** The offset of the field at the end of a path of embedded fields, as {@link #offsetof}. */
  public static long offsetof(Type base, int[] path) {
    long offset = 0;
    Type t = base;
    for (int i : path) {
      Struct s = (Struct) t.underlying();
      long next = offsetof(s, i);
      if (next < 0 || offset + next < 0) return -1;
      offset += next;
      t = s.fields().get(i).type();
    }
    return offset;
  }

  public static long alignof(Type type) {
    return switch (type.underlying()) {
      case Basic b when b.isString() -> WORD;
      case Basic b when b.isComplex() -> b.bits() / 16;
      case ArrayType a -> alignof(a.elem());
      case SliceType s -> WORD;
      case Interface i -> WORD;
      case Struct s -> {
        long max = 1;
        for (Obj.Var f : s.fields()) max = Math.max(max, alignof(f.type()));
        yield max;
      }
      default -> Math.clamp(sizeof(type), 1, WORD);
    };
  }

  private static long align(long offset, long alignment) {
    return offset < 0 ? offset : (offset + alignment - 1) & -alignment;
  }
}
