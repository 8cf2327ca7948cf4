package dev.gosling.loopvar;

import dev.gosling.check.Info;
import dev.gosling.loopvar.LoopVariable.Advice;
import dev.gosling.loopvar.LoopVariable.Capture;
import dev.gosling.loopvar.LoopVariable.Kind;
import dev.gosling.loopvar.LoopVariable.Remedy;
import dev.gosling.source.Position;
import dev.gosling.source.SourceSet;
import dev.gosling.syntax.Decl;
import dev.gosling.syntax.Expr;
import dev.gosling.syntax.ExprString;
import dev.gosling.syntax.Stmt;
import dev.gosling.syntax.Token;
import dev.gosling.types.ArrayType;
import dev.gosling.types.Lookup;
import dev.gosling.types.Obj;
import dev.gosling.types.Pointer;
import dev.gosling.types.Signature;
import dev.gosling.types.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One function's loop variables and what captures them. Function literals in it are functions of
 * their own, scanned by themselves: of them only matters what they use of this one.
 *
 * <p>A capture within a return statement is none: the loop has ended by then.
 */
final class CaptureScan extends LiveWalk {
  private final SourceSet sources;
  private final Inlining inlining;
  private final List<LoopVariable> found;

  /** The variables of the loops around, with their loops. */
  private final Map<Obj.Var, Candidate> candidates = new LinkedHashMap<>();

  private int loopDepth;

  /** How many loops have ended when the value is used that is being computed. */
  private int endedLoops;

  /** Whether a return statement ends the function that is compiled. */
  private boolean returnsEnd = true;

  /** A variable that a loop declares. */
  private static final class Candidate {
    final Stmt loop;
    final Stmt.BlockStmt body;
    final List<Capture> captures = new ArrayList<>();
    boolean inHeader = true;
    boolean capturedInHeader;
    boolean changedInBody;

    Candidate(Stmt loop, Stmt.BlockStmt body) {
      this.loop = loop;
      this.body = body;
    }

    Remedy remedy(Position brace) {
      if (loop instanceof Stmt.RangeStmt) return new Remedy(Advice.COPY, brace);
      if (capturedInHeader) return new Remedy(Advice.OUT_OF_HEADER, brace);
      if (changedInBody) return new Remedy(Advice.COPY_BACK, brace);
      boolean addressed = captures.stream().anyMatch(c -> c.kind().takesAddress());
      return new Remedy(addressed ? Advice.COPY_UNLESS_CHANGED : Advice.COPY, brace);
    }
  }

  /**
   * @param found receives what is found
   */
  CaptureScan(Info info, SourceSet sources, Inlining inlining, List<LoopVariable> found) {
    super(info);
    this.sources = sources;
    this.inlining = inlining;
    this.found = found;
  }

  void function(Decl.FuncDecl f) {
    returnsEnd = !inlining.isInlined(f);
    stmt(f.body());
  }

  void function(Expr.FuncLit lit) {
    returnsEnd = !inlining.isInlined(lit);
    stmt(lit.body());
  }

  // Loops

  private void loop(Stmt.ForStmt s) {
    Map<Obj.Var, Candidate> own = new LinkedHashMap<>();
    if (s.init() instanceof Stmt.AssignStmt a && a.define()) declare(own, a.lhs(), s, s.body());
    candidates.putAll(own);
    loopDepth++;
    stmt(s.init());
    if (live.truth(s.cond()) == LiveCode.Truth.NEVER) {
      expr(s.cond());
    } else {
      expr(s.cond());
      stmt(s.post());
      own.values().forEach(c -> c.inHeader = false);
      stmt(s.body());
    }
    loopDepth--;
    report(own);
  }

  private void loop(Stmt.RangeStmt s) {
    if (!isOnlyCounted(s)) expr(s.x());
    Map<Obj.Var, Candidate> own = new LinkedHashMap<>();
    if (s.define()) {
      List<Expr> lhs = new ArrayList<>();
      lhs.add(s.key());
      if (s.value() != null) lhs.add(s.value());
      declare(own, lhs, s, s.body());
    } else {
      for (Expr e : new Expr[] {s.key(), s.value()}) {
        expr(e);
        if (e != null) changed(e);
      }
    }
    if (isFunction(s.x())) {
      rangeBody(s);
      return;
    }
    candidates.putAll(own);
    own.values().forEach(c -> c.inHeader = false);
    loopDepth++;
    stmt(s.body());
    loopDepth--;
    report(own);
  }

  /** spec: "if at most one iteration variable is present, and x or len(x) is constant". */
  private boolean isOnlyCounted(Stmt.RangeStmt s) {
    if (s.value() != null) return false;
    Type type = info.typeOf(s.x());
    if (type == null) return false;
    Type array = type.underlying() instanceof Pointer p ? p.elem().underlying() : type.underlying();
    return array instanceof ArrayType && LiveCode.unparen(s.x()) instanceof Expr.UnaryExpr;
  }

  private boolean isFunction(Expr x) {
    Type type = info.typeOf(x);
    return type != null && type.underlying() instanceof Signature;
  }

  /** gc makes a function of the body, with the loop's variables as its parameters. */
  private void rangeBody(Stmt.RangeStmt s) {
    Uses uses = new Uses();
    uses.body(s.body());
    uses.captures(Kind.RANGE_BODY, s.pos());
    CaptureScan body = new CaptureScan(info, sources, inlining, found);
    body.returnsEnd = false;
    body.stmt(s.body());
  }

  private void declare(
      Map<Obj.Var, Candidate> own, List<Expr> lhs, Stmt loop, Stmt.BlockStmt body) {
    for (Expr e : lhs) {
      if (e instanceof Expr.Ident id && !id.isBlank() && info.defs.get(id) instanceof Obj.Var v) {
        own.put(v, new Candidate(loop, body));
      }
    }
  }

  private void report(Map<Obj.Var, Candidate> own) {
    own.forEach(
        (v, c) -> {
          candidates.remove(v);
          if (c.captures.isEmpty()) return;
          found.add(
              new LoopVariable(
                  v.name(),
                  sources.position(v.pos()),
                  sources.position(c.loop.pos()),
                  c.loop instanceof Stmt.RangeStmt,
                  c.captures,
                  c.remedy(sources.position(c.body.pos()))));
        });
  }

  private void capture(Obj.Var v, Kind kind, int at, int use, String text) {
    Candidate c = candidates.get(v);
    if (c == null || endedLoops >= loopDepth) return;
    if (c.inHeader) c.capturedInHeader = true;
    c.captures.add(new Capture(kind, sources.position(at), sources.position(use), text));
  }

  // Statements

  @Override
  protected void stmt(Stmt s) {
    switch (s) {
      case Stmt.ForStmt f -> loop(f);
      case Stmt.RangeStmt r -> loop(r);
      case Stmt.ReturnStmt r -> {
        int outer = endedLoops;
        if (returnsEnd) endedLoops = loopDepth;
        exprs(r.results());
        endedLoops = outer;
      }
      case Stmt.GoStmt g -> started(g.call(), Kind.GOROUTINE);
      case Stmt.DeferStmt d -> started(d.call(), Kind.DEFERRED);
      case Stmt.IncDecStmt x -> {
        expr(x.x());
        changed(x.x());
      }
      case Stmt.AssignStmt a -> {
        children(a);
        if (!a.define()) a.lhs().forEach(this::changed);
        else a.lhs().stream().filter(e -> info.uses.get(e) != null).forEach(this::changed);
      }
      case null, default -> super.stmt(s);
    }
  }

  private void started(Expr call, Kind kind) {
    if (call instanceof Expr.CallExpr c && LiveCode.unparen(c.fun()) instanceof Expr.FuncLit lit) {
      literal(lit, kind);
      exprs(c.args());
    } else {
      expr(call);
    }
  }

  private void changed(Expr lhs) {
    Candidate c = candidates.get(root(lhs));
    if (c != null && !c.inHeader) c.changedInBody = true;
  }

  // Expressions

  @Override
  protected void expr(Expr e) {
    if (isConstant(e)) return;
    switch (e) {
      case Expr.FuncLit lit -> literal(lit, Kind.FUNCTION);
      case Expr.CallExpr c -> call(c);
      case Expr.SelectorExpr s -> {
        children(s);
        receiver(s, Kind.METHOD_VALUE);
      }
      case Expr.SliceExpr s -> {
        children(s);
        Type type = info.typeOf(s.x());
        if (type != null && type.underlying() instanceof ArrayType) address(s.x(), Kind.SLICE, s);
      }
      case Expr.UnaryExpr u -> {
        children(u);
        if (u.op() == Token.AND) address(u.x(), Kind.ADDRESS, u);
      }
      case null, default -> children(e);
    }
  }

  private void call(Expr.CallExpr c) {
    switch (LiveCode.unparen(c.fun())) {
      case Expr.FuncLit lit when inlining.inlinesCall(lit) -> inlined(lit);
      case Expr.FuncLit lit -> literal(lit, Kind.CALLED_FUNCTION);
      case Expr.SelectorExpr s -> {
        children(s);
        receiver(s, Kind.METHOD_CALL);
      }
      case Expr fun -> expr(fun);
    }
    exprs(c.args());
  }

  /** {@code x.f} is {@code (&x).f} if f is a method with a pointer receiver and x no pointer. */
  private void receiver(Expr.SelectorExpr s, Kind kind) {
    if (!(info.uses.get(s.sel()) instanceof Obj.Func f)) return;
    if (!f.origin().hasPointerReceiver()) return;
    if (!isIndirect(s)) address(s.x(), kind, s);
  }

  /** Whether a pointer lies between x and f of {@code x.f}. */
  private boolean isIndirect(Expr.SelectorExpr s) {
    Type type = info.typeOf(s.x());
    Obj found = info.uses.get(s.sel());
    if (type == null || found == null || type.underlying() instanceof Pointer) return true;
    Lookup.Selection selection = Lookup.find(type, true, found.pkg(), found.name());
    return selection == null || selection.indirect();
  }

  private void address(Expr operand, Kind kind, Expr whole) {
    Expr.Ident root = rootName(operand);
    if (root != null && info.uses.get(root) instanceof Obj.Var v) {
      capture(v, kind, start(whole), root.pos(), ExprString.of(whole));
    }
  }

  private void inlined(Expr.FuncLit lit) {
    boolean outer = returnsEnd;
    returnsEnd = false;
    stmt(lit.body());
    returnsEnd = outer;
  }

  private static int start(Expr e) {
    return e instanceof Expr.SliceExpr s ? start(s.x()) : e.pos();
  }

  private Obj.Var root(Expr e) {
    Expr.Ident name = rootName(e);
    return name != null && info.uses.get(name) instanceof Obj.Var v ? v : null;
  }

  /** The variable of which {@code e} is a part: {@code x} of {@code x.f[i]}; or null. */
  private Expr.Ident rootName(Expr e) {
    return switch (LiveCode.unparen(e)) {
      case Expr.Ident id -> id;
      case Expr.SelectorExpr s -> isIndirect(s) ? null : rootName(s.x());
      case Expr.IndexExpr i -> {
        Type type = info.typeOf(i.x());
        yield type != null && type.underlying() instanceof ArrayType ? rootName(i.x()) : null;
      }
      default -> null;
    };
  }

  private void literal(Expr.FuncLit lit, Kind kind) {
    Uses uses = new Uses();
    uses.body(lit.body());
    uses.captures(kind, lit.pos());
    new CaptureScan(info, sources, inlining, found).function(lit);
  }

  /** What a function literal uses of the variables of the loops around it. */
  private final class Uses extends LiveWalk {
    private final Map<Obj.Var, Integer> first = new LinkedHashMap<>();

    Uses() {
      super(CaptureScan.this.info);
    }

    void body(Stmt.BlockStmt body) {
      stmt(body);
    }

    void captures(Kind kind, int at) {
      first.forEach((v, use) -> capture(v, kind, at, use, null));
    }

    @Override
    protected void stmt(Stmt s) {
      switch (s) {
        case Stmt.IncDecStmt x -> changed(x.x());
        case Stmt.AssignStmt a when !a.define() -> a.lhs().forEach(CaptureScan.this::changed);
        case null, default -> {}
      }
      super.stmt(s);
    }

    @Override
    protected void expr(Expr e) {
      if (isConstant(e)) return;
      if (e instanceof Expr.Ident id
          && info.uses.get(id) instanceof Obj.Var v
          && candidates.containsKey(v)) {
        first.putIfAbsent(v, id.pos());
      }
      children(e);
    }
  }
}
