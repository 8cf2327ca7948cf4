package dev.gosling.loopvar;

import dev.gosling.check.Info;
import dev.gosling.check.TypeAndValue;
import dev.gosling.syntax.CaseClause;
import dev.gosling.syntax.CommClause;
import dev.gosling.syntax.Decl;
import dev.gosling.syntax.Expr;
import dev.gosling.syntax.Stmt;
import dev.gosling.syntax.Token;
import dev.gosling.types.ArrayType;
import dev.gosling.types.Obj;
import dev.gosling.types.Predicates;
import dev.gosling.types.Signature;
import dev.gosling.types.SliceType;
import dev.gosling.types.Struct;
import dev.gosling.types.Type;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/**
 * What gc thinks a function costs that it would inline: a unit for a node of its own tree, and more
 * for calls. The numbers are those that {@code go build -gcflags=-m=2} prints; of unusual
 * constructs it is an estimate.
 */
final class InlineCost extends LiveWalk {
  /** Of a function that is never inlined. */
  static final int NEVER = Integer.MAX_VALUE / 2;

  private static final int CALL = 57;
  private static final int PARAMETER_CALL = 17;
  private static final int CLOSURE = 16;

  /** A variable's declaration and its name in it. */
  private static final int DECLARED = 2;

  /** Functions of the standard library that are inlined themselves, measured on Go 1.26. */
  private static final Map<String, Integer> STANDARD =
      Map.ofEntries(
          Map.entry("fmt.Print", 72),
          Map.entry("fmt.Println", 72),
          Map.entry("fmt.Printf", 73),
          Map.entry("fmt.Errorf", 79),
          Map.entry("errors.New", 6),
          Map.entry("math.Abs", 14),
          Map.entry("math.Sqrt", 4),
          Map.entry("math.Max", 62),
          Map.entry("math.Min", 62),
          Map.entry("strconv.Itoa", 66),
          Map.entry("strings.Contains", 69),
          Map.entry("strings.HasPrefix", 18),
          Map.entry("strings.HasSuffix", 21),
          Map.entry("strings.TrimPrefix", 30),
          Map.entry("strings.TrimSuffix", 36),
          Map.entry("strings.Len", 4),
          Map.entry("strings.String", 8),
          Map.entry("strings.WriteByte", 30),
          Map.entry("strings.WriteString", 32));

  private final ToIntFunction<Obj.Func> costs;
  private final Signature signature;
  private int cost;

  /**
   * @param costs of other functions of the program; {@link #NEVER} for those not inlined
   */
  private InlineCost(Info info, Signature signature, ToIntFunction<Obj.Func> costs) {
    super(info);
    this.signature = signature;
    this.costs = costs;
  }

  static int of(
      Info info, Signature signature, Stmt.BlockStmt body, ToIntFunction<Obj.Func> costs) {
    InlineCost c = new InlineCost(info, signature, costs);
    c.stmt(body);
    return Math.min(c.cost, NEVER);
  }

  private void never() {
    cost = NEVER;
  }

  private void add(int n) {
    cost = Math.min(cost + n, NEVER);
  }

  // Statements

  @Override
  protected void stmt(Stmt s) {
    switch (s) {
      case Stmt.GoStmt _, Stmt.DeferStmt _ -> never();
      case Stmt.LabeledStmt l -> {
        add(1);
        stmt(l.stmt());
      }
      case Stmt.AssignStmt a -> assign(a);
      case Stmt.ReturnStmt r -> {
        add(1);
        exprs(r.results());
        List<Obj.Var> results = signature.results().vars();
        for (int i = 0; i < r.results().size() && i < results.size(); i++) {
          converted(r.results().get(i), results.get(i).type());
        }
      }
      case Stmt.BranchStmt b -> add(b.kind() == Stmt.BranchStmt.Kind.FALLTHROUGH ? 0 : 1);
      case Stmt.RangeStmt r -> range(r);
      case Stmt.IfStmt i -> {
        if (live.truth(i.cond()) != LiveCode.Truth.UNKNOWN) {
          super.stmt(new Stmt.IfStmt(i.pos(), i.init(), null, i.then(), i.orElse()));
        } else {
          add(1);
          super.stmt(i);
        }
      }
      case Stmt.ForStmt _, Stmt.SwitchStmt _, Stmt.SelectStmt _ -> {
        add(1);
        super.stmt(s);
      }
      case Stmt.TypeSwitchStmt t -> {
        add(t.bind() == null ? 2 : 2 + DECLARED + 1);
        super.stmt(t);
      }
      case Stmt.IncDecStmt i -> {
        add(2);
        expr(i.x());
      }
      case Stmt.SendStmt _ -> {
        add(1);
        super.stmt(s);
      }
      case null, default -> super.stmt(s);
    }
  }

  private void assign(Stmt.AssignStmt a) {
    add(1);
    for (int i = 0; i < a.lhs().size(); i++) {
      Expr e = a.lhs().get(i);
      if (a.define() && e instanceof Expr.Ident id && info.defs.get(id) instanceof Obj.Var) {
        add(id.isBlank() ? 1 : 1 + DECLARED);
      } else {
        expr(e);
        if (a.lhs().size() == a.rhs().size()) converted(a.rhs().get(i), info.typeOf(e));
      }
    }
    exprs(a.rhs());
  }

  private void range(Stmt.RangeStmt r) {
    add(1);
    for (Expr e : new Expr[] {r.key(), r.value()}) {
      if (e == null) continue;
      boolean blank = e instanceof Expr.Ident id && id.isBlank();
      if (blank) add(1);
      else if (r.define()) add(1 + DECLARED);
      else expr(e);
    }
    expr(r.x());
    stmt(r.body());
  }

  @Override
  protected void clause(CaseClause c) {
    add(1);
    super.clause(c);
  }

  @Override
  protected void clause(CommClause c) {
    add(c.comm() == null ? 1 : 4);
    super.clause(c);
  }

  @Override
  protected void decl(Decl d) {
    if (!(d instanceof Decl.GenDecl g) || g.kind() != Decl.GenDecl.Kind.VAR) return;
    for (Decl.Spec spec : g.specs()) {
      if (!(spec instanceof Decl.ValueSpec v)) continue;
      int n = v.names().size();
      add(n * (1 + DECLARED));
      add(v.values().isEmpty() ? n : 1);
      exprs(v.values());
    }
  }

  // Expressions

  private TypeAndValue known(Expr e) {
    return info.types.get(e);
  }

  @Override
  protected void expr(Expr e) {
    if (e == null) return;
    TypeAndValue known = known(e);
    if (known != null && known.isType()) return;
    if (known != null && known.isConstant()) {
      add(1);
      return;
    }
    switch (e) {
      case Expr.ParenExpr p -> expr(p.x());
      case Expr.FuncLit _ -> add(CLOSURE);
      case Expr.CallExpr c -> call(c);
      case Expr.CompositeLit l -> literal(l);
      case Expr.KeyValueExpr k -> {
        add(1);
        if (info.typeOf(k.key()) != null) expr(k.key());
        expr(k.value());
      }
      case Expr.SelectorExpr s -> selector(s);
      case Expr.SliceExpr s -> {
        Type type = info.typeOf(s.x());
        add(type != null && type.underlying() instanceof ArrayType ? 2 : 1);
        children(s);
      }
      case Expr.UnaryExpr u -> {
        boolean firstField = u.op() == Token.AND && isFirstField(u.x());
        add(firstField ? -1 : 1);
        children(u);
      }
      case Expr.IndexExpr i when callsInstance(i) -> add(1);
      default -> {
        add(1);
        children(e);
      }
    }
  }

  private boolean callsInstance(Expr.IndexExpr i) {
    return CompiledCode.callee(info, i) instanceof Obj.Func;
  }

  /** {@code &x.f} costs nothing if f is where x is. */
  private boolean isFirstField(Expr e) {
    if (!(LiveCode.unparen(e) instanceof Expr.SelectorExpr s)) return false;
    if (!(LiveCode.unparen(s.x()) instanceof Expr.Ident id)) return false;
    Type type = info.typeOf(id);
    if (type == null) return false;
    Type base = type.underlying() instanceof dev.gosling.types.Pointer p ? p.elem() : type;
    return base.underlying() instanceof Struct struct
        && !struct.fields().isEmpty()
        && struct.fields().getFirst().name().equals(s.sel().name());
  }

  private void selector(Expr.SelectorExpr s) {
    boolean imported = s.x() instanceof Expr.Ident id && info.uses.get(id) instanceof Obj.PkgName;
    if (imported) {
      add(1);
    } else {
      add(info.uses.get(s.sel()) instanceof Obj.Func ? 2 : 1);
      expr(s.x());
    }
  }

  private void literal(Expr.CompositeLit l) {
    Type type = info.typeOf(l);
    boolean slice = type != null && type.underlying() instanceof SliceType;
    boolean struct = type != null && type.underlying() instanceof Struct;
    add(slice ? 2 : 1);
    for (Expr element : l.elements()) {
      if (struct && !(element instanceof Expr.KeyValueExpr)) add(1);
      expr(element);
    }
  }

  private void call(Expr.CallExpr c) {
    TypeAndValue fun = known(c.fun());
    if (fun != null && fun.isType()) {
      conversion(c, fun.type());
      return;
    }
    add(1);
    Obj callee = CompiledCode.callee(info, c.fun());
    if (callee instanceof Obj.Builtin) {
      builtin(c, callee.name());
      return;
    }
    function(c, callee);
    exprs(c.args());
    if (fun != null && fun.type().underlying() instanceof Signature s) arguments(c, s);
  }

  private void builtin(Expr.CallExpr c, String name) {
    if (name.equals("recover")) never();
    if (name.equals("panic")) add(1);
    exprs(c.args());
  }

  private void conversion(Expr.CallExpr c, Type to) {
    Type from = info.typeOf(c.args().getFirst());
    boolean free =
        from != null
            && !Predicates.isInterface(to)
            && (from.underlying() == to.underlying() || from.underlying().equals(to.underlying()));
    add(free ? 0 : 1);
    exprs(c.args());
  }

  /** The callee and what calling it costs. */
  private void function(Expr.CallExpr c, Obj callee) {
    Expr fun = LiveCode.unparen(c.fun());
    if (fun instanceof Expr.FuncLit lit && info.typeOf(lit) instanceof Signature s) {
      add(CLOSURE + of(info, s, lit.body(), costs));
      return;
    }
    if (!(callee instanceof Obj.Func f)) {
      expr(fun);
      boolean parameter = callee instanceof Obj.Var v && isParameter(v);
      add(parameter ? PARAMETER_CALL : CALL);
      return;
    }
    if (fun instanceof Expr.SelectorExpr s && !isPackage(s.x())) {
      Type receiver = info.typeOf(s.x());
      if (receiver != null && Predicates.isInterface(receiver)) add(1);
      else if (f.origin().hasPointerReceiver() && !Predicates.isPointer(receiver)) add(1);
      expr(s.x());
    } else {
      add(1);
    }
    add(Math.min(costOf(f), NEVER));
  }

  private boolean isPackage(Expr e) {
    return e instanceof Expr.Ident id && info.uses.get(id) instanceof Obj.PkgName;
  }

  private boolean isParameter(Obj.Var v) {
    return signature.params().vars().contains(v);
  }

  private int costOf(Obj.Func f) {
    if (f.pkg() == null) return CALL;
    Integer standard = STANDARD.get(f.pkg().path() + "." + f.name());
    if (standard != null) return standard;
    int own = costs.applyAsInt(f);
    return own <= Inlining.BUDGET ? own : CALL;
  }

  /** Arguments of a parameter of several make a slice; those of interface type are converted. */
  private void arguments(Expr.CallExpr c, Signature s) {
    List<Obj.Var> params = s.params().vars();
    int fixed = s.variadic() ? params.size() - 1 : params.size();
    if (s.variadic() && !c.hasDots() && c.args().size() > fixed) add(2);
    for (int i = 0; i < c.args().size(); i++) {
      Type to = null;
      if (i < fixed) to = params.get(i).type();
      else if (!c.hasDots() && params.getLast().type() instanceof SliceType slice)
        to = slice.elem();
      converted(c.args().get(i), to);
    }
  }

  /** What it costs to put a value into an interface. */
  private void converted(Expr value, Type to) {
    Type from = info.typeOf(value);
    if (to == null || from == null || !Predicates.isNonTypeParamInterface(to)) return;
    TypeAndValue known = known(value);
    if (known.mode() == TypeAndValue.Mode.NIL) return;
    if (known.isConstant() || !Predicates.isInterface(from)) add(1);
  }
}
