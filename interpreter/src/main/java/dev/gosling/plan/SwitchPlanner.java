package dev.gosling.plan;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.StmtNode;
import dev.gosling.exec.expr.BoolConstant;
import dev.gosling.exec.expr.PayloadBits;
import dev.gosling.exec.expr.PayloadRef;
import dev.gosling.exec.expr.SlotIsNull;
import dev.gosling.exec.expr.TypeImplements;
import dev.gosling.exec.expr.TypeIs;
import dev.gosling.exec.stmt.LongSwitch;
import dev.gosling.exec.stmt.SelectStmt;
import dev.gosling.exec.stmt.StringSwitch;
import dev.gosling.exec.stmt.Switch;
import dev.gosling.syntax.CaseClause;
import dev.gosling.syntax.CommClause;
import dev.gosling.syntax.Expr;
import dev.gosling.syntax.Stmt;
import dev.gosling.types.Basic;
import dev.gosling.types.ChanType;
import dev.gosling.types.Constant;
import dev.gosling.types.Interface;
import dev.gosling.types.Obj;
import dev.gosling.types.Type;
import dev.gosling.value.GoString;
import dev.gosling.value.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Plans switch, type switch and select statements. */
final class SwitchPlanner {
  private final FunctionPlanner fp;
  private final StmtPlanner stmts;

  SwitchPlanner(FunctionPlanner fp, StmtPlanner stmts) {
    this.fp = fp;
    this.stmts = stmts;
  }

  private ExprPlanner exprs() {
    return fp.exprs();
  }

  // Expression switches

  StmtNode plan(Stmt.SwitchStmt s, int label) {
    StmtNode init = stmts.plan(s.init());
    return stmts.sequence(init, cases(s, label));
  }

  private StmtNode cases(Stmt.SwitchStmt s, int label) {
    int defaultClause = defaultOf(s.cases());
    if (s.tag() == null) {
      Cases cases = new Cases();
      for (int i = 0; i < s.cases().size(); i++) {
        for (Expr e : values(s.cases().get(i))) cases.add(isTrue(e), i);
      }
      return cases.node(null, bodies(s.cases()), defaultClause, label);
    }
    StmtNode table = table(s, defaultClause, label);
    if (table != null) return table;
    Type type = fp.typeOf(s.tag());
    Kind kind = fp.kindOf(type);
    int slot = fp.newSlot(kind);
    StmtNode tag = Memory.setLocal(slot, kind, exprs().planAs(s.tag(), type));
    Cases cases = new Cases();
    for (int i = 0; i < s.cases().size(); i++) {
      for (Expr e : values(s.cases().get(i))) {
        cases.add(equal(Memory.local(slot, kind), type, e), i);
      }
    }
    return cases.node(tag, bodies(s.cases()), defaultClause, label);
  }

  /** spec: "A missing switch expression is equivalent to the boolean value true." */
  private ExprNode isTrue(Expr e) {
    Type type = fp.typeOf(e);
    if (!isInterface(type)) return exprs().plan(e);
    ExprNode yes = exprs().convert(new BoolConstant(true), Basic.BOOL, type, e.pos());
    return exprs().equal(yes, exprs().plan(e), type, e.pos());
  }

  private ExprNode equal(ExprNode tag, Type type, Expr e) {
    Type caseType = fp.typeOf(e);
    if (isInterface(caseType) && !isInterface(type)) {
      ExprNode converted = exprs().convert(tag, type, caseType, e.pos());
      return exprs().equal(converted, exprs().plan(e), caseType, e.pos());
    }
    return exprs().equal(tag, exprs().planAs(e, type), type, e.pos());
  }

  private static boolean isInterface(Type type) {
    return type.underlying() instanceof Interface;
  }

  /** A switch whose cases are all constants of an integer or string type, or null. */
  private StmtNode table(Stmt.SwitchStmt s, int defaultClause, int label) {
    Type type = fp.typeOf(s.tag());
    if (!(type.underlying() instanceof Basic basic)) return null;
    Map<Long, Integer> longs = new TreeMap<>();
    Map<GoString, Integer> strings = new HashMap<>();
    for (int i = 0; i < s.cases().size(); i++) {
      for (Expr e : values(s.cases().get(i))) {
        switch (fp.constantOf(e)) {
          case Constant.Int n when basic.isInteger() -> longs.putIfAbsent(n.value().longValue(), i);
          case Constant.Str str when basic.isString() ->
              strings.putIfAbsent(GoString.of(str.bytes()), i);
          case null, default -> {
            return null;
          }
        }
      }
    }
    if (basic.isInteger()) {
      return new LongSwitch(
          exprs().plan(s.tag()),
          longs.keySet().stream().mapToLong(Long::longValue).toArray(),
          longs.values().stream().mapToInt(Integer::intValue).toArray(),
          bodies(s.cases()),
          defaultClause,
          label);
    }
    return basic.isString()
        ? new StringSwitch(exprs().plan(s.tag()), strings, bodies(s.cases()), defaultClause, label)
        : null;
  }

  private static List<Expr> values(CaseClause c) {
    return c.values() == null ? List.of() : c.values();
  }

  private static int defaultOf(List<CaseClause> cases) {
    for (int i = 0; i < cases.size(); i++) if (cases.get(i).isDefault()) return i;
    return -1;
  }

  private StmtNode[] bodies(List<CaseClause> cases) {
    return cases.stream().map(c -> stmts.block(c.body())).toArray(StmtNode[]::new);
  }

  private static final class Cases {
    private final List<ExprNode> conditions = new ArrayList<>();
    private final List<Integer> clauses = new ArrayList<>();

    void add(ExprNode condition, int clause) {
      conditions.add(condition);
      clauses.add(clause);
    }

    StmtNode node(StmtNode tag, StmtNode[] bodies, int defaultClause, int label) {
      return new Switch(
          tag,
          conditions.toArray(ExprNode[]::new),
          clauses.stream().mapToInt(Integer::intValue).toArray(),
          bodies,
          defaultClause,
          label);
    }
  }

  // Type switches

  StmtNode plan(Stmt.TypeSwitchStmt s, int label) {
    StmtNode init = stmts.plan(s.init());
    int slot = fp.newRefSlot();
    StmtNode tag = Memory.setLocal(slot, Kind.REF, exprs().plan(s.x()));
    Cases cases = new Cases();
    StmtNode[] bodies = new StmtNode[s.cases().size()];
    for (int i = 0; i < bodies.length; i++) {
      CaseClause c = s.cases().get(i);
      for (Expr type : values(c)) cases.add(test(slot, type), i);
      bodies[i] = stmts.sequence(bind(c, slot), stmts.block(c.body()));
    }
    return stmts.sequence(init, cases.node(tag, bodies, defaultOf(s.cases()), label));
  }

  private boolean isNil(Expr e) {
    return CallPlanner.unparen(e) instanceof Expr.Ident id && fp.objectOf(id) instanceof Obj.Nil;
  }

  private ExprNode test(int slot, Expr e) {
    if (isNil(e)) return new SlotIsNull(slot);
    Type type = fp.typeOf(e);
    return isInterface(type)
        ? new TypeImplements(slot, fp.runtimeType(type), fp.planner().methods())
        : new TypeIs(slot, fp.runtimeType(type));
  }

  /**
   * spec: "In clauses with a case listing exactly one type, the variable has that type; otherwise,
   * the variable has the type of the expression in the TypeSwitchGuard."
   */
  private StmtNode bind(CaseClause c, int slot) {
    Obj.Var v = fp.planner().info().implicits.get(c);
    if (v == null) return null;
    Type type = fp.substitute(v.type());
    boolean payload = values(c).size() == 1 && !isNil(c.values().getFirst()) && !isInterface(type);
    if (!payload) return fp.define(v, Memory.local(slot, Kind.REF));
    Kind kind = fp.kindOf(type);
    return fp.define(
        v,
        kind.isRef()
            ? exprs().copy(new PayloadRef(slot), type)
            : Memory.fromBits(new PayloadBits(slot), kind));
  }

  // Select

  StmtNode plan(Stmt.SelectStmt s, int label) {
    List<SelectStmt.Case> cases = new ArrayList<>();
    StmtNode defaultBody = null;
    for (CommClause c : s.cases()) {
      switch (c.comm()) {
        case null -> defaultBody = stmts.block(c.body());
        case Stmt.SendStmt send -> cases.add(send(send, c));
        case Stmt.ExprStmt e -> cases.add(receive(e.x(), c, List.of(), false));
        case Stmt.AssignStmt a -> cases.add(receive(a.rhs().getFirst(), c, a.lhs(), a.define()));
        default -> throw new IllegalStateException("no communication: " + c.comm());
      }
    }
    return new SelectStmt(cases.toArray(SelectStmt.Case[]::new), defaultBody, s.pos(), label);
  }

  private SelectStmt.Case send(Stmt.SendStmt s, CommClause c) {
    Type elem = ((ChanType) fp.typeOf(s.chan()).underlying()).elem();
    Kind kind = fp.kindOf(elem);
    ExprNode value = exprs().planAs(s.value(), elem);
    return new SelectStmt.Case(
        exprs().plan(s.chan()),
        kind.isRef() ? value : Memory.toBits(value, kind),
        kind.isRef(),
        -1,
        -1,
        stmts.block(c.body()));
  }

  private SelectStmt.Case receive(Expr rhs, CommClause c, List<Expr> lhs, boolean define) {
    Expr.UnaryExpr receive = (Expr.UnaryExpr) CallPlanner.unparen(rhs);
    ExprNode channel = exprs().plan(receive.x());
    Type elem = ((ChanType) fp.typeOf(receive.x()).underlying()).elem();
    Kind kind = fp.kindOf(elem);
    int valueSlot = lhs.isEmpty() ? -1 : fp.newSlot(kind);
    int okSlot = lhs.size() < 2 ? -1 : fp.newLongSlot();
    List<AssignPlanner.PlannedStore> stores = new ArrayList<>();
    if (valueSlot >= 0) {
      ExprNode value = exprs().copy(Memory.local(valueSlot, kind), elem);
      stores.add(stmts.assigns().store(lhs.get(0), define, value, elem));
    }
    if (okSlot >= 0) {
      ExprNode ok = Memory.local(okSlot, Kind.BOOL);
      stores.add(stmts.assigns().store(lhs.get(1), define, ok, Basic.BOOL));
    }
    List<StmtNode> list = new ArrayList<>();
    for (AssignPlanner.PlannedStore s : stores) list.add(s.prepare());
    for (AssignPlanner.PlannedStore s : stores) list.add(s.store());
    list.add(stmts.block(c.body()));
    return new SelectStmt.Case(
        channel, null, kind.isRef(), valueSlot, okSlot, stmts.sequence(list));
  }
}
