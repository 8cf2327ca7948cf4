package dev.gosling.value;

import dev.gosling.types.ArrayType;
import dev.gosling.types.Basic;
import dev.gosling.types.MapType;
import dev.gosling.types.Obj;
import dev.gosling.types.SliceType;
import dev.gosling.types.Struct;
import dev.gosling.types.Type;
import dev.gosling.types.Universe;
import java.util.ArrayList;
import java.util.List;

/** Makes the run-time types that tests need. */
final class GoTypes {
  final RuntimeTypes types = new RuntimeTypes();
  final RuntimeType anyType = types.of(Universe.EMPTY_INTERFACE);
  final RuntimeType intType = types.of(Basic.INT);
  final RuntimeType stringType = types.of(Basic.STRING);

  RuntimeType map(Type key, Type elem) {
    return types.of(new MapType(key, elem));
  }

  RuntimeType slice(Type elem) {
    return types.of(new SliceType(elem));
  }

  RuntimeType array(long length, Type elem) {
    return types.of(new ArrayType(length, elem));
  }

  /** A struct with fields A, B, … of these types. */
  static Struct struct(Type... fields) {
    List<Obj.Var> vars = new ArrayList<>();
    for (int i = 0; i < fields.length; i++) {
      String name = String.valueOf((char) ('A' + i));
      vars.add(new Obj.Var(0, null, name, fields[i], Obj.Var.Kind.FIELD, false));
    }
    return new Struct(vars, List.of());
  }

  InterfaceValue box(long n) {
    return new InterfaceValue(intType, n);
  }

  InterfaceValue box(String s) {
    return new InterfaceValue(stringType, GoString.of(s));
  }
}
