package dev.gosling.stdlib.regexp;

import java.util.List;

/** A regular expression, as package {@code regexp/syntax} divides it up. */
sealed interface Node {
  /** Whether it matches the empty string, as far as the parts tell. */
  boolean nullable();

  /** Nesting, which is limited. */
  int height();

  /** The empty string. */
  record Empty() implements Node {
    @Override
    public boolean nullable() {
      return true;
    }

    @Override
    public int height() {
      return 1;
    }
  }

  /** One rune of a set. */
  record Runes(RuneSet set) implements Node {
    @Override
    public boolean nullable() {
      return false;
    }

    @Override
    public int height() {
      return 1;
    }
  }

  /** The empty string where a condition of {@link Condition} holds. */
  record Assertion(int condition) implements Node {
    @Override
    public boolean nullable() {
      return true;
    }

    @Override
    public int height() {
      return 1;
    }
  }

  record Capture(int index, Node sub) implements Node {
    @Override
    public boolean nullable() {
      return sub.nullable();
    }

    @Override
    public int height() {
      return 1 + sub.height();
    }
  }

  /**
   * @param max -1 for no limit
   */
  record Repeat(Node sub, int min, int max, boolean greedy, boolean counted, int height)
      implements Node {
    @Override
    public boolean nullable() {
      return min == 0 || sub.nullable();
    }
  }

  record Concat(List<Node> subs, int height) implements Node {
    @Override
    public boolean nullable() {
      return subs.stream().allMatch(Node::nullable);
    }
  }

  record Alternate(List<Node> subs, int height) implements Node {
    @Override
    public boolean nullable() {
      return subs.stream().anyMatch(Node::nullable);
    }
  }

  static int heightOver(List<Node> subs) {
    return 1 + subs.stream().mapToInt(Node::height).max().orElse(0);
  }
}
