package dev.gosling.plan;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.StmtNode;
import dev.gosling.exec.stmt.CallInto;
import dev.gosling.syntax.Expr;
import dev.gosling.types.Tuple;
import dev.gosling.value.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * A call whose several results go to slots of the caller.
 *
 * @param run calls and moves the results
 * @param slots per result: its slot, -1 where it is dropped
 */
record TupleCall(StmtNode run, List<Kind> kinds, int[] slots) {
  /** With a new temporary slot for each result. */
  static TupleCall of(FunctionPlanner fp, Expr.CallExpr call, Tuple results) {
    int[] slots = new int[results.size()];
    for (int i = 0; i < slots.length; i++) slots[i] = fp.newSlot(fp.kindOf(results.type(i)));
    return of(fp, call, results, slots);
  }

  static TupleCall of(FunctionPlanner fp, Expr.CallExpr call, Tuple results, int[] slots) {
    List<Kind> kinds = new ArrayList<>();
    List<Integer> longs = new ArrayList<>();
    List<Integer> refs = new ArrayList<>();
    for (int i = 0; i < slots.length; i++) {
      Kind kind = fp.kindOf(results.type(i));
      kinds.add(kind);
      (kind.isRef() ? refs : longs).add(slots[i]);
    }
    return new TupleCall(
        new CallInto(fp.planCall(call), toArray(longs), toArray(refs)), kinds, slots);
  }

  private static int[] toArray(List<Integer> list) {
    return list.stream().mapToInt(Integer::intValue).toArray();
  }

  ExprNode value(int i) {
    return Memory.local(slots[i], kinds.get(i));
  }
}
