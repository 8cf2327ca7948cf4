package dev.gosling.check;

import dev.gosling.load.LoadedPackage;
import dev.gosling.syntax.Decl;
import dev.gosling.types.Basic;
import dev.gosling.types.Obj;
import dev.gosling.types.SliceType;
import dev.gosling.types.Type;
import dev.gosling.types.Types;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Which variables {@code //go:embed} may apply to, by their types. (Go: package embed,
 * "Directives")
 */
final class Embeddings {
  private Embeddings() {}

  /** Reports what gc rejects; the rest in source order. */
  static List<CheckedProgram.Embedding> check(Checker check, LoadedPackage loaded) {
    List<CheckedProgram.Embedding> found = new ArrayList<>();
    loaded.embedded().forEach((spec, files) -> add(check, spec, files, found));
    found.sort(Comparator.comparing(e -> e.var().pos()));
    return found;
  }

  private static void add(
      Checker check,
      Decl.ValueSpec spec,
      List<LoadedPackage.EmbeddedFile> files,
      List<CheckedProgram.Embedding> found) {
    if (!(check.info.defs.get(spec.names().getFirst()) instanceof Obj.Var v)) return;
    if (isFileSystem(v.type())) {
      found.add(new CheckedProgram.Embedding(v, files));
    } else if (!isText(v.type())) {
      check.error(v.pos(), "go:embed cannot apply to var of type " + check.str(v.type()));
    } else if (files.size() > 1) {
      check.error(v.pos(), "invalid go:embed: multiple files for type " + check.str(v.type()));
    } else {
      found.add(new CheckedProgram.Embedding(v, files));
    }
  }

  private static boolean isFileSystem(Type type) {
    return Types.asNamed(type) != null
        && Types.asNamed(type).obj().name().equals("FS")
        && Types.asNamed(type).obj().pkg() != null
        && Types.asNamed(type).obj().pkg().path().equals("embed");
  }

  private static boolean isText(Type type) {
    return type.underlying() == Basic.STRING
        || type.underlying() instanceof SliceType s && s.elem().underlying() == Basic.UINT8;
  }
}
