package dev.gosling.exec;

import dev.gosling.runtime.Hooks;
import dev.gosling.source.Position;
import dev.gosling.source.SourceSet;
import dev.gosling.value.GoPanic;
import java.util.ArrayList;
import java.util.List;

/**
 * Stack traces as Go has them, which differ from the frames here in that a loop over a function has
 * a frame for its body, above those of the iterator; that a deferred call run by a panic lies above
 * {@code panic} and what has panicked; and in what natives show.
 */
public final class Traces {
  /** Go shows this many frames at either end of a deep stack. */
  private static final int SHOWN = 50;

  private static final String GO_SOURCE = "/usr/local/go/src/";

  private final SourceSet sources;

  public Traces(SourceSet sources) {
    this.sources = sources;
  }

  /**
   * A frame as Go counts them.
   *
   * @param unwinding null but where a panic or Goexit runs deferred calls
   */
  private record Line(FunctionCode code, int site, GoPanic unwinding) {}

  /** Two lines a frame; the empty string for null. */
  public String print(Frame top) {
    if (top == null) return "";
    StringBuilder out = new StringBuilder();
    List<NativeFrames.Line> inside = NativeFrames.of(top.code().name(), top.goroutine.waitReason());
    if (inside != null) for (NativeFrames.Line line : inside) print(line, out);
    List<Line> lines = lines(inside == null ? top : top.caller);
    int elided = lines.size() - 2 * SHOWN;
    for (int i = 0; i < lines.size(); i++) {
      if (elided > 0 && i == SHOWN) {
        out.append("...").append(elided).append(" frames elided...\n");
        i += elided;
      }
      print(lines.get(i), out);
    }
    if (top.goroutine.createdBy instanceof GoStatement go) {
      out.append("created by ").append(go.function().name());
      out.append(" in goroutine ").append(top.goroutine.creatorId()).append('\n');
      place(go.pos(), out);
    }
    return out.toString();
  }

  /** The same frames, for code that asks where it is. */
  public List<Hooks.Place> places(Frame top) {
    List<Hooks.Place> places = new ArrayList<>();
    for (Line line : lines(top)) {
      if (line.unwinding == null) places.add(place(line));
      else for (NativeFrames.Line l : NativeFrames.of(line.unwinding)) places.add(place(l));
    }
    boolean main = top != null && top.goroutine.id() == 1;
    for (NativeFrames.Line line : NativeFrames.outermost(main)) places.add(place(line));
    return places;
  }

  private Hooks.Place place(Line line) {
    Position place = sources.tracePosition(line.site);
    return new Hooks.Place(
        line.code.name(), place == null ? "" : place.file(), place == null ? 0 : place.line());
  }

  private static Hooks.Place place(NativeFrames.Line line) {
    return new Hooks.Place(line.function(), GO_SOURCE + line.file(), line.line());
  }

  private static List<Line> lines(Frame top) {
    List<Line> lines = new ArrayList<>();
    add(top, null, lines);
    return lines;
  }

  /** Adds the frames from {@code top} up to {@code end}, exclusive. */
  private static void add(Frame top, Frame end, List<Line> lines) {
    Frame next;
    for (Frame f = top; f != end && f != null; f = next) {
      int site = f.site;
      for (LoopBody body = f.loopBody; body != null; body = body.outer()) {
        lines.add(new Line(body.call().code(), site, null));
        add(body.call().caller, f, lines);
        site = body.site();
      }
      lines.add(line(f.code(), site));
      next = f.caller;
      GoPanic unwinding = next == null ? null : unwinding(next, f);
      if (unwinding == null) continue;
      lines.add(new Line(null, 0, unwinding));
      next = (Frame) unwinding.trace;
      // Its own frame is that of the native.
      if (unwinding.goexit) next = next.caller;
    }
  }

  private static Line line(FunctionCode code, int site) {
    return new Line(code, site == SourceSet.NO_POS ? code.pos() : site, null);
  }

  /** What runs {@code call}, deferred by {@code frame}, if it was raised below it; or null. */
  private static GoPanic unwinding(Frame frame, Frame call) {
    GoPanic panic = frame.defers == null ? null : frame.defers.panicThatRan(call);
    if (panic == null || !(panic.trace instanceof Frame trace)) return null;
    for (Frame f = trace; f != null; f = f.caller) if (f == frame) return panic;
    return null;
  }

  private void print(Line line, StringBuilder out) {
    if (line.unwinding != null) {
      print(NativeFrames.named(line.unwinding), out);
      return;
    }
    out.append(line.code.name()).append(line.code.hasParams() ? "(...)\n" : "()\n");
    place(line.site, out);
  }

  private static void print(NativeFrames.Line line, StringBuilder out) {
    out.append(line.function()).append(line.function().equals("runtime.Goexit") ? "()" : "(...)");
    out.append("\n\t").append(GO_SOURCE).append(line.file());
    out.append(':').append(line.line()).append(" +0x1d\n");
  }

  private void place(int pos, StringBuilder out) {
    Position position = sources.tracePosition(pos);
    if (position == null) return;
    out.append('\t').append(position.file()).append(':').append(position.line());
    out.append(" +0x1d\n");
  }
}
