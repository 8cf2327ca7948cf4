package dev.gosling.syntax;

import dev.gosling.grammar.GoParser;
import dev.gosling.grammar.GoToken;
import dev.gosling.grammar.GoTokenStream;
import dev.gosling.grammar.SyntaxErrors;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;

/**
 * Turns parse trees into syntax trees. The grammar accepts more than Go does; what must be rejected
 * is noticed here.
 *
 * <p>Split by concept: {@link ExprBuilder}, {@link TypeBuilder}, {@link ParameterBuilder}, {@link
 * StmtBuilder}, {@link HeaderBuilder} and {@link DeclBuilder} share this object.
 */
final class AstBuilder {
  final ExprBuilder exprs;
  final TypeBuilder types;
  final ParameterBuilder parameters;
  final StmtBuilder stmts;
  final HeaderBuilder headers;
  final DeclBuilder decls;

  private final GoTokenStream tokens;
  private final int base;
  private final SyntaxErrors errors;

  /**
   * @param base the position of the file's first byte
   * @param errors is told of what the grammar accepts and Go does not
   */
  AstBuilder(GoTokenStream tokens, int base, SyntaxErrors errors) {
    this.tokens = tokens;
    this.base = base;
    this.errors = errors;
    exprs = new ExprBuilder(this);
    types = new TypeBuilder(this);
    parameters = new ParameterBuilder(this);
    stmts = new StmtBuilder(this);
    headers = new HeaderBuilder(this);
    decls = new DeclBuilder(this);
  }

  /** Gives a child of a list that separators divide; null for a separator. */
  interface ElementBuilder<C, T> {
    T build(C child);
  }

  /** The elements of a list, those of its children that are of class {@code kind}. */
  static <C extends ParserRuleContext, T> List<T> each(
      ParserRuleContext list, Class<C> kind, ElementBuilder<C, T> builder) {
    List<T> elements = new ArrayList<>(list.getChildCount() / 2 + 1);
    for (ParseTree child : list.children) {
      if (kind.isInstance(child)) elements.add(builder.build(kind.cast(child)));
    }
    return elements;
  }

  /**
   * Rejects separators that follow another one or the opening token: the grammar takes empty
   * elements, Go none.
   */
  void rejectEmptyElements(ParserRuleContext list, int separator) {
    boolean afterSeparator = false;
    for (ParseTree child : list.children) {
      GoToken token = token(child);
      boolean isSeparator = token != null && token.getType() == separator;
      if (isSeparator && afterSeparator) {
        reject();
        return;
      }
      afterSeparator = isSeparator || token != null && isOpening(token.getType());
    }
  }

  private static boolean isOpening(int type) {
    return switch (type) {
      case GoParser.LPAREN,
          GoParser.RESULT_LPAREN,
          GoParser.LBRACK,
          GoParser.LBRACE,
          GoParser.EXPR_LBRACE ->
          true;
      default -> false;
    };
  }

  /** The token that {@code node} is, or null if it is a rule. */
  static GoToken token(ParseTree node) {
    return node instanceof TerminalNode leaf ? (GoToken) leaf.getSymbol() : null;
  }

  /** The type of the token that {@code node} is, or 0 if it is a rule. */
  static int tokenType(ParseTree node) {
    return node instanceof TerminalNode leaf ? leaf.getSymbol().getType() : 0;
  }

  static GoToken start(ParserRuleContext ctx) {
    return (GoToken) ctx.start;
  }

  /** The token behind the last one of {@code ctx}. */
  GoToken next(ParserRuleContext ctx) {
    return tokens.get(ctx.stop.getTokenIndex() + 1);
  }

  GoToken before(GoToken token) {
    return tokens.get(token.getTokenIndex() - 1);
  }

  int pos(GoToken token) {
    return base + token.getStartIndex();
  }

  int pos(ParserRuleContext ctx) {
    return base + ctx.start.getStartIndex();
  }

  int pos(ParseTree leaf) {
    return base + ((TerminalNode) leaf).getSymbol().getStartIndex();
  }

  Expr.Ident ident(GoToken token) {
    return new Expr.Ident(pos(token), token.getText());
  }

  Expr.Ident ident(TerminalNode leaf) {
    return ident((GoToken) leaf.getSymbol());
  }

  /** An operand; {@link Expr.BadExpr} for a literal that the lexer has rejected. */
  Expr operand(GoParser.LiteralContext ctx) {
    return start(ctx).isMalformed() ? new Expr.BadExpr(pos(ctx)) : literal(ctx);
  }

  /** Null for null. */
  Expr.BasicLit literal(GoParser.LiteralContext ctx) {
    if (ctx == null) return null;
    GoToken token = start(ctx);
    Expr.BasicLit.Kind kind =
        switch (token.getType()) {
          case GoParser.INT_LIT -> Expr.BasicLit.Kind.INT;
          case GoParser.FLOAT_LIT -> Expr.BasicLit.Kind.FLOAT;
          case GoParser.IMAGINARY_LIT -> Expr.BasicLit.Kind.IMAG;
          case GoParser.RUNE_LIT -> Expr.BasicLit.Kind.CHAR;
          default -> Expr.BasicLit.Kind.STRING;
        };
    return new Expr.BasicLit(pos(token), kind, token.getText());
  }

  /** The source is no Go: says so, not why; a {@code SyntaxDiagnosis} finds that out. */
  void reject() {
    errors.reject();
  }

  /** Reports what is wrong with a snippet. */
  void error(int pos, String message) {
    errors.error(pos - base, message);
  }
}
