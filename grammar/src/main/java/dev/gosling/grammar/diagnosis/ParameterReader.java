package dev.gosling.grammar.diagnosis;

import dev.gosling.grammar.GoLexer;
import dev.gosling.grammar.diagnosis.Shape.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * Parameters, results, receivers, type parameters: lists in which a lone name is a type or, if
 * other elements have both name and type, a name.
 */
final class ParameterReader {
  private final Cursor cursor;
  private final SyntaxDiagnosis all;

  ParameterReader(SyntaxDiagnosis all) {
    this.all = all;
    this.cursor = all.cursor;
  }

  /** What a list turned out to be. */
  record Parameters(int size, boolean isNamed, Shape firstType) {
    boolean isEmpty() {
      return size == 0;
    }
  }

  private static final class Parameter {
    Shape name;
    Shape type;

    Parameter(Shape name, Shape type) {
      this.name = name;
      this.type = type;
    }
  }

  /**
   * What follows the opening parenthesis.
   *
   * @param mayBeVariadic whether the last one may have {@code ...}
   */
  Parameters parameters(boolean mayBeVariadic) {
    return list(null, GoLexer.RPAREN, false, mayBeVariadic);
  }

  /**
   * What follows the opening bracket.
   *
   * @param name the first name, if it has been read
   * @param type the first constraint, if it has been read
   */
  void typeParameters(Shape name, Shape type) {
    Parameter first = name == null ? null : new Parameter(name, type);
    if (type != null && cursor.got(GoLexer.RBRACK)) return;
    list(first, GoLexer.RBRACK, true, false);
  }

  /** What follows the bracket behind a name in an interface. */
  Parameters typeArgumentsOrParameters() {
    return list(null, GoLexer.RBRACK, false, false);
  }

  private Parameters list(Parameter given, int close, boolean needNames, boolean mayBeVariadic) {
    List<Parameter> list = new ArrayList<>();
    var counts =
        new Object() {
          Parameter first = given;
          int named;
          int typed;
        };
    int end =
        cursor.list(
            "parameter list",
            GoLexer.COMMA,
            close,
            () -> {
              Parameter p = counts.first;
              if (p == null || p.type == null) p = parameter(p == null ? null : p.name, close);
              counts.first = null;
              if (p == null) return false;
              if (p.type != null) {
                counts.typed++;
                if (p.name != null) counts.named++;
              }
              list.add(p);
              return false;
            });
    if (list.isEmpty()) return new Parameters(0, false, null);
    if (counts.named == 0 && !needNames) {
      for (Parameter p : list) {
        if (p.name == null) continue;
        p.type = p.name;
        p.name = null;
      }
    } else if (counts.named != list.size()) {
      nameAll(list, counts.named == counts.typed, end, needNames);
    }
    checkVariadic(list, mayBeVariadic);
    Parameter first = list.getFirst();
    return new Parameters(list.size(), first.name != null, first.type);
  }

  /**
   * Types reach from right to left over the names before them; reports a list that then still lacks
   * a name or type.
   *
   * @param allTypesNamed whether only types are missing, which can be at the end only
   */
  private void nameAll(
      List<Parameter> list, boolean allTypesNamed, int end, boolean isTypeParameterList) {
    int errorAt = -1;
    Shape type = null;
    for (Parameter p : list.reversed()) {
      if (p.type != null) {
        type = p.type;
        if (p.name == null) {
          errorAt = type.start();
          p.name = type;
        }
      } else if (type != null) {
        p.type = type;
      } else {
        errorAt = p.name.start();
        p.type = Shape.of(Kind.BAD, errorAt, errorAt);
      }
    }
    if (errorAt < 0) return;
    if (allTypesNamed) {
      cursor.syntaxError(
          end, isTypeParameterList ? "missing type constraint" : "missing parameter type");
    } else if (!isTypeParameterList) {
      cursor.syntaxError(errorAt, "missing parameter name");
    } else {
      String orLength = list.size() == 1 ? " or invalid array length" : "";
      cursor.syntaxError(errorAt, "missing type parameter name" + orLength);
    }
  }

  private void checkVariadic(List<Parameter> list, boolean mayBeVariadic) {
    for (int i = 0; i < list.size(); i++) {
      Shape type = list.get(i).type;
      if (type == null || !type.is(Kind.VARIADIC)) continue;
      if (mayBeVariadic && i + 1 == list.size()) continue;
      cursor.error(
          type.start(),
          mayBeVariadic ? "can only use ... with final parameter" : "invalid use of ...");
      return;
    }
  }

  /**
   * @param given its name, if it has been read
   * @return null if there is none; that has been reported
   */
  private Parameter parameter(Shape given, int close) {
    boolean isTypeParameter = close == GoLexer.RBRACK;
    Shape name = given;
    if (name == null && isTypeParameter && cursor.at(GoLexer.TILDE)) {
      return new Parameter(null, all.types.typeElem());
    }
    if (name == null && cursor.at(GoLexer.IDENTIFIER)) name = all.expressions.one(Kind.NAME);
    if (name != null) {
      Parameter whole = startingWith(name, isTypeParameter);
      if (whole != null) return whole;
    }
    if (cursor.at(GoLexer.ELLIPSIS)) return new Parameter(name, variadic());
    if (isTypeParameter && cursor.at(GoLexer.TILDE)) {
      return new Parameter(name, all.types.typeElem());
    }
    Shape type = all.types.maybeType();
    if (isTypeParameter && type != null) type = all.types.moreTerms(type);
    if (name != null || type != null) return new Parameter(name, type);
    cursor.expected(Cursor.name(close));
    cursor.skipTo(GoLexer.COMMA, close);
    return null;
  }

  /** The parameter if what follows {@code name} is part of one type with it, else null. */
  private Parameter startingWith(Shape name, boolean isTypeParameter) {
    Parameter p;
    switch (cursor.type()) {
      case GoLexer.LBRACK -> {
        Shape type = all.types.arrayOrTypeArguments(name);
        p = new Parameter(type.is(Kind.INDEX) ? null : name, type);
      }
      case GoLexer.DOT -> p = new Parameter(null, all.types.qualifiedName(name));
      case GoLexer.OR -> {
        if (!isTypeParameter) return null;
        p = new Parameter(null, name);
      }
      default -> {
        return null;
      }
    }
    if (isTypeParameter) p.type = all.types.moreTerms(p.type);
    return p;
  }

  private Shape variadic() {
    int start = cursor.offset();
    cursor.next();
    if (all.types.maybeType() != null) return Shape.of(Kind.VARIADIC, start, cursor.lastEnd());
    cursor.syntaxError("... is missing type");
    return Shape.of(Kind.BAD, start, start);
  }
}
