package dev.gosling.diagnostic;

import dev.gosling.source.Position;
import dev.gosling.source.SourceFile;
import dev.gosling.source.SourceSet;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Collects the errors of one package and prints them as gc does: sorted by position, one per line
 * and text. gc gives up at the tenth error it finds, wherever that stands.
 */
public final class Diagnostics {
  /** gc's limit without {@code -e}. */
  public static final int LIMIT = 10;

  /** gc's positions hold columns below this one; others it does not print. */
  private static final int MAX_COLUMN = 255;

  private final SourceSet sources;
  private final List<Diagnostic> list = new ArrayList<>();
  private final List<Diagnostic> late = new ArrayList<>();
  private Diagnostic lastSyntaxError;
  private Diagnostic lastOther;

  public Diagnostics(SourceSet sources) {
    this.sources = sources;
  }

  /**
   * Adds an error, unless gc would not: it reports one syntax error a line, and others not twice in
   * a row.
   */
  public void add(int pos, ErrorCode code, String message) {
    add(pos, code, message, Hint.NONE);
  }

  /** As {@link #add(int, ErrorCode, String)}, with a hint. */
  public void add(int pos, ErrorCode code, String message, Hint hint) {
    Diagnostic added = new Diagnostic(pos, code, message, hint);
    if (message.startsWith("syntax error")) {
      if (sameLine(lastSyntaxError, added)) return;
      lastSyntaxError = added;
    } else {
      if (sameLine(lastOther, added) && lastOther.message().equals(message)) return;
      lastOther = added;
    }
    list.add(added);
  }

  /** Adds an error of the sort that gc finds only after type checking, if there are no others. */
  public void addLate(int pos, ErrorCode code, String message) {
    late.add(new Diagnostic(pos, code, message, Hint.NONE));
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

  /** Sorted by position; repeats of a text at one position are dropped, as gc drops them. */
  public List<Diagnostic> sorted() {
    return sorted(list).stream().map(Placed::diagnostic).toList();
  }

  /**
   * An error and what gc knows of its position.
   *
   * @param section the number of its file, or part of a file behind a {@code //line} directive, in
   *     the order in which errors came up in them
   */
  private record Placed(Diagnostic diagnostic, int section, int line, int column, String text) {}

  private List<Placed> sorted(List<Diagnostic> found) {
    Map<Long, Integer> sections = new HashMap<>();
    List<Placed> sorted = new ArrayList<>();
    for (Diagnostic d : found) {
      int section = sections.computeIfAbsent(sources.section(d.pos()), _ -> sections.size());
      Position p = sources.physicalPosition(d.pos());
      int column = Math.min(p.column(), MAX_COLUMN);
      sorted.add(new Placed(d, section, p.line(), column, place(d) + ": " + d.message()));
    }
    sorted.sort(
        Comparator.comparingInt(Placed::section)
            .thenComparingInt(Placed::line)
            .thenComparingInt(Placed::column));
    List<Placed> unique = new ArrayList<>();
    String last = null;
    for (Placed p : sorted) {
      if (!p.text.equals(last)) unique.add(p);
      last = p.text;
    }
    return unique;
  }

  private Position place(Diagnostic d) {
    Position p = sources.position(d.pos());
    return p.column() < MAX_COLUMN ? p : new Position(p.file(), p.line(), 0);
  }

  /**
   * What {@code go build} prints on standard error.
   *
   * @param all every error rather than the first ten
   */
  public List<Report> reports(boolean all) {
    List<Report> reports = new ArrayList<>();
    boolean isTooMany = !all && list.size() >= LIMIT;
    List<Diagnostic> reported = isTooMany ? list.subList(0, LIMIT) : list;
    for (Placed p : sorted(reported)) {
      Diagnostic d = p.diagnostic;
      reports.add(new Report(p.text, excerpt(d.pos()), d.hint().text()));
    }
    if (isTooMany) reports.add(Report.of(place(reported.getLast()) + ": too many errors"));
    return reports;
  }

  /** The texts of {@link #reports}. */
  public List<String> lines(boolean all) {
    return reports(all).stream().map(Report::text).toList();
  }

  private Report.Excerpt excerpt(int pos) {
    SourceFile file = sources.file(pos);
    if (file == null) return null;
    Position p = sources.physicalPosition(pos);
    byte[] line = file.line(p.line());
    int bytes = Math.min(p.column() - 1, line.length);
    String before = new String(line, 0, bytes, StandardCharsets.UTF_8);
    String after = new String(line, bytes, line.length - bytes, StandardCharsets.UTF_8);
    return new Report.Excerpt(p.line(), before + after, before.length());
  }

  private boolean sameLine(Diagnostic a, Diagnostic b) {
    return a != null
        && sources.section(a.pos()) == sources.section(b.pos())
        && sources.physicalPosition(a.pos()).line() == sources.physicalPosition(b.pos()).line();
  }
}
