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

/** Builds declarations; spec: "Declarations and scope". */
final class DeclBuilder {
  private final AstBuilder builder;

  DeclBuilder(AstBuilder builder) {
    this.builder = builder;
  }

  Decl topLevel(GoParser.TopLevelDeclContext ctx) {
    return ctx.functionDecl() != null ? function(ctx.functionDecl()) : decl(ctx.declaration());
  }

  Decl decl(GoParser.DeclarationContext ctx) {
    return switch (ctx.getChild(0)) {
      case GoParser.ConstDeclContext c -> constDecl(c);
      case GoParser.TypeDeclContext t -> typeDecl(t);
      case ParseTree v -> varDecl((GoParser.VarDeclContext) v);
    };
  }

  Decl.GenDecl importDecl(GoParser.ImportDeclContext ctx) {
    rejectEmptySpecs(ctx);
    List<Decl.Spec> specs =
        AstBuilder.each(ctx, GoParser.ImportSpecContext.class, this::importSpec);
    return new Decl.GenDecl(builder.pos(ctx), Decl.GenDecl.Kind.IMPORT, specs);
  }

  private Decl.ImportSpec importSpec(GoParser.ImportSpecContext ctx) {
    GoToken first = AstBuilder.start(ctx);
    Expr.Ident name = null;
    if (first.getType() == GoParser.IDENTIFIER || first.getType() == GoParser.DOT) {
      name = builder.ident(first);
    }
    Expr.BasicLit path = builder.literal(ctx.literal());
    if (path.kind() != Expr.BasicLit.Kind.STRING) builder.reject();
    return new Decl.ImportSpec(builder.pos(ctx), name, path);
  }

  /** {@code ;} where a spec should stand. */
  private void rejectEmptySpecs(ParserRuleContext ctx) {
    boolean afterSeparator = false;
    for (ParseTree child : ctx.children) {
      boolean isSemi = tokenType(child) == GoParser.SEMI;
      if (isSemi && afterSeparator) {
        builder.reject();
        return;
      }
      afterSeparator = isSemi || tokenType(child) == GoParser.LPAREN;
    }
  }

  private Decl constDecl(GoParser.ConstDeclContext ctx) {
    rejectEmptySpecs(ctx);
    List<Decl.Spec> specs = new ArrayList<>();
    for (ParseTree child : ctx.children) {
      if (!(child instanceof GoParser.ConstSpecContext spec)) continue;
      GoParser.ExpressionListContext values = spec.expressionList();
      specs.add(
          new Decl.ValueSpec(
              builder.pos(spec),
              names(spec.identifierList()),
              spec.type() == null ? null : builder.types.type(spec.type()),
              values == null ? List.of() : builder.exprs.list(values),
              specs.size()));
    }
    return new Decl.GenDecl(builder.pos(ctx), Decl.GenDecl.Kind.CONST, specs);
  }

  private Decl varDecl(GoParser.VarDeclContext ctx) {
    rejectEmptySpecs(ctx);
    List<Decl.Spec> specs = new ArrayList<>();
    for (ParseTree child : ctx.children) {
      if (!(child instanceof GoParser.VarSpecContext spec)) continue;
      GoParser.ExpressionListContext values = spec.expressionList();
      specs.add(
          new Decl.ValueSpec(
              builder.pos(spec),
              names(spec.identifierList()),
              spec.type() == null ? null : builder.types.type(spec.type()),
              values == null ? List.of() : builder.exprs.list(values),
              specs.size()));
    }
    return new Decl.GenDecl(builder.pos(ctx), Decl.GenDecl.Kind.VAR, specs);
  }

  private List<Expr.Ident> names(GoParser.IdentifierListContext ctx) {
    List<Expr.Ident> names = new ArrayList<>(ctx.getChildCount() / 2 + 1);
    for (ParseTree child : ctx.children) {
      if (tokenType(child) == GoParser.IDENTIFIER) names.add(builder.ident(token(child)));
    }
    return names;
  }

  private Decl typeDecl(GoParser.TypeDeclContext ctx) {
    rejectEmptySpecs(ctx);
    List<Decl.Spec> specs = AstBuilder.each(ctx, GoParser.TypeSpecContext.class, this::typeSpec);
    return new Decl.GenDecl(builder.pos(ctx), Decl.GenDecl.Kind.TYPE, specs);
  }

  private Decl.Spec typeSpec(GoParser.TypeSpecContext ctx) {
    Expr.Ident name = builder.ident(AstBuilder.start(ctx));
    int pos = name.pos();
    ParseTree second = ctx.getChild(1);
    return switch (tokenType(second)) {
      case GoParser.ASSIGN ->
          new Decl.TypeSpec(pos, name, List.of(), true, builder.types.type(ctx.type()));
      case GoParser.LBRACK -> bracketed(name, ctx);
      default ->
          new Decl.TypeSpec(
              pos, name, List.of(), false, builder.types.typeLit((ParserRuleContext) second));
    };
  }

  /** {@code type T [} is followed by an array or slice type, or by type parameters. */
  private Decl.Spec bracketed(Expr.Ident name, GoParser.TypeSpecContext ctx) {
    GoParser.TypeParameterOrLengthContext first = ctx.typeParameterOrLength();
    int lbrack = builder.pos(ctx.LBRACK());
    Expr type = builder.types.type(ctx.type());
    if (first == null) {
      Expr array =
          ctx.ELLIPSIS() == null
              ? new Expr.SliceType(lbrack, type)
              : new Expr.ArrayType(
                  lbrack, new Expr.Ellipsis(builder.pos(ctx.ELLIPSIS()), null), type);
      return new Decl.TypeSpec(name.pos(), name, List.of(), false, array);
    }
    List<TerminalNode> commas = ctx.COMMA();
    TypeParameter p = typeParameter(first, !commas.isEmpty());
    if (p.name != null && (p.constraint != null || !commas.isEmpty())) {
      List<Field> params = builder.parameters.typeParameters(p.name, p.constraint, ctx);
      return new Decl.TypeSpec(name.pos(), name, params, ctx.ASSIGN() != null, type);
    }
    if (!commas.isEmpty() || ctx.ASSIGN() != null) builder.reject();
    Expr length = p.name != null ? p.name : p.constraint;
    return new Decl.TypeSpec(
        name.pos(), name, List.of(), false, new Expr.ArrayType(lbrack, length, type));
  }

  /** A type parameter with a name, or an array length in {@code constraint} without one. */
  private record TypeParameter(Expr.Ident name, Expr constraint) {}

  private TypeParameter typeParameter(
      GoParser.TypeParameterOrLengthContext ctx, boolean commaFollows) {
    if (ctx.nonNameExpression() != null) {
      return new TypeParameter(null, nonNameExpression(ctx.nonNameExpression()));
    }
    Expr.Ident name = builder.ident(AstBuilder.start(ctx));
    if (ctx.getChildCount() == 1) return new TypeParameter(name, null);
    if (ctx.constraintAfterName() != null) {
      return new TypeParameter(name, constraint(ctx.constraintAfterName()));
    }
    if (ctx.arrayOrTypeArgs() != null) {
      Expr type = builder.types.arrayOrTypeArgs(name, ctx.arrayOrTypeArgs());
      if (type instanceof Expr.IndexExpr) builder.reject();
      return new TypeParameter(name, builder.types.union(type, ctx));
    }
    Expr x = name;
    int operators = 1;
    while (operators < ctx.getChildCount()
        && !(ctx.getChild(operators) instanceof GoParser.BinaryOpContext)) {
      operators++;
    }
    x = builder.exprs.suffixes(x, ctx.children, 1);
    if (operators < ctx.getChildCount()) {
      x = builder.exprs.continued(x, ctx.children, operators);
    }
    TypeParameter split = split(x, commaFollows);
    return split != null ? split : new TypeParameter(null, x);
  }

  private Expr constraint(GoParser.ConstraintAfterNameContext ctx) {
    Expr first =
        ctx.TILDE() != null
            ? builder.types.tilde(ctx.TILDE(), builder.types.type(ctx.type()))
            : builder.types.typeLit((ParserRuleContext) ctx.getChild(0));
    return builder.types.union(first, ctx);
  }

  private Expr nonNameExpression(GoParser.NonNameExpressionContext ctx) {
    List<ParseTree> children = ctx.children;
    Expr first;
    int at;
    switch (children.getFirst()) {
      case GoParser.LiteralContext literal -> {
        first = builder.operand(literal);
        at = 1;
      }
      case ParserRuleContext type
          when type instanceof GoParser.StructTypeContext
              || type instanceof GoParser.InterfaceTypeContext -> {
        first = builder.types.typeLit(type);
        at = 1;
      }
      case TerminalNode paren -> {
        Expr inner = builder.exprs.expr((GoParser.ExpressionContext) children.get(1));
        first = new Expr.ParenExpr(builder.pos(paren), inner, builder.pos(children.get(2)));
        at = 3;
      }
      default -> {
        return builder.exprs.continued(null, children, 0);
      }
    }
    first = builder.exprs.suffixes(first, children, at);
    while (at < children.size() && children.get(at) instanceof GoParser.PrimarySuffixContext) at++;
    return at == children.size() ? first : builder.exprs.continued(first, children, at);
  }

  /**
   * Splits an expression that is a name and its constraint: {@code P *C}, {@code P (C)}, {@code P
   * *C|Q}. spec: "A parsing ambiguity arises when the type parameter list for a generic type
   * declares a single type parameter P with a constraint C such that the text P C forms a valid
   * expression".
   *
   * @param force split although the constraint could be a value, because a comma follows
   * @return null if {@code x} is an array length
   */
  private static TypeParameter split(Expr x, boolean force) {
    switch (x) {
      case Expr.Ident name -> {
        return new TypeParameter(name, null);
      }
      case Expr.BinaryExpr b when b.op() == Token.MUL -> {
        if (b.x() instanceof Expr.Ident name && (force || isTypeElem(b.y()))) {
          return new TypeParameter(name, new Expr.StarExpr(b.opPos(), b.y()));
        }
      }
      case Expr.BinaryExpr b when b.op() == Token.OR -> {
        TypeParameter left = split(b.x(), force || isTypeElem(b.y()));
        if (left != null && left.constraint != null) {
          Expr union = new Expr.BinaryExpr(left.constraint, b.opPos(), b.op(), b.y());
          return new TypeParameter(left.name, union);
        }
      }
      case Expr.CallExpr c -> {
        if (c.fun() instanceof Expr.Ident name && c.args().size() == 1 && !c.hasDots()) {
          Expr arg = c.args().getFirst();
          if (force || isTypeElem(arg)) return new TypeParameter(name, ExprBuilder.unparen(arg));
        }
      }
      default -> {}
    }
    return null;
  }

  /** Whether {@code x} can only be a type, not a value. */
  private static boolean isTypeElem(Expr x) {
    return switch (x) {
      case Expr.ArrayType _,
          Expr.SliceType _,
          Expr.StructType _,
          Expr.FuncType _,
          Expr.InterfaceType _,
          Expr.MapType _,
          Expr.ChanType _ ->
          true;
      case Expr.BinaryExpr b -> isTypeElem(b.x()) || isTypeElem(b.y());
      case Expr.UnaryExpr u -> u.op() == Token.TILDE || isTypeElem(u.x());
      case Expr.StarExpr s -> isTypeElem(s.x());
      case Expr.ParenExpr p -> isTypeElem(p.x());
      default -> false;
    };
  }

  Decl.FuncDecl function(GoParser.FunctionDeclContext ctx) {
    Field receiver = ctx.parameters() == null ? null : receiver(ctx.parameters());
    GoParser.TypeParametersContext typeParameters = ctx.typeParameters();
    if (ctx.parameters() != null && typeParameters != null) builder.reject();
    List<Field> typeParams = builder.parameters.typeParameters(typeParameters);
    Expr.FuncType type =
        builder.parameters.signature(builder.pos(ctx), typeParams, ctx.signature());
    Stmt.BlockStmt body = ctx.block() == null ? null : builder.stmts.block(ctx.block());
    return new Decl.FuncDecl(
        builder.pos(ctx), receiver, builder.ident(ctx.IDENTIFIER()), type, body);
  }

  Field receiver(GoParser.ParametersContext ctx) {
    List<Field> list = builder.parameters.receiver(ctx);
    int count = list.stream().mapToInt(f -> Math.max(1, f.names().size())).sum();
    if (count != 1) builder.reject();
    return list.isEmpty()
        ? new Field(builder.pos(ctx), List.of(), bad(ctx), null)
        : list.getFirst();
  }

  private Expr bad(ParserRuleContext ctx) {
    return new Expr.BadExpr(builder.pos(ctx));
  }
}
