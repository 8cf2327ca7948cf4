package dev.gosling.types;

import dev.gosling.syntax.Decl;

/** What an identifier denotes. Compared by identity. After {@code types2.Object}. */
public abstract sealed class Obj {
  private final int pos;
  private final Package pkg;
  private final String name;
  private Type type;

  private Obj(int pos, Package pkg, String name, Type type) {
    this.pos = pos;
    this.pkg = pkg;
    this.name = name;
    this.type = type;
  }

  /** Where the identifier is declared; 0 for predeclared objects. */
  public int pos() {
    return pos;
  }

  /** The package that declares it; null for predeclared objects. */
  public Package pkg() {
    return pkg;
  }

  public String name() {
    return name;
  }

  /** Null until the object is resolved. */
  public Type type() {
    return type;
  }

  public void setType(Type type) {
    this.type = type;
  }

  /** spec: "Exported identifiers". */
  public boolean exported() {
    int first = name.codePointAt(0);
    return Character.isUpperCase(first);
  }

  @Override
  public String toString() {
    return name;
  }

  /** An imported package, by its local name. */
  public static final class PkgName extends Obj {
    private final Package imported;
    private boolean used;

    public PkgName(int pos, Package pkg, String name, Package imported) {
      super(pos, pkg, name, Basic.INVALID);
      this.imported = imported;
    }

    public Package imported() {
      return imported;
    }

    public boolean isUsed() {
      return used;
    }

    public void markUsed() {
      used = true;
    }
  }

  public static final class Const extends Obj {
    private Constant value;

    public Const(int pos, Package pkg, String name, Type type, Constant value) {
      super(pos, pkg, name, type);
      this.value = value;
    }

    public Constant value() {
      return value;
    }

    public void setValue(Constant value) {
      this.value = value;
    }
  }

  /** A defined type, alias, type parameter or predeclared type. */
  public static final class TypeName extends Obj {
    public TypeName(int pos, Package pkg, String name, Type type) {
      super(pos, pkg, name, type);
    }

    public boolean isAlias() {
      return type() instanceof Alias || type() instanceof Basic b && !b.toString().equals(name());
    }
  }

  /** Variables, parameters, results and struct fields. */
  public static final class Var extends Obj {
    /** What declared the variable. */
    public enum Kind {
      PACKAGE,
      LOCAL,
      PARAM,
      RESULT,
      RECEIVER,
      FIELD
    }

    private final Kind kind;
    private final boolean embedded;
    private boolean used;

    public Var(int pos, Package pkg, String name, Type type, Kind kind, boolean embedded) {
      super(pos, pkg, name, type);
      this.kind = kind;
      this.embedded = embedded;
    }

    public static Var param(String name, Type type) {
      return new Var(0, null, name, type, Kind.PARAM, false);
    }

    public Kind kind() {
      return kind;
    }

    /** An embedded field. */
    public boolean embedded() {
      return embedded;
    }

    public boolean isUsed() {
      return used;
    }

    public void markUsed() {
      used = true;
    }
  }

  /** A function, concrete method or interface method; its type is a {@link Signature}. */
  public static final class Func extends Obj {
    private final Decl.FuncDecl decl;
    private final Func origin;
    private final boolean pointerReceiver;

    /**
     * @param decl null for interface methods
     * @param origin for a method of an instantiated type: the generic type's method, else null
     */
    public Func(
        int pos,
        Package pkg,
        String name,
        Signature type,
        Decl.FuncDecl decl,
        Func origin,
        boolean pointerReceiver) {
      super(pos, pkg, name, type);
      this.decl = decl;
      this.origin = origin;
      this.pointerReceiver = pointerReceiver;
    }

    public Signature signature() {
      return (Signature) type();
    }

    public Decl.FuncDecl decl() {
      return decl;
    }

    public Func origin() {
      return origin == null ? this : origin;
    }

    public boolean hasPointerReceiver() {
      return pointerReceiver;
    }
  }

  public static final class Label extends Obj {
    private boolean used;

    public Label(int pos, Package pkg, String name) {
      super(pos, pkg, name, Basic.INVALID);
    }

    public boolean isUsed() {
      return used;
    }

    public void markUsed() {
      used = true;
    }
  }

  /** A predeclared function such as {@code append}, or one of package unsafe. */
  public static final class Builtin extends Obj {
    private final BuiltinFunc func;

    public Builtin(BuiltinFunc func) {
      super(0, null, func.text(), Basic.INVALID);
      this.func = func;
    }

    public BuiltinFunc func() {
      return func;
    }
  }

  public static final class Nil extends Obj {
    public Nil() {
      super(0, null, "nil", Basic.UNTYPED_NIL);
    }
  }
}
