package dev.gosling.stdlib.reflect;

import dev.gosling.exec.Frame;
import dev.gosling.spi.NativeFunction;
import dev.gosling.types.Obj;
import dev.gosling.value.GoString;

/** The body-less functions of {@code reflect}. */
public final class ReflectNatives {
  private ReflectNatives() {}

  public static NativeFunction of(String name) {
    if (name.startsWith("rtype.")) return TypeNatives.of(name.substring(6));
    NativeFunction found = name.startsWith("Value.") ? method(name.substring(6)) : function(name);
    return found;
  }

  private static NativeFunction method(String name) {
    NativeFunction found = ValueNatives.of(name);
    if (found == null) found = PartNatives.of(name);
    if (found == null) found = SetNatives.of(name);
    if (found == null) found = CallNatives.of(name);
    return found != null ? found : ContainerNatives.method(name);
  }

  private static NativeFunction function(String name) {
    NativeFunction found = TypeNatives.constructor(name);
    if (found == null) found = ContainerNatives.function(name);
    if (found != null) return found;
    return switch (name) {
      case "lookupTag" -> ReflectNatives::lookupTag;
      case "isIdentifier" -> f -> f.setBoolean(0, StructuredTypes.isIdentifier(f.string(0)));
      case "isExportedName" -> f -> f.setBoolean(0, Obj.exported(f.string(0).toString()));
      case "ValueOf" -> ValueNatives::valueOf;
      case "zero" -> f -> f.refs[0] = Mirror.of(f).value(Reflected.zero(Mirror.described(f, 1)));
      case "newVariable" -> ValueNatives::newVariable;
      case "NewAt" -> ValueNatives::newAt;
      case "makeFunc" -> CallNatives::makeFunc;
      case "DeepEqual" -> DeepEqual::run;
      default -> null;
    };
  }

  private static void lookupTag(Frame f) {
    GoString value = StructTag.lookup(f.string(1), f.string(2));
    f.refs[0] = value == null ? GoString.EMPTY : value;
    f.setBoolean(0, value != null);
  }
}
