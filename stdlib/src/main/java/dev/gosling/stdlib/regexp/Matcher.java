package dev.gosling.stdlib.regexp;

import dev.gosling.value.GoString;
import dev.gosling.value.Utf8;
import java.util.Arrays;

/**
 * Looks for matches in one text. Tries out ways one after another, remembering at which choice it
 * was where, as far as a window of the text reaches; beyond, a {@link PikeMachine} follows all ways
 * at once.
 */
final class Matcher {
  /** How many pairs of choice and position are remembered at most. */
  private static final int WINDOW = 1 << 20;

  private final Automaton automaton;
  private final boolean longest;
  private final byte[] text;
  private final int begin;
  private final int end;

  /** Offsets in the text's array; of the match once found. Groups that are not wanted have none. */
  final int[] slots;

  // Per position from base on a bit for each choice.
  private long[] visited = new long[16];
  private int base;
  private int touched;
  private final int windowEnd;

  // Ways still to try: an instruction and a position, or a complemented slot and its value.
  private int[] stack = new int[32];
  private int depth;
  private int[] best;
  private PikeMachine machine;

  /**
   * @param wanted how many slots are needed; 0 tells whether there is a match
   */
  Matcher(Automaton automaton, boolean longest, GoString text, int wanted) {
    this.automaton = automaton;
    this.longest = longest;
    this.text = text.array;
    begin = text.offset;
    end = text.offset + text.length;
    slots = new int[Math.max(2, wanted)];
    windowEnd = Math.max(64, WINDOW / Math.max(1, automaton.choices));
  }

  /** Finds the first match that starts at {@code from} or later, offsets being the array's. */
  boolean find(int from) {
    forget(from);
    if (automaton.anchored) return from == begin && attempt(from, true);
    int length = automaton.prefix.length;
    for (int at = from; at <= end; at++) {
      if (length > 0) {
        at = indexOfPrefix(at);
        if (at < 0) return false;
        if (automaton.prefixIsAll && slots.length == 2) {
          slots[0] = at;
          slots[1] = at + length;
          return true;
        }
      } else if (automaton.firstBytes != null) {
        boolean[] first = automaton.firstBytes;
        while (at < end && !first[text[at] & 0xff]) at++;
        if (at == end) return false;
      }
      if (attempt(at, false)) return true;
      if (given) return false;
      if (at < end && text[at] < 0) at += Utf8.width(Utf8.decode(text, at, end)) - 1;
    }
    return false;
  }

  private int indexOfPrefix(int from) {
    GoString prefix = automaton.prefix;
    byte first = prefix.array[prefix.offset];
    int last = end - prefix.length;
    for (int at = from; at <= last; at++) {
      if (text[at] != first) continue;
      int n = prefix.length;
      if (Arrays.equals(text, at, at + n, prefix.array, prefix.offset, prefix.offset + n))
        return at;
    }
    return -1;
  }

  /** Whether the machine has said that there is no match. */
  private boolean given;

  private boolean attempt(int at, boolean anchored) {
    given = false;
    Outcome outcome = run(at);
    if (outcome == Outcome.OUT_OF_WINDOW && at > base) {
      forget(at);
      outcome = run(at);
    }
    if (outcome != Outcome.OUT_OF_WINDOW) return outcome == Outcome.MATCH;
    if (machine == null) machine = new PikeMachine(automaton, longest, text, begin, end);
    given = true;
    return machine.find(at, anchored, slots);
  }

  /** Starts a new window. */
  private void forget(int at) {
    int words = (int) ((((long) touched - base + 1) * automaton.choices >> 6) + 1);
    Arrays.fill(visited, 0, Math.min(words, visited.length), 0);
    base = at;
    touched = at;
  }

  /** Remembers a visit; false if there was one before. */
  private boolean visit(int choice, int at) {
    int bit = (at - base) * automaton.choices + choice;
    int word = bit >> 6;
    if (word >= visited.length) visited = Arrays.copyOf(visited, Math.max(word + 1, 2 * word));
    if (at > touched) touched = at;
    long mask = 1L << bit;
    if ((visited[word] & mask) != 0) return false;
    visited[word] |= mask;
    return true;
  }

  private void push(int what, int value) {
    if (depth + 2 > stack.length) stack = Arrays.copyOf(stack, 2 * stack.length);
    stack[depth++] = what;
    stack[depth++] = value;
  }

  private enum Outcome {
    MATCH,
    NO_MATCH,
    OUT_OF_WINDOW
  }

  /** Tries all ways from {@code from} on, the preferred one first. */
  private Outcome run(int from) {
    Arrays.fill(slots, -1);
    slots[0] = from;
    best = null;
    depth = 0;
    push(automaton.start, from);
    while (depth > 0) {
      int at = stack[--depth];
      int pc = stack[--depth];
      if (pc < 0) {
        slots[~pc] = at;
        continue;
      }
      int reached = follow(pc, at);
      if (reached == BEYOND) return Outcome.OUT_OF_WINDOW;
      if (reached < 0) continue;
      slots[1] = reached;
      if (!longest) return Outcome.MATCH;
      if (best == null || reached > best[1]) best = slots.clone();
      if (reached == end) break;
    }
    if (best == null) return Outcome.NO_MATCH;
    System.arraycopy(best, 0, slots, 0, slots.length);
    return Outcome.MATCH;
  }

  private static final int NOWHERE = -1;
  private static final int BEYOND = -2;

  /** Follows one way; returns where it matches. Other ways are left on the stack. */
  private int follow(int pc, int at) {
    Automaton a = automaton;
    while (true) {
      switch (a.operations[pc]) {
        case Automaton.RUNE -> {
          int r = a.arguments[pc];
          if (at == end) return NOWHERE;
          if (text[at] >= 0) {
            if (text[at] != r) return NOWHERE;
            at++;
          } else {
            long decoded = Utf8.decode(text, at, end);
            if (Utf8.rune(decoded) != r) return NOWHERE;
            at += Utf8.width(decoded);
          }
          pc = a.next[pc];
        }
        case Automaton.RUNES -> {
          if (at == end) return NOWHERE;
          if (text[at] >= 0) {
            if (!a.sets[pc].contains(text[at])) return NOWHERE;
            at++;
          } else {
            long decoded = Utf8.decode(text, at, end);
            if (!a.sets[pc].contains(Utf8.rune(decoded))) return NOWHERE;
            at += Utf8.width(decoded);
          }
          pc = a.next[pc];
        }
        case Automaton.CHOICE -> {
          if (at - base >= windowEnd) return BEYOND;
          if (!visit(a.choiceNumbers[pc], at)) return NOWHERE;
          push(a.arguments[pc], at);
          pc = a.next[pc];
        }
        case Automaton.CAPTURE -> {
          int slot = a.arguments[pc];
          if (slot < slots.length) {
            push(~slot, slots[slot]);
            slots[slot] = at;
          }
          pc = a.next[pc];
        }
        case Automaton.ASSERT -> {
          int holds = Condition.at(text, begin, end, at);
          if ((a.arguments[pc] & ~holds) != 0) return NOWHERE;
          pc = a.next[pc];
        }
        default -> {
          return at;
        }
      }
    }
  }
}
