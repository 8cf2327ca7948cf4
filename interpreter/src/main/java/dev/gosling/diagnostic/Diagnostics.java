package dev.gosling.diagnostic;

import dev.gosling.source.Position;
import dev.gosling.source.SourceFile;
import dev.gosling.source.SourceSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Collects the errors of one package and prints them as gc does: sorted by position, one per line
 * and text. gc gives up at the tenth error it finds, wherever that stands.
 */
public final class Diagnostics {
  /** gc's limit without {@code -e}. */
  public static final int LIMIT = 10;

  private final SourceSet sources;
  private final List<Diagnostic> list = new ArrayList<>();
  private final List<Diagnostic> late = new ArrayList<>();

  public Diagnostics(SourceSet sources) {
    this.sources = sources;
  }

  /** Adds an error, unless it says the same on the same line as the one before. */
  public void add(int pos, ErrorCode code, String message) {
    Diagnostic added = new Diagnostic(pos, code, message);
    if (!list.isEmpty() && list.getLast().message().equals(message)) {
      if (sameLine(list.getLast(), added)) return;
    }
    list.add(added);
  }

  /** Adds an error of the sort that gc finds only after type checking, if there are no others. */
  public void addLate(int pos, ErrorCode code, String message) {
    late.add(new Diagnostic(pos, code, message));
  }

  /** Makes errors of those that wait for there being no others. */
  public void release() {
    if (list.isEmpty()) list.addAll(late);
    late.clear();
  }

  public boolean isEmpty() {
    return list.isEmpty();
  }

  public SourceSet sources() {
    return sources;
  }

  /** Sorted by position; repeats of a text at one place are dropped, as gc drops them. */
  public List<Diagnostic> sorted() {
    return sorted(list);
  }

  private List<Diagnostic> sorted(List<Diagnostic> found) {
    List<Diagnostic> sorted = new ArrayList<>(found);
    // Files come in the order of their first errors.
    Map<SourceFile, Integer> files = new IdentityHashMap<>();
    for (Diagnostic d : found) files.putIfAbsent(sources.file(d.pos()), files.size());
    sorted.sort(
        Comparator.comparing((Diagnostic d) -> files.get(sources.file(d.pos())))
            .thenComparing(Diagnostic::pos));
    List<Diagnostic> unique = new ArrayList<>();
    Diagnostic last = null;
    for (Diagnostic d : sorted) {
      if (last == null || last.pos() != d.pos() || !last.message().equals(d.message())) {
        unique.add(d);
      }
      last = d;
    }
    return unique;
  }

  /**
   * The lines that {@code go build} prints on standard error.
   *
   * @param all every error rather than the first ten
   */
  public List<String> lines(boolean all) {
    List<String> lines = new ArrayList<>();
    boolean isTooMany = !all && list.size() >= LIMIT;
    List<Diagnostic> reported = isTooMany ? list.subList(0, LIMIT) : list;
    for (Diagnostic d : sorted(reported)) {
      lines.add(sources.position(d.pos()) + ": " + d.message());
    }
    if (isTooMany) {
      lines.add(sources.position(reported.getLast().pos()) + ": too many errors");
    }
    return lines;
  }

  private boolean sameLine(Diagnostic a, Diagnostic b) {
    Position p = sources.position(a.pos());
    Position q = sources.position(b.pos());
    return p.line() == q.line() && p.file().equals(q.file());
  }
}
