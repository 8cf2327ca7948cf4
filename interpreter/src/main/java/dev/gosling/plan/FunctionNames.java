package dev.gosling.plan;

import dev.gosling.types.Named;
import dev.gosling.types.Obj;
import dev.gosling.types.Package;
import dev.gosling.types.Pointer;
import dev.gosling.types.Signature;
import dev.gosling.types.Type;
import dev.gosling.types.Types;

/** Names of functions as Go's stack traces print them. */
final class FunctionNames {
  private FunctionNames() {}

  static String of(Obj.Func func) {
    Signature sig = func.signature();
    String pkg = func.pkg() == null ? "" : prefix(func.pkg());
    if (sig.recv() == null) {
      return pkg + func.name() + (sig.typeParams().isEmpty() ? "" : "[...]");
    }
    Type recv = Types.unalias(sig.recv().type());
    boolean pointer = recv instanceof Pointer;
    Named named = Types.asNamed(pointer ? ((Pointer) recv).elem() : recv);
    if (named == null) return pkg + func.name();
    String base = named.obj().name() + (sig.recvTypeParams().isEmpty() ? "" : "[...]");
    return pkg + (pointer ? "(*" + base + ")" : base) + "." + func.name();
  }

  /**
   * The package's path and a dot, as linkers write it: dots in the last element would be taken for
   * the one before the function's name. (Go's {@code objabi.PathToPrefix})
   */
  static String prefix(Package pkg) {
    String path = pkg.path();
    int slash = path.lastIndexOf('/');
    if (path.indexOf('.', slash + 1) < 0) return path + ".";
    return path.substring(0, slash + 1) + path.substring(slash + 1).replace(".", "%2e") + ".";
  }

  /** As {@code spi.StandardLibrary} names natives: {@code F} or {@code T.M}. */
  static String nativeName(Obj.Func func) {
    if (func.signature().recv() == null) return func.name();
    Type recv = Types.unalias(func.signature().recv().type());
    Named named = Types.asNamed(recv instanceof Pointer p ? p.elem() : recv);
    return named.obj().name() + "." + func.name();
  }
}
