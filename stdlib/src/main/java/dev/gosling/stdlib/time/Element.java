package dev.gosling.stdlib.time;

/** What parts of a layout stand for, by the way they are written there. */
enum Element {
  MONTH_NAME("January"),
  MONTH_SHORT("Jan"),
  MONTH("1"),
  MONTH_2("01"),
  DAY_NAME("Monday"),
  DAY_SHORT("Mon"),
  DAY("2"),
  DAY_SPACE("_2"),
  DAY_2("02"),
  YEAR_DAY_SPACE("__2"),
  YEAR_DAY_3("002"),
  HOUR("15"),
  HOUR12("3"),
  HOUR12_2("03"),
  MINUTE("4"),
  MINUTE_2("04"),
  SECOND("5"),
  SECOND_2("05"),
  YEAR("2006"),
  YEAR_2("06"),
  PM("PM"),
  PM_LOWER("pm"),
  ZONE_NAME("MST"),
  ISO_HHMM("Z0700"),
  ISO_HHMMSS("Z070000"),
  ISO_HH("Z07"),
  ISO_COLON("Z07:00"),
  ISO_COLON_SECONDS("Z07:00:00"),
  HHMM("-0700"),
  HHMMSS("-070000"),
  HH("-07"),
  COLON("-07:00"),
  COLON_SECONDS("-07:00:00"),
  /** A point or comma and as many zeros as digits are wanted. */
  FRACTION_ZEROS(null),
  /** The same with nines: trailing zeros are left out. */
  FRACTION_NINES(null);

  final String text;

  Element(String text) {
    this.text = text;
  }

  /** An offset that is written Z where it is zero. */
  boolean isIso() {
    return text != null && text.charAt(0) == 'Z';
  }

  boolean isOffset() {
    return text != null && (text.charAt(0) == 'Z' || text.charAt(0) == '-');
  }

  boolean hasColon() {
    return text.indexOf(':') > 0;
  }

  boolean hasMinutes() {
    return this != ISO_HH && this != HH;
  }

  boolean hasSeconds() {
    return switch (this) {
      case ISO_HHMMSS, ISO_COLON_SECONDS, HHMMSS, COLON_SECONDS -> true;
      default -> false;
    };
  }
}
