package dev.gosling.stdlib.time;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a TZif file (RFC 9636) tells of abbreviations.
 *
 * @param transitions Unix times, ascending, at which an entry of {@code types} comes into effect
 * @param kinds that entry for each of them
 * @param types the local time types
 * @param rule the names that hold after the last transition, as a POSIX TZ string: "CET-1CEST,…"
 */
record ZoneFile(long[] transitions, byte[] kinds, List<Type> types, String rule) {
  static final ZoneFile NONE = new ZoneFile(new long[0], new byte[0], List.of(), "");

  private static final int MAGIC = 0x545A6966; // TZif

  /** A name: letters, or anything in angle brackets. */
  private static final String NAME = "(?:<([^>]*)>|([A-Za-z]+))";

  private static final Pattern RULE =
      Pattern.compile(NAME + "([-+]?\\d+(?::\\d+)*)(?:" + NAME + ")?.*", Pattern.DOTALL);

  record Type(int offset, boolean dst, String name) {}

  /** The abbreviation in effect, if its offset is the one that the JDK's copy has; else null. */
  String abbreviation(long unix, int offset) {
    int i = Arrays.binarySearch(transitions, unix);
    if (i < 0) i = -i - 2;
    if (i >= 0 && (i < transitions.length - 1 || rule.isEmpty())) {
      Type type = types.get(kinds[i]);
      if (type.offset == offset) return type.name;
    } else if (i < 0) {
      for (Type type : types) if (!type.dst && type.offset == offset) return type.name;
    }
    return fromRule(offset);
  }

  private String fromRule(int offset) {
    Matcher m = RULE.matcher(rule);
    if (m.matches()) {
      String standard = m.group(1) != null ? m.group(1) : m.group(2);
      String summer = m.group(4) != null ? m.group(4) : m.group(5);
      if (offset == -seconds(m.group(3)) || summer == null) return standard;
      return summer;
    }
    // The latest that fits: abbreviations have changed over time.
    for (Type type : types.reversed()) if (type.offset == offset) return type.name;
    return null;
  }

  /** Of {@code [+-]hh[:mm[:ss]]}. */
  private static int seconds(String text) {
    boolean negative = text.startsWith("-");
    int total = 0;
    int unit = 3600;
    for (String part : text.replaceFirst("^[-+]", "").split(":")) {
      total += Integer.parseInt(part) * unit;
      unit /= 60;
    }
    return negative ? -total : total;
  }

  static ZoneFile read(DataInputStream in) throws IOException {
    if (in.readInt() != MAGIC) return NONE;
    int version = in.readByte();
    in.skipNBytes(15);
    Counts counts = Counts.read(in);
    if (version >= '2') {
      // The first block is for readers of 32-bit times only.
      in.skipNBytes(counts.size(4) + 20);
      counts = Counts.read(in);
    }
    boolean wide = version >= '2';
    long[] transitions = new long[counts.transitions];
    for (int i = 0; i < transitions.length; i++)
      transitions[i] = wide ? in.readLong() : in.readInt();
    byte[] kinds = in.readNBytes(counts.transitions);
    Type[] types = new Type[counts.types];
    int[] names = new int[counts.types];
    for (int i = 0; i < types.length; i++) {
      types[i] = new Type(in.readInt(), in.readByte() != 0, "");
      names[i] = in.readUnsignedByte();
    }
    byte[] text = in.readNBytes(counts.characters);
    for (int i = 0; i < types.length; i++) {
      int end = names[i];
      while (end < text.length && text[end] != 0) end++;
      String name = new String(text, names[i], end - names[i], StandardCharsets.US_ASCII);
      types[i] = new Type(types[i].offset, types[i].dst, name);
    }
    String rule = "";
    if (wide) {
      in.skipNBytes(counts.leaps * 12L + counts.standard + counts.universal);
      rule = new String(in.readAllBytes(), StandardCharsets.US_ASCII).strip();
    }
    return new ZoneFile(transitions, kinds, List.of(types), rule);
  }

  private record Counts(
      int universal, int standard, int leaps, int transitions, int types, int characters) {
    static Counts read(DataInputStream in) throws IOException {
      return new Counts(
          in.readInt(), in.readInt(), in.readInt(), in.readInt(), in.readInt(), in.readInt());
    }

    /** The bytes of the block, whose times take {@code time} bytes. */
    long size(int time) {
      return transitions * (time + 1L)
          + types * 6L
          + characters
          + leaps * (time + 4L)
          + standard
          + universal;
    }
  }
}
