package dev.gosling.stdlib.time;

import dev.gosling.stdlib.ByteBuilder;
import dev.gosling.value.GoString;

/** Writes a time as a layout shows. */
final class TimeFormat {
  static final String[] MONTHS = {
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December"
  };
  static final String[] DAYS = {
    "Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"
  };

  private static final int SECONDS_PER_DAY = 86_400;

  /** Days from January 1, year 1 to 1970. */
  private static final int TO_1970 = 719_162;

  private final long days;
  private final int second;
  private final int nanosecond;
  private final GoString zone;
  private final int offset;
  private final java.time.LocalDate date;

  /**
   * @param local seconds since year 1 as clocks show them
   */
  TimeFormat(long local, int nanosecond, GoString zone, int offset) {
    days = Math.floorDiv(local, SECONDS_PER_DAY);
    second = (int) Math.floorMod(local, (long) SECONDS_PER_DAY);
    this.nanosecond = nanosecond;
    this.zone = zone;
    this.offset = offset;
    date = date(days);
  }

  /** Clamped to the days that java.time knows: some 800 million years. */
  private static java.time.LocalDate date(long days) {
    long limit = 300_000_000_000L;
    return java.time.LocalDate.ofEpochDay(Math.clamp(days - TO_1970, -limit, limit));
  }

  void append(ByteBuilder out, GoString layoutText) {
    Layout layout = new Layout(layoutText);
    while (true) {
      int from = layout.next;
      boolean found = layout.advance();
      out.add(layoutText.array, from, layout.start);
      if (!found) return;
      append(out, layout);
    }
  }

  private void append(ByteBuilder out, Layout layout) {
    Element e = layout.element;
    switch (e) {
      case MONTH_NAME -> out.add(MONTHS[date.getMonthValue() - 1]);
      case MONTH_SHORT -> out.add(MONTHS[date.getMonthValue() - 1].substring(0, 3));
      case MONTH -> number(out, date.getMonthValue(), 1);
      case MONTH_2 -> number(out, date.getMonthValue(), 2);
      case DAY_NAME -> out.add(DAYS[weekday()]);
      case DAY_SHORT -> out.add(DAYS[weekday()].substring(0, 3));
      case DAY -> number(out, date.getDayOfMonth(), 1);
      case DAY_SPACE -> spaced(out, date.getDayOfMonth(), 2);
      case DAY_2 -> number(out, date.getDayOfMonth(), 2);
      case YEAR_DAY_SPACE -> spaced(out, date.getDayOfYear(), 3);
      case YEAR_DAY_3 -> number(out, date.getDayOfYear(), 3);
      case HOUR -> number(out, hour(), 2);
      case HOUR12 -> number(out, hour12(), 1);
      case HOUR12_2 -> number(out, hour12(), 2);
      case MINUTE -> number(out, second / 60 % 60, 1);
      case MINUTE_2 -> number(out, second / 60 % 60, 2);
      case SECOND -> number(out, second % 60, 1);
      case SECOND_2 -> number(out, second % 60, 2);
      case YEAR -> year(out);
      case YEAR_2 -> number(out, Math.abs(date.getYear()) % 100, 2);
      case PM -> out.add(hour() >= 12 ? "PM" : "AM");
      case PM_LOWER -> out.add(hour() >= 12 ? "pm" : "am");
      case ZONE_NAME -> {
        if (zone.length > 0) out.add(zone);
        else offset(out, Element.HHMM);
      }
      case FRACTION_ZEROS, FRACTION_NINES -> fraction(out, layout);
      case ISO_HHMM, ISO_HHMMSS, ISO_HH, ISO_COLON, ISO_COLON_SECONDS -> {
        if (offset == 0) out.add('Z');
        else offset(out, e);
      }
      case HHMM, HHMMSS, HH, COLON, COLON_SECONDS -> offset(out, e);
    }
  }

  private int weekday() {
    return (int) Math.floorMod(days + 1, 7L);
  }

  private int hour() {
    return second / 3600;
  }

  private int hour12() {
    int hour = hour() % 12;
    return hour == 0 ? 12 : hour;
  }

  private void year(ByteBuilder out) {
    int year = date.getYear();
    if (year < 0) out.add('-');
    number(out, Math.abs(year), 4);
  }

  private void offset(ByteBuilder out, Element e) {
    out.add(offset / 60 < 0 ? '-' : '+');
    int minutes = Math.abs(offset / 60);
    number(out, minutes / 60, 2);
    if (!e.hasMinutes()) return;
    if (e.hasColon()) out.add(':');
    number(out, minutes % 60, 2);
    if (!e.hasSeconds()) return;
    if (e.hasColon()) out.add(':');
    number(out, Math.abs(offset) % 60, 2);
  }

  private void fraction(ByteBuilder out, Layout layout) {
    boolean trim = layout.element == Element.FRACTION_NINES;
    if (trim && nanosecond == 0) return;
    int n = Math.min(layout.digits, 9);
    int value = nanosecond;
    for (int i = 9; i > n; i--) value /= 10;
    if (trim) {
      for (; n > 0 && value % 10 == 0; n--) value /= 10;
      if (n == 0) return;
    }
    out.add(layout.point);
    number(out, value, n);
  }

  private static void number(ByteBuilder out, int value, int width) {
    int power = 1;
    int digits = 1;
    for (; value / power >= 10; digits++) power *= 10;
    out.fill('0', width - digits);
    for (; power > 0; power /= 10) out.add('0' + value / power % 10);
  }

  private static void spaced(ByteBuilder out, int value, int width) {
    out.fill(' ', width - Integer.toString(value).length());
    number(out, value, 1);
  }
}
