package dev.gosling.stdlib.regexp;

import dev.gosling.value.GoString;
import dev.gosling.value.Utf8;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Parses patterns, with Perl's extensions or only POSIX's. */
final class PatternParser {
  private static final int MAX_REPEAT = 1000;
  private static final int MAX_HEIGHT = 1000;
  private static final Node EMPTY = new Node.Empty();

  private final GoString s;
  private final boolean perl;
  private int at;

  // Flags that (?...) sets.
  private boolean foldCase;
  private boolean oneLine;
  private boolean dotNewline;
  private boolean ungreedy;

  /** The groups that are open, and what is read of the current one. */
  private final Deque<Group> open = new ArrayDeque<>();

  private List<Node> alternatives = new ArrayList<>();
  private List<Node> sequence = new ArrayList<>();

  /** By number; "" for those without a name, as for the whole match. */
  final List<String> names = new ArrayList<>(List.of(""));

  /**
   * An open parenthesis.
   *
   * @param capture 0 for none
   */
  private record Group(
      int capture,
      List<Node> alternatives,
      List<Node> sequence,
      boolean foldCase,
      boolean oneLine,
      boolean dotNewline,
      boolean ungreedy) {}

  PatternParser(GoString pattern, boolean perl) {
    this.s = pattern;
    this.perl = perl;
    oneLine = perl;
  }

  Node parse() throws PatternError {
    int lastRepeat = -1;
    while (at < s.length) {
      int repeat = -1;
      switch (s.byteAt(at)) {
        case '(' -> openGroup();
        case '|' -> {
          at++;
          endSequence();
        }
        case ')' -> closeGroup();
        case '^' -> assertion(oneLine ? Condition.BEGIN_TEXT : Condition.BEGIN_LINE, 1);
        case '$' -> assertion(oneLine ? Condition.END_TEXT : Condition.END_LINE, 1);
        case '.' -> {
          at++;
          push(new Node.Runes(dotNewline ? RuneSet.ANY : RuneSet.ANY_BUT_NEWLINE));
        }
        case '[' -> charClass();
        case '*', '+', '?' -> {
          repeat = at;
          byte operator = s.byteAt(at++);
          repeat(operator == '+' ? 1 : 0, operator == '?' ? 1 : -1, repeat, lastRepeat, false);
        }
        case '{' -> {
          int from = at;
          int[] counts = counts();
          if (counts == null) {
            at = from + 1;
            literal('{');
          } else {
            repeat = from;
            countedRepeat(counts[0], counts[1], repeat, lastRepeat);
          }
        }
        case '\\' -> backslash();
        default -> literal(nextRune());
      }
      lastRepeat = repeat;
    }
    if (!open.isEmpty()) throw new PatternError(PatternError.MISSING_PAREN, s);
    return endGroup();
  }

  private GoString from(int start) {
    return s.substring(start, at);
  }

  private int nextRune() throws PatternError {
    long decoded = s.decode(at);
    int r = Utf8.rune(decoded);
    if (r == Utf8.ERROR && Utf8.width(decoded) == 1) {
      throw new PatternError(PatternError.INVALID_UTF8, s.substring(at, s.length));
    }
    at += Utf8.width(decoded);
    return r;
  }

  private void checkUtf8(int from, int to) throws PatternError {
    int saved = at;
    for (at = from; at < to; ) nextRune();
    at = saved;
  }

  private boolean isNext(int offset, int c) {
    return at + offset < s.length && s.byteAt(at + offset) == c;
  }

  // ---- building

  private void push(Node n) throws PatternError {
    if (n.height() > MAX_HEIGHT) throw new PatternError(PatternError.NESTING_DEPTH, s);
    sequence.add(n);
  }

  private void literal(int r) throws PatternError {
    RuneSet set = RuneSet.of(r, r);
    push(new Node.Runes(foldCase ? set.fold() : set));
  }

  private void assertion(int condition, int width) throws PatternError {
    at += width;
    push(new Node.Assertion(condition));
  }

  private void endSequence() {
    alternatives.add(
        switch (sequence.size()) {
          case 0 -> EMPTY;
          case 1 -> sequence.getFirst();
          default -> new Node.Concat(sequence, Node.heightOver(sequence));
        });
    sequence = new ArrayList<>();
  }

  private Node endGroup() {
    endSequence();
    if (alternatives.size() == 1) return alternatives.getFirst();
    return new Node.Alternate(alternatives, Node.heightOver(alternatives));
  }

  // ---- groups

  private void push(int capture) {
    open.push(new Group(capture, alternatives, sequence, foldCase, oneLine, dotNewline, ungreedy));
    alternatives = new ArrayList<>();
    sequence = new ArrayList<>();
  }

  private void closeGroup() throws PatternError {
    if (open.isEmpty()) throw new PatternError(PatternError.UNEXPECTED_PAREN, s);
    at++;
    Node inner = endGroup();
    Group g = open.pop();
    alternatives = g.alternatives;
    sequence = g.sequence;
    foldCase = g.foldCase;
    oneLine = g.oneLine;
    dotNewline = g.dotNewline;
    ungreedy = g.ungreedy;
    push(g.capture == 0 ? inner : new Node.Capture(g.capture, inner));
  }

  private void openGroup() throws PatternError {
    if (perl && isNext(1, '?')) {
      perlGroup();
      return;
    }
    at++;
    names.add("");
    push(names.size() - 1);
  }

  /** At {@code (?}. */
  private void perlGroup() throws PatternError {
    int rest = s.length - at;
    boolean withP = rest > 4 && isNext(2, 'P') && isNext(3, '<');
    if (withP || rest > 3 && isNext(2, '<')) {
      namedGroup(withP ? 4 : 3);
      return;
    }
    int start = at;
    at += 2;
    boolean i = foldCase;
    boolean m = !oneLine;
    boolean dot = dotNewline;
    boolean u = ungreedy;
    boolean clearing = false;
    boolean sawFlag = false;
    while (at < s.length) {
      int c = nextRune();
      switch (c) {
        case 'i' -> i = !clearing;
        case 'm' -> m = !clearing;
        case 's' -> dot = !clearing;
        case 'U' -> u = !clearing;
        case '-' -> {
          if (clearing) throw new PatternError(PatternError.INVALID_PERL_OP, from(start));
          clearing = true;
          sawFlag = false;
          continue;
        }
        case ':', ')' -> {
          if (clearing && !sawFlag) {
            throw new PatternError(PatternError.INVALID_PERL_OP, from(start));
          }
          if (c == ':') push(0);
          foldCase = i;
          oneLine = !m;
          dotNewline = dot;
          ungreedy = u;
          return;
        }
        default -> throw new PatternError(PatternError.INVALID_PERL_OP, from(start));
      }
      sawFlag = true;
    }
    throw new PatternError(PatternError.INVALID_PERL_OP, from(start));
  }

  private void namedGroup(int nameStart) throws PatternError {
    int start = at;
    int end = at;
    while (end < s.length && s.byteAt(end) != '>') end++;
    if (end == s.length) {
      checkUtf8(start, end);
      throw new PatternError(PatternError.INVALID_NAMED_CAPTURE, s.substring(start, end));
    }
    checkUtf8(start + nameStart, end);
    String name = s.substring(start + nameStart, end).toString();
    at = end + 1;
    if (name.isEmpty() || !name.chars().allMatch(c -> c == '_' || isAlphanumeric(c))) {
      throw new PatternError(PatternError.INVALID_NAMED_CAPTURE, from(start));
    }
    names.add(name);
    push(names.size() - 1);
  }

  private static boolean isAlphanumeric(int c) {
    return c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
  }

  // ---- repetition

  /** {@code {n}}, {@code {n,}} or {@code {n,m}}; null and anywhere where it is none of them. */
  private int[] counts() {
    at++;
    int min = integer();
    if (min == NONE) return null;
    int max = min;
    if (isNext(0, ',')) {
      at++;
      if (isNext(0, '}')) {
        max = -1;
      } else {
        max = integer();
        if (max == NONE) return null;
        if (max < 0) min = -1;
      }
    }
    if (!isNext(0, '}')) return null;
    at++;
    return new int[] {min, max};
  }

  private static final int NONE = -2;
  private static final int TOO_MANY_DIGITS = 100_000_000;

  /** -1 where it is too large, NONE where there is none. */
  private int integer() {
    int start = at;
    int n = 0;
    while (at < s.length && s.byteAt(at) >= '0' && s.byteAt(at) <= '9') {
      n = n < 0 || n >= TOO_MANY_DIGITS ? -1 : n * 10 + (s.byteAt(at) - '0');
      at++;
    }
    if (at == start || at - start > 1 && s.byteAt(start) == '0') return NONE;
    return n;
  }

  private void countedRepeat(int min, int max, int start, int lastRepeat) throws PatternError {
    if (min < 0 || min > MAX_REPEAT || max > MAX_REPEAT || max >= 0 && min > max) {
      throw new PatternError(PatternError.INVALID_REPEAT_SIZE, from(start));
    }
    repeat(min, max, start, lastRepeat, true);
    if ((min >= 2 || max >= 2) && !isRepeatValid(sequence.getLast(), MAX_REPEAT)) {
      throw new PatternError(PatternError.INVALID_REPEAT_SIZE, from(start));
    }
  }

  /** Behind the operator that starts at {@code start}. */
  private void repeat(int min, int max, int start, int lastRepeat, boolean counted)
      throws PatternError {
    boolean greedy = !ungreedy;
    if (perl) {
      if (isNext(0, '?')) {
        at++;
        greedy = !greedy;
      }
      if (lastRepeat >= 0) {
        throw new PatternError(PatternError.INVALID_REPEAT_OP, from(lastRepeat));
      }
    }
    if (sequence.isEmpty()) {
      throw new PatternError(PatternError.MISSING_REPEAT_ARGUMENT, from(start));
    }
    Node sub = sequence.removeLast();
    push(new Node.Repeat(sub, min, max, greedy, counted, 1 + sub.height()));
  }

  /** Whether nested counts multiply to at most {@code n}. */
  private static boolean isRepeatValid(Node node, int n) {
    return switch (node) {
      case Node.Repeat r when r.counted() -> {
        if (r.max() == 0) yield true;
        int m = r.max() < 0 ? r.min() : r.max();
        if (m > n) yield false;
        yield isRepeatValid(r.sub(), m > 0 ? n / m : n);
      }
      case Node.Repeat r -> isRepeatValid(r.sub(), n);
      case Node.Capture c -> isRepeatValid(c.sub(), n);
      case Node.Concat c -> c.subs().stream().allMatch(sub -> isRepeatValid(sub, n));
      case Node.Alternate a -> a.subs().stream().allMatch(sub -> isRepeatValid(sub, n));
      case Node.Empty e -> true;
      case Node.Runes r -> true;
      case Node.Assertion a -> true;
    };
  }

  // ---- escapes

  private void backslash() throws PatternError {
    if (perl && at + 1 < s.length) {
      switch (s.byteAt(at + 1)) {
        case 'A' -> {
          assertion(Condition.BEGIN_TEXT, 2);
          return;
        }
        case 'b' -> {
          assertion(Condition.WORD_BOUNDARY, 2);
          return;
        }
        case 'B' -> {
          assertion(Condition.NO_WORD_BOUNDARY, 2);
          return;
        }
        case 'z' -> {
          assertion(Condition.END_TEXT, 2);
          return;
        }
        case 'C' -> throw new PatternError(PatternError.INVALID_ESCAPE, s.substring(at, at + 2));
        case 'Q' -> {
          quoted();
          return;
        }
        default -> {}
      }
    }
    RuneSet set = unicodeClass();
    if (set == null) set = perlClass();
    if (set != null) push(new Node.Runes(set));
    else literal(escape());
  }

  private void quoted() throws PatternError {
    at += 2;
    while (at < s.length) {
      if (isNext(0, '\\') && isNext(1, 'E')) {
        at += 2;
        return;
      }
      literal(nextRune());
    }
  }

  /** {@code \pN} or {@code \p{Name}}, or null where something else stands. */
  private RuneSet unicodeClass() throws PatternError {
    if (!perl || !isNext(0, '\\') || !isNext(1, 'p') && !isNext(1, 'P')) return null;
    int start = at;
    boolean negative = isNext(1, 'P');
    at += 2;
    int nameStart = at;
    int nameEnd;
    if (at == s.length || nextRune() != '{') {
      nameEnd = at;
    } else {
      nameStart = at;
      while (at < s.length && s.byteAt(at) != '}') at++;
      if (at == s.length) {
        checkUtf8(start, s.length);
        throw new PatternError(PatternError.INVALID_CHAR_RANGE, from(start));
      }
      nameEnd = at++;
      checkUtf8(nameStart, nameEnd);
    }
    String name = s.substring(nameStart, nameEnd).toString();
    if (name.startsWith("^")) {
      negative = !negative;
      name = name.substring(1);
    }
    RuneSet set = NamedSets.unicode(name);
    if (set == null) throw new PatternError(PatternError.INVALID_CHAR_RANGE, from(start));
    if (foldCase) set = set.fold();
    return negative ? set.negate() : set;
  }

  /** {@code \d} and so on, or null where something else stands. */
  private RuneSet perlClass() {
    if (!perl || !isNext(0, '\\') || at + 1 >= s.length) return null;
    char letter = (char) (s.byteAt(at + 1) & 0xff);
    RuneSet set = NamedSets.perl(letter);
    if (set == null) return null;
    at += 2;
    if (foldCase) set = set.fold();
    return Character.isUpperCase(letter) ? set.negate() : set;
  }

  /** The rune of an escape sequence. */
  private int escape() throws PatternError {
    int start = at++;
    if (at == s.length) throw new PatternError(PatternError.TRAILING_BACKSLASH, GoString.EMPTY);
    int c = nextRune();
    int r =
        switch (c) {
          case '0' -> octal(c);
          case '1', '2', '3', '4', '5', '6', '7' -> isOctal() ? octal(c) : -1;
          case 'x' -> hexadecimal();
          case 'a' -> 7;
          case 'f' -> '\f';
          case 'n' -> '\n';
          case 'r' -> '\r';
          case 't' -> '\t';
          case 'v' -> 0x0b;
          default -> c < 128 && !isAlphanumeric(c) ? c : -1;
        };
    if (r < 0) throw new PatternError(PatternError.INVALID_ESCAPE, from(start));
    return r;
  }

  private boolean isOctal() {
    return at < s.length && s.byteAt(at) >= '0' && s.byteAt(at) <= '7';
  }

  private int octal(int first) {
    int r = first - '0';
    for (int i = 1; i < 3 && isOctal(); i++) r = r * 8 + s.byteAt(at++) - '0';
    return r;
  }

  /** Behind the x; -1 where it is none. */
  private int hexadecimal() throws PatternError {
    if (at == s.length) return -1;
    int c = nextRune();
    if (c != '{') {
      int high = hexDigit(c);
      int low = at < s.length ? hexDigit(nextRune()) : -1;
      return high < 0 || low < 0 ? -1 : 16 * high + low;
    }
    int r = 0;
    for (int digits = 0; at < s.length; digits++) {
      c = nextRune();
      if (c == '}') return digits == 0 ? -1 : r;
      if (hexDigit(c) < 0) return -1;
      r = 16 * r + hexDigit(c);
      if (r > Utf8.MAX_RUNE) return -1;
    }
    return -1;
  }

  private static int hexDigit(int c) {
    return c < 128 ? Character.digit(c, 16) : -1;
  }

  // ---- classes

  private void charClass() throws PatternError {
    int start = at++;
    RuneSet.Builder set = new RuneSet.Builder();
    boolean negative = isNext(0, '^');
    if (negative) {
      at++;
      if (!perl) set.add('\n', '\n');
    }
    for (boolean first = true; first || !isNext(0, ']'); first = false) {
      boolean hyphenEnds = at + 1 == s.length || !isNext(1, ']');
      if (isNext(0, '-') && !perl && !first && hyphenEnds) {
        at++;
        int end = at < s.length ? at + Utf8.width(s.decode(at)) : at;
        throw new PatternError(PatternError.INVALID_CHAR_RANGE, s.substring(at - 1, end));
      }
      RuneSet named = posixClass();
      if (named == null) named = unicodeClass();
      if (named == null) named = perlClass();
      if (named != null) set.add(named);
      else range(set, start);
    }
    at++;
    RuneSet built = set.build();
    push(new Node.Runes(negative ? built.negate() : built));
  }

  /** {@code [:name:]}, or null where something else stands. */
  private RuneSet posixClass() throws PatternError {
    if (!isNext(0, '[') || !isNext(1, ':')) return null;
    int end = at + 2;
    while (end + 1 < s.length && (s.byteAt(end) != ':' || s.byteAt(end + 1) != ']')) end++;
    if (end + 1 >= s.length) return null;
    String name = s.substring(at + 2, end).toString();
    boolean negative = name.startsWith("^");
    RuneSet set = NamedSets.posix(negative ? name.substring(1) : name);
    int start = at;
    at = end + 2;
    if (set == null) throw new PatternError(PatternError.INVALID_CHAR_RANGE, from(start));
    if (foldCase) set = set.fold();
    return negative ? set.negate() : set;
  }

  private void range(RuneSet.Builder set, int classStart) throws PatternError {
    int start = at;
    int low = classRune(classStart);
    int high = low;
    if (at + 1 < s.length && isNext(0, '-') && !isNext(1, ']')) {
      at++;
      high = classRune(classStart);
      if (high < low) throw new PatternError(PatternError.INVALID_CHAR_RANGE, from(start));
    }
    if (foldCase) set.addFolded(low, high);
    else set.add(low, high);
  }

  private int classRune(int classStart) throws PatternError {
    if (at == s.length) {
      throw new PatternError(PatternError.MISSING_BRACKET, s.substring(classStart, s.length));
    }
    return isNext(0, '\\') ? escape() : nextRune();
  }
}
