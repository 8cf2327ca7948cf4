package dev.gosling.testdata.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Cuts a source, as Latin-1, into pieces that look like Go's tokens; joined they are the source.
 */
final class Tokens {
  private static final Pattern PIECE =
      Pattern.compile(
          "(?s)\\s+|//[^\\n]*|/\\*.*?\\*/|[A-Za-z_]\\w*|\\d[\\w.]*|\"(?:\\\\.|[^\"\\\\\\n])*\""
              + "|`[^`]*`|'(?:\\\\.|[^'\\\\\\n])+'|<<=|>>=|&\\^=|\\.\\.\\."
              + "|[-+*/%&|^<>=!:]=|&&|\\|\\||<-|\\+\\+|--|<<|>>|&\\^|.");

  private Tokens() {}

  static List<String> of(String source) {
    return new ArrayList<>(PIECE.matcher(source).results().map(MatchResult::group).toList());
  }

  /** What a token is to the mutations, which put one of a kind in the place of another. */
  static char kind(String token) {
    char c = token.charAt(0);
    if (Character.isWhitespace(c) || token.startsWith("//") || token.startsWith("/*")) return ' ';
    if (c == '_' || Character.isLetter(c)) return 'a';
    if (Character.isDigit(c)) return '0';
    if (c == '"' || c == '`' || c == '\'') return '"';
    return "(){}[];,".indexOf(c) >= 0 ? c : '+';
  }
}
