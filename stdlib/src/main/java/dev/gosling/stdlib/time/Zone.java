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
import java.util.ArrayList;
import java.util.List;
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

  /** An entry of a TZif file. */
  private record Type(int offset, boolean dst, String name) {}

  private final ZoneId id;
  private final ZoneRules rules;
  private final List<Type> types;
  private volatile Span last;

  private Zone(ZoneId id, List<Type> types) {
    this.id = id;
    this.rules = id.getRules();
    this.types = types;
  }

  /** Null for an unknown name. */
  static Zone load(String name) {
    if (name.contains("..") || name.startsWith("/") || name.startsWith("\\")) return null;
    try {
      ZoneId id = ZoneId.of(name);
      if (id instanceof ZoneOffset) return null;
      return new Zone(id, readTypes(name));
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
            GoString.of(abbreviation(offset, dst)),
            offset,
            dst,
            before == null ? BEGINNING : before.toEpochSecond(),
            after == null ? FOR_EVER : after.toEpochSecond());
    last = span;
    return span;
  }

  private String abbreviation(int offset, boolean dst) {
    // The latest type that fits: abbreviations have changed over time.
    for (int i = types.size() - 1; i >= 0; i--) {
      Type t = types.get(i);
      if (t.offset == offset && t.dst == dst) return t.name;
    }
    for (int i = types.size() - 1; i >= 0; i--) {
      if (types.get(i).offset == offset) return types.get(i).name;
    }
    return TimeZone.getTimeZone(id).getDisplayName(dst, TimeZone.SHORT, Locale.ENGLISH);
  }

  /**
   * The offset that an abbreviation means here.
   *
   * @param local seconds since 1970 as clocks show them
   */
  Integer offsetOf(GoString abbreviation, long local) {
    String name = abbreviation.toString();
    for (Type t : types) {
      if (t.name.equals(name) && at(local - t.offset).name.equals(abbreviation)) {
        return at(local - t.offset).offset;
      }
    }
    for (Type t : types) if (t.name.equals(name)) return t.offset;
    Span span = at(local);
    return span.name.equals(abbreviation) ? span.offset : null;
  }

  /** The local time types of a TZif file; empty where the system has none. */
  private static List<Type> readTypes(String name) {
    for (String folder : FOLDERS) {
      Path file = Path.of(folder, name);
      if (!Files.isRegularFile(file)) continue;
      try (InputStream in = Files.newInputStream(file)) {
        return readTypes(new DataInputStream(in));
      } catch (IOException e) {
        // As if it were not there.
      }
    }
    return List.of();
  }

  private static List<Type> readTypes(DataInputStream in) throws IOException {
    if (in.readInt() != 0x545A6966) return List.of(); // TZif
    int version = in.readByte();
    in.skipNBytes(15);
    int[] counts = readCounts(in);
    if (version >= '2') {
      // The first block is for readers of 32-bit times only.
      in.skipNBytes(
          counts[3] * 5L + counts[4] * 6L + counts[5] + counts[2] * 8L + counts[1] + counts[0]);
      in.skipNBytes(20);
      counts = readCounts(in);
    }
    int timeSize = version >= '2' ? 8 : 4;
    in.skipNBytes(counts[3] * (timeSize + 1L));
    int[] offsets = new int[counts[4]];
    boolean[] dst = new boolean[counts[4]];
    int[] names = new int[counts[4]];
    for (int i = 0; i < counts[4]; i++) {
      offsets[i] = in.readInt();
      dst[i] = in.readByte() != 0;
      names[i] = in.readUnsignedByte();
    }
    byte[] text = in.readNBytes(counts[5]);
    List<Type> types = new ArrayList<>();
    for (int i = 0; i < counts[4]; i++) {
      int end = names[i];
      while (end < text.length && text[end] != 0) end++;
      String name =
          new String(text, names[i], end - names[i], java.nio.charset.StandardCharsets.US_ASCII);
      types.add(new Type(offsets[i], dst[i], name));
    }
    return types;
  }

  /** isutcnt, isstdcnt, leapcnt, timecnt, typecnt, charcnt. */
  private static int[] readCounts(DataInputStream in) throws IOException {
    int[] counts = new int[6];
    for (int i = 0; i < 6; i++) counts[i] = in.readInt();
    return counts;
  }
}
