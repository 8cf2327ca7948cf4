package dev.gosling.syntax;

import static dev.gosling.syntax.AstBuilder.token;
import static dev.gosling.syntax.AstBuilder.tokenType;

import dev.gosling.grammar.GoParser;
import dev.gosling.grammar.GoToken;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;

/** Builds expressions; spec: "Expressions". */
final class ExprBuilder {
  private final AstBuilder builder;

  ExprBuilder(AstBuilder builder) {
    this.builder = builder;
  }

  List<Expr> list(GoParser.ExpressionListContext ctx) {
    List<Expr> list = new ArrayList<>(ctx.children.size() / 2 + 1);
    for (ParseTree child : ctx.children) {
      if (child instanceof GoParser.ExpressionContext x) list.add(expr(x));
    }
    return list;
  }

  /** Null for null. */
  Expr expr(GoParser.ExpressionContext ctx) {
    if (ctx == null) return null;
    List<ParseTree> children = ctx.children;
    if (children.size() == 1) return primary((GoParser.PrimaryExprContext) children.getFirst());
    return new Operations(children, 0).build(null);
  }

  /**
   * A row of operands and operators, from which trees grow by precedence. A stack of pending
   * operators replaces recursion: sums of ten thousand terms exist.
   */
  private final class Operations {
    private final List<ParseTree> row;
    private int at;
    private final List<Expr> operands = new ArrayList<>();
    private final List<GoToken> operators = new ArrayList<>();

    Operations(List<ParseTree> row, int from) {
      this.row = row;
      this.at = from;
    }

    /**
     * @param first the first operand, or null if the row starts with it
     */
    Expr build(Expr first) {
      operands.add(first != null ? first : unary());
      while (at < row.size() && row.get(at) instanceof GoParser.BinaryOpContext op) {
        at++;
        GoToken operator = AstBuilder.start(op);
        reduce(precedence(operator.getType()));
        operators.add(operator);
        operands.add(unary());
      }
      reduce(0);
      return operands.getFirst();
    }

    /** Applies pending operators that bind at least as tightly as {@code precedence}. */
    private void reduce(int precedence) {
      while (!operators.isEmpty() && precedence(operators.getLast().getType()) >= precedence) {
        GoToken op = operators.removeLast();
        Expr y = operands.removeLast();
        Expr x = operands.removeLast();
        operands.add(new Expr.BinaryExpr(x, builder.pos(op), operator(op.getType()), y));
      }
    }

    private Expr unary() {
      int from = at;
      while (row.get(at) instanceof GoParser.UnaryOpContext) at++;
      int primary = at++;
      Expr x = primary((GoParser.PrimaryExprContext) row.get(primary));
      for (int i = primary - 1; i >= from; i--) {
        x = applyUnary(AstBuilder.start((ParserRuleContext) row.get(i)), x);
      }
      return x;
    }
  }

  /** Continues an expression whose first operand has been built; {@code from} indexes the row. */
  Expr continued(Expr first, List<ParseTree> row, int from) {
    return new Operations(row, from).build(first);
  }

  private Expr applyUnary(GoToken op, Expr x) {
    int pos = builder.pos(op);
    return switch (op.getType()) {
      case GoParser.STAR -> new Expr.StarExpr(pos, x);
      // gc keeps no parentheses here.
      case GoParser.AND -> new Expr.UnaryExpr(pos, Token.AND, unparen(x));
      case GoParser.ARROW ->
          x instanceof Expr.ChanType chan
              ? receiveOnly(op, chan)
              : new Expr.UnaryExpr(pos, Token.ARROW, x);
      default -> new Expr.UnaryExpr(pos, operator(op.getType()), x);
    };
  }

  /**
   * {@code <-} before a channel type makes it receive-only: spec: "The {@code <-} operator
   * associates with the leftmost chan possible", so {@code <-chan<- T} is {@code <-chan (<-T)} and
   * T must be a channel type.
   */
  private Expr receiveOnly(GoToken arrow, Expr.ChanType chan) {
    int pos = builder.pos(arrow);
    return switch (chan.dir()) {
      case BOTH -> new Expr.ChanType(pos, Expr.ChanType.Dir.RECV, chan.elem());
      case RECV -> {
        builder.reject();
        yield chan;
      }
      case SEND -> {
        if (chan.elem() instanceof Expr.ChanType inner) {
          yield new Expr.ChanType(pos, Expr.ChanType.Dir.RECV, receiveOnly(arrow, inner));
        }
        builder.reject();
        yield chan;
      }
    };
  }

  Expr primary(GoParser.PrimaryExprContext ctx) {
    List<ParseTree> children = ctx.children;
    ParseTree first = children.getFirst();
    Expr x;
    int at;
    switch (first) {
      case TerminalNode leaf -> {
        GoToken token = (GoToken) leaf.getSymbol();
        switch (token.getType()) {
          case GoParser.IDENTIFIER -> {
            x = builder.ident(token);
            at = 1;
          }
          case GoParser.LPAREN -> {
            x =
                new Expr.ParenExpr(
                    builder.pos(token),
                    expr((GoParser.ExpressionContext) children.get(1)),
                    builder.pos(children.get(2)));
            at = 3;
          }
          case GoParser.FUNC -> {
            x = builder.types.functionType(token, (GoParser.SignatureContext) children.get(1));
            at = 2;
          }
          case GoParser.LBRACK -> {
            at = children.indexOf(ctx.type()) + 1;
            x = builder.types.bracketType(ctx);
          }
          default -> {
            x = builder.types.chanType(token, (GoParser.ChannelElementContext) children.get(1));
            at = 2;
          }
        }
      }
      case GoParser.LiteralContext literal -> {
        x = builder.operand(literal);
        at = 1;
      }
      default -> {
        x = builder.types.typeLit((ParserRuleContext) first);
        at = 1;
      }
    }
    return suffixes(x, children, at);
  }

  /** Applies what follows an operand: selectors, indices, calls, literal values. */
  Expr suffixes(Expr x, List<ParseTree> children, int from) {
    int at = from;
    while (at < children.size()) {
      ParseTree child = children.get(at);
      switch (child) {
        case GoParser.PrimarySuffixContext suffix -> x = suffix(x, suffix.getChild(0));
        case GoParser.ArgumentsContext _, GoParser.LiteralValueContext _ -> x = suffix(x, child);
        case GoParser.SelectorContext _ -> x = suffix(x, child);
        case TerminalNode leaf when tokenType(leaf) == GoParser.EXPR_LBRACE -> {
          Stmt.BlockStmt body =
              new Stmt.BlockStmt(
                  builder.pos(leaf),
                  builder.stmts.list((GoParser.StatementListContext) children.get(at + 1)),
                  builder.pos(children.get(at + 2)));
          x = new Expr.FuncLit(builder.pos(children.getFirst()), (Expr.FuncType) x, body);
          at += 2;
        }
        default -> {
          return x;
        }
      }
      at++;
    }
    return x;
  }

  private Expr suffix(Expr x, ParseTree suffix) {
    return switch (suffix) {
      case GoParser.SelectorContext s -> selector(x, s);
      case GoParser.IndexContext i -> index(x, i);
      case GoParser.ArgumentsContext a -> call(x, a);
      default -> compositeLit(x, (GoParser.LiteralValueContext) suffix);
    };
  }

  private Expr selector(Expr x, GoParser.SelectorContext ctx) {
    GoToken second = token(ctx.getChild(1));
    if (second.getType() == GoParser.IDENTIFIER) {
      return new Expr.SelectorExpr(x, builder.ident(second));
    }
    Expr type = ctx.type() == null ? null : builder.types.type(ctx.type());
    return new Expr.TypeAssertExpr(x, builder.pos(second), type);
  }

  private Expr index(Expr x, GoParser.IndexContext ctx) {
    List<ParseTree> children = ctx.children;
    int lbrack = builder.pos(children.getFirst());
    ParseTree close = children.getLast();
    int rbrack = builder.pos(close);
    Expr[] bounds = new Expr[3];
    List<Expr> indices = new ArrayList<>(1);
    int colons = 0;
    for (ParseTree child : children) {
      if (child instanceof GoParser.ExpressionContext e) {
        Expr i = expr(e);
        indices.add(i);
        bounds[colons] = i;
      } else if (tokenType(child) == GoParser.COLON) {
        colons++;
      }
    }
    if (colons == 0) {
      if (indices.isEmpty()) builder.reject();
      builder.rejectEmptyElements(ctx, GoParser.COMMA);
      return new Expr.IndexExpr(x, lbrack, indices, rbrack);
    }
    if (colons == 2 && (bounds[1] == null || bounds[2] == null)) builder.reject();
    return new Expr.SliceExpr(x, lbrack, bounds[0], bounds[1], bounds[2], colons == 2, rbrack);
  }

  private Expr call(Expr fun, GoParser.ArgumentsContext ctx) {
    List<ParseTree> children = ctx.children;
    List<Expr> args = new ArrayList<>(children.size() / 2);
    int ellipsis = 0;
    boolean afterComma = true;
    for (ParseTree child : children) {
      if (child instanceof GoParser.ArgumentContext argument) {
        if (ellipsis != 0) builder.reject();
        args.add(expr(argument.expression()));
        if (argument.ELLIPSIS() != null) ellipsis = builder.pos(argument.ELLIPSIS());
        afterComma = false;
      } else if (tokenType(child) == GoParser.COMMA) {
        if (afterComma) builder.reject();
        afterComma = true;
      }
    }
    return new Expr.CallExpr(
        fun, builder.pos(children.getFirst()), args, ellipsis, builder.pos(children.getLast()));
  }

  private Expr compositeLit(Expr type, GoParser.LiteralValueContext ctx) {
    if (!mayBeLiteralType(type)) builder.reject();
    return literalValue(type.pos(), type, ctx);
  }

  static Expr unparen(Expr x) {
    return x instanceof Expr.ParenExpr p ? unparen(p.x()) : x;
  }

  private static boolean mayBeLiteralType(Expr type) {
    return switch (type) {
      case Expr.Ident _,
          Expr.SelectorExpr _,
          Expr.ArrayType _,
          Expr.SliceType _,
          Expr.StructType _,
          Expr.MapType _ ->
          true;
      case Expr.IndexExpr x -> !isValue(x);
      default -> false;
    };
  }

  /** Whether {@code x} cannot be a type. */
  private static boolean isValue(Expr x) {
    return switch (x) {
      case Expr.BasicLit _,
          Expr.CompositeLit _,
          Expr.FuncLit _,
          Expr.SliceExpr _,
          Expr.TypeAssertExpr _,
          Expr.CallExpr _,
          Expr.UnaryExpr _,
          Expr.BinaryExpr _ ->
          true;
      case Expr.ParenExpr p -> isValue(p.x());
      case Expr.IndexExpr i ->
          isValue(i.x()) || i.indices().size() == 1 && isValue(i.indices().getFirst());
      default -> false;
    };
  }

  /**
   * @param ctx a literal value with its braces: a {@code literalValue}, or an {@code element} that
   *     elides its type
   */
  private Expr literalValue(int pos, Expr type, ParserRuleContext ctx) {
    List<ParseTree> children = ctx.children;
    List<Expr> elements = new ArrayList<>(children.size() / 2);
    boolean afterComma = true;
    for (ParseTree child : children) {
      if (child instanceof GoParser.KeyedElementContext element) {
        elements.add(keyedElement(element));
        afterComma = false;
      } else if (tokenType(child) == GoParser.COMMA) {
        if (afterComma) builder.reject();
        afterComma = true;
      }
    }
    return new Expr.CompositeLit(
        pos, type, builder.pos(children.getFirst()), elements, builder.pos(children.getLast()));
  }

  private Expr keyedElement(GoParser.KeyedElementContext ctx) {
    Expr first = element((GoParser.ElementContext) ctx.getChild(0));
    if (ctx.getChildCount() == 1) return first;
    return new Expr.KeyValueExpr(first, element((GoParser.ElementContext) ctx.getChild(2)));
  }

  private Expr element(GoParser.ElementContext ctx) {
    if (ctx.getChild(0) instanceof GoParser.ExpressionContext x) return expr(x);
    return literalValue(builder.pos(ctx), null, ctx);
  }

  private static int precedence(int operator) {
    return switch (operator) {
      case GoParser.LOR -> 1;
      case GoParser.LAND -> 2;
      case GoParser.EQL, GoParser.NEQ, GoParser.LSS, GoParser.LEQ, GoParser.GTR, GoParser.GEQ -> 3;
      case GoParser.PLUS, GoParser.MINUS, GoParser.OR, GoParser.XOR -> 4;
      default -> 5;
    };
  }

  /** The operator of a token, or of the assignment {@code op=} that a token is. */
  static Token operator(int type) {
    return switch (type) {
      case GoParser.PLUS, GoParser.PLUS_ASSIGN, GoParser.INC -> Token.ADD;
      case GoParser.MINUS, GoParser.MINUS_ASSIGN, GoParser.DEC -> Token.SUB;
      case GoParser.STAR, GoParser.STAR_ASSIGN -> Token.MUL;
      case GoParser.SLASH, GoParser.SLASH_ASSIGN -> Token.QUO;
      case GoParser.PERCENT, GoParser.PERCENT_ASSIGN -> Token.REM;
      case GoParser.AND, GoParser.AND_ASSIGN -> Token.AND;
      case GoParser.OR, GoParser.OR_ASSIGN -> Token.OR;
      case GoParser.XOR, GoParser.XOR_ASSIGN -> Token.XOR;
      case GoParser.SHL, GoParser.SHL_ASSIGN -> Token.SHL;
      case GoParser.SHR, GoParser.SHR_ASSIGN -> Token.SHR;
      case GoParser.AND_NOT, GoParser.AND_NOT_ASSIGN -> Token.AND_NOT;
      case GoParser.LAND -> Token.LAND;
      case GoParser.LOR -> Token.LOR;
      case GoParser.EQL -> Token.EQL;
      case GoParser.NEQ -> Token.NEQ;
      case GoParser.LSS -> Token.LSS;
      case GoParser.LEQ -> Token.LEQ;
      case GoParser.GTR -> Token.GTR;
      case GoParser.GEQ -> Token.GEQ;
      case GoParser.NOT -> Token.NOT;
      case GoParser.TILDE -> Token.TILDE;
      case GoParser.ARROW -> Token.ARROW;
      default -> throw new IllegalArgumentException(GoParser.VOCABULARY.getDisplayName(type));
    };
  }
}
