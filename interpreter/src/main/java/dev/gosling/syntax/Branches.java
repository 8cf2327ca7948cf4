package dev.gosling.syntax;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * spec: "Labeled statements", "Break statements" to "Fallthrough statements": labels and branches
 * of one function body. After cmd/compile/internal/syntax's branches.
 */
public final class Branches {
  /** A block, with the labelled statement it belongs to, if any. */
  private record Block(Block parent, int start, Stmt.LabeledStmt label) {}

  /** Told of what there is in a function body. */
  public interface Listener {
    void error(int pos, String message);

    /** How messages name a position. */
    String position(int pos);

    void defined(Stmt.LabeledStmt label);

    void used(Stmt.BranchStmt jump, Stmt.LabeledStmt label);
  }

  private static final class Label {
    final Block block;
    final Stmt.LabeledStmt stmt;
    boolean isUsed;

    Label(Block block, Stmt.LabeledStmt stmt) {
      this.block = block;
      this.stmt = stmt;
    }

    int pos() {
      return stmt.label().pos();
    }
  }

  /**
   * Where unlabelled branches go.
   *
   * @param breaks the innermost for, switch or select, or null
   * @param inLoop whether there is a loop
   * @param caseIndex index of the clause of the switch whose body this is, else -1
   */
  private record Targets(Stmt breaks, boolean inLoop, int caseIndex) {
    Targets nested() {
      return new Targets(breaks, inLoop, -1);
    }
  }

  private final Listener listener;
  private final Map<String, Label> labels = new LinkedHashMap<>();

  private Branches(Listener listener) {
    this.listener = listener;
  }

  /** Checks a function body, but not those of function literals in it. */
  public static void check(Stmt.BlockStmt body, Listener listener) {
    new Branches(listener).check(body);
  }

  private void check(Stmt.BlockStmt body) {
    List<Stmt.BranchStmt> open =
        block(null, new Targets(null, false, -1), null, body.pos(), body.stmts());
    for (Stmt.BranchStmt jump : open) {
      String name = jump.label().name();
      Label l = labels.get(name);
      if (l == null) {
        listener.error(jump.label().pos(), "label " + name + " not defined");
        continue;
      }
      l.isUsed = true;
      listener.error(
          jump.label().pos(),
          "goto " + name + " jumps into block starting at " + listener.position(l.block.start));
    }
    for (Label l : labels.values()) {
      if (l.isUsed) continue;
      listener.error(l.pos(), "label " + l.stmt.label().name() + " defined and not used");
    }
  }

  /** Checks one block; returns the gotos whose labels it does not contain. */
  private List<Stmt.BranchStmt> block(
      Block parent, Targets targets, Stmt.LabeledStmt label, int start, List<Stmt> body) {
    return new Walk(new Block(parent, start, label), targets).run(body);
  }

  private final class Walk {
    private final Block block;
    private final Targets targets;
    private List<Stmt.BranchStmt> open = new ArrayList<>();

    /** Gotos that a later label would make jump over a variable declaration. */
    private List<Stmt.BranchStmt> bad = List.of();

    private String declared;
    private int declaredAt;
    private Stmt.LabeledStmt label;

    Walk(Block block, Targets targets) {
      this.block = block;
      this.targets = targets;
    }

    List<Stmt.BranchStmt> run(List<Stmt> body) {
      int count = body.size();
      while (count > 0 && body.get(count - 1) instanceof Stmt.EmptyStmt) count--;
      for (int i = 0; i < count; i++) {
        label = null;
        Stmt s = body.get(i);
        while (s instanceof Stmt.LabeledStmt l) {
          labeled(l);
          s = l.stmt();
        }
        stmt(s, i + 1 == count);
      }
      return open;
    }

    private void declaration(int pos, String names) {
      declaredAt = pos;
      declared = names;
      bad = List.copyOf(open);
    }

    private void labeled(Stmt.LabeledStmt l) {
      String name = l.label().name();
      if (name.equals("_")) return;
      Label made = new Label(block, l);
      Label alt = labels.putIfAbsent(name, made);
      if (alt != null) {
        listener.error(
            l.label().pos(),
            "label " + name + " already defined at " + listener.position(alt.pos()));
      } else {
        listener.defined(l);
      }
      List<Stmt.BranchStmt> rest = new ArrayList<>();
      for (Stmt.BranchStmt jump : open) {
        if (!jump.label().name().equals(name)) {
          rest.add(jump);
          continue;
        }
        Label target = labels.get(name);
        target.isUsed = true;
        listener.used(jump, target.stmt);
        if (bad.contains(jump)) {
          listener.error(
              jump.label().pos(),
              "goto "
                  + name
                  + " jumps over declaration of "
                  + declared
                  + " at "
                  + listener.position(declaredAt));
        }
      }
      open = rest;
      label = l;
    }

    private void inner(Targets t, int start, List<Stmt> body) {
      open.addAll(block(block, t, label, start, body));
    }

    private void stmt(Stmt stmt, boolean last) {
      switch (stmt) {
        case Stmt.DeclStmt s -> {
          if (s.decl() instanceof Decl.GenDecl d && d.kind() == Decl.GenDecl.Kind.VAR) {
            for (Decl.Spec spec : d.specs()) {
              if (!(spec instanceof Decl.ValueSpec v)) continue;
              declaration(v.pos(), v.names().getFirst().name());
              break;
            }
          }
        }
        case Stmt.AssignStmt s -> {
          if (s.define()) declaration(s.opPos(), ExprString.list(s.lhs()));
        }
        case Stmt.BranchStmt s -> {
          if (s.label() == null) unlabeled(s, last);
          else labeledBranch(s);
        }
        case Stmt.BlockStmt s -> inner(targets.nested(), s.pos(), s.stmts());
        case Stmt.IfStmt s -> {
          inner(targets.nested(), s.then().pos(), s.then().stmts());
          if (s.orElse() != null) {
            inner(targets.nested(), s.orElse().pos(), Arrays.asList(s.orElse()));
          }
        }
        case Stmt.ForStmt s -> inner(new Targets(s, true, -1), s.body().pos(), s.body().stmts());
        case Stmt.RangeStmt s -> inner(new Targets(s, true, -1), s.body().pos(), s.body().stmts());
        case Stmt.SwitchStmt s -> cases(s, s.cases());
        case Stmt.TypeSwitchStmt s -> cases(s, s.cases());
        case Stmt.SelectStmt s -> {
          for (CommClause c : s.cases()) {
            inner(new Targets(s, targets.inLoop, -1), c.pos(), c.body());
          }
        }
        default -> {}
      }
    }

    private void cases(Stmt s, List<CaseClause> cases) {
      for (int i = 0; i < cases.size(); i++) {
        inner(new Targets(s, targets.inLoop, i), cases.get(i).pos(), cases.get(i).body());
      }
    }

    private void unlabeled(Stmt.BranchStmt s, boolean last) {
      String message =
          switch (s.kind()) {
            case BREAK ->
                targets.breaks == null ? "break is not in a loop, switch, or select" : null;
            case CONTINUE -> targets.inLoop ? null : "continue is not in a loop";
            case FALLTHROUGH -> fallthroughProblem(last);
            case GOTO -> null;
          };
      if (message != null) listener.error(s.pos(), message);
    }

    private String fallthroughProblem(boolean last) {
      String outOfPlace = "fallthrough statement out of place";
      if (targets.breaks instanceof Stmt.TypeSwitchStmt) {
        return "cannot fallthrough in type switch";
      }
      if (!(targets.breaks instanceof Stmt.SwitchStmt s)) return outOfPlace;
      if (targets.caseIndex < 0 || !last) return outOfPlace;
      boolean finalCase = targets.caseIndex + 1 == s.cases().size();
      return finalCase ? "cannot fallthrough final case in switch" : null;
    }

    private void labeledBranch(Stmt.BranchStmt s) {
      String name = s.label().name();
      Label l = labels.get(name);
      if (l != null) {
        l.isUsed = true;
        listener.used(s, l.stmt);
      }
      switch (s.kind()) {
        case GOTO -> {
          if (l == null || !encloses(l.block)) open.add(s);
        }
        case BREAK, CONTINUE -> {
          boolean isBreak = s.kind() == Stmt.BranchStmt.Kind.BREAK;
          String what = isBreak ? "break" : "continue";
          if (l == null) {
            listener.error(s.label().pos(), what + " label not defined: " + name);
          } else if (!isEnclosing(l.stmt) || !accepts(l.stmt.stmt(), isBreak)) {
            listener.error(s.label().pos(), "invalid " + what + " label " + name);
          }
        }
        case FALLTHROUGH -> {}
      }
    }

    private boolean encloses(Block target) {
      for (Block b = block; b != null; b = b.parent) if (b == target) return true;
      return false;
    }

    private boolean isEnclosing(Stmt.LabeledStmt target) {
      for (Block b = block; b != null; b = b.parent) if (b.label == target) return true;
      return false;
    }

    private boolean accepts(Stmt s, boolean isBreak) {
      if (s instanceof Stmt.ForStmt || s instanceof Stmt.RangeStmt) return true;
      return isBreak
          && (s instanceof Stmt.SwitchStmt
              || s instanceof Stmt.TypeSwitchStmt
              || s instanceof Stmt.SelectStmt);
    }
  }
}
