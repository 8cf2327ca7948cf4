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

/** Builds types; spec: "Types". Parentheses around types leave no node, as in gc. */
final class TypeBuilder {
  private final AstBuilder builder;

  TypeBuilder(AstBuilder builder) {
    this.builder = builder;
  }

  Expr type(GoParser.TypeContext ctx) {
    return typeLit((ParserRuleContext) ctx.getChild(0));
  }

  /** Any of the rules that stand for a type. */
  Expr typeLit(ParserRuleContext ctx) {
    return switch (ctx) {
      case GoParser.TypeContext t -> type(t);
      case GoParser.TypeNameContext t -> typeName(t);
      case GoParser.PointerTypeContext t -> new Expr.StarExpr(builder.pos(t), type(t.type()));
      case GoParser.BracketTypeContext t -> bracketType(t);
      case GoParser.ChannelTypeContext t -> channelType(t);
      case GoParser.ParenTypeContext t -> type(t.type());
      case GoParser.StructTypeContext t -> structType(t);
      case GoParser.InterfaceTypeContext t -> interfaceType(t);
      case GoParser.FunctionTypeContext t -> functionType(t);
      case GoParser.MapTypeContext t ->
          new Expr.MapType(builder.pos(t), type(t.type(0)), type(t.type(1)));
      case GoParser.OtherTypeContext t -> typeLit((ParserRuleContext) t.getChild(0));
      case GoParser.NonBracketTypeContext t -> typeLit((ParserRuleContext) t.getChild(0));
      default -> throw new IllegalArgumentException(ctx.getClass().getSimpleName());
    };
  }

  private Expr typeName(GoParser.TypeNameContext ctx) {
    return qualifiedName(ctx, builder.ident(AstBuilder.start(ctx)));
  }

  /** A name, and the {@code .Name} and type arguments among the children of {@code ctx}. */
  Expr qualifiedName(ParserRuleContext ctx, Expr.Ident name) {
    Expr x = name;
    for (int i = 1; i < ctx.getChildCount(); i++) {
      ParseTree child = ctx.getChild(i);
      if (tokenType(child) == GoParser.DOT) {
        x = new Expr.SelectorExpr(x, builder.ident((TerminalNode) ctx.getChild(i + 1)));
      } else if (child instanceof GoParser.TypeArgsContext args) {
        builder.rejectEmptyElements(args, GoParser.COMMA);
        List<Expr> list = AstBuilder.each(args, GoParser.TypeContext.class, this::type);
        x = new Expr.IndexExpr(x, builder.pos(args), list, builder.pos(args.children.getLast()));
      }
    }
    return x;
  }

  /** {@code []T}, {@code [N]T} or {@code [...]T}, from the children of {@code ctx}. */
  Expr bracketType(ParserRuleContext ctx) {
    Expr len = null;
    int pos = builder.pos(ctx);
    for (ParseTree child : ctx.children) {
      switch (child) {
        case GoParser.ExpressionContext x -> len = builder.exprs.expr(x);
        case GoParser.TypeContext elem -> {
          Expr type = type(elem);
          return len == null ? new Expr.SliceType(pos, type) : new Expr.ArrayType(pos, len, type);
        }
        default -> {
          if (tokenType(child) == GoParser.ELLIPSIS)
            len = new Expr.Ellipsis(builder.pos(child), null);
        }
      }
    }
    throw new IllegalArgumentException("no element type");
  }

  private Expr channelType(GoParser.ChannelTypeContext ctx) {
    GoToken first = AstBuilder.start(ctx);
    if (first.getType() == GoParser.CHAN) return chanType(first, ctx.channelElement());
    return new Expr.ChanType(builder.pos(first), Expr.ChanType.Dir.RECV, type(ctx.type()));
  }

  Expr.ChanType chanType(GoToken chan, GoParser.ChannelElementContext ctx) {
    ParseTree first = ctx.getChild(0);
    int pos = builder.pos(chan);
    return switch (tokenType(first)) {
      case GoParser.ARROW -> new Expr.ChanType(pos, Expr.ChanType.Dir.SEND, type(ctx.type()));
      case GoParser.CHAN ->
          new Expr.ChanType(
              pos, Expr.ChanType.Dir.BOTH, chanType(token(first), ctx.channelElement()));
      default -> new Expr.ChanType(pos, Expr.ChanType.Dir.BOTH, typeLit((ParserRuleContext) first));
    };
  }

  private Expr functionType(GoParser.FunctionTypeContext ctx) {
    GoParser.TypeParametersContext typeParams = ctx.typeParameters();
    if (typeParams != null) builder.reject();
    return functionType(AstBuilder.start(ctx), ctx.signature());
  }

  Expr.FuncType functionType(GoToken func, GoParser.SignatureContext ctx) {
    return builder.parameters.signature(builder.pos(ctx), List.of(), ctx);
  }

  // Struct types

  private Expr structType(GoParser.StructTypeContext ctx) {
    builder.rejectEmptyElements(ctx, GoParser.SEMI);
    return new Expr.StructType(
        builder.pos(ctx), AstBuilder.each(ctx, GoParser.FieldDeclContext.class, this::field));
  }

  private Field field(GoParser.FieldDeclContext ctx) {
    int pos = builder.pos(ctx);
    Expr.BasicLit tag = builder.literal(ctx.literal());
    if (ctx.embeddedField() != null) {
      return new Field(pos, List.of(), embedded(ctx.embeddedField()), tag);
    }
    Expr.Ident name = builder.ident(AstBuilder.start(ctx));
    List<Expr.Ident> names = new ArrayList<>(1);
    names.add(name);
    for (int i = 1; i < ctx.getChildCount(); i++) {
      switch (ctx.getChild(i)) {
        case GoParser.TypeContext t -> {
          return new Field(pos, names, type(t), tag);
        }
        case GoParser.NonBracketTypeContext t -> {
          return new Field(pos, names, typeLit(t), tag);
        }
        case GoParser.ArrayOrTypeArgsContext t -> {
          Expr type = arrayOrTypeArgs(name, t);
          return type instanceof Expr.IndexExpr
              ? new Field(pos, List.of(), type, tag)
              : new Field(pos, names, type, tag);
        }
        case TerminalNode leaf when tokenType(leaf) == GoParser.IDENTIFIER -> {
          if (tokenType(ctx.getChild(i - 1)) == GoParser.COMMA) names.add(builder.ident(leaf));
        }
        default -> {}
      }
    }
    return new Field(pos, List.of(), qualifiedName(ctx, name), tag);
  }

  private Expr embedded(GoParser.EmbeddedFieldContext ctx) {
    GoToken first = AstBuilder.start(ctx);
    boolean isPointer = first.getType() == GoParser.STAR;
    if (isPointer && ctx.typeName() != null) {
      return new Expr.StarExpr(builder.pos(first), typeName(ctx.typeName()));
    }
    builder.reject();
    return new Expr.BadExpr(builder.pos(first));
  }

  /**
   * What follows {@code name}: the array or slice type of a declared name, or type arguments of
   * {@code name}; the latter give an {@link Expr.IndexExpr}.
   */
  Expr arrayOrTypeArgs(Expr.Ident name, GoParser.ArrayOrTypeArgsContext ctx) {
    int lbrack = builder.pos(ctx);
    if (ctx.expression() == null) return bracketType(ctx);
    Expr first = builder.exprs.expr(ctx.expression());
    boolean hasComma = false;
    int rbrack = 0;
    List<Expr> list = new ArrayList<>(2);
    list.add(first);
    Expr elem = null;
    for (ParseTree child : ctx.children) {
      if (child instanceof GoParser.TypeContext t) {
        if (rbrack == 0) list.add(type(t));
        else elem = type(t);
      } else if (tokenType(child) == GoParser.COMMA) hasComma = true;
      else if (tokenType(child) == GoParser.RBRACK) rbrack = builder.pos(child);
    }
    if (hasComma) builder.rejectEmptyElements(ctx, GoParser.COMMA);
    if (elem == null) return new Expr.IndexExpr(name, lbrack, list, rbrack);
    if (hasComma) builder.reject();
    return new Expr.ArrayType(lbrack, first, elem);
  }

  // Interface types

  private Expr interfaceType(GoParser.InterfaceTypeContext ctx) {
    builder.rejectEmptyElements(ctx, GoParser.SEMI);
    return new Expr.InterfaceType(
        builder.pos(ctx),
        AstBuilder.each(ctx, GoParser.InterfaceElemContext.class, this::interfaceElem));
  }

  private Field interfaceElem(GoParser.InterfaceElemContext ctx) {
    int pos = builder.pos(ctx);
    if (ctx.nonNameTerm() != null) {
      return new Field(pos, List.of(), union(term(ctx.nonNameTerm()), ctx), null);
    }
    Expr.Ident name = builder.ident(AstBuilder.start(ctx));
    GoParser.TypeParametersContext brackets = ctx.typeParameters();
    if (ctx.signature() != null) {
      if (brackets != null) builder.reject();
      Expr.FuncType type =
          builder.parameters.signature(builder.pos(ctx.signature()), List.of(), ctx.signature());
      return new Field(pos, List.of(name), type, null);
    }
    Expr x =
        brackets == null ? qualifiedName(ctx, name) : builder.parameters.instance(name, brackets);
    return new Field(pos, List.of(), union(x, ctx), null);
  }

  /** {@code x} and the terms of {@code ctx} that follow it: {@code x | ~T | U}. */
  Expr union(Expr x, ParserRuleContext ctx) {
    Expr union = x;
    for (int i = 1; i < ctx.getChildCount(); i++) {
      if (!(ctx.getChild(i) instanceof GoParser.TypeTermContext term)) continue;
      int op = builder.pos(ctx.getChild(i - 1));
      union = new Expr.BinaryExpr(union, op, Token.OR, term(term));
    }
    return union;
  }

  Expr term(GoParser.TypeTermContext ctx) {
    Expr type = type(ctx.type());
    return ctx.TILDE() == null ? type : tilde(ctx.TILDE(), type);
  }

  Expr term(GoParser.NonNameTermContext ctx) {
    if (ctx.TILDE() != null) return tilde(ctx.TILDE(), type(ctx.type()));
    return typeLit((ParserRuleContext) ctx.getChild(0));
  }

  Expr tilde(ParseTree tilde, Expr type) {
    return new Expr.UnaryExpr(builder.pos(tilde), Token.TILDE, type);
  }
}
