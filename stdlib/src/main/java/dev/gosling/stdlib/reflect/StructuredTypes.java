package dev.gosling.stdlib.reflect;

import dev.gosling.exec.Frame;
import dev.gosling.stdlib.unicode.Unicode;
import dev.gosling.types.Obj;
import dev.gosling.types.Package;
import dev.gosling.types.Scope;
import dev.gosling.types.Signature;
import dev.gosling.types.Struct;
import dev.gosling.types.Tuple;
import dev.gosling.value.GoString;
import dev.gosling.value.Slice;
import dev.gosling.value.StructValue;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

/** Makes function and struct types. */
final class StructuredTypes {
  private StructuredTypes() {}

  static void function(Frame f) {
    boolean variadic = f.longs[0] != 0;
    TypeNatives.made(
        f, new Signature(null, List.of(), List.of(), tuple(f.refs[1]), tuple(f.refs[2]), variadic));
  }

  private static Tuple tuple(Object types) {
    List<Obj.Var> vars = new ArrayList<>();
    for (int i = 0; i < Slice.len(types); i++) {
      TypeDescriptor t = Mirror.described(((Slice) types).getRef(i));
      vars.add(Obj.Var.param("", t.type.type()));
    }
    return new Tuple(vars);
  }

  /** The fields are {@code StructField}s, which the caller has checked. */
  static void struct(Frame f) {
    Slice fields = (Slice) f.refs[1];
    List<Obj.Var> vars = new ArrayList<>();
    List<String> tags = new ArrayList<>();
    for (int i = 0; i < Slice.len(fields); i++) {
      StructValue field = (StructValue) fields.getRef(i);
      String path = field.refs[1].toString();
      TypeDescriptor t = Mirror.described(field.refs[2]);
      boolean embedded = field.longs[1] != 0;
      vars.add(
          new Obj.Var(
              0,
              path.isEmpty() ? null : packageOf(path),
              field.refs[0].toString(),
              t.type.type(),
              Obj.Var.Kind.FIELD,
              embedded));
      tags.add(field.refs[3].toString());
    }
    TypeNatives.made(f, new Struct(vars, tags));
  }

  /** A package by its path: only that counts for the identity of names. */
  private static Package packageOf(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    return new Package(path, name, new Scope(null), true, new ReentrantLock());
  }

  static boolean isIdentifier(GoString name) {
    int[] runes = name.toString().codePoints().toArray();
    for (int i = 0; i < runes.length; i++) {
      int r = runes[i];
      if (r != '_' && !Unicode.isLetter(r) && (i == 0 || !Unicode.isDigit(r))) return false;
    }
    return runes.length > 0;
  }
}
