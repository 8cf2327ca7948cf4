package dev.gosling.grammar;

import java.util.BitSet;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.antlr.v4.runtime.ANTLRErrorStrategy;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.atn.ATNState;
import org.antlr.v4.runtime.misc.IntervalSet;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;

/**
 * Words syntax errors as gc does and resumes where gc resumes.
 *
 * <p>The grammar is LL(1), so the parser stops at the very token at which gc stops, and the rule it
 * is in, what has been read of that rule, and the token it wants tell which of gc's phrases
 * applies. Three events lead here: a token does not match ({@link #recoverInline}), no alternative
 * starts with it ({@link #recover}), or something ends that gc expects to be followed by a
 * separator ({@link #sync}). After the message tokens are skipped up to one of a follow set, as
 * gc's parser does; in a function the keywords that start a statement are in every such set.
 */
public final class GoErrorStrategy implements ANTLRErrorStrategy {
  private static final int[] CLOSERS = {GoParser.RPAREN, GoParser.RBRACK, GoParser.RBRACE};
  private static final int[] TYPE_FOLLOW = {
    GoParser.COMMA, GoParser.COLON, GoParser.SEMI, GoParser.RPAREN, GoParser.RBRACK, GoParser.RBRACE
  };
  private static final int[] DECLARATIONS = {
    GoParser.IMPORT, GoParser.CONST, GoParser.TYPE, GoParser.VAR, GoParser.FUNC
  };
  private static final Set<Integer> STATEMENT_KEYWORDS =
      Set.of(
          GoParser.BREAK,
          GoParser.CONST,
          GoParser.CONTINUE,
          GoParser.DEFER,
          GoParser.FALLTHROUGH,
          GoParser.FOR,
          GoParser.GO,
          GoParser.GOTO,
          GoParser.IF,
          GoParser.RETURN,
          GoParser.SELECT,
          GoParser.SWITCH,
          GoParser.TYPE,
          GoParser.VAR);

  /** The states of the rules in which {@link #sync} has something to check. */
  private static final BitSet SYNC_STATES = new BitSet();

  static {
    for (ATNState state : GoParser._ATN.states) {
      if (state == null) continue;
      switch (state.ruleIndex) {
        case GoParser.RULE_sourceFile,
            GoParser.RULE_snippet,
            GoParser.RULE_statementList,
            GoParser.RULE_ifStmt,
            GoParser.RULE_forStmt,
            GoParser.RULE_switchStmt,
            GoParser.RULE_selectStmt ->
            SYNC_STATES.set(state.stateNumber);
        default -> {}
      }
    }
  }

  private static final IntervalSet SNIPPET_STARTS =
      GoParser._ATN.nextTokens(GoParser._ATN.ruleToStartState[GoParser.RULE_snippetItem]);

  private final GoTokenStream tokens;
  private final SyntaxErrors errors;
  private final Set<ParserRuleContext> broken = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<ParserRuleContext> sites = Collections.newSetFromMap(new IdentityHashMap<>());
  private int firstStray = -1;
  private ParserRuleContext ctx;

  public GoErrorStrategy(GoTokenStream tokens, SyntaxErrors errors) {
    this.tokens = tokens;
    this.errors = errors;
  }

  /** Where the first thing stands that is no declaration, or a very large offset. */
  public int firstStrayOffset() {
    return firstStray < 0 ? Integer.MAX_VALUE : firstStray;
  }

  /** Whether no error was reported inside {@code tree}. */
  public boolean isIntact(ParserRuleContext tree) {
    return !broken.contains(tree);
  }

  /** Whether an error was reported while {@code tree} itself, not a part of it, was being read. */
  public boolean isErrorSite(ParserRuleContext tree) {
    return sites.contains(tree);
  }

  // ANTLR's hooks

  @Override
  public void reset(Parser recognizer) {}

  @Override
  public boolean inErrorRecoveryMode(Parser recognizer) {
    return false;
  }

  @Override
  public void reportMatch(Parser recognizer) {}

  /** All is done in {@link #recover}, which is called next. */
  @Override
  public void reportError(Parser recognizer, RecognitionException e) {}

  @Override
  public void sync(Parser recognizer) {
    if (!SYNC_STATES.get(recognizer.getState())) return;
    at(recognizer);
    if (ctx.getRuleIndex() == GoParser.RULE_snippet) syncSnippet();
    if (ctx.getChildCount() == 0) return;
    ParseTree last = ctx.getChild(ctx.getChildCount() - 1);
    switch (ctx.getRuleIndex()) {
      case GoParser.RULE_sourceFile -> syncSourceFile(last);
      case GoParser.RULE_statementList -> syncStatementList(last);
      case GoParser.RULE_snippet -> {}
      default -> {
        if (last instanceof TerminalNode && tokens.LA(1) == GoParser.VAR) rejectVar(last);
        else if (ctx.getRuleIndex() == GoParser.RULE_forStmt) syncForHeader(last);
        else if (ctx.getRuleIndex() == GoParser.RULE_switchStmt) syncClauses(last);
        else if (ctx.getRuleIndex() == GoParser.RULE_selectStmt) syncClauses(last);
      }
    }
  }

  @Override
  public Token recoverInline(Parser recognizer) {
    at(recognizer);
    ATNState state = recognizer.getATN().states.get(recognizer.getState());
    int expected = state.transition(0).label().getMinElement();
    mismatch(expected);
    if (tokens.LA(1) == expected && mayResumeWith(expected)) {
      Token found = tokens.LT(1);
      recognizer.consume();
      return found;
    }
    Token here = tokens.LT(1);
    return new GoToken(tokens.LT(1).source, expected, here.getStartIndex(), here.getStartIndex());
  }

  @Override
  public void recover(Parser recognizer, RecognitionException e) {
    at(recognizer);
    noAlternative();
  }

  private void at(Parser recognizer) {
    ctx = recognizer.getContext();
  }

  // Between declarations, statements and clauses

  private void syncSourceFile(ParseTree last) {
    int next = tokens.LA(1);
    if (last instanceof GoParser.PackageClauseContext) {
      if (next != GoParser.SEMI) unexpected(", expected semicolon or newline");
      if (errors.anyBefore(tokens.LT(2).getStartIndex())) giveUp();
    } else if (last instanceof TerminalNode) {
      if (next == Token.EOF || isDeclaration(next)) return;
      if (next == GoParser.LBRACE
          && lastDeclaration() instanceof GoParser.FunctionDeclContext f
          && f.block() == null) {
        syntaxError("unexpected semicolon or newline before {");
      } else {
        syntaxError("non-declaration statement outside function body");
      }
      if (firstStray < 0) firstStray = tokens.LT(1).getStartIndex();
      advance(DECLARATIONS);
    } else if (next != GoParser.SEMI && next != Token.EOF) {
      unexpected(" after top level declaration");
      advance(DECLARATIONS);
      if (tokens.LA(1) != Token.EOF) tokens.insert(GoParser.SEMI);
    }
  }

  private void syncSnippet() {
    int next = tokens.LA(1);
    if (next == GoParser.SEMI || next == Token.EOF) return;
    int count = ctx.getChildCount();
    if (count > 0 && ctx.getChild(count - 1) instanceof GoParser.SnippetItemContext item) {
      broken.add(item);
      boolean isStatement = item.getChild(0) instanceof GoParser.StatementContext;
      unexpected(isStatement ? " at end of statement" : " after top level declaration");
    } else if (SNIPPET_STARTS.contains(next)) {
      return;
    } else {
      unexpected(", expected statement");
    }
    advance(GoParser.SEMI);
    if (tokens.LA(1) != GoParser.SEMI && tokens.LA(1) != Token.EOF) tokens.insert(GoParser.SEMI);
  }

  private ParseTree lastDeclaration() {
    for (ParseTree child : ctx.children.reversed()) {
      if (child instanceof GoParser.TopLevelDeclContext d) return d.getChild(0);
    }
    return null;
  }

  private static boolean isDeclaration(int type) {
    for (int keyword : DECLARATIONS) if (keyword == type) return true;
    return false;
  }

  private void syncStatementList(ParseTree last) {
    int next = tokens.LA(1);
    if (!(last instanceof GoParser.StatementContext statement)
        || next == GoParser.SEMI
        || next == GoParser.RBRACE) {
      return;
    }
    ParseTree end = statement.getChild(statement.getChildCount() - 1);
    if (isToken(end, GoParser.COLON)) {
      boolean isLabel = statement.simpleStmt().getText().equals(statement.start.getText());
      errors.error(
          ((TerminalNode) end).getSymbol().getStartIndex(),
          isLabel && statement.start.getType() == GoParser.IDENTIFIER
              ? "syntax error: missing statement after label"
              : "syntax error: unexpected : at end of statement");
      markBroken();
      return;
    }
    if (end instanceof GoParser.ReturnStmtContext r && r.getChildCount() == 1) {
      expectedExpression();
    } else if (isBareList(statement)) {
      unexpected(", expected := or = or comma");
      advance(GoParser.SEMI, GoParser.RBRACE);
    } else {
      unexpected(" at end of statement");
      advance(GoParser.SEMI, GoParser.RBRACE, GoParser.CASE, GoParser.DEFAULT);
    }
    switch (tokens.LA(1)) {
      case GoParser.SEMI, GoParser.RBRACE, GoParser.CASE, GoParser.DEFAULT, Token.EOF -> {}
      default -> tokens.insert(GoParser.SEMI);
    }
  }

  /** Whether {@code statement} is {@code a, b} and lacks its assignment. */
  private static boolean isBareList(GoParser.StatementContext statement) {
    return statement.getChildCount() == 1
        && statement.getChild(0) instanceof GoParser.SimpleStmtContext simple
        && simple.getChildCount() == 1
        && simple.expressionList(0).getChildCount() > 1;
  }

  /** {@code if var x = 1; …}: C has declarations here, Go has not. */
  private void rejectVar(ParseTree last) {
    if (!isToken(last, GoParser.IF)
        && !isToken(last, GoParser.FOR)
        && !isToken(last, GoParser.SWITCH)) {
      return;
    }
    skip();
    syntaxError("var declaration not allowed in " + last.getText() + " initializer");
  }

  /** One semicolon in a for header calls for another. */
  private void syncForHeader(ParseTree last) {
    if (tokens.LA(1) != GoParser.LBRACE || count(ctx, GoParser.SEMI) != 1) return;
    if (isToken(last, GoParser.SEMI)) {
      unexpected(", expected for loop condition");
    } else if (last instanceof GoParser.SimpleStmtContext) {
      unexpected(", expected semicolon or newline");
      advance();
      tokens.insert(GoParser.SEMI);
    }
  }

  /** Whatever stands where a clause should is read as the body of a default clause. */
  private void syncClauses(ParseTree last) {
    if (!(last instanceof ParserRuleContext clause)
        ? !isToken(last, GoParser.LBRACE)
        : clause.getRuleIndex() != GoParser.RULE_caseClause
            && clause.getRuleIndex() != GoParser.RULE_commClause) {
      return;
    }
    switch (tokens.LA(1)) {
      case GoParser.CASE, GoParser.DEFAULT, GoParser.RBRACE, Token.EOF -> {}
      default -> {
        unexpected(", expected case or default or }");
        advance(GoParser.COLON, GoParser.CASE, GoParser.DEFAULT, GoParser.RBRACE);
        if (tokens.LA(1) == Token.EOF) return;
        if (tokens.LA(1) != GoParser.COLON) {
          unexpected(", expected :");
          advance();
          tokens.insert(GoParser.COLON);
        }
        tokens.insert(GoParser.DEFAULT);
      }
    }
  }

  // A token that does not match

  private void mismatch(int expected) {
    switch (ctx.getRuleIndex()) {
      case GoParser.RULE_packageClause -> {
        if (expected == GoParser.PACKAGE) syntaxError("package statement must be first");
        else unexpected(", expected name");
        giveUp();
      }
      case GoParser.RULE_functionDecl -> missingFunctionName();
      case GoParser.RULE_literal -> missingLiteral();
      case GoParser.RULE_arguments -> unclosed("argument list", "comma", expected);
      case GoParser.RULE_literalValue, GoParser.RULE_element ->
          unclosed("composite literal", "comma", expected);
      case GoParser.RULE_parameters, GoParser.RULE_result, GoParser.RULE_typeParameters -> {
        if (expected == GoParser.LPAREN) want(expected);
        else unclosed("parameter list", "comma", expected);
      }
      case GoParser.RULE_structType -> inBraces("struct type", expected);
      case GoParser.RULE_interfaceType -> inBraces("interface type", expected);
      case GoParser.RULE_importDecl,
          GoParser.RULE_constDecl,
          GoParser.RULE_typeDecl,
          GoParser.RULE_varDecl ->
          unclosed("grouped declaration", "semicolon or newline", expected);
      case GoParser.RULE_typeSpec -> {
        if (expected == GoParser.RBRACK && !isArrayLength()) {
          unclosed("parameter list", "comma", expected);
        } else {
          wantBracket(expected);
        }
      }
      case GoParser.RULE_bracketType, GoParser.RULE_arrayOrTypeArgs, GoParser.RULE_primaryExpr ->
          wantBracket(expected);
      case GoParser.RULE_index -> unclosedIndex();
      case GoParser.RULE_block -> wantBlock(expected);
      case GoParser.RULE_switchStmt -> {
        if (expected == GoParser.LBRACE) wantClauses("switch");
        else want(expected);
      }
      case GoParser.RULE_selectStmt -> {
        if (expected == GoParser.LBRACE) wantClauses("select");
        else want(expected);
      }
      default -> want(expected);
    }
  }

  /** Whether a skipped-to token may stand for the one that was missing. */
  private boolean mayResumeWith(int expected) {
    return switch (expected) {
      case GoParser.RPAREN, GoParser.RBRACK, GoParser.RBRACE, GoParser.LBRACE, GoParser.LPAREN ->
          ctx.getRuleIndex() != GoParser.RULE_block || expected == GoParser.LBRACE;
      default -> false;
    };
  }

  private void want(int expected) {
    unexpected(", expected " + name(expected));
    advance();
  }

  private void wantBracket(int expected) {
    if (expected == GoParser.RBRACK
        && !hasChild(GoParser.ExpressionContext.class)
        && !hasToken(GoParser.ELLIPSIS)
        && !hasChild(GoParser.TypeParameterOrLengthContext.class)) {
      expectedExpression();
    } else if (expected == GoParser.RBRACK && tokens.LA(1) == GoParser.COMMA) {
      syntaxError("unexpected comma; expected ]");
      advance();
    } else {
      want(expected);
    }
  }

  /** Whether the brackets of {@code type T[} hold something that is no type parameter. */
  private boolean isArrayLength() {
    for (ParseTree child : ctx.children) {
      if (child instanceof GoParser.TypeParameterOrLengthContext first) {
        return first.nonNameExpression() != null;
      }
    }
    return true;
  }

  private void inBraces(String context, int expected) {
    if (expected == GoParser.LBRACE) want(expected);
    else unclosed(context, "semicolon or newline", expected);
  }

  /** A list ends with something other than a separator or its closing token. */
  private void unclosed(String context, String separator, int close) {
    ParseTree last = ctx.getChild(ctx.getChildCount() - 1);
    if (last instanceof TerminalNode && !isToken(last, GoParser.RBRACK)) {
      if (tokens.LA(1) == Token.EOF) {
        want(close);
        return;
      }
      missingElement();
      if (tokens.LA(1) == close) return;
    }
    unexpected(" in " + context + "; possibly missing " + separator + " or " + name(close));
    advance(CLOSERS);
  }

  /** The next token can start no element of the list that is being read. */
  private void missingElement() {
    switch (ctx.getRuleIndex()) {
      case GoParser.RULE_parameters, GoParser.RULE_result -> {
        unexpected(", expected )");
        advance(GoParser.COMMA, GoParser.RPAREN);
      }
      case GoParser.RULE_typeParameters, GoParser.RULE_typeSpec -> {
        unexpected(", expected ]");
        advance(GoParser.COMMA, GoParser.RBRACK);
      }
      case GoParser.RULE_structType -> {
        unexpected(", expected field name or embedded type");
        advance(GoParser.SEMI, GoParser.RBRACE);
      }
      case GoParser.RULE_interfaceType -> {
        unexpected(", expected ~ term or type");
        advance(GoParser.SEMI, GoParser.RPAREN, GoParser.RBRACK, GoParser.RBRACE);
      }
      case GoParser.RULE_importDecl -> {
        syntaxError("missing import path");
        advance(GoParser.SEMI, GoParser.RPAREN);
      }
      case GoParser.RULE_constDecl, GoParser.RULE_typeDecl, GoParser.RULE_varDecl -> {
        unexpected(", expected name");
        advance();
      }
      default -> expectedExpression();
    }
  }

  private void unclosedIndex() {
    if (hasToken(GoParser.COLON) || hasToken(GoParser.COMMA)) {
      want(GoParser.RBRACK);
    } else {
      unexpected(", expected comma, : or ]");
      advance(GoParser.COMMA, GoParser.COLON, GoParser.RBRACK);
    }
  }

  private void missingFunctionName() {
    unexpected(
        hasChild(GoParser.ParametersContext.class) ? ", expected name" : ", expected name or (");
    advance(GoParser.LBRACE, GoParser.SEMI);
    tokens.insert(GoParser.RPAREN);
    tokens.insert(GoParser.LPAREN);
  }

  private void missingLiteral() {
    syntaxError("missing import path");
    advance(GoParser.SEMI, GoParser.RPAREN);
  }

  private void wantBlock(int expected) {
    if (expected == GoParser.RBRACE) {
      want(expected);
      return;
    }
    ParserRuleContext header = ctx.getParent();
    String keyword = header.getRuleIndex() == GoParser.RULE_ifStmt ? "if" : "for";
    int semis = count(header, GoParser.SEMI);
    if (headerLacksStatement(header)) return;
    boolean isRange = isRange(header);
    if (semis == 0 && !isRange) {
      unexpected(", expected {");
      advance();
      if (tokens.LA(1) != GoParser.LBRACE) advance(GoParser.LBRACE, GoParser.RBRACE);
    } else if (semis == 1 && keyword.equals("for")) {
      unexpected(", expected semicolon or newline");
      advance();
      advance(GoParser.LBRACE, GoParser.RBRACE);
    } else {
      unexpected(", expected { after " + keyword + " clause");
      advance(GoParser.IDENTIFIER, GoParser.RBRACE);
    }
  }

  /** Reports a keyword or semicolon of a header that is followed by no statement. */
  private boolean headerLacksStatement(ParserRuleContext header) {
    ParseTree last = header.getChild(header.getChildCount() - 2);
    if (last == ctx || !(last instanceof TerminalNode)) return false;
    unexpected(", expected expression");
    advance(GoParser.LBRACE, GoParser.RBRACE);
    return true;
  }

  private static boolean isRange(ParserRuleContext header) {
    return header instanceof GoParser.ForStmtContext f
        && (f.rangeClause() != null || f.forInit() != null && f.forInit().rangeClause() != null);
  }

  private void wantClauses(String keyword) {
    ParseTree last = ctx.getChild(ctx.getChildCount() - 1);
    boolean isSwitch = keyword.equals("switch");
    if (isSwitch && last instanceof TerminalNode) {
      unexpected(", expected expression");
      advance(GoParser.LBRACE, GoParser.RBRACE);
    } else if (isSwitch && count(ctx, GoParser.SEMI) == 0) {
      unexpected(", expected {");
      advance();
      if (tokens.LA(1) != GoParser.LBRACE) advance(GoParser.LBRACE, GoParser.RBRACE);
    } else {
      syntaxError("missing { after " + keyword + " clause");
      advance(GoParser.CASE, GoParser.DEFAULT, GoParser.RBRACE);
    }
  }

  // A token that starts no alternative

  private void noAlternative() {
    switch (ctx.getRuleIndex()) {
      case GoParser.RULE_type -> missingType(ctx.getParent());
      case GoParser.RULE_channelElement -> syntaxError("missing channel element type");
      case GoParser.RULE_varSpec -> missingType(ctx);
      case GoParser.RULE_typeSpec -> {
        if (hasToken(GoParser.LBRACK)) expectedExpression();
        else missingDeclaredType();
      }
      case GoParser.RULE_selector -> {
        if (hasToken(GoParser.LPAREN)) {
          missingType(ctx);
        } else {
          unexpected(", expected name or (");
          advance(GoParser.SEMI, GoParser.RPAREN);
        }
      }
      case GoParser.RULE_index -> {
        if (tokens.LA(1) == GoParser.RBRACK) {
          unexpected(", expected operand");
          advance();
        } else {
          expectedExpression();
        }
      }
      case GoParser.RULE_snippetItem -> {
        if (tokens.LA(1) == GoParser.FUNC) skip();
        unexpected(", expected name or (");
        advance(GoParser.SEMI);
      }
      case GoParser.RULE_ifStmt -> {
        syntaxError("else must be followed by if or statement block");
        advance(GoParser.IDENTIFIER, GoParser.RBRACE);
      }
      case GoParser.RULE_importDecl -> {
        syntaxError("missing import path");
        advance(GoParser.SEMI, GoParser.RPAREN);
      }
      case GoParser.RULE_constDecl, GoParser.RULE_typeDecl, GoParser.RULE_varDecl -> {
        unexpected(", expected name");
        advance();
      }
      case GoParser.RULE_embeddedField -> {
        unexpected(", expected name");
        advance(GoParser.DOT, GoParser.SEMI, GoParser.RBRACE);
      }
      default -> expectedExpression();
    }
  }

  private void missingType(ParserRuleContext parent) {
    switch (parent.getRuleIndex()) {
      case GoParser.RULE_typeSpec -> {
        boolean isElement =
            parent instanceof GoParser.TypeSpecContext spec
                && spec.LBRACK() != null
                && (spec.typeParameterOrLength() == null
                    || spec.typeParameterOrLength().getChildCount() == 1 && spec.COMMA().isEmpty());
        if (isElement) expectedType();
        else missingDeclaredType();
      }
      case GoParser.RULE_typeTerm -> {
        if (count(parent, GoParser.TILDE) > 0) {
          expectedType();
        } else {
          unexpected(", expected ~ term or type");
          advance(GoParser.SEMI, GoParser.RPAREN, GoParser.RBRACK, GoParser.RBRACE);
        }
      }
      case GoParser.RULE_channelType, GoParser.RULE_channelElement ->
          syntaxError("missing channel element type");
      default -> expectedType();
    }
  }

  private void missingDeclaredType() {
    unexpected(" in type declaration");
    advance(GoParser.SEMI, GoParser.RPAREN);
  }

  private void expectedType() {
    unexpected(", expected type");
    advance(TYPE_FOLLOW);
  }

  private void expectedExpression() {
    unexpected(", expected expression");
    advance(CLOSERS);
  }

  // Reporting and skipping

  private void unexpected(String what) {
    syntaxError("unexpected " + tokens.LT(1).description() + what);
  }

  private void syntaxError(String message) {
    if (tokens.LA(1) == Token.EOF && !errors.isEmpty()) {
      markBroken();
      return;
    }
    errors.error(tokens.LT(1).getStartIndex(), "syntax error: " + message);
    markBroken();
  }

  private void markBroken() {
    sites.add(ctx);
    for (ParserRuleContext c = ctx; c != null; c = c.getParent()) broken.add(c);
  }

  /** Skips to a token of {@code follow}, or over one token if there are none. */
  private void advance(int... follow) {
    if (follow.length == 0) {
      skip();
      return;
    }
    boolean inFunction = isInFunction();
    while (tokens.LA(1) != Token.EOF) {
      int next = tokens.LA(1);
      if (inFunction && STATEMENT_KEYWORDS.contains(next)) return;
      for (int type : follow) if (type == next) return;
      skip();
    }
  }

  private void skip() {
    tokens.consume();
  }

  private void giveUp() {
    while (tokens.LA(1) != Token.EOF) skip();
  }

  private boolean isInFunction() {
    for (ParserRuleContext c = ctx; c != null; c = c.getParent()) {
      switch (c.getRuleIndex()) {
        case GoParser.RULE_statementList, GoParser.RULE_snippet -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  private static boolean isToken(ParseTree node, int type) {
    return node instanceof TerminalNode leaf && leaf.getSymbol().getType() == type;
  }

  private boolean hasToken(int type) {
    return count(ctx, type) > 0;
  }

  private static int count(ParserRuleContext ctx, int type) {
    int count = 0;
    List<ParseTree> children = ctx.children;
    if (children == null) return 0;
    for (ParseTree child : children) if (isToken(child, type)) count++;
    return count;
  }

  private boolean hasChild(Class<? extends ParserRuleContext> kind) {
    if (ctx.children == null) return false;
    for (ParseTree child : ctx.children) if (kind.isInstance(child)) return true;
    return false;
  }

  /** How gc names an expected token. */
  private static String name(int type) {
    return switch (type) {
      case GoParser.IDENTIFIER -> "name";
      case GoParser.COMMA -> "comma";
      case GoParser.SEMI -> "semicolon or newline";
      default -> {
        String literal = GoParser.VOCABULARY.getLiteralName(type);
        String text = literal.substring(1, literal.length() - 1);
        yield type >= GoParser.BREAK && type <= GoParser.VAR ? "keyword " + text : text;
      }
    };
  }
}
