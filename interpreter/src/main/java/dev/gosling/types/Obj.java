package dev.gosling.types;

import dev.gosling.syntax.Decl;
import java.util.concurrent.locks.ReentrantLock;

/** What an identifier denotes. Compared by identity. After {@code types2.Object}. */
public abstract sealed class Obj {
  private final int pos;
  private final Package pkg;
  private final String name;
  private Type type;
  private Lazy resolution;
  private int order;

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

  /** Null until the object is resolved, which a {@link #setResolver resolver} does now. */
  public Type type() {
    if (resolution != null) resolution.await(lock());
    return type;
  }

  /** Whether {@link #type} is known without resolving. */
  public boolean isResolved() {
    return type != null;
  }

  /** What sets the type (and a constant's value) on first use. */
  public void setResolver(Runnable resolver) {
    if (resolution == null) resolution = new Lazy();
    resolution.set(resolver);
  }

  /** Whether a resolver has been set that has not begun. */
  public boolean isPending() {
    return resolution != null && resolution.isPending();
  }

  /** Null for predeclared objects, which are complete from the beginning. */
  final ReentrantLock lock() {
    return pkg == null ? null : pkg.lock();
  }

  /** Place among the package's objects in source order; 0 for others. */
  public int order() {
    return order;
  }

  public void setOrder(int order) {
    this.order = order;
  }

  public void setType(Type type) {
    this.type = type;
  }

  /** spec: "Exported identifiers". */
  public boolean exported() {
    return exported(name);
  }

  /** spec: "Exported identifiers". */
  public static boolean exported(String name) {
    return !name.isEmpty() && Character.isUpperCase(name.codePointAt(0));
  }

  /** spec: "Uniqueness of identifiers". */
  public boolean sameId(Package otherPkg, String otherName) {
    if (!name.equals(otherName)) return false;
    return exported() || pkg == otherPkg || samePath(pkg, otherPkg);
  }

  /** Equal for those that {@link #sameId(Package, String)} calls the same. */
  public String id() {
    return exported() || pkg == null ? name : pkg.path() + "." + name;
  }

  /** As {@link #sameId(Package, String)}, or equal names in whatever case. */
  public boolean sameId(Package otherPkg, String otherName, boolean foldCase) {
    return foldCase && name.equalsIgnoreCase(otherName) || sameId(otherPkg, otherName);
  }

  private static boolean samePath(Package a, Package b) {
    return a != null && b != null && a.path().equals(b.path());
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
      type();
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
      return type() instanceof Alias;
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

    /** The same variable with another type, for substituted structs and signatures. */
    public Var withType(Type type) {
      return new Var(pos(), pkg(), name(), type, kind, embedded);
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

    public void setUsed(boolean used) {
      this.used = used;
    }
  }

  /** A function, concrete method or interface method; its type is a {@link Signature}. */
  public static final class Func extends Obj {
    private Decl.FuncDecl decl;
    private final Func origin;
    private boolean pointerReceiver;
    private Lazy loading;

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

    /** Null for interface methods. */
    public Decl.FuncDecl decl() {
      load();
      return origin == null ? decl : origin.decl();
    }

    /** What parses the declaration of a standard package's method on first use. */
    public void setLoader(Runnable loader) {
      loading = new Lazy();
      loading.set(loader);
    }

    /** Called by the loader. */
    public void setDecl(Decl.FuncDecl decl, boolean pointerReceiver) {
      this.decl = decl;
      this.pointerReceiver = pointerReceiver;
    }

    private void load() {
      if (loading != null) loading.await(lock());
    }

    public Func origin() {
      return origin == null ? this : origin;
    }

    public boolean hasPointerReceiver() {
      if (origin != null) return origin.hasPointerReceiver();
      load();
      return pointerReceiver;
    }
  }

  public static final class Label extends Obj {
    public Label(int pos, Package pkg, String name) {
      super(pos, pkg, name, Basic.INVALID);
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
