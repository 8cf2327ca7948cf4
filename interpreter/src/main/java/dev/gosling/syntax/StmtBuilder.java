package dev.gosling.syntax;

import static dev.gosling.syntax.AstBuilder.tokenType;

import dev.gosling.grammar.GoParser;
import dev.gosling.grammar.GoToken;
import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;

/** Builds statements; spec: "Statements". Empty statements between semicolons leave no node. */
final class StmtBuilder {
  private final AstBuilder builder;

  StmtBuilder(AstBuilder builder) {
    this.builder = builder;
  }

  Stmt.BlockStmt block(GoParser.BlockContext ctx) {
    return new Stmt.BlockStmt(
        builder.pos(ctx), list(ctx.statementList()), builder.pos(ctx.children.getLast()));
  }

  List<Stmt> list(GoParser.StatementListContext ctx) {
    if (ctx.children == null) return List.of();
    boolean endsOpen = ctx.children.getLast() instanceof GoParser.StatementContext;
    if (endsOpen && builder.next(ctx).getType() != GoParser.RBRACE) builder.reject();
    return AstBuilder.each(ctx, GoParser.StatementContext.class, this::stmt);
  }

  Stmt stmt(GoParser.StatementContext ctx) {
    return switch (ctx.getChild(0)) {
      case GoParser.SimpleStmtContext s -> ctx.getChildCount() == 1 ? simple(s) : labeled(s, ctx);
      case GoParser.DeclarationContext d -> new Stmt.DeclStmt(builder.decls.decl(d));
      case GoParser.IfStmtContext s -> builder.headers.ifStmt(s);
      case GoParser.ForStmtContext s -> builder.headers.forStmt(s);
      case GoParser.SwitchStmtContext s -> builder.headers.switchStmt(s);
      case GoParser.SelectStmtContext s -> selectStmt(s);
      case GoParser.BlockContext b -> block(b);
      case GoParser.ReturnStmtContext s -> returnStmt(s);
      case GoParser.GoStmtContext s -> new Stmt.GoStmt(builder.pos(s), call(s.primaryExpr()));
      case GoParser.DeferStmtContext s -> new Stmt.DeferStmt(builder.pos(s), call(s.primaryExpr()));
      case GoParser.BreakStmtContext s -> branch(s, Stmt.BranchStmt.Kind.BREAK, s.IDENTIFIER());
      case GoParser.ContinueStmtContext s ->
          branch(s, Stmt.BranchStmt.Kind.CONTINUE, s.IDENTIFIER());
      case GoParser.GotoStmtContext s -> branch(s, Stmt.BranchStmt.Kind.GOTO, s.IDENTIFIER());
      case ParseTree s -> branch((ParserRuleContext) s, Stmt.BranchStmt.Kind.FALLTHROUGH, null);
    };
  }

  private Stmt branch(ParserRuleContext ctx, Stmt.BranchStmt.Kind kind, TerminalNode label) {
    Expr.Ident target = label == null ? null : builder.ident(label);
    return new Stmt.BranchStmt(builder.pos(ctx), kind, target);
  }

  private Stmt returnStmt(GoParser.ReturnStmtContext ctx) {
    GoParser.ExpressionListContext results = ctx.expressionList();
    return new Stmt.ReturnStmt(
        builder.pos(ctx), results == null ? List.of() : builder.exprs.list(results));
  }

  private Expr call(GoParser.PrimaryExprContext ctx) {
    Expr x = builder.exprs.primary(ctx);
    if (!(x instanceof Expr.ParenExpr)) return x;
    builder.reject();
    while (x instanceof Expr.ParenExpr p) x = p.x();
    return x;
  }

  private Stmt labeled(GoParser.SimpleStmtContext labelCtx, GoParser.StatementContext ctx) {
    Stmt label = simple(labelCtx);
    if (!(label instanceof Stmt.ExprStmt(Expr.Ident name))) {
      builder.reject();
      return new Stmt.BadStmt(label.pos());
    }
    if (ctx.statement() != null) return new Stmt.LabeledStmt(name, stmt(ctx.statement()));
    GoToken next = builder.next(ctx);
    if (next.getType() != GoParser.RBRACE && next.getType() != GoParser.SEMI) builder.reject();
    return new Stmt.LabeledStmt(name, new Stmt.EmptyStmt(builder.pos(next)));
  }

  /** Null for null. */
  Stmt simple(GoParser.SimpleStmtContext ctx) {
    return ctx == null ? null : simple(ctx, ctx.expressionList(0));
  }

  /**
   * @param ctx a {@code simpleStmt} or a {@code forInit}
   */
  Stmt simple(ParserRuleContext ctx, GoParser.ExpressionListContext left) {
    if (ctx.start.getType() == GoParser.TILDE) builder.reject();
    List<Expr> lhs = builder.exprs.list(left);
    ParseTree operator = ctx.getChildCount() == 1 ? null : ctx.getChild(1);
    if (operator instanceof GoParser.AssignOpContext op) {
      List<Expr> rhs = builder.exprs.list((GoParser.ExpressionListContext) ctx.getChild(2));
      return assignment(lhs, AstBuilder.start(op), rhs);
    }
    if (lhs.size() > 1) {
      builder.reject();
      return new Stmt.BadStmt(lhs.getFirst().pos());
    }
    Expr x = lhs.getFirst();
    if (operator == null) return new Stmt.ExprStmt(x);
    int opPos = builder.pos(operator);
    if (tokenType(operator) != GoParser.ARROW) {
      return new Stmt.IncDecStmt(x, opPos, ExprBuilder.operator(tokenType(operator)));
    }
    Expr value = builder.exprs.expr((GoParser.ExpressionContext) ctx.getChild(2));
    return new Stmt.SendStmt(x, opPos, value);
  }

  private Stmt assignment(List<Expr> lhs, GoToken op, List<Expr> rhs) {
    int opPos = builder.pos(op);
    switch (op.getType()) {
      case GoParser.ASSIGN -> {
        return new Stmt.AssignStmt(lhs, opPos, null, false, rhs);
      }
      case GoParser.DEFINE -> {
        return new Stmt.AssignStmt(lhs, opPos, null, true, rhs);
      }
      default -> {
        if (lhs.size() > 1 || rhs.size() > 1) builder.reject();
        return new Stmt.AssignStmt(lhs, opPos, ExprBuilder.operator(op.getType()), false, rhs);
      }
    }
  }

  private Stmt selectStmt(GoParser.SelectStmtContext ctx) {
    List<CommClause> cases =
        AstBuilder.each(ctx, GoParser.CommClauseContext.class, this::commClause);
    return new Stmt.SelectStmt(builder.pos(ctx), cases, builder.pos(ctx.children.getLast()));
  }

  private CommClause commClause(GoParser.CommClauseContext ctx) {
    return new CommClause(
        builder.pos(ctx),
        simple(ctx.simpleStmt()),
        builder.pos(ctx.COLON()),
        list(ctx.statementList()));
  }

  CaseClause caseClause(GoParser.CaseClauseContext ctx) {
    GoParser.ExpressionListContext values = ctx.expressionList();
    return new CaseClause(
        builder.pos(ctx),
        values == null ? null : builder.exprs.list(values),
        builder.pos(ctx.COLON()),
        list(ctx.statementList()));
  }
}
