package dev.gosling.stdlib.runtime;

import dev.gosling.exec.Frame;
import dev.gosling.runtime.Hooks.Place;
import dev.gosling.runtime.Program;
import dev.gosling.spi.NativeFunction;
import dev.gosling.value.ByteSlice;
import dev.gosling.value.GoPanic;
import dev.gosling.value.GoString;
import dev.gosling.value.Slice;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The body-less functions of {@code runtime}. */
public final class RuntimeNatives {
  private RuntimeNatives() {}

  public static NativeFunction of(String name) {
    return switch (name) {
      case "GOROOT" ->
          f -> f.refs[0] = GoString.of(program(f).environment().getOrDefault("GOROOT", ""));
      case "Gosched" -> f -> f.goroutine.yield();
      case "Goexit" ->
          f -> {
            throw GoPanic.goexit();
          };
      case "NumGoroutine" -> f -> f.longs[0] = program(f).goroutineCount();
      case "GOMAXPROCS" -> RuntimeNatives::setProcs;
      case "NumCPU" -> f -> f.longs[0] = program(f).cpus();
      case "GC" ->
          f -> {
            Collections.of(program(f)).collect();
            program(f).collected();
          };
      case "Stack" -> RuntimeNatives::stack;
      case "Caller" -> RuntimeNatives::caller;
      case "Callers" -> RuntimeNatives::callers;
      case "place" -> RuntimeNatives::place;
      case "memory" -> f -> MemoryFigures.of(program(f)).store(f);
      default -> null;
    };
  }

  private static Program program(Frame f) {
    return f.goroutine.program();
  }

  private static void setProcs(Frame f) {
    long n = f.longs[1];
    f.longs[0] = program(f).procs();
    if (n >= 1 && n != f.longs[0]) program(f).setProcs((int) Math.min(n, 1 << 10));
  }

  private static void stack(Frame f) {
    ByteSlice buf = f.bytes(0);
    // The native's own frame is none in Go.
    f.goroutine.top = f.caller;
    byte[] text = program(f).stack(f.goroutine, f.longs[1] != 0).getBytes(StandardCharsets.UTF_8);
    f.goroutine.top = f;
    int n = Math.min(text.length, buf == null ? 0 : buf.length);
    if (n > 0) System.arraycopy(text, 0, buf.array, buf.offset, n);
    f.longs[0] = n;
  }

  // ---- program counters

  /** Numbers the places that the program asked for; a program counter is such a number. */
  private static final class Places {
    private static final long FIRST = 0x480000;
    private static final int STEP = 16;

    private final List<Place> all = new ArrayList<>();
    private final Map<Place, Long> counters = new HashMap<>();

    synchronized long counter(Place place) {
      return counters.computeIfAbsent(
          place,
          p -> {
            all.add(p);
            return FIRST + STEP * (all.size() - 1L);
          });
    }

    synchronized Place at(long counter) {
      long i = (counter - FIRST) / STEP;
      return counter >= FIRST && i < all.size() ? all.get((int) i) : null;
    }
  }

  private static Places places(Frame f) {
    return program(f).state(Places.class, Places::new);
  }

  private static void caller(Frame f) {
    List<Place> stack = program(f).hooks().places(f.caller);
    long skip = f.longs[3];
    boolean ok = skip >= 0 && skip < stack.size();
    Place place = ok ? stack.get((int) skip) : null;
    f.longs[0] = ok ? places(f).counter(place) : 0;
    f.refs[0] = ok ? GoString.of(place.file()) : GoString.EMPTY;
    f.longs[1] = ok ? place.line() : 0;
    f.setBoolean(2, ok);
  }

  private static void callers(Frame f) {
    List<Place> stack = program(f).hooks().places(f);
    Slice pcs = (Slice) f.refs[0];
    int skip = (int) Math.clamp(f.longs[1], 0, stack.size());
    int n = Math.min(Slice.len(pcs), stack.size() - skip);
    for (int i = 0; i < n; i++) pcs.setBits(i, places(f).counter(stack.get(skip + i)));
    f.longs[0] = n;
  }

  private static void place(Frame f) {
    Place place = places(f).at(f.longs[1]);
    f.refs[0] = GoString.of(place == null ? "" : place.function());
    f.refs[1] = GoString.of(place == null ? "" : place.file());
    f.longs[0] = place == null ? 0 : place.line();
  }
}
