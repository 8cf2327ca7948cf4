package dev.gosling.grammar;

import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.TokenStream;

/**
 * The actions of {@code GoParser.g4}: each gives the next token the type that tells the parser what
 * one token of lookahead cannot.
 */
abstract class GoParserBase extends Parser {
  private int depth;
  private int maxDepth = Integer.MAX_VALUE;

  GoParserBase(TokenStream input) {
    super(input);
  }

  /** Limits how deep rules may nest; {@link TooDeepException} is thrown beyond. */
  public void setMaxDepth(int maxDepth) {
    this.maxDepth = maxDepth;
  }

  @Override
  public void enterRule(ParserRuleContext localctx, int state, int ruleIndex) {
    if (++depth > maxDepth) throw new TooDeepException(_input.LT(1));
    super.enterRule(localctx, state, ruleIndex);
  }

  @Override
  public void exitRule() {
    depth--;
    super.exitRule();
  }

  /**
   * spec: "A parsing ambiguity arises when a composite literal using the TypeName form of the
   * LiteralType appears as an operand between the keyword and the opening brace of the block of an
   * "if", "for", or "switch" statement, and the composite literal is not enclosed in parentheses,
   * square brackets, or curly braces."
   */
  protected final void markBrace() {
    if (_input.LA(1) == GoParser.LBRACE && continuesExpression()) mark(GoParser.EXPR_LBRACE);
  }

  private boolean continuesExpression() {
    if (_ctx instanceof GoParser.PrimarySuffixContext) {
      return endsAsTypeName(_ctx.getChild(0)) && !inHeader(_ctx.getParent());
    }
    return switch (_ctx.getStart().getType()) {
      case GoParser.IDENTIFIER, GoParser.LPAREN -> !inHeader(_ctx);
      case GoParser.STRUCT, GoParser.FUNC, GoParser.LBRACK, GoParser.MAP -> true;
      default -> false;
    };
  }

  /** Whether {@code x} and the name before it may be a type: {@code p.T} or {@code T[int]}. */
  private static boolean endsAsTypeName(Object suffix) {
    if (suffix instanceof GoParser.SelectorContext selector) return selector.IDENTIFIER() != null;
    return suffix instanceof GoParser.IndexContext;
  }

  /** Whether only list and expression rules lie between {@code primary} and a control keyword. */
  private static boolean inHeader(ParserRuleContext primary) {
    for (ParserRuleContext c = primary.getParent(); c != null; c = c.getParent()) {
      switch (c.getRuleIndex()) {
        case GoParser.RULE_expression,
            GoParser.RULE_expressionList,
            GoParser.RULE_simpleStmt,
            GoParser.RULE_forInit,
            GoParser.RULE_rangeClause -> {}
        case GoParser.RULE_ifStmt, GoParser.RULE_switchStmt, GoParser.RULE_forStmt -> {
          return true;
        }
        default -> {
          return false;
        }
      }
    }
    return false;
  }

  /** A result extends the signature before it whenever the next token can start one. */
  protected final void markResult() {
    switch (_input.LA(1)) {
      case GoParser.LPAREN -> mark(GoParser.RESULT_LPAREN);
      case GoParser.STAR -> mark(GoParser.RESULT_STAR);
      case GoParser.ARROW -> mark(GoParser.RESULT_ARROW);
      default -> {}
    }
  }

  private void mark(int type) {
    ((GoToken) _input.LT(1)).type = type;
  }
}
