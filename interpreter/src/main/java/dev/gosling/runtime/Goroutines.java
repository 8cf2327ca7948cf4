package dev.gosling.runtime;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** All goroutines that have not ended, in lists of which each has its own lock. */
final class Goroutines {
  private static final int LISTS = 16;

  private static final class Chain extends Lock {
    Goroutine first;
    int size;
  }

  private final Chain[] chains = new Chain[LISTS];

  Goroutines() {
    for (int i = 0; i < LISTS; i++) chains[i] = new Chain();
  }

  private Chain chain(Goroutine g) {
    return chains[(int) g.id() & LISTS - 1];
  }

  void add(Goroutine g) {
    Chain chain = chain(g);
    chain.lock();
    g.following = chain.first;
    if (chain.first != null) chain.first.previous = g;
    chain.first = g;
    chain.size++;
    chain.unlock();
  }

  void remove(Goroutine g) {
    Chain chain = chain(g);
    chain.lock();
    if (g.previous == null) chain.first = g.following;
    else g.previous.following = g.following;
    if (g.following != null) g.following.previous = g.previous;
    g.previous = null;
    g.following = null;
    chain.size--;
    chain.unlock();
  }

  /** Lets go of all, so that their memory can be collected. */
  void forget() {
    for (Chain chain : chains) {
      chain.lock();
      chain.first = null;
      chain.unlock();
    }
  }

  /** Whether any but {@code except} runs or waits for a processor only. */
  boolean someRunOrCould(Goroutine except) {
    return some(g -> g != except && g.waitReason() == null && !g.blocking);
  }

  /** Whether any but {@code except} runs. */
  boolean someRun(Goroutine except) {
    return some(g -> g != except && g.m != null && g.waitReason() == null && !g.blocking);
  }

  /** One that runs, or null. */
  Goroutine firstRunning() {
    return first(g -> g.m != null && g.waitReason() == null);
  }

  private boolean some(Predicate<Goroutine> test) {
    return first(test) != null;
  }

  private Goroutine first(Predicate<Goroutine> test) {
    for (Chain chain : chains) {
      chain.lock();
      Goroutine g = chain.first;
      while (g != null && !test.test(g)) g = g.following;
      chain.unlock();
      if (g != null) return g;
    }
    return null;
  }

  int count() {
    int n = 0;
    for (Chain chain : chains) {
      chain.lock();
      n += chain.size;
      chain.unlock();
    }
    return n;
  }

  /** By id. */
  List<Goroutine> all() {
    List<Goroutine> all = new ArrayList<>();
    for (Chain chain : chains) {
      chain.lock();
      for (Goroutine g = chain.first; g != null; g = g.following) all.add(g);
      chain.unlock();
    }
    all.sort(Comparator.comparingLong(Goroutine::id));
    return all;
  }
}
