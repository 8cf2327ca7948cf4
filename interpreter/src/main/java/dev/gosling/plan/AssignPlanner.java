package dev.gosling.plan;

import dev.gosling.exec.Completion;
import dev.gosling.exec.ExprNode;
import dev.gosling.exec.StmtNode;
import dev.gosling.exec.stmt.Complete;
import dev.gosling.exec.stmt.Empty;
import dev.gosling.exec.stmt.Return;
import dev.gosling.exec.stmt.ReturnBool;
import dev.gosling.exec.stmt.ReturnDouble;
import dev.gosling.exec.stmt.ReturnLong;
import dev.gosling.exec.stmt.ReturnRef;
import dev.gosling.syntax.Decl;
import dev.gosling.syntax.Expr;
import dev.gosling.syntax.Stmt;
import dev.gosling.types.Basic;
import dev.gosling.types.Obj;
import dev.gosling.types.Tuple;
import dev.gosling.types.Type;
import dev.gosling.types.Types;
import dev.gosling.value.Kind;
import java.util.ArrayList;
import java.util.List;

/** Plans variable declarations, assignments and return statements. */
final class AssignPlanner {
  private final FunctionPlanner fp;
  private final StmtPlanner stmts;

  AssignPlanner(FunctionPlanner fp, StmtPlanner stmts) {
    this.fp = fp;
    this.stmts = stmts;
  }

  private ExprPlanner exprs() {
    return fp.exprs();
  }

  // Declarations

  StmtNode declaration(Decl decl) {
    if (!(decl instanceof Decl.GenDecl g) || g.kind() != Decl.GenDecl.Kind.VAR) {
      return new Empty();
    }
    List<StmtNode> list = new ArrayList<>();
    for (Decl.Spec spec : g.specs()) list.add(declaration((Decl.ValueSpec) spec));
    return stmts.sequence(list);
  }

  private StmtNode declaration(Decl.ValueSpec spec) {
    List<Slot> slots = new ArrayList<>();
    for (Expr.Ident id : spec.names()) slots.add(new Slot(id, true));
    if (!spec.values().isEmpty()) return assign(slots, spec.values());
    List<StmtNode> list = new ArrayList<>();
    for (Slot s : slots) {
      Obj.Var v = s.variable();
      if (v != null && !v.name().equals("_")) list.add(fp.define(v, exprs().zero(type(v))));
    }
    return stmts.sequence(list);
  }

  private Type type(Obj.Var v) {
    return fp.substitute(v.type());
  }

  // Assignments

  StmtNode assignment(Stmt.AssignStmt s) {
    if (s.op() != null) {
      StmtNode before =
          new EvaluationOrder(fp).hoist(List.of(s.lhs().getFirst(), s.rhs().getFirst()));
      return stmts.sequence(
          before, exprs().assignOp(s.lhs().getFirst(), s.op(), s.rhs().getFirst(), s.opPos()));
    }
    if (s.lhs().size() == 1 && s.rhs().size() == 1) {
      Slot slot = new Slot(s.lhs().getFirst(), s.define());
      if (!slot.declares) {
        StmtNode before = new EvaluationOrder(fp).hoist(s.lhs(), s.rhs());
        return stmts.sequence(
            before, exprs().assign(s.lhs().getFirst(), s.rhs().getFirst(), s.opPos()));
      }
    }
    List<Slot> slots = new ArrayList<>();
    for (Expr e : s.lhs()) slots.add(new Slot(e, s.define()));
    return assign(slots, s.rhs());
  }

  /** A left side: a variable being declared, or something that exists. */
  private final class Slot {
    final Expr lhs;
    final boolean declares;
    private ExprPlanner.Target target;

    Slot(Expr lhs, boolean define) {
      this.lhs = lhs;
      this.declares =
          define && lhs instanceof Expr.Ident id && fp.planner().info().defs.containsKey(id);
    }

    boolean isBlank() {
      return lhs instanceof Expr.Ident id && id.isBlank();
    }

    Obj.Var variable() {
      return declares && fp.planner().info().defs.get((Expr.Ident) lhs) instanceof Obj.Var v
          ? v
          : null;
    }

    /** Evaluates operands of something that exists. */
    StmtNode prepare() {
      if (declares || isBlank()) return null;
      target = exprs().target(lhs);
      return target.prepare();
    }

    /** The type of the place; {@code otherwise} for the blank identifier. */
    Type type(Type otherwise) {
      if (isBlank()) {
        Obj.Var v = variable();
        if (v != null && v.type() != null) return AssignPlanner.this.type(v);
        return otherwise == Basic.UNTYPED_NIL || otherwise == null ? Basic.INT : otherwise;
      }
      return declares ? AssignPlanner.this.type(variable()) : target.type();
    }

    /** {@code value} is a private copy of the slot's type. */
    StmtNode store(ExprNode value, Type type) {
      if (isBlank()) return stmts.evaluate(value, fp.kindOf(type));
      return declares ? fp.define(variable(), value) : target.store().of(value);
    }
  }

  private StmtNode assign(List<Slot> lhs, List<Expr> rhs) {
    if (lhs.size() != rhs.size()) return tuple(lhs, rhs.getFirst());
    List<StmtNode> list = new ArrayList<>();
    List<Expr> places = lhs.stream().filter(s -> !s.declares).map(s -> s.lhs).toList();
    list.add(new EvaluationOrder(fp).hoist(places, rhs));
    if (lhs.size() == 1) {
      Slot s = lhs.getFirst();
      list.add(s.prepare());
      Type type = s.type(fp.typeOf(rhs.getFirst()));
      list.add(s.store(exprs().planAs(rhs.getFirst(), type), type));
      return stmts.sequence(list);
    }
    if (lhs.stream().allMatch(s -> s.declares || s.isBlank())) {
      for (int i = 0; i < lhs.size(); i++) {
        Type type = lhs.get(i).type(fp.typeOf(rhs.get(i)));
        list.add(lhs.get(i).store(exprs().planAs(rhs.get(i), type), type));
      }
      return stmts.sequence(list);
    }
    // spec: "The assignment proceeds in two phases. First, the operands of index expressions and
    // pointer indirections on the left and the expressions on the right are all evaluated in the
    // usual order. Second, the assignments are carried out in left-to-right order."
    for (Slot s : lhs) list.add(s.prepare());
    List<StmtNode> stores = new ArrayList<>();
    for (int i = 0; i < lhs.size(); i++) {
      Type type = lhs.get(i).type(fp.typeOf(rhs.get(i)));
      Kind kind = fp.kindOf(type);
      int temp = fp.newSlot(kind);
      list.add(Memory.setLocal(temp, kind, exprs().planAs(rhs.get(i), type)));
      stores.add(lhs.get(i).store(Memory.local(temp, kind), type));
    }
    list.addAll(stores);
    return stmts.sequence(list);
  }

  /**
   * One of several stores: what evaluates the operands of the left side (null if there are none)
   * comes before all stores.
   */
  record PlannedStore(StmtNode prepare, StmtNode store) {}

  /** {@code lhs = value}, or {@code :=}; {@code value} is a private copy of type {@code from}. */
  PlannedStore store(Expr lhs, boolean define, ExprNode value, Type from) {
    Slot s = new Slot(lhs, define);
    if (s.isBlank()) return new PlannedStore(null, null);
    StmtNode prepare = s.prepare();
    Type to = s.type(from);
    return new PlannedStore(prepare, s.store(exprs().convert(value, from, to, lhs.pos()), to));
  }

  /** Several left sides from one call, or from a comma-ok form. */
  private StmtNode tuple(List<Slot> lhs, Expr rhs) {
    Expr x = CallPlanner.unparen(rhs);
    List<StmtNode> list = new ArrayList<>();
    for (Slot s : lhs) list.add(s.prepare());
    if (x instanceof Expr.CallExpr call && fp.typeOf(call) instanceof Tuple results) {
      callInto(lhs, call, results, list);
      return stmts.sequence(list);
    }
    ExprPlanner.CommaOk ok = exprs().planCommaOk(x);
    list.add(ok.run());
    Type type = fp.typeOf(x) instanceof Tuple t ? t.type(0) : fp.typeOf(x);
    if (!lhs.get(0).isBlank()) {
      Type to = lhs.get(0).type(type);
      ExprNode value = exprs().convert(exprs().copy(ok.value(), type), type, to, x.pos());
      list.add(lhs.get(0).store(value, to));
    }
    if (!lhs.get(1).isBlank()) {
      Type to = lhs.get(1).type(Basic.BOOL);
      list.add(lhs.get(1).store(exprs().convert(ok.ok(), Basic.BOOL, to, x.pos()), to));
    }
    return stmts.sequence(list);
  }

  private void callInto(List<Slot> lhs, Expr.CallExpr call, Tuple results, List<StmtNode> list) {
    int[] slots = new int[lhs.size()];
    List<StmtNode> stores = new ArrayList<>();
    for (int i = 0; i < slots.length; i++) {
      Slot s = lhs.get(i);
      slots[i] = -1;
      if (s.isBlank()) continue;
      Type from = results.type(i);
      Type to = s.type(from);
      Kind kind = fp.kindOf(from);
      slots[i] = directSlot(s, from, to);
      if (slots[i] >= 0) continue;
      slots[i] = fp.newSlot(kind);
      ExprNode value = exprs().convert(Memory.local(slots[i], kind), from, to, call.pos());
      stores.add(s.store(value, to));
    }
    list.add(TupleCall.of(fp, call, results, slots).run());
    list.addAll(stores);
  }

  /** The slot of a local variable that takes a result as it is, or -1. */
  private int directSlot(Slot s, Type from, Type to) {
    if (!s.declares || !Types.identical(from, to)) return -1;
    return switch (fp.declare(s.variable())) {
      case Location.LongSlot l -> l.slot();
      case Location.RefSlot r -> r.slot();
      default -> -1;
    };
  }

  /** Package variables from one call or comma-ok form. */
  StmtNode tupleInto(List<Obj.Var> lhs, Expr rhs) {
    Expr x = CallPlanner.unparen(rhs);
    List<StmtNode> list = new ArrayList<>();
    List<ExprNode> values = new ArrayList<>();
    Tuple types;
    if (x instanceof Expr.CallExpr call && fp.typeOf(call) instanceof Tuple results) {
      TupleCall run = TupleCall.of(fp, call, results);
      list.add(run.run());
      for (int i = 0; i < results.size(); i++) values.add(run.value(i));
      types = results;
    } else {
      ExprPlanner.CommaOk ok = exprs().planCommaOk(x);
      list.add(ok.run());
      Type type = fp.typeOf(x) instanceof Tuple t ? t.type(0) : fp.typeOf(x);
      types = Tuple.of(type, Basic.BOOL);
      values.add(exprs().copy(ok.value(), type));
      values.add(ok.ok());
    }
    for (int i = 0; i < lhs.size(); i++) {
      Obj.Var v = lhs.get(i);
      if (v.name().equals("_")) continue;
      ExprNode value = exprs().convert(values.get(i), types.type(i), v.type(), x.pos());
      list.add(fp.assign(fp.locate(v), v.type(), value));
    }
    return stmts.sequence(list);
  }

  // Return

  StmtNode returns(Stmt.ReturnStmt s) {
    List<FunctionPlanner.Result> results = fp.results();
    if (s.results().isEmpty()) return new Complete(Completion.RETURN);
    StmtNode before = new EvaluationOrder(fp).hoist(s.results());
    if (results.size() == 1) {
      FunctionPlanner.Result r = results.getFirst();
      ExprNode value = exprs().planAs(s.results().getFirst(), r.type());
      return stmts.sequence(before, returnOne(r, value));
    }
    return stmts.sequence(before, new Return(storeResults(s, results)));
  }

  private StmtNode returnOne(FunctionPlanner.Result r, ExprNode value) {
    if (fp.hasNamedResults()) return new Return(fp.assign(r.location(), r.type(), value));
    return switch (r.kind()) {
      case BOOL -> new ReturnBool(value);
      case LONG -> new ReturnLong(value);
      case DOUBLE -> new ReturnDouble(value);
      case REF -> new ReturnRef(value);
    };
  }

  private StmtNode storeResults(Stmt.ReturnStmt s, List<FunctionPlanner.Result> results) {
    List<StmtNode> list = new ArrayList<>();
    List<StmtNode> stores = new ArrayList<>();
    if (s.results().size() == 1) {
      Expr.CallExpr call = (Expr.CallExpr) CallPlanner.unparen(s.results().getFirst());
      Tuple types = (Tuple) fp.typeOf(call);
      TupleCall run = TupleCall.of(fp, call, types);
      list.add(run.run());
      for (int i = 0; i < results.size(); i++) {
        FunctionPlanner.Result r = results.get(i);
        stores.add(storeResult(r, exprs().convert(run.value(i), types.type(i), r.type(), s.pos())));
      }
    } else {
      boolean direct = !fp.hasNamedResults() && !fp.hasDefers();
      for (int i = 0; i < results.size(); i++) {
        FunctionPlanner.Result r = results.get(i);
        ExprNode value = exprs().planAs(s.results().get(i), r.type());
        if (direct) {
          list.add(storeResult(r, value));
          continue;
        }
        int temp = fp.newSlot(r.kind());
        list.add(Memory.setLocal(temp, r.kind(), value));
        stores.add(storeResult(r, Memory.local(temp, r.kind())));
      }
    }
    list.addAll(stores);
    return stmts.sequence(list);
  }

  private StmtNode storeResult(FunctionPlanner.Result r, ExprNode value) {
    return fp.hasNamedResults()
        ? fp.assign(r.location(), r.type(), value)
        : Memory.setLocal(r.slot(), r.kind(), value);
  }
}
