package dev.gosling.value;

import dev.gosling.types.ArrayType;
import dev.gosling.types.Basic;
import dev.gosling.types.Interface;
import dev.gosling.types.Obj;
import dev.gosling.types.SliceType;
import dev.gosling.types.Struct;
import dev.gosling.types.Type;

/**
 * What gc's compiled programs would need for a value on linux/amd64: decides how slices grow and
 * what {@code unsafe.Sizeof} says; nothing here is stored that way.
 *
 * @param size in bytes
 * @param align in bytes
 * @param pointers whether the garbage collector would have to scan it
 */
record TypeSize(long size, long align, boolean pointers) {
  private static final TypeSize POINTER = new TypeSize(8, 8, true);

  static TypeSize of(Type type) {
    return switch (type.underlying()) {
      case Basic b -> ofBasic(b);
      case SliceType s -> new TypeSize(24, 8, true);
      case Interface i -> new TypeSize(16, 8, true);
      case ArrayType a -> {
        TypeSize elem = of(a.elem());
        yield new TypeSize(
            elem.size * a.length(), elem.align, elem.pointers && a.length() > 0 && elem.size > 0);
      }
      case Struct s -> ofStruct(s);
      default -> POINTER;
    };
  }

  private static TypeSize ofBasic(Basic b) {
    if (b == Basic.UNSAFE_POINTER) return POINTER;
    if (b.isString()) return new TypeSize(16, 8, true);
    int bytes = b.bits() / 8;
    return new TypeSize(bytes, b.isComplex() ? bytes / 2 : bytes, false);
  }

  private static TypeSize ofStruct(Struct s) {
    long offset = 0;
    long align = 1;
    boolean pointers = false;
    long last = -1;
    for (Obj.Var f : s.fields()) {
      TypeSize field = of(f.type());
      offset = roundUp(offset, field.align) + field.size;
      align = Math.max(align, field.align);
      pointers |= field.pointers;
      last = field.size;
    }
    // A pointer to a final field of size zero must not point past the struct.
    if (last == 0 && offset > 0) offset++;
    return new TypeSize(roundUp(offset, align), align, pointers);
  }

  private static long roundUp(long n, long align) {
    return (n + align - 1) / align * align;
  }
}
