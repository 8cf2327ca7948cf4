package dev.gosling.plan;

import dev.gosling.check.TypeAndValue;
import dev.gosling.exec.StmtNode;
import dev.gosling.exec.stmt.Block;
import dev.gosling.syntax.Expr;
import dev.gosling.syntax.Token;
import dev.gosling.types.ArrayType;
import dev.gosling.types.BuiltinFunc;
import dev.gosling.types.ChanType;
import dev.gosling.types.MapType;
import dev.gosling.types.Obj;
import dev.gosling.types.Pointer;
import dev.gosling.types.Signature;
import dev.gosling.types.SliceType;
import dev.gosling.types.Tuple;
import dev.gosling.types.Type;
import dev.gosling.value.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * gc's order of evaluation: the calls, receives and map accesses of a statement run, from left to
 * right, before variables, fields and elements are loaded. The specification leaves open when
 * variables are loaded; programs see the difference where a call changes one.
 */
final class EvaluationOrder {
  private final FunctionPlanner fp;
  private final List<Expr> steps = new ArrayList<>();

  /** A load has been seen whose result a call may change. */
  private boolean loaded;

  /** A call has been seen after such a load. */
  private boolean matters;

  EvaluationOrder(FunctionPlanner fp) {
    this.fp = fp;
  }

  /**
   * Evaluates the calls in {@code exprs} into temporary slots, if the order makes a difference;
   * from then on the planned expressions read those. Null if there is nothing to do before.
   */
  StmtNode hoist(List<Expr> exprs) {
    for (Expr e : exprs) visit(e);
    return run();
  }

  /** As {@link #hoist} for an assignment: left sides are places, of which only operands count. */
  StmtNode hoist(List<Expr> lhs, List<Expr> rhs) {
    for (Expr e : lhs) visitPlace(e);
    for (Expr e : rhs) visit(e);
    return run();
  }

  /**
   * As {@link #hoist} for the operands of a call.
   *
   * @param function yields the function value, loaded for the call itself; null if it is known
   */
  StmtNode hoistCall(Expr function, List<Expr> args) {
    if (function != null) visit(function);
    return hoist(args);
  }

  /**
   * As {@link #hoist} for the receiver {@code x} and the arguments of a method call.
   *
   * @param address whether the receiver is {@code x}'s address
   * @param indirect whether the receiver is read through a pointer
   */
  StmtNode hoistMethodCall(Expr x, boolean address, boolean indirect, List<Expr> args) {
    if (address) visitPlace(x);
    else visit(x);
    if (indirect) loaded = true;
    return hoist(args);
  }

  private StmtNode run() {
    if (!matters) return null;
    List<StmtNode> nodes = new ArrayList<>();
    for (Expr e : steps) {
      Kind kind = fp.kindOf(fp.typeOf(e));
      int temp = fp.newSlot(kind);
      nodes.add(Memory.setLocal(temp, kind, fp.exprs().planAs(e, fp.typeOf(e))));
      fp.override(e, Memory.local(temp, kind));
    }
    return nodes.size() == 1 ? nodes.getFirst() : new Block(nodes.toArray(StmtNode[]::new));
  }

  private void call(Expr e) {
    steps.add(e);
    if (loaded) matters = true;
  }

  private void visitPlace(Expr e) {
    switch (e) {
      case Expr.Ident id -> {}
      case Expr.ParenExpr p -> visitPlace(p.x());
      case Expr.SelectorExpr s -> visitBase(s.x());
      case Expr.StarExpr s -> visit(s.x());
      case Expr.IndexExpr i -> {
        visitBase(i.x());
        visit(i.indices().getFirst());
      }
      default -> visit(e);
    }
  }

  /** An aggregate variable is a place; a pointer or slice to it is loaded. */
  private void visitBase(Expr x) {
    if (fp.isPackage(x)) return;
    Type type = fp.typeOf(x);
    if (fp.runtimeType(type).isAggregate()) visitPlace(x);
    else visit(x);
  }

  private void visit(Expr e) {
    if (fp.constantOf(e) != null) return;
    switch (e) {
      case Expr.Ident id -> {
        if (fp.objectOf(id) instanceof Obj.Var v && isShared(v)) loaded = true;
      }
      case Expr.CallExpr c -> visitCall(c);
      case Expr.UnaryExpr u when u.op() == Token.ARROW -> call(u);
      case Expr.UnaryExpr u when u.op() == Token.AND -> visitPlace(u.x());
      case Expr.UnaryExpr u -> visit(u.x());
      case Expr.ParenExpr p -> visit(p.x());
      case Expr.StarExpr s -> {
        visit(s.x());
        loaded = true;
      }
      case Expr.SelectorExpr s -> visitSelector(s);
      case Expr.IndexExpr i -> visitIndex(i);
      case Expr.SliceExpr s ->
          settle(
              s,
              () -> {
                visitBase(s.x());
                for (Expr b : new Expr[] {s.low(), s.high(), s.max()}) if (b != null) visit(b);
              });
      case Expr.TypeAssertExpr t -> visitAssertion(t);
      case Expr.BinaryExpr b -> visitBinary(b);
      case Expr.KeyValueExpr kv -> visit(kv.value());
      case Expr.CompositeLit c -> c.elements().forEach(this::visit);
      default -> {}
    }
  }

  /**
   * An operation, with the loads for its operands, that gc carries out where it stands among the
   * calls although it is none.
   */
  private void settle(Expr e, Runnable operands) {
    boolean before = loaded;
    operands.run();
    loaded = before;
    steps.add(e);
  }

  private void visitBinary(Expr.BinaryExpr b) {
    if (b.op() == Token.LAND || b.op() == Token.LOR) {
      // The operands' calls are conditional: they stay with it.
      if (hasCall(fp, b)) call(b);
      else steps.add(b);
      return;
    }
    visit(b.x());
    visit(b.y());
    boolean divides = b.op() == Token.QUO || b.op() == Token.REM;
    if (divides && fp.constantOf(b.y()) == null) loaded = true;
  }

  /** Only what is not a pointer itself needs room of its own, which gc fills at once. */
  private void visitAssertion(Expr.TypeAssertExpr t) {
    Type type = fp.typeOf(t) instanceof Tuple pair ? pair.type(0) : fp.typeOf(t);
    boolean pointerLike =
        switch (type.underlying()) {
          case Pointer p -> true;
          case MapType m -> true;
          case ChanType c -> true;
          case Signature s -> true;
          default -> false;
        };
    if (pointerLike) {
      visit(t.x());
      loaded = true;
    } else {
      settle(t, () -> visit(t.x()));
    }
  }

  private void visitSelector(Expr.SelectorExpr s) {
    if (fp.isPackage(s.x())) {
      if (fp.objectOf(s.sel()) instanceof Obj.Var) loaded = true;
    } else if (fp.modeOf(s.x()) != TypeAndValue.Mode.TYPE) {
      visit(s.x());
      if (fp.selection(s).indirect()) loaded = true;
    }
  }

  private void visitIndex(Expr.IndexExpr i) {
    Expr index = i.indices().getFirst();
    if (fp.modeOf(index) == TypeAndValue.Mode.TYPE) return;
    visit(i.x());
    visit(index);
    boolean array = fp.typeOf(i.x()).underlying() instanceof ArrayType;
    if (!array || fp.constantOf(index) == null) loaded = true;
  }

  private void visitCall(Expr.CallExpr c) {
    if (fp.modeOf(CallPlanner.unparen(c.fun())) == TypeAndValue.Mode.TYPE) {
      visitConversion(c);
      return;
    }
    BuiltinFunc builtin = fp.calls().builtin(c);
    switch (builtin) {
      case PANIC, PRINT, PRINTLN, RECOVER -> call(c);
      case null -> call(c);
      case APPEND, COPY, CLEAR, CLOSE, DELETE -> {
        settle(c, () -> visitArguments(c));
        if (loaded) matters = true;
      }
      default -> settle(c, () -> visitArguments(c));
    }
  }

  private void visitArguments(Expr.CallExpr c) {
    for (Expr arg : c.args()) if (fp.modeOf(arg) != TypeAndValue.Mode.TYPE) visit(arg);
  }

  private void visitConversion(Expr.CallExpr c) {
    Expr x = c.args().getFirst();
    if (fp.typeOf(c).underlying() instanceof SliceType
        && !(fp.typeOf(x).underlying() instanceof SliceType)) {
      settle(c, () -> visit(x));
      return;
    }
    visit(x);
    // The bytes or runes of a string are read when it is made.
    if (fp.typeOf(x).underlying() instanceof SliceType) loaded = true;
  }

  /** Whether a call may change the variable. */
  private boolean isShared(Obj.Var v) {
    if (v.kind() == Obj.Var.Kind.PACKAGE) return true;
    return fp.captures().isAddressTaken(v)
        || fp.captures().isCaptured(v) && fp.captures().isReassigned(v)
        || fp.captures().isCaptured(v) && fp.runtimeType(v.type()).isAggregate();
  }

  /** Whether evaluating {@code e} calls a function or receives from a channel. */
  static boolean hasCall(FunctionPlanner fp, Expr e) {
    return switch (e) {
      case null -> false;
      case Expr.CallExpr c -> {
        boolean conversion = fp.modeOf(CallPlanner.unparen(c.fun())) == TypeAndValue.Mode.TYPE;
        boolean pure = conversion || fp.constantOf(c) != null || isPure(fp.calls().builtin(c));
        yield !pure || c.args().stream().anyMatch(a -> hasCall(fp, a));
      }
      case Expr.UnaryExpr u -> u.op() == Token.ARROW || hasCall(fp, u.x());
      case Expr.ParenExpr p -> hasCall(fp, p.x());
      case Expr.StarExpr s -> hasCall(fp, s.x());
      case Expr.SelectorExpr s -> hasCall(fp, s.x());
      case Expr.IndexExpr i ->
          hasCall(fp, i.x()) || i.indices().stream().anyMatch(x -> hasCall(fp, x));
      case Expr.SliceExpr s ->
          hasCall(fp, s.x())
              || hasCall(fp, s.low())
              || hasCall(fp, s.high())
              || hasCall(fp, s.max());
      case Expr.TypeAssertExpr t -> hasCall(fp, t.x());
      case Expr.BinaryExpr b -> hasCall(fp, b.x()) || hasCall(fp, b.y());
      case Expr.KeyValueExpr kv -> hasCall(fp, kv.key()) || hasCall(fp, kv.value());
      case Expr.CompositeLit c -> c.elements().stream().anyMatch(x -> hasCall(fp, x));
      default -> false;
    };
  }

  private static boolean isPure(BuiltinFunc builtin) {
    return switch (builtin) {
      case LEN, CAP, MIN, MAX, REAL, IMAG, COMPLEX -> true;
      case null, default -> false;
    };
  }
}
