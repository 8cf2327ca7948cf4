package dev.gosling.stdlib.time;

import dev.gosling.exec.Frame;
import dev.gosling.exec.FunctionCode;
import dev.gosling.runtime.ChannelTimer;
import dev.gosling.runtime.Clock;
import dev.gosling.runtime.Program;
import dev.gosling.runtime.Timer;
import dev.gosling.runtime.Timers;
import dev.gosling.spi.NativeFunction;
import dev.gosling.stdlib.ByteBuilder;
import dev.gosling.value.Closure;
import dev.gosling.value.GoString;
import dev.gosling.value.StructValue;

/** The body-less functions of {@code time}. */
public final class TimeNatives {
  private static final long BILLION = 1_000_000_000;

  /** See time.go: seconds between year 1 and 1885, and between 1885 and 1970. */
  private static final long FROM_1885_TO_1970 = 2_682_288_000L;

  private TimeNatives() {}

  public static NativeFunction of(String name) {
    return switch (name) {
      case "now" -> TimeNatives::now;
      case "Sleep" -> f -> f.goroutine.sleep(f.longs[0]);
      case "newChannelTimer" -> TimeNatives::newChannelTimer;
      case "resetChannelTimer" ->
          f -> f.setBoolean(0, channelTimer(f).reset(f.longs[1], f.longs[2]));
      case "stopChannelTimer" -> f -> f.setBoolean(0, channelTimer(f).stop());
      case "newFuncTimer" -> TimeNatives::newFuncTimer;
      case "resetFuncTimer" ->
          f -> f.setBoolean(0, timer(f).reset(timers(f).deadline(f.longs[1]), 0));
      case "stopFuncTimer" -> f -> f.setBoolean(0, timer(f).stop());
      case "appendFormat" -> TimeNatives::appendFormat;
      case "parseFields" -> TimeNatives::parseFields;
      case "loadRules" -> f -> f.refs[0] = Zone.load(f.string(1).toString());
      case "localRules" -> f -> f.refs[0] = Zone.local(f.goroutine.program());
      case "lookupRules" -> TimeNatives::lookupRules;
      case "lookupName" -> TimeNatives::lookupName;
      default -> null;
    };
  }

  private static void now(Frame f) {
    Clock clock = f.goroutine.program().clock();
    long wall = clock.wallNanos();
    f.longs[0] = Math.floorDiv(wall, BILLION);
    f.longs[1] = Math.floorMod(wall, BILLION);
    f.longs[2] = monotonic(clock);
  }

  /** Never 0, as Go's. */
  private static long monotonic(Clock clock) {
    return clock.nanos() + 1;
  }

  // ---- timers

  private static Timers timers(Frame f) {
    return f.goroutine.program().timers();
  }

  private static ChannelTimer channelTimer(Frame f) {
    return (ChannelTimer) f.refs[0];
  }

  private static Timer timer(Frame f) {
    return (Timer) f.refs[0];
  }

  private static void newChannelTimer(Frame f) {
    Program program = f.goroutine.program();
    StructValue prototype = (StructValue) f.refs[2];
    var timer =
        new ChannelTimer(
            program, prototype.layout.zero(), late -> time(program.clock(), late, prototype));
    f.refs[0] = timer.channel();
    f.refs[1] = timer;
  }

  /**
   * The Time that Now returned {@code late} nanoseconds ago, with the location of {@code
   * prototype}.
   */
  private static StructValue time(Clock clock, long late, StructValue prototype) {
    StructValue time = prototype.layout.copy(prototype);
    long wall = clock.wallNanos() - late;
    long sec = Math.floorDiv(wall, BILLION) + FROM_1885_TO_1970;
    time.longs[0] = 1L << 63 | sec << 30 | Math.floorMod(wall, BILLION);
    time.longs[1] = monotonic(clock) - late;
    return time;
  }

  private static void newFuncTimer(Frame f) {
    Program program = f.goroutine.program();
    Closure closure = (Closure) f.refs[1];
    f.refs[0] = program.timers().timer((timer, now) -> program.go(null, g -> call(g, closure)));
  }

  private static void call(dev.gosling.runtime.Goroutine g, Closure closure) {
    FunctionCode code = (FunctionCode) closure.code();
    code.run(code.newRootFrame(g, closure));
  }

  // ---- layouts

  private static void appendFormat(Frame f) {
    ByteBuilder out = ByteBuilder.appendingTo(f.bytes(1));
    var format = new TimeFormat(f.longs[0], (int) f.longs[1], f.string(3), (int) f.longs[2]);
    format.append(out, f.string(2));
    f.refs[0] = out.toSlice();
  }

  private static void parseFields(Frame f) {
    GoString layout = f.string(3);
    GoString value = f.string(4);
    TimeParser p = new TimeParser(layout, value);
    boolean ok = p.parse();
    f.longs[0] = p.year;
    f.longs[1] = p.month;
    f.longs[2] = p.day;
    f.longs[3] = (p.hour * 60L + p.minute) * 60 + p.second;
    f.longs[4] = p.nanosecond;
    f.longs[5] = ok ? p.zone : -1;
    f.longs[6] = p.offset;
    f.longs[7] = p.errorAt;
    f.refs[0] = p.zoneName;
    f.refs[1] = p.errorElement;
    f.refs[2] = p.errorMessage;
  }

  // ---- zones

  private static void lookupRules(Frame f) {
    Zone zone = (Zone) f.refs[1];
    Zone.Span span = zone.at(f.longs[4]);
    f.refs[0] = span.name();
    f.longs[0] = span.offset();
    f.setBoolean(1, span.dst());
    f.longs[2] = span.from();
    f.longs[3] = span.to();
  }

  private static void lookupName(Frame f) {
    Integer offset = ((Zone) f.refs[0]).offsetOf(f.string(1), f.longs[2]);
    f.setBoolean(1, offset != null);
    f.longs[0] = offset == null ? 0 : offset;
  }
}
