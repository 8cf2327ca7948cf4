package dev.gosling.syntax;

import static dev.gosling.syntax.AstBuilder.token;
import static dev.gosling.syntax.AstBuilder.tokenType;

import dev.gosling.grammar.GoParser;
import dev.gosling.grammar.GoToken;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.ParseTree;

/**
 * Builds if, for and switch statements, whose headers share a form: simple statements between
 * semicolons. Which of them is the condition depends on their number.
 */
final class HeaderBuilder {
  private final AstBuilder builder;

  HeaderBuilder(AstBuilder builder) {
    this.builder = builder;
  }

  /** The parts of a header; those that are absent are null. */
  private static final class Header {
    final List<GoToken> semis = new ArrayList<>(2);
    final Stmt[] parts = new Stmt[3];

    Stmt init() {
      return semis.isEmpty() ? null : parts[0];
    }

    Stmt cond() {
      return semis.isEmpty() ? parts[0] : parts[1];
    }
  }

  private Header header(ParserRuleContext ctx) {
    Header header = new Header();
    for (ParseTree child : ctx.children) {
      switch (child) {
        case GoParser.SimpleStmtContext s ->
            header.parts[header.semis.size()] = builder.stmts.simple(s);
        case GoParser.ForInitContext s ->
            header.parts[0] = builder.stmts.simple(s, s.expressionList(0));
        default -> {
          if (tokenType(child) == GoParser.SEMI) header.semis.add(token(child));
        }
      }
    }
    return header;
  }

  Stmt.IfStmt ifStmt(GoParser.IfStmtContext ctx) {
    Header header = header(ctx);
    Expr cond;
    if (header.cond() == null) {
      builder.reject();
      cond = new Expr.BadExpr(builder.pos(ctx));
    } else {
      cond = condition(header.cond());
    }
    Stmt.BlockStmt then = builder.stmts.block(ctx.block(0));
    Stmt orElse = null;
    if (ctx.ifStmt() != null) orElse = ifStmt(ctx.ifStmt());
    else if (ctx.block().size() == 2) orElse = builder.stmts.block(ctx.block(1));
    return new Stmt.IfStmt(builder.pos(ctx), header.init(), cond, then, orElse);
  }

  /** The expression of a condition; other statements are rejected. */
  private Expr condition(Stmt stmt) {
    if (stmt == null) return null;
    if (stmt instanceof Stmt.ExprStmt(Expr x)) return x;
    builder.reject();
    return new Expr.BadExpr(stmt.pos());
  }

  /** A simple statement as gc prints it where it should be a value. */
  static String asValue(Stmt stmt) {
    return switch (stmt) {
      case Stmt.AssignStmt a when a.define() ->
          ExprString.list(a.lhs()) + " := " + ExprString.list(a.rhs());
      case Stmt.AssignStmt a when a.op() != null ->
          ExprString.list(a.lhs()) + " " + a.op() + "= " + ExprString.list(a.rhs());
      case Stmt.AssignStmt a -> "assignment " + emphasized(a.lhs()) + " = " + emphasized(a.rhs());
      case Stmt.IncDecStmt s -> ExprString.of(s.x()) + s.op() + s.op();
      case Stmt.SendStmt s -> ExprString.of(s.chan()) + " <- " + ExprString.of(s.value());
      case Stmt.ExprStmt s -> ExprString.of(s.x());
      default -> throw new IllegalArgumentException(stmt.getClass().getSimpleName());
    };
  }

  private static String emphasized(List<Expr> list) {
    String text = ExprString.list(list);
    boolean isBinary = list.size() == 1 && list.getFirst() instanceof Expr.BinaryExpr;
    return isBinary ? "(" + text + ")" : text;
  }

  // Switch statements

  Stmt switchStmt(GoParser.SwitchStmtContext ctx) {
    Header header = header(ctx);
    List<CaseClause> cases = new ArrayList<>();
    for (ParseTree child : ctx.children) {
      if (child instanceof GoParser.CaseClauseContext c) cases.add(builder.stmts.caseClause(c));
    }
    int pos = builder.pos(ctx);
    int lbrace = builder.pos(ctx.LBRACE());
    int rbrace = builder.pos(ctx.RBRACE());
    Expr.TypeAssertExpr guard = guard(header.cond());
    if (guard != null) {
      Expr.Ident bind =
          header.cond() instanceof Stmt.AssignStmt a ? (Expr.Ident) a.lhs().getFirst() : null;
      return new Stmt.TypeSwitchStmt(pos, header.init(), bind, guard.x(), lbrace, cases, rbrace);
    }
    Expr tag = condition(header.cond());
    return new Stmt.SwitchStmt(pos, header.init(), tag, lbrace, cases, rbrace);
  }

  /** The {@code y.(type)} of {@code y.(type)} or {@code x := y.(type)}, or null. */
  private static Expr.TypeAssertExpr guard(Stmt stmt) {
    Expr x =
        switch (stmt) {
          case Stmt.ExprStmt s -> s.x();
          case Stmt.AssignStmt a
              when a.define()
                  && a.lhs().size() == 1
                  && a.rhs().size() == 1
                  && a.lhs().getFirst() instanceof Expr.Ident ->
              a.rhs().getFirst();
          case null, default -> null;
        };
    return x instanceof Expr.TypeAssertExpr a && a.type() == null ? a : null;
  }

  // For statements

  Stmt forStmt(GoParser.ForStmtContext ctx) {
    Stmt.BlockStmt body = builder.stmts.block(ctx.block());
    int pos = builder.pos(ctx);
    GoParser.ForInitContext init = ctx.forInit();
    boolean isRange = ctx.rangeClause() != null || init != null && init.rangeClause() != null;
    if (isRange && !ctx.SEMI().isEmpty()) builder.reject();
    if (ctx.rangeClause() != null) {
      Expr x = builder.exprs.expr(ctx.rangeClause().expression());
      return new Stmt.RangeStmt(pos, null, null, null, false, x, body);
    }
    if (isRange) return rangeStmt(pos, init, body);
    Header header = header(ctx);
    if (header.semis.size() == 1) builder.reject();
    if (header.parts[2] instanceof Stmt.AssignStmt a && a.define()) builder.reject();
    return new Stmt.ForStmt(pos, header.init(), condition(header.cond()), header.parts[2], body);
  }

  private Stmt rangeStmt(int pos, GoParser.ForInitContext init, Stmt.BlockStmt body) {
    List<Expr> lhs = builder.exprs.list(init.expressionList(0));
    GoToken op = AstBuilder.start(init.assignOp());
    if (op.getType() != GoParser.ASSIGN && op.getType() != GoParser.DEFINE) builder.reject();
    Expr extra = lhs.size() > 2 ? lhs.get(2) : null;
    Expr value = lhs.size() > 1 ? lhs.get(1) : null;
    Expr x = builder.exprs.expr(init.rangeClause().expression());
    boolean define = op.getType() == GoParser.DEFINE;
    return new Stmt.RangeStmt(pos, lhs.getFirst(), value, extra, define, x, body);
  }
}
