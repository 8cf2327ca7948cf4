package dev.gosling.stdlib.regexp;

import dev.gosling.stdlib.unicode.Unicode;
import dev.gosling.value.Utf8;
import java.util.function.IntPredicate;

/** The sets that patterns name. */
final class NamedSets {
  private static final RuneSet DIGIT = RuneSet.of('0', '9');
  private static final RuneSet SPACE = RuneSet.of('\t', '\n', '\f', '\r', ' ', ' ');
  private static final RuneSet WORD = RuneSet.of('0', '9', 'A', 'Z', '_', '_', 'a', 'z');

  private NamedSets() {}

  /** The set of {@code \d} and so on, or null. */
  static RuneSet perl(char letter) {
    return switch (letter) {
      case 'd', 'D' -> DIGIT;
      case 's', 'S' -> SPACE;
      case 'w', 'W' -> WORD;
      default -> null;
    };
  }

  /** The set of {@code [:name:]}, or null. */
  static RuneSet posix(String name) {
    return switch (name) {
      case "alnum" -> RuneSet.of('0', '9', 'A', 'Z', 'a', 'z');
      case "alpha" -> RuneSet.of('A', 'Z', 'a', 'z');
      case "ascii" -> RuneSet.of(0, 0x7f);
      case "blank" -> RuneSet.of('\t', '\t', ' ', ' ');
      case "cntrl" -> RuneSet.of(0, 0x1f, 0x7f, 0x7f);
      case "digit" -> DIGIT;
      case "graph" -> RuneSet.of('!', '~');
      case "lower" -> RuneSet.of('a', 'z');
      case "print" -> RuneSet.of(' ', '~');
      case "punct" -> RuneSet.of('!', '/', ':', '@', '[', '`', '{', '~');
      case "space" -> RuneSet.of('\t', '\r', ' ', ' ');
      case "upper" -> RuneSet.of('A', 'Z');
      case "word" -> WORD;
      case "xdigit" -> RuneSet.of('0', '9', 'A', 'F', 'a', 'f');
      default -> null;
    };
  }

  /** The set of {@code \p{name}}, a category or script in any spelling, or null. */
  static RuneSet unicode(String name) {
    String canonical = canonical(name);
    switch (canonical) {
      case "Any" -> {
        return RuneSet.ANY;
      }
      case "Ascii" -> {
        return RuneSet.of(0, 0x7f);
      }
      case "Assigned" -> {
        return members(Unicode.category("Cn")).negate();
      }
      default -> {}
    }
    IntPredicate table = Unicode.category(canonical.equals("Lc") ? "LC" : canonical);
    if (table == null) table = Unicode.script(canonical);
    if (table == null) table = Unicode.category(category(canonical));
    return table == null ? null : members(table);
  }

  /** The short name of a category. */
  private static String category(String longName) {
    return switch (longName) {
      case "Casedletter" -> "LC";
      case "Closepunctuation" -> "Pe";
      case "Combiningmark", "Mark" -> "M";
      case "Connectorpunctuation" -> "Pc";
      case "Control", "Cntrl" -> "Cc";
      case "Currencysymbol" -> "Sc";
      case "Dashpunctuation" -> "Pd";
      case "Decimalnumber", "Digit" -> "Nd";
      case "Enclosingmark" -> "Me";
      case "Finalpunctuation" -> "Pf";
      case "Format" -> "Cf";
      case "Initialpunctuation" -> "Pi";
      case "Letter" -> "L";
      case "Letternumber" -> "Nl";
      case "Lineseparator" -> "Zl";
      case "Lowercaseletter" -> "Ll";
      case "Mathsymbol" -> "Sm";
      case "Modifierletter" -> "Lm";
      case "Modifiersymbol" -> "Sk";
      case "Nonspacingmark" -> "Mn";
      case "Number" -> "N";
      case "Openpunctuation" -> "Ps";
      case "Other" -> "C";
      case "Otherletter" -> "Lo";
      case "Othernumber" -> "No";
      case "Otherpunctuation" -> "Po";
      case "Othersymbol" -> "So";
      case "Paragraphseparator" -> "Zp";
      case "Privateuse" -> "Co";
      case "Punctuation", "Punct" -> "P";
      case "Separator" -> "Z";
      case "Spaceseparator" -> "Zs";
      case "Spacingmark" -> "Mc";
      case "Surrogate" -> "Cs";
      case "Symbol" -> "S";
      case "Titlecaseletter" -> "Lt";
      case "Unassigned" -> "Cn";
      case "Uppercaseletter" -> "Lu";
      default -> "";
    };
  }

  /** First letter upper case, others lower; no spaces, hyphens and underscores. */
  private static String canonical(String name) {
    StringBuilder b = new StringBuilder();
    for (char c : name.toCharArray()) {
      if (c == '_' || c == '-' || c == ' ') continue;
      if (b.isEmpty() && c >= 'a' && c <= 'z') b.append((char) (c - 'a' + 'A'));
      else if (!b.isEmpty() && c >= 'A' && c <= 'Z') b.append((char) (c - 'A' + 'a'));
      else b.append(c);
    }
    return b.toString();
  }

  private static RuneSet members(IntPredicate table) {
    RuneSet.Builder set = new RuneSet.Builder();
    int start = -1;
    for (int r = 0; r <= Utf8.MAX_RUNE + 1; r++) {
      boolean in = r <= Utf8.MAX_RUNE && table.test(r);
      if (in && start < 0) start = r;
      if (!in && start >= 0) {
        set.add(start, r - 1);
        start = -1;
      }
    }
    return set.build();
  }
}
