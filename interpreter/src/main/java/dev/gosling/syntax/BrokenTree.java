package dev.gosling.syntax;

import dev.gosling.grammar.GoErrorStrategy;
import dev.gosling.grammar.GoParser;
import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.ParseTree;

/**
 * Checks a declaration that has a syntax error in it: builds its intact parts for the sake of the
 * errors that only {@link AstBuilder} finds, so that one error does not hide the others.
 */
final class BrokenTree {
  private final AstBuilder builder;
  private final GoErrorStrategy strategy;

  BrokenTree(AstBuilder builder, GoErrorStrategy strategy) {
    this.builder = builder;
    this.strategy = strategy;
  }

  void check(ParserRuleContext broken) {
    if (broken.children == null) return;
    if (isHeader(broken) && isHeaderIntact(broken)) builder.headers.check(broken);
    for (ParseTree child : broken.children) {
      if (!(child instanceof ParserRuleContext c)) continue;
      if (strategy.isIntact(c)) intact(c);
      else check(c);
    }
  }

  private static boolean isHeader(ParserRuleContext ctx) {
    return switch (ctx.getRuleIndex()) {
      case GoParser.RULE_ifStmt, GoParser.RULE_switchStmt, GoParser.RULE_forStmt -> true;
      default -> false;
    };
  }

  private boolean isHeaderIntact(ParserRuleContext ctx) {
    if (strategy.isErrorSite(ctx)) return false;
    boolean hasBody = false;
    for (ParseTree child : ctx.children) {
      switch (child) {
        case GoParser.SimpleStmtContext s when !strategy.isIntact(s) -> {
          return false;
        }
        case GoParser.ForInitContext s when !strategy.isIntact(s) || s.rangeClause() != null -> {
          return false;
        }
        case GoParser.RangeClauseContext _ -> {
          return false;
        }
        case GoParser.BlockContext b -> {
          if (strategy.isErrorSite(b)) return false;
          hasBody = true;
        }
        default -> hasBody |= AstBuilder.tokenType(child) == GoParser.LBRACE;
      }
    }
    return hasBody;
  }

  private void intact(ParserRuleContext ctx) {
    switch (ctx) {
      case GoParser.StatementContext s -> builder.stmts.stmt(s);
      case GoParser.BlockContext b -> builder.stmts.block(b);
      case GoParser.StatementListContext l -> builder.stmts.list(l);
      case GoParser.CaseClauseContext c -> builder.stmts.caseClause(c);
      case GoParser.ExpressionContext x -> builder.exprs.expr(x);
      case GoParser.ExpressionListContext l -> builder.exprs.list(l);
      case GoParser.TypeContext t -> builder.types.type(t);
      case GoParser.SignatureContext s -> builder.parameters.signature(0, List.of(), s);
      case GoParser.ParametersContext p
          when p.getParent() instanceof GoParser.FunctionDeclContext ->
          builder.decls.receiver(p);
      default -> {}
    }
  }
}
