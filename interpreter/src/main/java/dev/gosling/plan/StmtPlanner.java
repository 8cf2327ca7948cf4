package dev.gosling.plan;

import dev.gosling.check.CheckedProgram;
import dev.gosling.exec.Completion;
import dev.gosling.exec.ExprNode;
import dev.gosling.exec.StmtNode;
import dev.gosling.exec.expr.AfterBool;
import dev.gosling.exec.stmt.Block;
import dev.gosling.exec.stmt.Block2;
import dev.gosling.exec.stmt.Block3;
import dev.gosling.exec.stmt.Complete;
import dev.gosling.exec.stmt.Defer;
import dev.gosling.exec.stmt.Empty;
import dev.gosling.exec.stmt.Evaluate;
import dev.gosling.exec.stmt.EvaluateLong;
import dev.gosling.exec.stmt.Go;
import dev.gosling.exec.stmt.If;
import dev.gosling.exec.stmt.IfElse;
import dev.gosling.exec.stmt.LabelledBlock;
import dev.gosling.exec.stmt.ReturnAt;
import dev.gosling.exec.stmt.SendBits;
import dev.gosling.exec.stmt.SendRef;
import dev.gosling.syntax.Expr;
import dev.gosling.syntax.Stmt;
import dev.gosling.syntax.Token;
import dev.gosling.types.BuiltinFunc;
import dev.gosling.types.ChanType;
import dev.gosling.types.Constant;
import dev.gosling.types.Obj;
import dev.gosling.types.Tuple;
import dev.gosling.types.Type;
import dev.gosling.value.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Plans statements. */
final class StmtPlanner {
  private final FunctionPlanner fp;
  private final AssignPlanner assigns;
  private final LoopPlanner loops;
  private final SwitchPlanner switches;
  private final Map<String, Integer> labels = new HashMap<>();

  StmtPlanner(FunctionPlanner fp) {
    this.fp = fp;
    this.assigns = new AssignPlanner(fp, this);
    this.loops = new LoopPlanner(fp, this);
    this.switches = new SwitchPlanner(fp, this);
  }

  AssignPlanner assigns() {
    return assigns;
  }

  // Lists

  StmtNode sequence(List<StmtNode> nodes) {
    List<StmtNode> list = new ArrayList<>();
    for (StmtNode n : nodes) if (n != null && !(n instanceof Empty)) list.add(n);
    return switch (list.size()) {
      case 0 -> new Empty();
      case 1 -> list.getFirst();
      case 2 -> new Block2(list.get(0), list.get(1));
      case 3 -> new Block3(list.get(0), list.get(1), list.get(2));
      default -> new Block(list.toArray(StmtNode[]::new));
    };
  }

  StmtNode sequence(StmtNode... nodes) {
    List<StmtNode> list = new ArrayList<>();
    for (StmtNode n : nodes) list.add(n);
    return sequence(list);
  }

  StmtNode block(List<Stmt> stmts) {
    List<StmtNode> nodes = new ArrayList<>();
    List<Integer> numbers = new ArrayList<>();
    List<Integer> targets = new ArrayList<>();
    for (Stmt s : stmts) {
      for (Stmt l = s; l instanceof Stmt.LabeledStmt labelled; l = labelled.stmt()) {
        numbers.add(label(labelled.label()));
        targets.add(nodes.size());
      }
      StmtNode node = plan(s);
      if (!numbers.isEmpty() || !(node instanceof Empty)) nodes.add(node);
    }
    if (numbers.isEmpty()) return sequence(nodes);
    return new LabelledBlock(
        nodes.toArray(StmtNode[]::new),
        numbers.stream().mapToInt(Integer::intValue).toArray(),
        targets.stream().mapToInt(Integer::intValue).toArray());
  }

  private int label(Expr.Ident id) {
    return labels.computeIfAbsent(id.name(), k -> labels.size() + 1);
  }

  StmtNode plan(Stmt s) {
    return plan(s, 0);
  }

  /**
   * @param label the number of the statement's own label, or 0
   */
  private StmtNode plan(Stmt s, int label) {
    return switch (s) {
      case null -> new Empty();
      case Stmt.EmptyStmt e -> new Empty();
      case Stmt.BadStmt b -> throw new IllegalStateException("a bad statement");
      case Stmt.DeclStmt d -> assigns.declaration(d.decl());
      case Stmt.LabeledStmt l -> plan(l.stmt(), label(l.label()));
      case Stmt.ExprStmt e -> expression(e.x());
      case Stmt.SendStmt x -> send(x);
      case Stmt.IncDecStmt x -> fp.exprs().assignOp(x.x(), x.op(), null, x.opPos());
      case Stmt.AssignStmt a -> assigns.assignment(a);
      case Stmt.GoStmt g -> new Go(fp.calls().planSpawned(call(g.call()), "go"), g.pos());
      case Stmt.DeferStmt d -> new Defer(fp.calls().planSpawned(call(d.call()), "defer"));
      case Stmt.ReturnStmt r -> {
        StmtNode node = assigns.returns(r);
        yield fp.hasDefers() ? new ReturnAt(node, r.pos()) : node;
      }
      case Stmt.BranchStmt b -> branch(b);
      case Stmt.BlockStmt b -> block(b.stmts());
      case Stmt.IfStmt i -> ifStmt(i);
      case Stmt.SwitchStmt x -> switches.plan(x, label);
      case Stmt.TypeSwitchStmt x -> switches.plan(x, label);
      case Stmt.SelectStmt x -> switches.plan(x, label);
      case Stmt.ForStmt f -> loops.plan(f, label);
      case Stmt.RangeStmt r -> loops.plan(r, label);
    };
  }

  private static Expr.CallExpr call(Expr e) {
    return (Expr.CallExpr) CallPlanner.unparen(e);
  }

  private StmtNode branch(Stmt.BranchStmt b) {
    int label = b.label() == null ? 0 : label(b.label());
    return new Complete(
        switch (b.kind()) {
          case BREAK -> Completion.labelled(Completion.BREAK, label);
          case CONTINUE -> Completion.labelled(Completion.CONTINUE, label);
          case GOTO -> Completion.labelled(Completion.GOTO, label);
          case FALLTHROUGH -> Completion.FALLTHROUGH;
        });
  }

  private StmtNode ifStmt(Stmt.IfStmt s) {
    StmtNode init = plan(s.init());
    Constant constant = fp.constantOf(s.cond());
    if (constant instanceof Constant.Bool b) {
      return sequence(init, plan(b.value() ? s.then() : s.orElse()));
    }
    ExprNode cond = condition(s.cond());
    StmtNode then = plan(s.then());
    StmtNode node =
        s.orElse() == null ? new If(cond, then) : new IfElse(cond, then, plan(s.orElse()));
    return sequence(init, node);
  }

  /** A condition with what must run before it. */
  ExprNode condition(Expr cond) {
    StmtNode before = new EvaluationOrder(fp).hoist(List.of(cond));
    ExprNode node = fp.exprs().plan(cond);
    return before == null ? node : new AfterBool(before, node);
  }

  private StmtNode send(Stmt.SendStmt s) {
    StmtNode before = new EvaluationOrder(fp).hoist(List.of(s.chan(), s.value()));
    Type elem = ((ChanType) fp.typeOf(s.chan()).underlying()).elem();
    ExprNode channel = fp.exprs().plan(s.chan());
    ExprNode value = fp.exprs().planAs(s.value(), elem);
    Kind kind = fp.kindOf(elem);
    return sequence(
        before,
        kind.isRef()
            ? new SendRef(channel, value, s.arrow())
            : new SendBits(channel, Memory.toBits(value, kind), s.arrow()));
  }

  private StmtNode expression(Expr e) {
    Expr x = CallPlanner.unparen(e);
    if (x instanceof Expr.CallExpr call) {
      BuiltinFunc builtin = fp.calls().builtin(call);
      if (builtin == null) return fp.calls().statement(call);
      return evaluate(fp.exprs().plan(call), builtin == BuiltinFunc.COPY ? Kind.LONG : Kind.REF);
    }
    if (x instanceof Expr.UnaryExpr u && u.op() == Token.ARROW) {
      Type type = fp.typeOf(x);
      return evaluate(fp.exprs().plan(x), fp.kindOf(type instanceof Tuple t ? t.type(0) : type));
    }
    return evaluate(fp.exprs().plan(x), fp.kindOf(fp.typeOf(x)));
  }

  /** Runs {@code x} for its effects. */
  StmtNode evaluate(ExprNode x, Kind kind) {
    return kind.isRef() ? new Evaluate(x) : new EvaluateLong(Memory.toBits(x, kind));
  }

  /** Runs the builtin or conversion of a go or defer statement. */
  StmtNode spawned(Expr.CallExpr call) {
    return fp.calls().builtin(call) == null
        ? evaluate(fp.exprs().plan(call), fp.kindOf(fp.typeOf(call)))
        : expression(call);
  }

  /** Initializes package variables, aggregates in place. */
  StmtNode initialize(CheckedProgram.Initializer init) {
    List<Obj.Var> lhs = init.lhs();
    if (lhs.size() == 1) {
      Obj.Var v = lhs.getFirst();
      ExprNode value = fp.exprs().planAs(init.rhs(), v.type());
      return v.name().equals("_")
          ? evaluate(value, fp.kindOf(v.type()))
          : fp.assign(fp.locate(v), v.type(), value);
    }
    return assigns.tupleInto(lhs, init.rhs());
  }
}
