package dev.gosling.stdlib.regexp;

import dev.gosling.value.Utf8;
import java.util.Arrays;

/**
 * Follows all ways through an automaton at once, one rune of the text after the other, in the order
 * of preference (Pike's algorithm): linear in the text, whatever its length.
 */
final class PikeMachine {
  private final Automaton automaton;
  private final boolean longest;
  private final byte[] text;
  private final int begin;
  private final int end;
  private Threads current;
  private Threads following;
  private int[] stack = new int[32];
  private int depth;
  private int[] found;

  PikeMachine(Automaton automaton, boolean longest, byte[] text, int begin, int end) {
    this.automaton = automaton;
    this.longest = longest;
    this.text = text;
    this.begin = begin;
    this.end = end;
    current = new Threads(automaton.operations.length);
    following = new Threads(automaton.operations.length);
  }

  /** Instructions that wait for a rune, or match, each with what its way has captured. */
  private static final class Threads {
    final int[] sparse;
    final int[] pcs;
    final int[][] slots;
    int count;

    Threads(int size) {
      sparse = new int[size];
      pcs = new int[size];
      slots = new int[size][];
    }

    /** Adds an instruction; false if it is there. */
    boolean add(int pc) {
      int i = sparse[pc];
      if (i < count && pcs[i] == pc) return false;
      sparse[pc] = count;
      pcs[count] = pc;
      slots[count] = null;
      count++;
      return true;
    }
  }

  /**
   * Finds the first match from {@code from} on.
   *
   * @param anchored whether it must start there
   * @param slots to be set, where there is a match
   */
  boolean find(int from, boolean anchored, int[] slots) {
    current.count = 0;
    following.count = 0;
    found = null;
    for (int at = from; ; ) {
      if (current.count == 0 && (found != null || anchored && at > from)) break;
      if (found == null && (!anchored || at == from)) {
        int[] fresh = new int[slots.length];
        Arrays.fill(fresh, -1);
        fresh[0] = at;
        start(current, automaton.start, at, fresh);
      }
      long decoded = at < end ? Utf8.decode(text, at, end) : 0;
      step(at, at < end ? Utf8.rune(decoded) : -1, at + Utf8.width(decoded));
      Threads done = current;
      current = following;
      following = done;
      following.count = 0;
      if (at == end) break;
      at += Utf8.width(decoded);
    }
    if (found == null) return false;
    System.arraycopy(found, 0, slots, 0, slots.length);
    return true;
  }

  private void step(int at, int rune, int next) {
    for (int i = 0; i < current.count; i++) {
      int pc = current.pcs[i];
      int[] slots = current.slots[i];
      if (slots == null) continue;
      if (longest && found != null && found[0] < slots[0]) continue;
      switch (automaton.operations[pc]) {
        case Automaton.MATCH -> {
          if (longest && found != null && found[0] == slots[0] && found[1] >= at) continue;
          found = slots.clone();
          found[1] = at;
          if (!longest) return; // the others are less preferred
        }
        case Automaton.RUNE -> {
          if (automaton.arguments[pc] == rune) start(following, automaton.next[pc], next, slots);
        }
        default -> {
          if (rune >= 0 && automaton.sets[pc].contains(rune)) {
            start(following, automaton.next[pc], next, slots);
          }
        }
      }
    }
  }

  /** Adds all instructions that {@code pc} leads to without a rune. */
  private void start(Threads threads, int pc, int at, int[] slots) {
    int[] captured = slots;
    depth = 0;
    push(pc, 0);
    while (depth > 0) {
      int value = stack[--depth];
      pc = stack[--depth];
      if (pc < 0) {
        captured = captured.clone();
        captured[~pc] = value;
        continue;
      }
      while (threads.add(pc)) {
        int operation = automaton.operations[pc];
        if (operation == Automaton.CHOICE) {
          push(automaton.arguments[pc], 0);
        } else if (operation == Automaton.CAPTURE) {
          int slot = automaton.arguments[pc];
          if (slot < captured.length) {
            push(~slot, captured[slot]);
            captured = captured.clone();
            captured[slot] = at;
          }
        } else if (operation == Automaton.ASSERT) {
          int holds = Condition.at(text, begin, end, at);
          if ((automaton.arguments[pc] & ~holds) != 0) break;
        } else {
          threads.slots[threads.count - 1] = captured;
          break;
        }
        pc = automaton.next[pc];
      }
    }
  }

  private void push(int what, int value) {
    if (depth + 2 > stack.length) stack = Arrays.copyOf(stack, 2 * stack.length);
    stack[depth++] = what;
    stack[depth++] = value;
  }
}
