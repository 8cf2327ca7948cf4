package dev.gosling.check;

import dev.gosling.types.Obj;
import dev.gosling.types.Package;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How messages qualify the names of other packages: by the package's name, or by its quoted path
 * where the imports reach two packages of that name.
 *
 * <p>gc counts what Go's own packages import, internal ones too: {@code sync} is always {@code
 * "sync"} beside {@code internal/sync}. Which of them come with which import is known here.
 */
final class PackageNames {
  /** Imports that bring no package called atomic. */
  private static final Set<String> WITHOUT_RUNTIME =
      Set.of(
          "cmp",
          "math",
          "math/bits",
          "math/cmplx",
          "sync/atomic",
          "unicode",
          "unicode/utf16",
          "unicode/utf8",
          "unsafe");

  /** Imports that bring Go's cryptography, and so packages called time and rand. */
  private static final List<String> CRYPTOGRAPHY =
      List.of("crypto/", "expvar", "mime/multipart", "net/http", "net/rpc", "net/smtp");

  private final Map<String, String> paths = new HashMap<>();
  private final Set<Package> ambiguous = new HashSet<>();

  /**
   * @param imports what the package imports
   */
  PackageNames(List<Obj.PkgName> imports) {
    Set<Package> reached = new LinkedHashSet<>();
    for (Obj.PkgName i : imports) reach(i.imported(), reached);
    boolean runtime = false;
    boolean crypto = false;
    for (Package p : reached) {
      runtime |= p.isStandard() && !WITHOUT_RUNTIME.contains(p.path());
      for (String prefix : CRYPTOGRAPHY) crypto |= p.path().startsWith(prefix);
      String other = paths.putIfAbsent(p.name(), p.path());
      if (other != null && !other.equals(p.path())) paths.put(p.name(), "");
    }
    for (Package p : reached) {
      boolean twice =
          switch (p.path()) {
            case "sync", "strconv" -> true;
            case "sync/atomic" -> runtime;
            case "time", "math/rand" -> crypto;
            default -> false;
          };
      if (twice) ambiguous.add(p);
    }
  }

  /** Adds a package and what packages of the program import on. */
  private static void reach(Package p, Set<Package> reached) {
    if (!reached.add(p)) return;
    for (Package i : p.imports()) reach(i, reached);
  }

  /** What stands before the dot. */
  String of(Package p) {
    String path = paths.get(p.name());
    boolean quoted = path != null && !path.equals(p.path()) || ambiguous.contains(p);
    return quoted ? '"' + p.path() + '"' : p.name();
  }
}
