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

  /** Where declarations stand and nothing else, {@code func} begins that of a function. */
  public final void markFunction() {
    if (_input.LA(1) == GoParser.FUNC) mark(GoParser.DECL_FUNC);
  }

  /** As {@link #markFunction}, where a statement too may begin with {@code func}. */
  protected final void markDeclaration() {
    if (_input.LA(1) != GoParser.FUNC) return;
    int name = 2;
    if (_input.LA(2) == GoParser.LPAREN) {
      name = behindParentheses(2);
      // What has a name and no parameters is a function literal: func() T { … }().
      if (_input.LA(name + 1) != GoParser.LPAREN) return;
    }
    if (_input.LA(name) == GoParser.IDENTIFIER) mark(GoParser.DECL_FUNC);
  }

  /** How far ahead the token is that follows the parentheses which open {@code from} ahead. */
  private int behindParentheses(int from) {
    int depth = 0;
    for (int i = from; ; i++) {
      switch (_input.LA(i)) {
        case GoParser.LPAREN -> depth++;
        case GoParser.RPAREN -> {
          if (--depth == 0) return i + 1;
        }
        case GoParser.EOF -> {
          return i;
        }
        default -> {}
      }
    }
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
