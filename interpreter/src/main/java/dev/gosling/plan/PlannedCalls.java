package dev.gosling.plan;

import dev.gosling.exec.Calls;
import dev.gosling.exec.FunctionCode;
import dev.gosling.exec.MethodTable;
import dev.gosling.types.Lookup;
import dev.gosling.types.MethodSet;
import dev.gosling.types.Named;
import dev.gosling.types.Obj;
import dev.gosling.types.Type;
import dev.gosling.types.Types;
import dev.gosling.value.RuntimeType;
import java.util.List;

/** Finds Go code for natives. */
final class PlannedCalls implements Calls {
  private final Planner planner;

  PlannedCalls(Planner planner) {
    this.planner = planner;
  }

  @Override
  public Method method(RuntimeType type, String name) {
    MethodTable.Dispatch found = planner.methods().find(type, null, name);
    if (found == null) return null;
    return planner.locked(
        () -> {
          Lookup.Selection s = Lookup.find(type.type(), false, null, name);
          return new Method(found.code(), ((Obj.Func) s.obj()).signature());
        });
  }

  @Override
  public List<String> methodNames(RuntimeType type) {
    return planner.locked(() -> MethodSet.exportedNames(type.type()));
  }

  @Override
  public FunctionCode function(String path, String name) {
    return planner.locked(
        () -> {
          int dot = name.indexOf('.');
          if (dot < 0) return planner.function((Obj.Func) member(path, name), List.of());
          Named type = Types.asNamed(member(path, name.substring(0, dot)).type());
          String method = name.substring(dot + 1);
          for (Obj.Func m : type.methods()) {
            if (m.name().equals(method)) return planner.function(m, List.of());
          }
          throw new IllegalStateException("no method " + path + "." + name);
        });
  }

  @Override
  public RuntimeType type(String path, String name) {
    return planner.locked(() -> planner.runtimeType(named(path, name)));
  }

  private Type named(String path, String name) {
    return member(path, name).type();
  }

  private Obj member(String path, String name) {
    Obj found = planner.checked().importPackage(path).scope().lookup(name);
    if (found == null) throw new IllegalStateException("no " + path + "." + name);
    return found;
  }
}
