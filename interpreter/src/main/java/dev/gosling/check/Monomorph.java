package dev.gosling.check;

import dev.gosling.syntax.Expr;
import dev.gosling.types.ArrayType;
import dev.gosling.types.ChanType;
import dev.gosling.types.Interface;
import dev.gosling.types.MapType;
import dev.gosling.types.Named;
import dev.gosling.types.Obj;
import dev.gosling.types.Pointer;
import dev.gosling.types.Signature;
import dev.gosling.types.SliceType;
import dev.gosling.types.Struct;
import dev.gosling.types.Tuple;
import dev.gosling.types.Type;
import dev.gosling.types.TypeParam;
import dev.gosling.types.Types;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds instantiations that would need infinitely many types, such as a generic {@code f[T]} that
 * calls {@code f[*T]}: cycles of positive weight in the graph of type parameters, where an edge
 * says that one is instantiated by a type that mentions the other. After types2's mono.
 */
final class Monomorph {
  private static final class Vertex {
    final Obj.TypeName obj;
    int weight;
    int length;
    Edge previous;

    Vertex(Obj.TypeName obj) {
      this.obj = obj;
    }
  }

  private record Edge(Vertex to, Vertex from, int weight, int pos, Type type) {}

  private final Checker check;
  private final Map<TypeParam, TypeParam> canonical = new IdentityHashMap<>();
  private final Map<Obj.TypeName, Vertex> vertices = new IdentityHashMap<>();
  private final List<Edge> edges = new ArrayList<>();

  Monomorph(Checker check) {
    this.check = check;
  }

  /** A method's receiver type parameter stands for its base type's. */
  void sameParam(TypeParam receiver, TypeParam declared) {
    canonical.put(receiver, declared);
  }

  void instantiated(int pos, List<TypeParam> params, List<Type> args, List<Expr> list) {
    if (check.pkg.isStandard()) return;
    for (int i = 0; i < params.size(); i++) {
      TypeParam p = params.get(i);
      if (p.obj().pkg() != check.pkg) continue;
      int at = i < list.size() ? list.get(i).pos() : pos;
      flows(args.get(i), args.get(i), p, at);
    }
  }

  private void flows(Type type, Type arg, TypeParam to, int pos) {
    switch (Types.unalias(type)) {
      case TypeParam t -> {
        int weight = t == Types.unalias(arg) ? 0 : 1;
        edges.add(new Edge(vertex(to), vertex(t), weight, pos, arg));
      }
      case Named t -> t.typeArgs().forEach(a -> flows(a, arg, to, pos));
      case ArrayType t -> flows(t.elem(), arg, to, pos);
      case SliceType t -> flows(t.elem(), arg, to, pos);
      case Pointer t -> flows(t.elem(), arg, to, pos);
      case ChanType t -> flows(t.elem(), arg, to, pos);
      case MapType t -> {
        flows(t.key(), arg, to, pos);
        flows(t.elem(), arg, to, pos);
      }
      case Interface t -> t.typeSet().methods().forEach(m -> flows(m.type(), arg, to, pos));
      case Signature t -> {
        flows(t.params(), arg, to, pos);
        flows(t.results(), arg, to, pos);
      }
      case Tuple t -> t.vars().forEach(v -> flows(v.type(), arg, to, pos));
      case Struct t -> t.fields().forEach(f -> flows(f.type(), arg, to, pos));
      default -> {}
    }
  }

  private Vertex vertex(TypeParam p) {
    TypeParam c = canonical.getOrDefault(p, p);
    return vertices.computeIfAbsent(c.obj(), Vertex::new);
  }

  /** Reports one cycle, if there is any. */
  void report() {
    boolean again = true;
    while (again) {
      again = false;
      for (Edge e : edges) {
        int weight = e.from.weight + e.weight;
        if (weight <= e.to.weight) continue;
        e.to.previous = e;
        e.to.length = e.from.length + 1;
        if (e.to.length == vertices.size()) {
          report(e.to);
          return;
        }
        e.to.weight = weight;
        again = true;
      }
    }
  }

  private void report(Vertex start) {
    List<Vertex> stack = new ArrayList<>();
    Vertex v = start;
    while (!stack.contains(v)) {
      stack.add(v);
      v = v.previous.from;
    }
    List<Vertex> cycle = stack.subList(stack.indexOf(v), stack.size());
    StringBuilder message = new StringBuilder("instantiation cycle:");
    for (Vertex w : cycle) {
      message.append("\n\t").append(check.at(w.previous.pos)).append(w.obj.name());
      message.append(" instantiated as ").append(check.str(w.previous.type));
    }
    check.error(v.obj.pos(), message.toString());
  }
}
