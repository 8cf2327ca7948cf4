package dev.gosling.stdlib.index;

import dev.gosling.load.StandardPackages.Entry;
import dev.gosling.load.StandardPackages.Kind;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the top-level declarations of a Go file without parsing it: follows tokens, brackets and
 * the rule that a newline ends a statement. The files are this project's own and known to be valid;
 * what is unclear is an error of the build.
 */
final class DeclarationScanner {
  private final String file;
  private final byte[] src;
  private int pos;

  /** The current token: its first byte, the byte after it, and whether a newline ends after it. */
  private int start;

  private int end;
  private boolean endsStatement;

  final List<Entry> entries = new ArrayList<>();
  final List<String> imports = new ArrayList<>();
  String packageName;

  DeclarationScanner(String file, byte[] src) {
    this.file = file;
    this.src = src;
  }

  void scan() {
    next();
    expect("package");
    packageName = identifier();
    while (!atEnd()) {
      int from = start;
      if (is("\n") || is(";")) next();
      else if (is("import")) importDeclaration();
      else if (is("func")) function(from);
      else if (is("const")) group(from, Kind.CONST);
      else if (is("var")) group(from, Kind.VAR);
      else if (is("type")) group(from, Kind.TYPE);
      else throw error("unexpected " + text());
    }
  }

  private void importDeclaration() {
    next();
    if (!is("(")) {
      importSpec();
      return;
    }
    next();
    while (!is(")")) {
      if (is("\n") || is(";")) next();
      else importSpec();
    }
    next();
  }

  private void importSpec() {
    String name = "";
    if (src[start] != '"') name = identifier() + " ";
    imports.add(name + text().substring(1, text().length() - 1));
    next();
  }

  private void function(int from) {
    next();
    String name = "";
    if (is("(")) name = receiver() + ".";
    name += identifier();
    skipStatement();
    entries.add(new Entry(name, name.contains(".") ? Kind.METHOD : Kind.FUNC, file, from, lastEnd));
  }

  /** The receiver's base type: the last identifier outside brackets. */
  private String receiver() {
    String base = null;
    int brackets = 0;
    for (next(); !is(")"); next()) {
      if (is("[")) brackets++;
      else if (is("]")) brackets--;
      else if (brackets == 0 && isLetter(src[start])) base = text();
    }
    next();
    return base;
  }

  private void group(int from, Kind kind) {
    next();
    List<String> names = new ArrayList<>();
    if (is("(")) {
      next();
      while (!is(")")) {
        if (is("\n") || is(";")) {
          next();
          continue;
        }
        names(names, kind);
        skipStatement();
      }
      next();
      lastEnd = previousEnd;
    } else {
      names(names, kind);
      skipStatement();
    }
    for (String name : names) {
      if (!name.equals("_")) entries.add(new Entry(name, kind, file, from, lastEnd));
    }
  }

  private void names(List<String> names, Kind kind) {
    names.add(identifier());
    while (kind != Kind.TYPE && is(",")) {
      next();
      names.add(identifier());
    }
  }

  /** End of the last token of the statement that was skipped. */
  private int lastEnd;

  private int previousEnd;

  /** Skips to the newline or closing parenthesis that ends the statement. */
  private void skipStatement() {
    int depth = 0;
    lastEnd = previousEnd;
    while (!atEnd()) {
      if (depth == 0 && (is("\n") || is(";") || is(")"))) return;
      if (is("(") || is("[") || is("{")) depth++;
      else if (is(")") || is("]") || is("}")) depth--;
      lastEnd = end;
      next();
    }
  }

  private String identifier() {
    if (atEnd() || !isLetter(src[start])) throw error("expected a name, found " + text());
    String name = text();
    next();
    return name;
  }

  private void expect(String token) {
    if (!is(token)) throw error("expected " + token);
    next();
  }

  private boolean is(String token) {
    if (end - start != token.length()) return false;
    for (int i = 0; i < token.length(); i++) if (src[start + i] != token.charAt(i)) return false;
    return true;
  }

  private String text() {
    return new String(src, start, end - start, StandardCharsets.UTF_8);
  }

  private boolean atEnd() {
    return start == src.length;
  }

  /** Moves to the next token; a newline is one only where it ends a statement. */
  private void next() {
    previousEnd = end;
    boolean newlineCounts = endsStatement;
    while (pos < src.length) {
      byte c = src[pos];
      if (c == '\n' && newlineCounts) break;
      if (c == ' ' || c == '\t' || c == '\r' || c == '\n') pos++;
      else if (c == '/' && peek(1) == '/') skipLineComment();
      else if (c == '/' && peek(1) == '*') pos = find("*/", pos + 2) + 2;
      else break;
    }
    start = pos;
    if (pos < src.length) pos = tokenEnd();
    end = pos;
    endsStatement = start < src.length && endsStatement();
  }

  private void skipLineComment() {
    while (pos < src.length && src[pos] != '\n') pos++;
  }

  private int tokenEnd() {
    byte c = src[pos];
    if (c == '`') return find("`", pos + 1) + 1;
    if (c == '"' || c == '\'') return quotedEnd(c);
    if (!isLetter(c) && !isDigit(c)) return pos + 1;
    int i = pos + 1;
    while (i < src.length && (isLetter(src[i]) || isDigit(src[i]))) i++;
    return i;
  }

  private int quotedEnd(byte quote) {
    int i = pos + 1;
    while (src[i] != quote) i += src[i] == '\\' ? 2 : 1;
    return i + 1;
  }

  /**
   * spec "Semicolons": whether the token may end a statement. {@code ++} and {@code --} stand only
   * inside function bodies, where it does not matter; no declaration ends with a keyword.
   */
  private boolean endsStatement() {
    byte c = src[start];
    return isLetter(c)
        ? !isOpeningKeyword()
        : isDigit(c) || c == '"' || c == '\'' || c == '`' || c == ')' || c == ']' || c == '}';
  }

  private boolean isOpeningKeyword() {
    return is("func") || is("struct") || is("interface") || is("map") || is("chan");
  }

  private byte peek(int ahead) {
    return pos + ahead < src.length ? src[pos + ahead] : 0;
  }

  private int find(String s, int from) {
    for (int i = from; i + s.length() <= src.length; i++) {
      int j = 0;
      while (j < s.length() && src[i + j] == s.charAt(j)) j++;
      if (j == s.length()) return i;
    }
    throw error("unterminated token");
  }

  private static boolean isLetter(byte c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_' || c < 0;
  }

  private static boolean isDigit(byte c) {
    return c >= '0' && c <= '9';
  }

  private IllegalArgumentException error(String message) {
    int line = 1;
    for (int i = 0; i < start; i++) if (src[i] == '\n') line++;
    return new IllegalArgumentException(file + ":" + line + ": " + message);
  }
}
