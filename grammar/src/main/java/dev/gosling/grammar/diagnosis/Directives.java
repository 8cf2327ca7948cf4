package dev.gosling.grammar.diagnosis;

import dev.gosling.grammar.GoToken;
import dev.gosling.grammar.SyntaxErrors.SyntaxError;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Compiler directives, comments {@code //go:…}: which stand where they mean nothing. A directive
 * belongs to the declaration that follows it, as in cmd/compile/internal/noder.
 *
 * <p>Some errors gc finds only after type checking, if there were no others: {@link #late}.
 */
final class Directives {
  /** What a directive can belong to. */
  enum Owner {
    FILE,
    IMPORT,
    CONST,
    TYPE,
    VAR,
    FUNC
  }

  private static final Set<String> FUNCTION =
      Set.of(
          "go:noescape",
          "go:norace",
          "go:nosplit",
          "go:noinline",
          "go:nocheckptr",
          "go:systemstack",
          "go:nowritebarrier",
          "go:nowritebarrierrec",
          "go:yeswritebarrierrec",
          "go:cgo_unsafe_args",
          "go:uintptrkeepalive",
          "go:uintptrescapes",
          "go:registerparams");
  private static final Set<String> RUNTIME =
      Set.of(
          "go:systemstack", "go:nowritebarrier", "go:nowritebarrierrec", "go:yeswritebarrierrec");

  private record Flag(int offset, String verb) {
    boolean isBuild() {
      return verb.equals("go:build");
    }
  }

  private record Linkname(int offset, String local, String remote) {}

  private final List<SyntaxError> late = new ArrayList<>();
  private final List<Flag> flags = new ArrayList<>();
  private final List<Integer> embeds = new ArrayList<>();
  private final List<Linkname> linknames = new ArrayList<>();
  private final Set<String> names = new HashSet<>();
  private final Set<String> imports = new HashSet<>();
  private final Cursor cursor;

  Directives(Cursor cursor) {
    this.cursor = cursor;
  }

  /** Reads a directive's comment. */
  void read(GoToken comment, boolean isAloneOnLine) {
    String text = comment.getText().substring(2).stripTrailing();
    int offset = comment.getStartIndex() + 2;
    if (!isAloneOnLine) {
      cursor.error(offset, "misplaced compiler directive");
      return;
    }
    int space = text.indexOf(' ');
    String verb = space < 0 ? text : text.substring(0, space);
    String[] fields = text.strip().split("\\s+");
    switch (verb) {
      case "go:linkname" -> linkname(offset, fields);
      case "go:embed" -> {
        if (fields.length < 2) cursor.error(offset, "usage: //go:embed pattern...");
        else embeds.add(offset);
      }
      case "go:wasmimport" -> {
        if (fields.length != 3) {
          cursor.error(offset, "usage: //go:wasmimport importmodule importname");
        }
      }
      case "go:wasmexport" -> {
        if (fields.length != 2) cursor.error(offset, "usage: //go:wasmexport exportname");
      }
      default -> flag(offset, verb, text);
    }
  }

  private void flag(int offset, String verb, String text) {
    if (verb.startsWith("go:cgo_") && !verb.equals("go:cgo_import_dynamic")) {
      cursor.error(offset, "//" + text + " only allowed in cgo-generated code");
    }
    if (RUNTIME.contains(verb)) cursor.error(offset, "//" + verb + " only allowed in runtime");
    if (verb.equals("go:uintptrkeepalive")) {
      cursor.error(offset, "//" + verb + " is only allowed in the standard library");
    }
    flags.add(new Flag(offset, verb));
  }

  private void linkname(int offset, String[] fields) {
    if (fields.length == 1) flags.add(new Flag(offset, fields[0]));
    else if (fields.length > 3) {
      cursor.error(offset, "usage: //go:linkname localname [linkname]");
    } else {
      linknames.add(new Linkname(offset, fields[1], fields[fields.length - 1]));
    }
  }

  /** The directives read so far stand before something that has none. */
  void reject() {
    for (Flag f : flags) {
      if (f.isBuild() || FUNCTION.contains(f.verb)) misplaced(f.offset);
    }
    flags.clear();
    for (int offset : embeds) cursor.error(offset, "misplaced go:embed directive");
    embeds.clear();
  }

  private void misplaced(int offset) {
    cursor.error(offset, "misplaced compiler directive");
  }

  /**
   * The directives read so far belong to a declaration.
   *
   * @return the offset of its first {@code //go:embed}, or -1
   */
  int takeFor(Owner owner) {
    for (Flag f : flags) {
      boolean isWrong =
          f.isBuild() ? owner != Owner.FILE : FUNCTION.contains(f.verb) && owner != Owner.FUNC;
      if (isWrong) late(f.offset, "misplaced compiler directive");
    }
    flags.clear();
    int first = embeds.isEmpty() ? -1 : embeds.getFirst();
    if (owner != Owner.VAR) {
      for (int offset : embeds) late(offset, "misplaced go:embed directive");
    }
    embeds.clear();
    return owner == Owner.VAR ? first : -1;
  }

  /**
   * Checks the variable that a {@code //go:embed} at {@code offset} belongs to.
   *
   * @param isOne whether the declaration has one name only
   */
  void checkEmbed(int offset, boolean isOne, boolean hasValue, boolean isLocal) {
    if (!imports.contains("\"embed\"")) {
      late(
          offset,
          "go:embed requires import \"embed\" (or import _ \"embed\", if package is not used)");
    } else if (!isOne) late(offset, "go:embed cannot apply to multiple vars");
    else if (hasValue) late(offset, "go:embed cannot apply to var with initializer");
    else if (isLocal) late(offset, "go:embed cannot apply to var inside func");
  }

  /**
   * @param literal the path with its quotes
   */
  void imported(String literal) {
    imports.add(literal);
  }

  /** A function or variable of the package. */
  void declared(String name) {
    names.add(name);
  }

  /** The end of the file: now linknames can be checked. */
  void finish() {
    Set<String> seen = new HashSet<>();
    for (Linkname l : linknames) {
      if (!imports.contains("\"unsafe\"")) {
        late(l.offset, "//go:linkname only allowed in Go files that import \"unsafe\"");
      } else if (l.remote.contains("[") && l.remote.contains("]")) {
        late(l.offset, "//go:linkname reference of an instantiation is not allowed");
      } else if (!names.contains(l.local)) {
        late(l.offset, "//go:linkname must refer to declared function or variable");
      } else if (!seen.add(l.local)) {
        late(l.offset, "duplicate //go:linkname for " + l.local);
      }
    }
  }

  private void late(int offset, String message) {
    late.add(new SyntaxError(offset, message));
  }

  List<SyntaxError> late() {
    return late;
  }
}
