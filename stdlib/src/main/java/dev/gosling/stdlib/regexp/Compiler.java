package dev.gosling.stdlib.regexp;

import java.util.Arrays;
import java.util.List;

/**
 * Makes automata. A node is compiled with the instruction that follows it already known, so the
 * automaton grows from its end to its start.
 */
final class Compiler {
  private static final int MAX_SIZE = 3_355_443;

  private int[] operations = new int[16];
  private int[] next = new int[16];
  private int[] arguments = new int[16];
  private RuneSet[] sets = new RuneSet[16];
  private int size;

  private Compiler() {}

  /** Returns null where the automaton would be too large. */
  static Automaton compile(Node pattern, List<String> names) {
    Compiler c = new Compiler();
    try {
      int start = c.compile(pattern, c.add(Automaton.MATCH, 0, 0));
      return new Automaton(
          start,
          Arrays.copyOf(c.operations, c.size),
          Arrays.copyOf(c.next, c.size),
          Arrays.copyOf(c.arguments, c.size),
          Arrays.copyOf(c.sets, c.size),
          names);
    } catch (TooLarge e) {
      return null;
    }
  }

  private static final class TooLarge extends Exception {
    private static final long serialVersionUID = 1;
  }

  private int add(int operation, int next, int argument) throws TooLarge {
    if (size == operations.length) {
      if (size > MAX_SIZE) throw new TooLarge();
      operations = Arrays.copyOf(operations, 2 * size);
      this.next = Arrays.copyOf(this.next, 2 * size);
      arguments = Arrays.copyOf(arguments, 2 * size);
      sets = Arrays.copyOf(sets, 2 * size);
    }
    operations[size] = operation;
    this.next[size] = next;
    arguments[size] = argument;
    return size++;
  }

  /** Returns where the node starts; {@code after} follows it. */
  private int compile(Node node, int after) throws TooLarge {
    return switch (node) {
      case Node.Empty e -> after;
      case Node.Runes r -> runes(r.set(), after);
      case Node.Assertion a -> add(Automaton.ASSERT, after, a.condition());
      case Node.Capture c -> {
        int end = add(Automaton.CAPTURE, after, 2 * c.index() + 1);
        yield add(Automaton.CAPTURE, compile(c.sub(), end), 2 * c.index());
      }
      case Node.Concat c -> {
        for (int i = c.subs().size() - 1; i >= 0; i--) after = compile(c.subs().get(i), after);
        yield after;
      }
      case Node.Alternate a -> {
        int rest = compile(a.subs().getLast(), after);
        for (int i = a.subs().size() - 2; i >= 0; i--) {
          rest = add(Automaton.CHOICE, compile(a.subs().get(i), after), rest);
        }
        yield rest;
      }
      case Node.Repeat r -> repeat(r, after);
    };
  }

  private int runes(RuneSet set, int after) throws TooLarge {
    if (set.single() >= 0) return add(Automaton.RUNE, after, set.single());
    int pc = add(Automaton.RUNES, after, 0);
    sets[pc] = set;
    return pc;
  }

  private int repeat(Node.Repeat r, int after) throws TooLarge {
    int start = after;
    if (r.max() < 0) {
      if (r.min() == 0) return star(r, after);
      start = plus(r, after);
      for (int i = 1; i < r.min(); i++) start = compile(r.sub(), start);
      return start;
    }
    for (int i = r.min(); i < r.max(); i++) {
      start = choice(r.greedy(), compile(r.sub(), start), after);
    }
    for (int i = 0; i < r.min(); i++) start = compile(r.sub(), start);
    return start;
  }

  private int choice(boolean greedy, int more, int after) throws TooLarge {
    return greedy ? add(Automaton.CHOICE, more, after) : add(Automaton.CHOICE, after, more);
  }

  /** Where the sub-expression can be empty, x* is (x+)?, which keeps the order of preference. */
  private int star(Node.Repeat r, int after) throws TooLarge {
    if (r.sub().nullable()) return choice(r.greedy(), plus(r, after), after);
    int loop = add(Automaton.CHOICE, after, after);
    close(loop, r, compile(r.sub(), loop));
    return loop;
  }

  private int plus(Node.Repeat r, int after) throws TooLarge {
    int loop = add(Automaton.CHOICE, after, after);
    int body = compile(r.sub(), loop);
    close(loop, r, body);
    return body;
  }

  private void close(int loop, Node.Repeat r, int body) {
    if (r.greedy()) next[loop] = body;
    else arguments[loop] = body;
  }
}
