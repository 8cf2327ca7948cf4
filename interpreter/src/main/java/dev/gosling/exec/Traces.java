package dev.gosling.exec;

import dev.gosling.runtime.Hooks;
import dev.gosling.source.Position;
import dev.gosling.source.SourceSet;
import java.util.ArrayList;
import java.util.List;

/** Prints stack traces as Go does. */
public final class Traces {
  /** Go shows this many frames at either end of a deep stack. */
  private static final int SHOWN = 50;

  private final SourceSet sources;

  public Traces(SourceSet sources) {
    this.sources = sources;
  }

  /** Two lines a frame; the empty string for null. */
  public String print(Frame top) {
    List<Frame> frames = new ArrayList<>();
    for (Frame f = top; f != null; f = f.caller) frames.add(f);
    StringBuilder out = new StringBuilder();
    int elided = frames.size() - 2 * SHOWN;
    for (int i = 0; i < frames.size(); i++) {
      if (elided > 0 && i == SHOWN) {
        out.append("...").append(elided).append(" frames elided...\n");
        i += elided;
      }
      print(frames.get(i), out);
    }
    if (!frames.isEmpty() && frames.getLast().goroutine.createdBy instanceof GoStatement go) {
      out.append("created by ").append(go.function().name());
      out.append(" in goroutine ").append(go.goroutine()).append('\n');
      place(go.pos(), out);
    }
    return out.toString();
  }

  /** The same frames, for code that asks where it is. */
  public List<Hooks.Place> places(Frame top) {
    List<Hooks.Place> places = new ArrayList<>();
    for (Frame f = top; f != null; f = f.caller) {
      int site = f.site == SourceSet.NO_POS ? f.code().pos() : f.site;
      Position place = sources.tracePosition(site);
      places.add(
          new Hooks.Place(
              f.code().name(),
              place == null ? "" : place.file(),
              place == null ? 0 : place.line()));
    }
    return places;
  }

  private void print(Frame frame, StringBuilder out) {
    FunctionCode code = frame.code();
    out.append(code.name()).append(code.hasParams() ? "(...)\n" : "()\n");
    int site = frame.site == SourceSet.NO_POS ? code.pos() : frame.site;
    place(site, out);
  }

  private void place(int pos, StringBuilder out) {
    Position position = sources.tracePosition(pos);
    if (position == null) return;
    out.append('\t').append(position.file()).append(':').append(position.line());
    out.append(" +0x1d\n");
  }
}
