package dev.gosling.loopvar;

import dev.gosling.check.Info;
import dev.gosling.source.SourceFile;
import dev.gosling.syntax.Decl;
import dev.gosling.syntax.Expr;
import dev.gosling.syntax.FileNode;
import dev.gosling.types.Obj;
import dev.gosling.types.Signature;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which functions gc puts in the place of their calls before it looks at loop variables. A function
 * literal that is called where it stands captures nothing then; and a return statement becomes an
 * assignment, which no longer tells that the loop around it has ended.
 */
final class Inlining {
  /** What a function may cost. */
  static final int BUDGET = 80;

  /** What a literal may cost that is called through a variable. */
  private static final int LITERAL_BUDGET = 2 * BUDGET;

  /** What a literal may cost that is called once. */
  private static final int SINGLE_CALL_BUDGET = 10 * BUDGET;

  private static final String NOINLINE = "//go:noinline";

  private final Info info;
  private final CompiledCode code;
  private final Set<Expr.FuncLit> calledLiterals;
  private final Map<Decl.FuncDecl, FileNode> files = new IdentityHashMap<>();
  private final Map<Obj.Func, Integer> costs = new HashMap<>();

  /** Functions whose costs are being found, each called by the one before. */
  private final List<Obj.Func> underway = new ArrayList<>();

  /** Of those that call functions underway, what is answered meanwhile. */
  private final Map<Obj.Func, Integer> unknownYet = new HashMap<>();

  /** The place of the first function underway that has been called again. */
  private int outermostReached;

  Inlining(CompiledCode code, Info info) {
    this.info = info;
    this.code = code;
    this.calledLiterals = code.calledLiterals();
    for (FileNode file : code.files()) {
      for (Decl d : file.decls()) if (d instanceof Decl.FuncDecl f) files.put(f, file);
    }
  }

  /** Whether a literal that is called where it stands is inlined. */
  boolean inlinesCall(Expr.FuncLit lit) {
    return cost(lit) <= SINGLE_CALL_BUDGET;
  }

  /** Whether a copy of a literal stands in the place of a call through a variable. */
  boolean isInlined(Expr.FuncLit lit) {
    return calledLiterals.contains(lit) && cost(lit) <= LITERAL_BUDGET;
  }

  /** Whether a copy of a function stands in the place of a call. */
  boolean isInlined(Decl.FuncDecl f) {
    return code.isCalled(f) && info.defs.get(f.name()) instanceof Obj.Func o && cost(o) <= BUDGET;
  }

  private int cost(Expr.FuncLit lit) {
    return info.typeOf(lit) instanceof Signature s
        ? InlineCost.of(info, s, lit.body(), this::cost)
        : InlineCost.NEVER;
  }

  /**
   * Of functions that call each other gc takes the first one first: the costs of the others are not
   * known yet, and found by themselves later.
   */
  private int cost(Obj.Func f) {
    Obj.Func origin = f.origin();
    int place = underway.indexOf(origin);
    if (place >= 0) {
      outermostReached = Math.min(outermostReached, place);
      return InlineCost.NEVER;
    }
    Integer known = costs.getOrDefault(origin, unknownYet.get(origin));
    if (known != null) return known;
    Decl.FuncDecl decl = code.declaration(origin);
    if (decl == null || isMarked(decl)) return InlineCost.NEVER;
    return costOfBody(origin, decl);
  }

  private int costOfBody(Obj.Func f, Decl.FuncDecl decl) {
    int place = underway.size();
    int outerReached = outermostReached;
    underway.add(f);
    outermostReached = place;
    int cost = InlineCost.of(info, f.signature(), decl.body(), this::cost);
    underway.removeLast();
    if (outermostReached < place) {
      cost = InlineCost.NEVER;
      unknownYet.put(f, cost);
    } else {
      costs.put(f, cost);
      unknownYet.clear();
    }
    outermostReached = Math.min(outerReached, outermostReached);
    return cost;
  }

  /** Whether the comment right above says that it is not to be inlined. */
  private boolean isMarked(Decl.FuncDecl f) {
    FileNode file = files.get(f);
    SourceFile source = file.source();
    byte[] text = source.bytes();
    int end = lineStart(text, f.pos() - file.base());
    while (end > 0) {
      int start = lineStart(text, end - 1);
      String line = new String(text, start, end - start, StandardCharsets.UTF_8);
      if (!line.startsWith("//")) return false;
      if (line.strip().equals(NOINLINE)) return true;
      end = start;
    }
    return false;
  }

  private static int lineStart(byte[] text, int offset) {
    int start = offset;
    while (start > 0 && text[start - 1] != '\n') start--;
    return start;
  }
}
