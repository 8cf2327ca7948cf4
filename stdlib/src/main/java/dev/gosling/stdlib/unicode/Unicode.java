package dev.gosling.stdlib.unicode;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntPredicate;

/**
 * Properties and cases of code points in Unicode 15.0, Go's version: the JDK's, less what later
 * versions have added.
 */
public final class Unicode {
  /** First and last code points of the ranges that are in the JDK's tables but not in 15.0. */
  private static final int[] NEWER = {
    0x897, 0x897, 0x1B4E, 0x1B4F, 0x1B7F, 0x1B7F, 0x1C89, 0x1C8A,
    0x2427, 0x2429, 0x2FFC, 0x2FFF, 0x31E4, 0x31E5, 0x31EF, 0x31EF,
    0xA7CB, 0xA7CD, 0xA7DA, 0xA7DC, 0x105C0, 0x105F3, 0x10D40, 0x10D65,
    0x10D69, 0x10D85, 0x10D8E, 0x10D8F, 0x10EC2, 0x10EC4, 0x10EFC, 0x10EFC,
    0x11380, 0x11389, 0x1138B, 0x1138B, 0x1138E, 0x1138E, 0x11390, 0x113B5,
    0x113B7, 0x113C0, 0x113C2, 0x113C2, 0x113C5, 0x113C5, 0x113C7, 0x113CA,
    0x113CC, 0x113D5, 0x113D7, 0x113D8, 0x113E1, 0x113E2, 0x116D0, 0x116E3,
    0x11BC0, 0x11BE1, 0x11BF0, 0x11BF9, 0x11F5A, 0x11F5A, 0x13460, 0x143FA,
    0x16100, 0x16139, 0x16D40, 0x16D79, 0x18CFF, 0x18CFF, 0x1CC00, 0x1CCF9,
    0x1CD00, 0x1CEB3, 0x1E5D0, 0x1E5FA, 0x1E5FF, 0x1E5FF, 0x1F8B2, 0x1F8BB,
    0x1F8C0, 0x1F8C1, 0x1FA89, 0x1FA89, 0x1FA8F, 0x1FA8F, 0x1FABE, 0x1FABE,
    0x1FAC6, 0x1FAC6, 0x1FADC, 0x1FADC, 0x1FADF, 0x1FADF, 0x1FAE9, 0x1FAE9,
    0x1FBCB, 0x1FBEF, 0x2EBF0, 0x2EE5D,
  };

  private Unicode() {}

  private static boolean isNewer(int r) {
    if (r < NEWER[0]) return false;
    int low = 0;
    int high = NEWER.length / 2;
    while (low < high) {
      int mid = (low + high) >>> 1;
      if (NEWER[2 * mid + 1] < r) low = mid + 1;
      else high = mid;
    }
    return low < NEWER.length / 2 && NEWER[2 * low] <= r;
  }

  /** The general category, one of {@link Character}'s constants. */
  public static int category(int r) {
    if (r < 0 || r > Character.MAX_CODE_POINT || isNewer(r)) return Character.UNASSIGNED;
    return r == 0x1171E ? Character.NON_SPACING_MARK : Character.getType(r);
  }

  private static boolean in(int r, int categories) {
    return (categories >>> category(r) & 1) != 0;
  }

  private static final int LETTER =
      1 << Character.UPPERCASE_LETTER
          | 1 << Character.LOWERCASE_LETTER
          | 1 << Character.TITLECASE_LETTER
          | 1 << Character.MODIFIER_LETTER
          | 1 << Character.OTHER_LETTER;
  private static final int MARK =
      1 << Character.NON_SPACING_MARK
          | 1 << Character.ENCLOSING_MARK
          | 1 << Character.COMBINING_SPACING_MARK;
  private static final int NUMBER =
      1 << Character.DECIMAL_DIGIT_NUMBER
          | 1 << Character.LETTER_NUMBER
          | 1 << Character.OTHER_NUMBER;
  private static final int PUNCT =
      1 << Character.CONNECTOR_PUNCTUATION
          | 1 << Character.DASH_PUNCTUATION
          | 1 << Character.START_PUNCTUATION
          | 1 << Character.END_PUNCTUATION
          | 1 << Character.INITIAL_QUOTE_PUNCTUATION
          | 1 << Character.FINAL_QUOTE_PUNCTUATION
          | 1 << Character.OTHER_PUNCTUATION;
  private static final int SYMBOL =
      1 << Character.MATH_SYMBOL
          | 1 << Character.CURRENCY_SYMBOL
          | 1 << Character.MODIFIER_SYMBOL
          | 1 << Character.OTHER_SYMBOL;
  private static final int PRINT = LETTER | MARK | NUMBER | PUNCT | SYMBOL;

  public static boolean isLetter(int r) {
    return in(r, LETTER);
  }

  public static boolean isMark(int r) {
    return in(r, MARK);
  }

  public static boolean isNumber(int r) {
    return in(r, NUMBER);
  }

  public static boolean isDigit(int r) {
    return r >= '0' && r <= '9' || r > 0x7f && in(r, 1 << Character.DECIMAL_DIGIT_NUMBER);
  }

  public static boolean isPunct(int r) {
    return in(r, PUNCT);
  }

  public static boolean isSymbol(int r) {
    return in(r, SYMBOL);
  }

  public static boolean isControl(int r) {
    return in(r, 1 << Character.CONTROL);
  }

  /** Letters, marks, numbers, punctuation, symbols and the ASCII space. */
  public static boolean isPrint(int r) {
    return r < 0x7f ? r >= ' ' : in(r, PRINT);
  }

  public static boolean isGraphic(int r) {
    return isPrint(r) || isGraphicSpace(r);
  }

  /** Spaces (category Zs) beyond ASCII's. */
  public static boolean isGraphicSpace(int r) {
    return r > 0x7f && in(r, 1 << Character.SPACE_SEPARATOR);
  }

  /** Property White_Space. */
  public static boolean isSpace(int r) {
    return switch (r) {
      case '\t', '\n', 0x0B, '\f', '\r', ' ', 0x85, 0xA0, 0x1680 -> true;
      case 0x2028, 0x2029, 0x202F, 0x205F, 0x3000 -> true;
      default -> r >= 0x2000 && r <= 0x200A;
    };
  }

  public static boolean isUpper(int r) {
    return in(r, 1 << Character.UPPERCASE_LETTER);
  }

  public static boolean isLower(int r) {
    return in(r, 1 << Character.LOWERCASE_LETTER);
  }

  public static boolean isTitle(int r) {
    return in(r, 1 << Character.TITLECASE_LETTER);
  }

  public static int toUpper(int r) {
    return mapped(r, r < 0 ? r : Character.toUpperCase(r));
  }

  public static int toLower(int r) {
    return mapped(r, r < 0 ? r : Character.toLowerCase(r));
  }

  public static int toTitle(int r) {
    return mapped(r, r < 0 ? r : Character.toTitleCase(r));
  }

  private static int mapped(int r, int to) {
    return to != r && (isNewer(r) || isNewer(to)) ? r : to;
  }

  /** The names of the categories, by {@link Character}'s constants. */
  private static final String[] CATEGORIES = {
    "Cn", "Lu", "Ll", "Lt", "Lm", "Lo", "Mn", "Me", "Mc", "Nd", "Nl", "No", "Zs", "Zl", "Zp", "Cc",
    "Cf", "", "Co", "Cs", "Pd", "Ps", "Pe", "Pc", "Po", "Sm", "Sc", "Sk", "So", "Pi", "Pf",
  };

  /**
   * Whether {@code r} is in a table.
   *
   * @param table a general category ({@code Lu}), a group of them ({@code L}), or a script ({@code
   *     Latin})
   */
  static boolean isIn(String table, int r) {
    if (r < 0 || r > Character.MAX_CODE_POINT) return false;
    IntPredicate category = category(table);
    if (category != null) return category.test(r);
    return !isNewer(r) && Character.UnicodeScript.of(r) == scriptNamed(table);
  }

  /** Membership in a general category or group of them by its short name, or null. */
  public static IntPredicate category(String name) {
    int mask = name.equals("LC") ? CASED : 0;
    for (int i = 0; i < CATEGORIES.length; i++) {
      boolean member = name.length() == 1 && CATEGORIES[i].startsWith(name);
      if (member || name.length() == 2 && CATEGORIES[i].equals(name)) mask |= 1 << i;
    }
    int members = mask;
    return mask == 0 ? null : r -> in(r, members);
  }

  /** Membership in a script by its name without underscores, in any case, or null. */
  public static IntPredicate script(String name) {
    for (Character.UnicodeScript s : Character.UnicodeScript.values()) {
      if (s.name().replace("_", "").equalsIgnoreCase(name)) {
        return r -> !isNewer(r) && Character.UnicodeScript.of(r) == s;
      }
    }
    return null;
  }

  private static final int CASED =
      1 << Character.UPPERCASE_LETTER
          | 1 << Character.LOWERCASE_LETTER
          | 1 << Character.TITLECASE_LETTER;

  private static Character.UnicodeScript scriptNamed(String name) {
    return Character.UnicodeScript.forName(name);
  }

  /**
   * The next of the code points that differ from {@code r} only in case, in ascending order, from
   * the last back to the first; {@code r} itself where there is no other.
   */
  public static int simpleFold(int r) {
    if (r < 0 || r > Character.MAX_CODE_POINT) return r;
    return Folds.NEXT.getOrDefault(r, r);
  }

  /** Made on first use: takes some milliseconds. */
  private static final class Folds {
    static final Map<Integer, Integer> NEXT = make();

    private static Map<Integer, Integer> make() {
      var orbits = new TreeMap<Integer, TreeSet<Integer>>();
      for (int r = 0; r <= Character.MAX_CODE_POINT; r++) {
        int key = toLower(toUpper(r));
        // Dotted and dotless i fold with nothing.
        if (key == r && r == toUpper(r) || r == 0x130 || r == 0x131) continue;
        var orbit = orbits.computeIfAbsent(key, k -> new TreeSet<>());
        orbit.add(r);
        orbit.add(key);
      }
      var next = new HashMap<Integer, Integer>();
      for (var orbit : orbits.values()) {
        int previous = orbit.last();
        for (int r : orbit) {
          next.put(previous, r);
          previous = r;
        }
      }
      return next;
    }
  }
}
