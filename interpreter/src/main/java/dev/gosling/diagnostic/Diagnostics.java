package dev.gosling.diagnostic;

import dev.gosling.source.Position;
import dev.gosling.source.SourceSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Collects the errors of one program and prints them as gc does: sorted by position, one per line
 * and text, at most ten and then {@code too many errors}.
 */
public final class Diagnostics {
  /** gc's limit without {@code -e}. */
  public static final int LIMIT = 10;

  private final SourceSet sources;
  private final List<Diagnostic> list = new ArrayList<>();

  public Diagnostics(SourceSet sources) {
    this.sources = sources;
  }

  public void add(int pos, ErrorCode code, String message) {
    list.add(new Diagnostic(pos, code, message));
  }

  public boolean isEmpty() {
    return list.isEmpty();
  }

  public SourceSet sources() {
    return sources;
  }

  /** Sorted by position; repeats of a text on one line are dropped, as gc drops them. */
  public List<Diagnostic> sorted() {
    List<Diagnostic> sorted = new ArrayList<>(list);
    sorted.sort(Comparator.comparing((Diagnostic d) -> d.pos()));
    List<Diagnostic> unique = new ArrayList<>();
    Diagnostic last = null;
    for (Diagnostic d : sorted) {
      if (last == null || !sameLine(last, d) || !last.message().equals(d.message())) unique.add(d);
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
    for (Diagnostic d : sorted()) {
      if (!all && lines.size() == LIMIT) {
        lines.add("too many errors");
        break;
      }
      lines.add(sources.position(d.pos()) + ": " + d.message());
    }
    return lines;
  }

  private boolean sameLine(Diagnostic a, Diagnostic b) {
    Position p = sources.position(a.pos());
    Position q = sources.position(b.pos());
    return p.line() == q.line() && p.file().equals(q.file());
  }
}
