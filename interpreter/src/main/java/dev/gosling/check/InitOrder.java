package dev.gosling.check;

import dev.gosling.types.Obj;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * spec: "Package initialization … proceeds by repeatedly initializing the next package-level
 * variable that is earliest in declaration order and ready for initialization". After types2's
 * initorder.
 */
final class InitOrder {
  /** A constant, variable or function, with what refers to it and what it refers to. */
  private static final class Node {
    final Obj obj;
    final Set<Node> users = new LinkedHashSet<>();
    final Set<Node> uses = new LinkedHashSet<>();
    int waiting;

    Node(Obj obj) {
      this.obj = obj;
    }

    int cost() {
      return users.size() * uses.size();
    }
  }

  private static final Comparator<Node> NEXT =
      Comparator.comparing((Node n) -> !(n.obj instanceof Obj.Const))
          .thenComparing(n -> n.waiting)
          .thenComparing(n -> n.obj.order());

  private final Checker check;

  InitOrder(Checker check) {
    this.check = check;
  }

  /** The initializers in order; reports initialization cycles. */
  List<CheckedProgram.Initializer> compute() {
    TreeSet<Node> queue = new TreeSet<>(NEXT);
    List<Node> graph = graph();
    for (Node n : graph) n.waiting = n.uses.size();
    queue.addAll(graph);
    List<CheckedProgram.Initializer> order = new ArrayList<>();
    Set<DeclInfo> emitted = Collections.newSetFromMap(new IdentityHashMap<>());
    while (!queue.isEmpty()) {
      Node n = queue.pollFirst();
      if (n.waiting > 0) {
        List<Obj> cycle = findPath(n.obj, n.obj, new HashSet<>());
        if (cycle != null) report(cycle);
      }
      for (Node user : n.users) {
        boolean queued = queue.remove(user);
        user.waiting--;
        if (queued) queue.add(user);
      }
      DeclInfo d = check.objects.get(n.obj);
      if (!(n.obj instanceof Obj.Var v) || d.init == null || !emitted.add(d)) continue;
      List<Obj.Var> lhs = d.lhs != null ? d.lhs : List.of(v);
      order.add(new CheckedProgram.Initializer(List.copyOf(lhs), d.init));
    }
    return order;
  }

  /** The graph of constants and variables; functions are replaced by what they refer to. */
  private List<Node> graph() {
    Map<Obj, Node> nodes = new HashMap<>();
    List<Node> functions = new ArrayList<>();
    List<Node> others = new ArrayList<>();
    for (Obj obj : check.objects.keySet()) {
      if (obj instanceof Obj.TypeName) continue;
      Node n = new Node(obj);
      nodes.put(obj, n);
      (obj instanceof Obj.Func ? functions : others).add(n);
    }
    for (Node n : nodes.values()) {
      for (Obj dep : check.objects.get(n.obj).deps) {
        Node d = nodes.get(dep);
        if (d == null) continue;
        n.uses.add(d);
        d.users.add(n);
      }
    }
    functions.sort(Comparator.comparing(Node::cost));
    for (Node f : functions) {
      for (Node user : f.users) {
        if (user == f) continue;
        for (Node used : f.uses) {
          if (used == f) continue;
          user.uses.add(used);
          used.users.add(user);
        }
        user.uses.remove(f);
      }
      for (Node used : f.uses) used.users.remove(f);
    }
    return others;
  }

  private List<Obj> findPath(Obj from, Obj to, Set<Obj> seen) {
    if (!seen.add(from)) return null;
    DeclInfo d = check.objects.get(from);
    if (d == null) return null;
    List<Obj> deps = new ArrayList<>(d.deps);
    deps.sort(Comparator.comparing(Obj::order));
    for (Obj dep : deps) {
      if (dep == to) return new ArrayList<>(List.of(dep));
      List<Obj> path = findPath(dep, to, seen);
      if (path != null) {
        path.add(dep);
        return path;
      }
    }
    return null;
  }

  private void report(List<Obj> cycle) {
    Obj obj = cycle.getFirst();
    if (cycle.size() == 1) {
      check.error(obj.pos(), "initialization cycle: " + obj.name() + " refers to itself");
      return;
    }
    StringBuilder message = new StringBuilder("initialization cycle for " + obj.name());
    Obj from = obj;
    for (Obj next : cycle.reversed()) {
      message.append("\n\t").append(check.at(from.pos()));
      message.append(from.name()).append(" refers to ").append(next.name());
      from = next;
    }
    check.error(obj.pos(), message.toString());
  }
}
