package dev.gosling.stdlib.time;

import dev.gosling.value.GoString;
import java.time.Year;

/** Reads a time as a layout shows, as Go does to the position and text of its errors. */
final class TimeParser {
  /** What {@link #zone} says; see format.go. */
  private static final int MISSING = 0;

  private static final int UTC = 1;
  private static final int OFFSET = 2;
  private static final int NAME = 3;

  int year;
  int month = -1;
  int day = -1;
  int hour;
  int minute;
  int second;
  int nanosecond;
  int zone = MISSING;
  int offset;
  GoString zoneName = GoString.EMPTY;

  GoString errorElement = GoString.EMPTY;
  GoString errorMessage = GoString.EMPTY;

  /** Where in the value the error is. */
  int errorAt;

  private final GoString layoutText;
  private final GoString value;
  private final Layout layout;

  /** Where in the value the next element is read. */
  private int at;

  private int yearDay = -1;
  private boolean am;
  private boolean pm;

  /** What is out of range, or null. */
  private String outOfRange;

  TimeParser(GoString layout, GoString value) {
    this.layoutText = layout;
    this.value = value;
    this.layout = new Layout(layout);
  }

  boolean parse() {
    while (true) {
      int from = layout.next;
      boolean found = layout.advance();
      if (!literal(from, layout.start)) {
        return fail(text(from, layout.start), at, "");
      }
      if (!found) break;
      int before = at;
      boolean ok = element();
      GoString element = text(layout.start, layout.next);
      if (outOfRange != null) return fail(element, at, ": " + outOfRange + " out of range");
      if (!ok) return fail(element, before, "");
    }
    if (at < value.length) {
      return fail(GoString.EMPTY, at, ": extra text: " + quote(value.substring(at, value.length)));
    }
    return finish();
  }

  private GoString text(int from, int to) {
    int base = layoutText.offset;
    return layoutText.substring(from - base, to - base);
  }

  private boolean fail(GoString element, int position, String message) {
    errorElement = element;
    errorAt = position;
    errorMessage = GoString.of(message);
    return false;
  }

  /**
   * The literal's bytes; a space stands for any number of them. An error names the whole literal,
   * with the value from the first byte that differs.
   */
  private boolean literal(int from, int to) {
    byte[] l = layoutText.array;
    int i = from;
    while (i < to) {
      if (l[i] == ' ') {
        if (at < value.length && value.byteAt(at) != ' ') return false;
        while (i < to && l[i] == ' ') i++;
        while (at < value.length && value.byteAt(at) == ' ') at++;
      } else {
        if (at >= value.length || value.byteAt(at) != l[i]) return false;
        i++;
        at++;
      }
    }
    return true;
  }

  private boolean element() {
    Element e = layout.element;
    return switch (e) {
      case YEAR_2 -> twoDigitYear();
      case YEAR -> fourDigitYear();
      case MONTH_SHORT -> (month = name(TimeFormat.MONTHS, 3)) > 0;
      case MONTH_NAME -> (month = name(TimeFormat.MONTHS, 0)) > 0;
      case MONTH, MONTH_2 -> {
        month = number(e == Element.MONTH_2);
        yield month >= 0 && inRange(month, 1, 12, "month");
      }
      case DAY_SHORT -> name(TimeFormat.DAYS, 3) > 0;
      case DAY_NAME -> name(TimeFormat.DAYS, 0) > 0;
      case DAY, DAY_SPACE, DAY_2 -> {
        if (e == Element.DAY_SPACE) skipSpace();
        day = number(e == Element.DAY_2);
        yield day >= 0;
      }
      case YEAR_DAY_SPACE, YEAR_DAY_3 -> yearDay(e == Element.YEAR_DAY_3);
      case HOUR -> {
        hour = number(false);
        yield hour >= 0 && inRange(hour, 0, 23, "hour");
      }
      case HOUR12, HOUR12_2 -> {
        hour = number(e == Element.HOUR12_2);
        yield hour >= 0 && inRange(hour, 0, 12, "hour");
      }
      case MINUTE, MINUTE_2 -> {
        minute = number(e == Element.MINUTE_2);
        yield minute >= 0 && inRange(minute, 0, 59, "minute");
      }
      case SECOND, SECOND_2 -> second(e == Element.SECOND_2);
      case PM -> halfDay("AM", "PM");
      case PM_LOWER -> halfDay("am", "pm");
      case ISO_HHMM, ISO_HHMMSS, ISO_HH, ISO_COLON, ISO_COLON_SECONDS -> {
        if (at < value.length && value.byteAt(at) == 'Z') {
          at++;
          zone = UTC;
          yield true;
        }
        yield offset(e);
      }
      case HHMM, HHMMSS, HH, COLON, COLON_SECONDS -> offset(e);
      case ZONE_NAME -> zoneName();
      case FRACTION_ZEROS -> fractionOf(1 + layout.digits);
      case FRACTION_NINES -> !fractionAhead() || fractionOf(1 + digitsAt(at + 1));
    };
  }

  private boolean inRange(int v, int low, int high, String what) {
    if (v < low || v > high) outOfRange = what;
    return true;
  }

  private boolean digit(int i) {
    return i < value.length && value.byteAt(i) >= '0' && value.byteAt(i) <= '9';
  }

  private int digitAt(int i) {
    return value.byteAt(i) - '0';
  }

  private int digitsAt(int i) {
    int n = 0;
    while (digit(i + n)) n++;
    return n;
  }

  private void skipSpace() {
    if (at < value.length && value.byteAt(at) == ' ') at++;
  }

  /** One or two digits, or exactly two; -1 if they are not there. */
  private int number(boolean two) {
    if (!digit(at)) return -1;
    if (!digit(at + 1)) {
      if (two) return -1;
      return digitAt(at++);
    }
    int n = digitAt(at) * 10 + digitAt(at + 1);
    at += 2;
    return n;
  }

  private boolean twoDigitYear() {
    if (!digit(at) || !digit(at + 1)) return false;
    year = digitAt(at) * 10 + digitAt(at + 1);
    year += year >= 69 ? 1900 : 2000;
    at += 2;
    return true;
  }

  private boolean fourDigitYear() {
    if (digitsAt(at) < 4) return false;
    for (int i = 0; i < 4; i++) year = i == 0 ? digitAt(at) : year * 10 + digitAt(at + i);
    at += 4;
    return true;
  }

  /** The number, from 1, of the name that stands here, case ignored; 0 for none. */
  private int name(String[] names, int length) {
    for (int i = 0; i < names.length; i++) {
      String name = length == 0 ? names[i] : names[i].substring(0, length);
      if (!startsWithIgnoringCase(name)) continue;
      at += name.length();
      return i + 1;
    }
    return 0;
  }

  private boolean startsWithIgnoringCase(String name) {
    if (value.length - at < name.length()) return false;
    for (int i = 0; i < name.length(); i++) {
      if ((value.byteAt(at + i) | 0x20) != (name.charAt(i) | 0x20)) return false;
    }
    return true;
  }

  private boolean yearDay(boolean three) {
    if (!three) {
      skipSpace();
      skipSpace();
    }
    int n = Math.min(digitsAt(at), 3);
    if (n == 0 || three && n != 3) return false;
    yearDay = 0;
    for (int i = 0; i < n; i++) yearDay = yearDay * 10 + digitAt(at++);
    return true;
  }

  private boolean second(boolean two) {
    second = number(two);
    if (second < 0) return false;
    inRange(second, 0, 59, "second");
    if (outOfRange != null || !fractionAhead()) return true;
    // A fraction may follow although the layout has none.
    Layout ahead = new Layout(layout);
    ahead.advance();
    boolean own =
        ahead.element == Element.FRACTION_ZEROS || ahead.element == Element.FRACTION_NINES;
    return own || fractionOf(1 + digitsAt(at + 1));
  }

  private boolean fractionAhead() {
    return at + 1 < value.length && isPoint(value.byteAt(at)) && digit(at + 1);
  }

  private static boolean isPoint(int b) {
    return b == '.' || b == ',';
  }

  /** A point and digits, {@code length} bytes in all; Go lets a sign be the first digit. */
  private boolean fractionOf(int length) {
    if (value.length - at < length || !isPoint(value.byteAt(at))) return false;
    int sign = length > 1 ? value.byteAt(at + 1) : 0;
    int n = 0;
    for (int i = sign == '-' || sign == '+' ? 2 : 1; i < 10; i++) {
      int d = 0;
      if (i < length) {
        if (!digit(at + i)) return false;
        d = digitAt(at + i);
      }
      n = n * 10 + d;
    }
    if (sign == '-' && n > 0) outOfRange = "fractional second";
    nanosecond = n;
    at += length;
    return true;
  }

  private boolean halfDay(String before, String after) {
    if (value.length - at < 2) return false;
    String s = value.substring(at, at + 2).toString();
    at += 2;
    if (s.equals(after)) pm = true;
    else if (s.equals(before)) am = true;
    else return false;
    return true;
  }

  private boolean offset(Element e) {
    int length = e.text.length();
    if (value.length - at < length) return false;
    int n = e.hasSeconds() ? 3 : e.hasMinutes() ? 2 : 1;
    int step = e.hasColon() ? 3 : 2;
    for (int i = 1; e.hasColon() && i < n; i++) {
      if (value.byteAt(at + i * step) != ':') return false;
    }
    int[] parts = new int[3];
    boolean ok = true;
    for (int i = 0; ok && i < n; i++) {
      int position = at + 1 + i * step;
      ok = digit(position) && digit(position + 1);
      if (ok) parts[i] = digitAt(position) * 10 + digitAt(position + 1);
    }
    int sign = value.byteAt(at);
    at += length;
    // Go reports what is out of range even if something else is wrong.
    if (parts[0] > 24) outOfRange = "time zone offset hour";
    if (parts[1] > 60) outOfRange = "time zone offset minute";
    if (parts[2] > 60) outOfRange = "time zone offset second";
    if (!ok || sign != '-' && sign != '+') return false;
    offset = (parts[0] * 60 + parts[1]) * 60 + parts[2];
    if (sign == '-') offset = -offset;
    // Go takes -1 for "none".
    zone = offset == -1 ? MISSING : OFFSET;
    return true;
  }

  private boolean zoneName() {
    if (startsWith("UTC")) {
      at += 3;
      zone = UTC;
      return true;
    }
    int n = zoneNameLength();
    if (n == 0) return false;
    zoneName = value.substring(at, at + n);
    at += n;
    if (zone != OFFSET) {
      zone = NAME;
      if (n > 3 && zoneName.toString().startsWith("GMT")) {
        offset = Integer.parseInt(zoneName.toString().substring(3)) * 3600;
      }
    }
    return true;
  }

  private boolean startsWith(String s) {
    if (value.length - at < s.length()) return false;
    for (int i = 0; i < s.length(); i++) if (value.byteAt(at + i) != s.charAt(i)) return false;
    return true;
  }

  /** How long the abbreviation is that stands here; 0 if there is none. */
  private int zoneNameLength() {
    if (value.length - at < 3) return 0;
    if (startsWith("ChST") || startsWith("MeST")) return 4;
    if (startsWith("GMT")) return 3 + signedHoursLength(at + 3);
    int first = value.byteAt(at);
    if (first == '+' || first == '-') return signedHoursLength(at);
    int upper = 0;
    while (upper < 6 && at + upper < value.length) {
      int c = value.byteAt(at + upper);
      if (c < 'A' || c > 'Z') break;
      upper++;
    }
    return switch (upper) {
      case 3 -> 3;
      case 4 -> value.byteAt(at + 3) == 'T' || startsWith("WITA") ? 4 : 0;
      case 5 -> value.byteAt(at + 4) == 'T' ? 5 : 0;
      default -> 0;
    };
  }

  private int signedHoursLength(int i) {
    if (i >= value.length || value.byteAt(i) != '+' && value.byteAt(i) != '-') return 0;
    int n = digitsAt(i + 1);
    if (n == 0) return 0;
    int hours = 0;
    for (int k = 0; k < n; k++) {
      hours = hours * 10 + digitAt(i + 1 + k);
      if (hours > 23) return 0;
    }
    return 1 + n;
  }

  private boolean finish() {
    if (pm && hour < 12) hour += 12;
    else if (am && hour == 12) hour = 0;
    if (yearDay >= 0 && !useYearDay()) return false;
    if (month < 0) month = 1;
    if (day < 0) day = 1;
    int last = java.time.Month.of(month).length(Year.isLeap(year));
    if (day < 1 || day > last) return fail(GoString.EMPTY, at, ": day out of range");
    return true;
  }

  private boolean useYearDay() {
    // Go takes February 29 out before it looks at the range.
    int days = Year.isLeap(year) && yearDay > 60 ? yearDay - 1 : yearDay;
    if (days < 1 || days > 365) return fail(GoString.EMPTY, at, ": day-of-year out of range");
    var date = java.time.LocalDate.ofYearDay(year, yearDay);
    if (month >= 0 && month != date.getMonthValue()) {
      return fail(GoString.EMPTY, at, ": day-of-year does not match month");
    }
    month = date.getMonthValue();
    if (day >= 0 && day != date.getDayOfMonth()) {
      return fail(GoString.EMPTY, at, ": day-of-year does not match day");
    }
    day = date.getDayOfMonth();
    return true;
  }

  /** As quote in duration.go. */
  private static String quote(GoString s) {
    StringBuilder b = new StringBuilder("\"");
    for (int i = 0; i < s.length; i++) {
      int c = s.byteAt(i) & 0xff;
      if (c == '"' || c == '\\') b.append('\\').append((char) c);
      else if (c < ' ' || c >= 0x80) b.append(String.format("\\x%02x", c));
      else b.append((char) c);
    }
    return b.append('"').toString();
  }
}
