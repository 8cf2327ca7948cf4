package dev.gosling.stdlib.regexp;

import dev.gosling.stdlib.ByteBuilder;
import dev.gosling.value.GoString;
import dev.gosling.value.Utf8;
import java.util.BitSet;
import java.util.List;

/**
 * The instructions of a compiled pattern. Each names the one that follows it; a choice prefers that
 * to a second one.
 */
final class Automaton {
  static final int CHOICE = 0;
  static final int CAPTURE = 1;
  static final int ASSERT = 2;
  static final int MATCH = 3;
  static final int RUNE = 4;
  static final int RUNES = 5;

  final int start;
  final int[] operations;
  final int[] next;

  /** The second way of a choice, the slot of a capture, the condition, the rune. */
  final int[] arguments;

  final RuneSet[] sets;

  /** For choices: their number among the choices. */
  final int[] choiceNumbers;

  final int choices;

  /** By number of the group; "" for none. */
  final List<String> names;

  /** What every match starts with. */
  final GoString prefix;

  /** Whether the prefix is all there is to match. */
  final boolean prefixIsAll;

  /** Whether a match can only be at the start of the text. */
  final boolean anchored;

  /** The bytes that a match can start with, or null where it can be empty. */
  final boolean[] firstBytes;

  Automaton(
      int start,
      int[] operations,
      int[] next,
      int[] arguments,
      RuneSet[] sets,
      List<String> names) {
    this.start = start;
    this.operations = operations;
    this.next = next;
    this.arguments = arguments;
    this.sets = sets;
    this.names = names;
    choiceNumbers = new int[operations.length];
    int n = 0;
    for (int i = 0; i < operations.length; i++) {
      if (operations[i] == CHOICE) choiceNumbers[i] = n++;
    }
    choices = n;
    anchored = startsWithBeginText();
    ByteBuilder literal = new ByteBuilder();
    int end = literalPrefix(skipCaptures(start), literal);
    prefix = literal.toGoString();
    prefixIsAll = operations[end] == MATCH;
    boolean[] first = new boolean[256];
    firstBytes = addFirstBytes(start, first, new BitSet()) ? first : null;
  }

  /** Slots of a match: two a group. */
  int slots() {
    return 2 * names.size();
  }

  private int skipCaptures(int pc) {
    while (operations[pc] == CAPTURE) pc = next[pc];
    return pc;
  }

  /** Collects literal runes and returns the first other instruction. */
  private int literalPrefix(int pc, ByteBuilder literal) {
    while (operations[pc] == RUNE && arguments[pc] != Utf8.ERROR) {
      literal.addRune(arguments[pc]);
      pc = skipCaptures(next[pc]);
    }
    return pc;
  }

  private boolean startsWithBeginText() {
    for (int pc = start; ; pc = next[pc]) {
      if (operations[pc] == ASSERT && (arguments[pc] & Condition.BEGIN_TEXT) != 0) return true;
      if (operations[pc] != CAPTURE && operations[pc] != ASSERT) return false;
    }
  }

  /**
   * What {@code Regexp.LiteralPrefix} says. For a pattern that begins with {@code ^} it is what
   * follows up to a group, if Go can match the pattern in one pass.
   */
  GoString literalPrefix() {
    if (!anchored) return prefix;
    ByteBuilder literal = new ByteBuilder();
    if (isOnePass()) anchoredPrefix(literal);
    return literal.toGoString();
  }

  boolean literalPrefixIsAll() {
    if (!anchored) return prefixIsAll;
    ByteBuilder literal = new ByteBuilder();
    int pc = isOnePass() ? anchoredPrefix(literal) : start;
    return literal.length > 0 && isEndText(pc) && operations[next[pc]] == MATCH;
  }

  private int anchoredPrefix(ByteBuilder literal) {
    int pc = next[start];
    for (; operations[pc] == RUNE && arguments[pc] != Utf8.ERROR; pc = next[pc]) {
      literal.addRune(arguments[pc]);
    }
    return pc;
  }

  private boolean isEndText(int pc) {
    return operations[pc] == ASSERT && arguments[pc] == Condition.END_TEXT;
  }

  /** Whether matches end where they must, as Go's one-pass programs need it. */
  private boolean isOnePass() {
    if (operations[start] != ASSERT) return false;
    for (int pc = 0; pc < operations.length; pc++) {
      if (operations[pc] == MATCH || isEndText(pc)) continue;
      boolean reaches = operations[next[pc]] == MATCH;
      if (operations[pc] == CHOICE) reaches |= operations[arguments[pc]] == MATCH;
      if (reaches && (choices > 0 || operations[pc] == ASSERT)) return false;
    }
    return true;
  }

  /** Adds what can come first from {@code pc} on; false where that can be nothing. */
  private boolean addFirstBytes(int pc, boolean[] first, BitSet seen) {
    if (seen.get(pc)) return true;
    seen.set(pc);
    return switch (operations[pc]) {
      case MATCH -> false;
      case CHOICE ->
          addFirstBytes(next[pc], first, seen) && addFirstBytes(arguments[pc], first, seen);
      case CAPTURE, ASSERT -> addFirstBytes(next[pc], first, seen);
      case RUNE -> {
        addFirstByte(arguments[pc], first);
        yield true;
      }
      default -> {
        for (int r = 0; r < 128; r++) first[r] |= sets[pc].contains(r);
        if (sets[pc].hasNonAscii()) addFirstByte(Utf8.ERROR, first);
        yield true;
      }
    };
  }

  /** Of a rune beyond ASCII, all: invalid bytes decode to U+FFFD. */
  private static void addFirstByte(int r, boolean[] first) {
    if (r < 128) first[r] = true;
    else for (int b = 128; b < 256; b++) first[b] = true;
  }
}
