package dev.gosling.syntax;

import static dev.gosling.syntax.AstBuilder.tokenType;

import dev.gosling.grammar.GoParser;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;

/**
 * Builds signatures and lists of parameters, results and type parameters.
 *
 * <p>spec: "Within a list of parameters or results, the names (IdentifierList) must either all be
 * present or all be absent." Which of the two holds shows only at the end of the list: {@code (a,
 * b)} are two types, {@code (a, b int)} two names.
 */
final class ParameterBuilder {
  private final AstBuilder builder;

  ParameterBuilder(AstBuilder builder) {
    this.builder = builder;
  }

  /** One element of a list before names and types are told apart; either may be null. */
  private static final class Parameter {
    final Expr.Ident name;
    Expr type;

    Parameter(Expr.Ident name, Expr type) {
      this.name = name;
      this.type = type;
    }
  }

  /** What kind of list it is: they differ in what they allow. */
  private enum Kind {
    PARAMETERS,
    RESULTS,
    TYPE_PARAMETERS
  }

  Expr.FuncType signature(int pos, List<Field> typeParams, GoParser.SignatureContext ctx) {
    List<Field> params = parameters(ctx.parameters());
    return new Expr.FuncType(pos, typeParams, params, results(ctx.result()));
  }

  List<Field> parameters(GoParser.ParametersContext ctx) {
    return list(ctx, Kind.PARAMETERS);
  }

  /** A receiver is a parameter list in which "..." has no place. */
  List<Field> receiver(GoParser.ParametersContext ctx) {
    return list(ctx, Kind.RESULTS);
  }

  private List<Field> results(GoParser.ResultContext ctx) {
    if (ctx == null) return List.of();
    ParseTree first = ctx.getChild(0);
    int pos = builder.pos(ctx);
    return switch (tokenType(first)) {
      case GoParser.RESULT_LPAREN -> list(ctx, Kind.RESULTS);
      case GoParser.RESULT_STAR ->
          unnamed(pos, new Expr.StarExpr(pos, builder.types.type(ctx.type())));
      case GoParser.RESULT_ARROW ->
          unnamed(
              pos, new Expr.ChanType(pos, Expr.ChanType.Dir.RECV, builder.types.type(ctx.type())));
      case GoParser.CHAN ->
          unnamed(pos, builder.types.chanType(AstBuilder.start(ctx), ctx.channelElement()));
      default -> unnamed(pos, builder.types.typeLit((ParserRuleContext) first));
    };
  }

  private static List<Field> unnamed(int pos, Expr type) {
    return List.of(new Field(pos, List.of(), type, null));
  }

  /** Null for null. */
  List<Field> typeParameters(GoParser.TypeParametersContext ctx) {
    if (ctx == null) return List.of();
    if (ctx.typeParameterDecl().isEmpty()) {
      builder.reject();
      return List.of();
    }
    return list(ctx, Kind.TYPE_PARAMETERS);
  }

  /**
   * The type parameters of a declared type, whose first one has been read.
   *
   * @param ctx holds the others
   */
  List<Field> typeParameters(Expr.Ident name, Expr constraint, GoParser.TypeSpecContext ctx) {
    List<Parameter> list = new ArrayList<>();
    list.add(new Parameter(name, constraint));
    for (GoParser.TypeParameterDeclContext p : ctx.typeParameterDecl()) list.add(typeParameter(p));
    builder.rejectEmptyElements(ctx, GoParser.COMMA);
    return fields(list, Kind.TYPE_PARAMETERS);
  }

  /** In an interface, brackets after a name that no signature follows are type arguments. */
  Expr instance(Expr.Ident name, GoParser.TypeParametersContext ctx) {
    int rbrack = builder.pos(ctx.RBRACK());
    if (ctx.typeParameterDecl().isEmpty()) {
      builder.reject();
      return name;
    }
    List<Expr> args = new ArrayList<>();
    for (GoParser.TypeParameterDeclContext p : ctx.typeParameterDecl()) {
      Parameter parameter = typeParameter(p);
      if (parameter.name != null && parameter.type != null) {
        builder.reject();
        return name;
      }
      args.add(parameter.type != null ? parameter.type : parameter.name);
    }
    return new Expr.IndexExpr(name, builder.pos(ctx), args, rbrack);
  }

  private List<Field> list(ParserRuleContext ctx, Kind kind) {
    if (ctx.getChildCount() == 2) return List.of();
    List<Parameter> list = new ArrayList<>(ctx.getChildCount() / 2);
    boolean afterComma = true;
    for (ParseTree child : ctx.children) {
      switch (child) {
        case GoParser.ParameterDeclContext p -> {
          list.add(parameter(p));
          afterComma = false;
        }
        case GoParser.TypeParameterDeclContext p -> {
          list.add(typeParameter(p));
          afterComma = false;
        }
        default -> {
          if (tokenType(child) != GoParser.COMMA) continue;
          if (afterComma) builder.reject();
          afterComma = true;
        }
      }
    }
    return fields(list, kind);
  }

  private Parameter parameter(GoParser.ParameterDeclContext ctx) {
    ParseTree last = ctx.children.getLast();
    Expr.Ident name = null;
    if (AstBuilder.start(ctx).getType() == GoParser.IDENTIFIER) {
      name = builder.ident(AstBuilder.start(ctx));
      if (ctx.getChildCount() == 1) return new Parameter(name, null);
    }
    if (ctx.ELLIPSIS() != null) {
      int pos = builder.pos(ctx.ELLIPSIS());
      if (ctx.type() == null) {
        builder.reject();
        return new Parameter(name, new Expr.BadExpr(pos));
      }
      return new Parameter(name, new Expr.Ellipsis(pos, builder.types.type(ctx.type())));
    }
    return named(name, ctx, last);
  }

  private Parameter named(Expr.Ident name, ParserRuleContext ctx, ParseTree type) {
    return switch (type) {
      case GoParser.ArrayOrTypeArgsContext t -> {
        Expr x = builder.types.arrayOrTypeArgs(name, t);
        yield new Parameter(x instanceof Expr.IndexExpr ? null : name, x);
      }
      case TerminalNode _, GoParser.TypeArgsContext _ ->
          new Parameter(null, builder.types.qualifiedName(ctx, name));
      default -> new Parameter(name, builder.types.typeLit((ParserRuleContext) type));
    };
  }

  private Parameter typeParameter(GoParser.TypeParameterDeclContext ctx) {
    if (ctx.nonNameTerm() != null) {
      Expr first = builder.types.term(ctx.nonNameTerm());
      return new Parameter(null, builder.types.union(first, ctx));
    }
    Expr.Ident name = builder.ident(AstBuilder.start(ctx));
    if (ctx.getChildCount() == 1) return new Parameter(name, null);
    if (ctx.TILDE() != null) {
      Expr first = builder.types.tilde(ctx.TILDE(), builder.types.type(ctx.type()));
      return new Parameter(name, builder.types.union(first, ctx));
    }
    return constrained(name, ctx);
  }

  /** {@code name} with what follows it: {@code name T}, {@code name.T}, {@code name[T]}. */
  Expr constraintAfter(Expr.Ident name, ParserRuleContext ctx) {
    return constrained(name, ctx).type;
  }

  private Parameter constrained(Expr.Ident name, ParserRuleContext ctx) {
    ParseTree second = ctx.getChild(1);
    if (tokenType(second) == GoParser.OR) {
      return new Parameter(null, builder.types.union(name, ctx));
    }
    if (tokenType(second) == GoParser.DOT) {
      Expr first = builder.types.qualifiedName(ctx, name);
      return new Parameter(null, builder.types.union(first, ctx));
    }
    Parameter p = named(name, ctx, second);
    p.type = builder.types.union(p.type, ctx);
    return p;
  }

  /** Gives names to types and types to names; rejects a list that has only some. */
  private List<Field> fields(List<Parameter> list, Kind kind) {
    boolean isTypeList = kind == Kind.TYPE_PARAMETERS;
    boolean isNamed = isTypeList;
    for (Parameter p : list) isNamed |= p.name != null && p.type != null;
    rejectDots(list, kind);
    if (!isNamed) {
      List<Field> fields = new ArrayList<>(list.size());
      for (Parameter p : list) {
        Expr type = p.type != null ? p.type : p.name;
        fields.add(new Field(type.pos(), List.of(), type, null));
      }
      return fields;
    }
    if (!isComplete(list)) {
      builder.reject();
      return List.of();
    }
    return grouped(list);
  }

  /** Whether all have names and the last one has a type. */
  private static boolean isComplete(List<Parameter> list) {
    for (Parameter p : list) if (p.name == null) return false;
    return list.getLast().type != null;
  }

  private void rejectDots(List<Parameter> list, Kind kind) {
    for (int i = 0; i < list.size(); i++) {
      if (!(list.get(i).type instanceof Expr.Ellipsis dots)) continue;
      boolean isLast = i == list.size() - 1;
      if (kind == Kind.PARAMETERS && isLast) continue;
      builder.reject();
      list.get(i).type = dots.elt();
      for (int j = i + 1; j < list.size(); j++) {
        if (list.get(j).type instanceof Expr.Ellipsis more) list.get(j).type = more.elt();
      }
      return;
    }
  }

  private static List<Field> grouped(List<Parameter> list) {
    List<Field> fields = new ArrayList<>(list.size());
    List<Expr.Ident> names = new ArrayList<>(1);
    for (Parameter p : list) {
      names.add(p.name);
      if (p.type == null) continue;
      fields.add(new Field(names.getFirst().pos(), names, p.type, null));
      names = new ArrayList<>(1);
    }
    return fields;
  }
}
