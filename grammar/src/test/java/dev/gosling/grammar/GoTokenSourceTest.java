package dev.gosling.grammar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GoTokenSourceTest {
  private final SyntaxErrors errors = new SyntaxErrors();

  private List<GoToken> tokens(byte[] source) {
    GoCharStream chars = new GoCharStream(source, 0, source.length, errors);
    GoTokenStream stream = new GoTokenStream(new GoTokenSource(chars, errors), 0);
    List<GoToken> tokens = new ArrayList<>();
    for (int i = 0; stream.get(i).getType() != Token.EOF; i++) tokens.add(stream.get(i));
    return tokens;
  }

  private List<GoToken> tokens(String source) {
    return tokens(source.getBytes(StandardCharsets.UTF_8));
  }

  private String texts(String source) {
    List<String> texts = new ArrayList<>();
    for (GoToken t : tokens(source)) texts.add(t.getText());
    return String.join(" ", texts);
  }

  private List<String> errors(byte[] source) {
    tokens(source);
    List<String> found = new ArrayList<>();
    for (SyntaxErrors.SyntaxError e : errors.list()) found.add(e.offset() + " " + e.message());
    return found;
  }

  @Test
  void insertsSemicolonsAfterTokensThatEndALine() {
    assertEquals("x newline", texts("x\n"));
    assertEquals("x EOF", texts("x"));
    assertEquals("1 newline 'a' newline \"s\" newline `r` EOF", texts("1\n'a'\n\"s\"\n`r`"));
    assertEquals("break newline continue newline", texts("break\ncontinue\n"));
    assertEquals("fallthrough newline return newline", texts("fallthrough\nreturn\n"));
    assertEquals("x ++ newline y -- newline", texts("x++\ny--\n"));
    assertEquals("( ) newline [ ] newline { } EOF", texts("()\n[]\n{}"));
  }

  @Test
  void insertsNoSemicolonAfterOtherTokens() {
    assertEquals("x + y EOF", texts("x +\n\n\ny"));
    assertEquals("f ( a , b ) EOF", texts("f(\na,\nb)"));
    assertEquals("if for func ; ;", texts("if\nfor\nfunc\n;\n;\n"));
    assertEquals("", texts("\n\n"));
  }

  @Test
  void treatsCommentsAsSpaceOrAsNewlines() {
    assertEquals("a newline b EOF", texts("a // c\nb"));
    assertEquals("a b EOF", texts("a /* c */ b"));
    assertEquals("a newline b EOF", texts("a /* c\n */ b"));
    assertEquals("a + b EOF", texts("a + /* c\n */ b"));
    assertEquals("a EOF", texts("a // at the end"));
    assertEquals("a newline", texts("a /***/ /* ** / */\n"));
  }

  @Test
  void takesTheLongestOperator() {
    assertEquals(
        "a &^= b <<= c >>= d &^ e && f & g", texts("a&^=b<<=c>>=d&^e&&f&g;").replace(" ;", ""));
    assertEquals("a <- b - c <- - d ... . . e EOF", texts("a<-b-c<- -d.... .e"));
    assertEquals("a ++ ++ + b EOF", texts("a+++++b"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0",
        "42",
        "4_2",
        "0600",
        "0_600",
        "0o600",
        "0O17",
        "0xBadFace",
        "0x_67_7a",
        "0b101",
        "0B0_1",
        "170141183460469231731687303715884105727",
        "0xe"
      })
  void readsIntegers(String literal) {
    assertSingle(GoLexer.INT_LIT, literal);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0.",
        "72.40",
        "072.40",
        "2.71828",
        "1.e+0",
        "6.67428e-11",
        "1E6",
        ".25",
        ".12345E+5",
        "1_5.",
        "0.15e+0_2",
        "0x1p-2",
        "0x2.p10",
        "0x1.Fp+0",
        "0X.8p-0",
        "0X_1FFFP-16",
        "08.5"
      })
  void readsFloats(String literal) {
    assertSingle(GoLexer.FLOAT_LIT, literal);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0i",
        "0123i",
        "0o123i",
        "0xabci",
        "0.i",
        "2.71828i",
        "1.e+0i",
        ".25i",
        "0x1p-2i",
        "09i"
      })
  void readsImaginaries(String literal) {
    assertSingle(GoLexer.IMAGINARY_LIT, literal);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'a'",
        "'ä'",
        "'本'",
        "'😀'",
        "'\\t'",
        "'\\000'",
        "'\\007'",
        "'\\377'",
        "'\\x07'",
        "'\\xff'",
        "'\\u12e4'",
        "'\\U00101234'",
        "'\\''",
        "'\"'"
      })
  void readsRunes(String literal) {
    assertSingle(GoLexer.RUNE_LIT, literal);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"\"",
        "\"a b\"",
        "\"日本語\"",
        "\"\\u65e5\\U00008a9e\"",
        "\"\\xff\\377\\\"\"",
        "`a\n\"\\q`",
        "`\\n`",
        "\"'\""
      })
  void readsStrings(String literal) {
    assertSingle(GoLexer.STRING_LIT, literal);
  }

  private void assertSingle(int type, String literal) {
    List<GoToken> tokens = tokens(literal);
    assertEquals(List.of(), errors.list());
    assertEquals(2, tokens.size(), "literal and semicolon");
    assertEquals(type, tokens.getFirst().getType());
    assertEquals(literal, tokens.getFirst().getText());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          0x            | 2 hexadecimal literal has no digits
          0b12          | 3 invalid digit '2' in binary literal
          0o8           | 2 invalid digit '8' in octal literal
          08            | 1 invalid digit '8' in octal literal
          1_            | 1 '_' must separate successive digits
          1__0          | 2 '_' must separate successive digits
          0_x1          | 1 '_' must separate successive digits
          1_.5          | 1 '_' must separate successive digits
          1e            | 2 exponent has no digits
          0x1.8         | 5 hexadecimal mantissa requires a 'p' exponent
          1p3           | 1 'p' exponent requires hexadecimal mantissa
          0b1e3         | 3 'e' exponent requires decimal mantissa
          0o1.5         | 3 invalid radix point in octal literal
          ''            | 1 empty rune literal or unescaped '
          'ab'          | 0 more than one character in rune literal
          'äö'          | 0 more than one character in rune literal
          'a            | 0 rune literal not terminated
          '\\q'         | 2 unknown escape
          '\\"'         | 2 unknown escape
          "\\'"         | 2 unknown escape
          "\\x1g"       | 4 invalid character 'g' in hexadecimal escape
          "\\08"        | 3 invalid character '8' in octal escape
          "\\400"       | 5 octal escape value 256 > 255
          "\\ud800"     | 7 escape is invalid Unicode code point U+D800
          "\\U00110000" | 11 escape is invalid Unicode code point U+110000
          "abc          | 0 string not terminated
          `abc          | 0 string not terminated
          /* abc        | 0 comment not terminated
          @             | 0 invalid character U+0040 '@'
          a#            | 1 invalid character U+0023 '#'
          “a            | 0 invalid character U+201C '“' in identifier
          a⊕b           | 1 invalid character U+2295 '⊕' in identifier
          ٣x            | 0 identifier cannot begin with digit U+0663 '٣'
          """)
  void wordsErrorsAsGcDoes(String source, String error) {
    assertEquals(List.of(error), errors(source.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void reportsLiteralsThatTheLineEnds() {
    assertEquals(List.of("4 newline in string"), errors("\"abc\nx".getBytes()));
  }

  @Test
  void reportsRunesThatTheLineEnds() {
    assertEquals(List.of("2 newline in rune literal"), errors("'a\nx".getBytes()));
  }

  @Test
  void reportsBytesThatAreNoText() {
    byte[] source = {'a', (byte) 0xFF, 'b', 0, 'c', (byte) 0xED, (byte) 0xA0, (byte) 0x80};
    assertEquals(
        List.of(
            "1 invalid UTF-8 encoding",
            "3 invalid NUL character",
            "5 invalid UTF-8 encoding",
            "6 invalid UTF-8 encoding",
            "7 invalid UTF-8 encoding"),
        errors(source));
  }

  @Test
  void joinsWhatBytesThatAreNoTextPart() {
    byte[] source = {
      ':', (byte) 0xFF, '=', ' ', 'i', 0, 'f', ' ', '"', '\\', (byte) 0xFF, 'n', '"'
    };
    List<GoToken> tokens = tokens(source);
    assertEquals(
        List.of(GoLexer.DEFINE, GoLexer.IDENTIFIER, GoLexer.STRING_LIT),
        tokens.stream().limit(3).map(GoToken::getType).toList());
  }

  @Test
  void rejectsDelete() {
    assertEquals("a b EOF", texts("a\177b"));
    assertEquals("invalid character U+007F", errors.list().getFirst().message());
  }

  @Test
  void allowsByteOrderMarkAtTheStartOnly() {
    assertEquals("a \"\uFEFF\" EOF", texts("\uFEFFa \"\uFEFF\""));
    assertEquals("invalid BOM in the middle of the file", errors.list().getFirst().message());
    assertEquals(1, errors.list().size());
  }

  @Test
  void countsOffsetsInBytes() {
    List<GoToken> tokens = tokens("ä := \"日\" // ü\nx");
    assertEquals(3, tokens.get(1).getStartIndex());
    assertEquals(10, tokens.get(2).getStopIndex());
    assertEquals(18, tokens.get(4).getStartIndex());
  }
}
