package dev.gosling.check;

import dev.gosling.diagnostic.Hint;
import dev.gosling.diagnostic.NearName;
import dev.gosling.load.LibraryFinder;
import dev.gosling.load.StandardPackages;
import dev.gosling.syntax.Expr;
import dev.gosling.types.Interface;
import dev.gosling.types.Named;
import dev.gosling.types.Obj;
import dev.gosling.types.Package;
import dev.gosling.types.Pointer;
import dev.gosling.types.Scope;
import dev.gosling.types.Struct;
import dev.gosling.types.Type;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What may help with errors: gc has nothing of the sort. */
final class Hints {
  private static final Pattern NEWER = Pattern.compile("requires (go1\\.\\d+) or later");

  /** What other languages call nil. */
  private static final Set<String> NULLS =
      Set.of("null", "NULL", "nullptr", "Null", "None", "none", "Nil");

  private static final Set<String> LENGTHS =
      Set.of("len", "Len", "length", "Length", "size", "Size", "count", "Count");

  private static final Set<String> APPENDS =
      Set.of("append", "Append", "add", "Add", "push", "Push", "push_back");

  private final Checker check;

  Hints(Checker check) {
    this.check = check;
  }

  /**
   * For a name that nothing declares.
   *
   * @param selected what is selected from it, or null
   */
  Hint undeclared(Expr.Ident name, String selected) {
    Scope scope = check.env.scope;
    return () -> {
      if (NULLS.contains(name.name())) return "Go calls it nil";
      String path = selected == null ? null : missingImport(name.name(), selected);
      if (path != null) return "import \"" + path + "\"";
      List<String> near = NearName.of(name.name(), visible(scope, name.pos()));
      if (near.isEmpty() && selected != null) near = NearName.of(name.name(), packageNames());
      return NearName.didYouMean(near);
    };
  }

  /** The standard package that may be meant, or null. */
  private String missingImport(String name, String selected) {
    LibraryFinder library = new LibraryFinder(check.program.standard());
    List<String> paths =
        library.named(name).stream().filter(p -> !p.contains("internal/")).toList();
    return paths.stream()
        .filter(path -> library.exports(path, selected))
        .findFirst()
        .orElse(paths.isEmpty() ? null : paths.getFirst());
  }

  private Set<String> packageNames() {
    StandardPackages library = check.program.standard();
    Set<String> names = new TreeSet<>();
    for (String path : library.packages()) {
      if (!path.contains("internal/")) names.add(library.index(path).name());
    }
    return names;
  }

  /** The names that can be used at a position. */
  private Set<String> visible(Scope scope, int pos) {
    Set<String> names = new TreeSet<>();
    for (Scope s = scope; s != null; s = s.parent()) {
      boolean isLocal = s != check.pkg.scope() && s.parent() != null;
      for (Obj o : s.objects()) if (!isLocal || o.pos() < pos) names.add(o.name());
    }
    return names;
  }

  /** For a name that an imported package does not have. */
  Hint exported(Package pkg, String name) {
    return () -> {
      LibraryFinder library = new LibraryFinder(check.program.standard());
      for (String path : library.named(pkg.name())) {
        if (library.exports(path, name)) return "package " + path + " has it";
      }
      List<String> near = NearName.of(name, check.program.exportedNames(pkg));
      return NearName.didYouMean(near.stream().map(n -> pkg.name() + "." + n).toList());
    };
  }

  /**
   * For a field or method that a type does not have.
   *
   * @param expr the operand of the type, as gc prints it
   */
  Hint member(Type type, String expr, String name) {
    return () -> {
      Set<String> names = new TreeSet<>();
      addMembers(type, names, new HashSet<>());
      if (!names.isEmpty()) return NearName.didYouMean(NearName.of(name, names));
      if (LENGTHS.contains(name)) return "len(" + expr + ") tells the length";
      if (APPENDS.contains(name)) return expr + " = append(" + expr + ", …) adds elements";
      return null;
    };
  }

  private void addMembers(Type type, Set<String> names, Set<Type> seen) {
    if (type instanceof Pointer p) type = p.elem();
    if (!seen.add(type)) return;
    if (type instanceof Named named) for (Obj m : named.methods()) addAccessible(m, names);
    if (type.underlying() instanceof Interface i) {
      for (Obj m : i.typeSet().methods()) addAccessible(m, names);
    }
    if (!(type.underlying() instanceof Struct struct)) return;
    for (Obj.Var field : struct.fields()) {
      addAccessible(field, names);
      if (field.embedded()) addMembers(field.type(), names, seen);
    }
  }

  private void addAccessible(Obj member, Set<String> names) {
    if (member.exported() || member.pkg() == check.pkg) names.add(member.name());
  }

  /** For a message that asks for a newer language; {@link Hint#NONE} for others. */
  Hint version(String message) {
    Matcher newer = NEWER.matcher(message);
    if (!newer.find()) return Hint.NONE;
    String version = newer.group(1);
    boolean constraint = check.env.file.fromConstraint();
    return () ->
        "--go "
            + version.substring(2)
            + " allows it, or "
            + (constraint ? "//go:build " + version : "go " + version.substring(2) + " in go.mod");
  }
}
