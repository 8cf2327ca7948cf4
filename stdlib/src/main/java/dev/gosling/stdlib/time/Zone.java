package dev.gosling.stdlib.time;

import dev.gosling.runtime.Program;
import dev.gosling.value.GoString;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.Locale;
import java.util.TimeZone;

/**
 * A place of the IANA time zone database. Offsets come from the JDK's copy; the abbreviations,
 * which that lacks, from the system's files where there are any.
 */
final class Zone {
  private static final long BEGINNING = Long.MIN_VALUE;
  private static final long FOR_EVER = Long.MAX_VALUE;

  private static final String[] FOLDERS = {
    "/usr/share/zoneinfo", "/usr/share/lib/zoneinfo", "/usr/lib/locale/TZ", "/etc/zoneinfo"
  };

  /** What is in effect from one Unix time until another. */
  record Span(GoString name, int offset, boolean dst, long from, long to) {}

  private final ZoneId id;
  private final ZoneRules rules;
  private final ZoneFile file;
  private volatile Span last;

  private Zone(ZoneId id, ZoneFile file) {
    this.id = id;
    this.rules = id.getRules();
    this.file = file;
  }

  /** Null for an unknown name. */
  static Zone load(String name) {
    if (name.contains("..") || name.startsWith("/") || name.startsWith("\\")) return null;
    try {
      ZoneId id = ZoneId.of(name);
      if (id instanceof ZoneOffset) return null;
      return new Zone(id, readFile(name));
    } catch (DateTimeException e) {
      return null;
    }
  }

  private record Local(Zone zone) {}

  /** The local place, or null for UTC's rules under the name Local. */
  static Zone local(Program program) {
    return program.state(Local.class, () -> new Local(findLocal(program))).zone;
  }

  private static Zone findLocal(Program program) {
    String name = program.environment().get("TZ");
    Zone zone = name == null ? load(TimeZone.getDefault().getID()) : load(withoutColon(name));
    return zone == null ? load("UTC") : zone;
  }

  private static String withoutColon(String name) {
    return name.startsWith(":") ? name.substring(1) : name;
  }

  Span at(long unix) {
    Span known = last;
    if (known != null && known.from <= unix && unix < known.to) return known;
    Instant instant = Instant.ofEpochSecond(Math.clamp(unix, -1L << 50, 1L << 50));
    int offset = rules.getOffset(instant).getTotalSeconds();
    boolean dst = rules.isDaylightSavings(instant);
    ZoneOffsetTransition before = rules.previousTransition(instant.plusSeconds(1));
    ZoneOffsetTransition after = rules.nextTransition(instant);
    Span span =
        new Span(
            GoString.of(abbreviation(unix, offset, dst)),
            offset,
            dst,
            before == null ? BEGINNING : before.toEpochSecond(),
            after == null ? FOR_EVER : after.toEpochSecond());
    last = span;
    return span;
  }

  private String abbreviation(long unix, int offset, boolean dst) {
    String name = file.abbreviation(unix, offset);
    return name != null
        ? name
        : TimeZone.getTimeZone(id).getDisplayName(dst, TimeZone.SHORT, Locale.ENGLISH);
  }

  /**
   * The offset that an abbreviation means here.
   *
   * @param local seconds since 1970 as clocks show them
   */
  Integer offsetOf(GoString abbreviation, long local) {
    String name = abbreviation.toString();
    for (ZoneFile.Type t : file.types()) {
      if (t.name().equals(name) && at(local - t.offset()).name.equals(abbreviation)) {
        return at(local - t.offset()).offset;
      }
    }
    for (ZoneFile.Type t : file.types()) if (t.name().equals(name)) return t.offset();
    Span span = at(local);
    return span.name.equals(abbreviation) ? span.offset : null;
  }

  private static ZoneFile readFile(String name) {
    for (String folder : FOLDERS) {
      Path path = Path.of(folder, name);
      if (!Files.isRegularFile(path)) continue;
      try (InputStream in = Files.newInputStream(path)) {
        return ZoneFile.read(new DataInputStream(in));
      } catch (IOException e) {
        // As if it were not there.
      }
    }
    return ZoneFile.NONE;
  }
}
