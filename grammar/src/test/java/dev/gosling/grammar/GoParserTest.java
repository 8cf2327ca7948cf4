package dev.gosling.grammar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.antlr.v4.runtime.BailErrorStrategy;
import org.antlr.v4.runtime.atn.DecisionState;
import org.antlr.v4.runtime.atn.LL1Analyzer;
import org.antlr.v4.runtime.misc.IntervalSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GoParserTest {
  private final SyntaxErrors errors = new SyntaxErrors();

  private GoParser parser(String source) {
    byte[] bytes = source.getBytes(StandardCharsets.UTF_8);
    GoCharStream chars = new GoCharStream(bytes, 0, bytes.length, errors);
    GoTokenStream tokens = new GoTokenStream(new GoTokenSource(chars, errors), 0);
    GoParser parser = new GoParser(tokens);
    parser.removeErrorListeners();
    parser.setErrorHandler(new BailErrorStrategy());
    return parser;
  }

  private void parses(String source) {
    parser(source).sourceFile();
    assertEquals(List.of(), errors.list(), source);
  }

  /** What makes parsing fast: one token decides everything, except in snippets. */
  @Test
  void isLL1() {
    LL1Analyzer analyzer = new LL1Analyzer(GoParser._ATN);
    for (DecisionState decision : GoParser._ATN.decisionToState) {
      if (decision.ruleIndex == GoParser.RULE_snippetItem) continue;
      IntervalSet seen = new IntervalSet();
      for (IntervalSet alternative : analyzer.getDecisionLookahead(decision)) {
        String rule = GoParser.ruleNames[decision.ruleIndex];
        // Null: the decision's end is that of the input.
        if (alternative == null) continue;
        for (Integer token : alternative.toList()) {
          assertFalse(seen.contains(token), rule + " " + GoParser.VOCABULARY.getDisplayName(token));
        }
        seen.addAll(alternative);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "if x == y { }",
        "if x == (T{1}) { }",
        "if f(T{1}) { }",
        "if a[T{1}.x] { }",
        "if x := []int{1}; len(x) > 0 { }",
        "if x == [2]int{1, 2} { }",
        "if m := map[string]int{}; m == nil { }",
        "if x == struct{ a int }{1} { }",
        "if func() bool { return true }() { }",
        "if f := func() (int, bool) { return 1, x == y }; f != nil { }",
        "for range x { }",
        "for i := range 10 { }",
        "for i, v = range []T{{1}, {2}} { }",
        "for k := range T.m { }",
        "for x.y { }",
        "for p := x; p != nil; p = p.next { }",
        "for ;; { }",
        "for { }",
        "switch x { case T{1}: }",
        "switch { case x == T{1}: f(); default: }",
        "switch x := y.(type) { case []int, *T, func(int) string, nil: }",
        "switch x := f(); y := x.(type) { }",
        "switch x; { }",
        "select { case x := <-c: case c <- T{1}: case a[i], ok = <-c: default: }",
      })
  void tellsBlocksFromLiteralValues(String statement) {
    parses("package p\nfunc f() { " + statement + " }");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "type T[P any] struct{}",
        "type T[P any, Q interface{ ~int | ~string }] []P",
        "type T[P *C,] int",
        "type T[P *C | Q] int",
        "type T[P interface{ *C }] int",
        "type T[P ~int] int",
        "type T[P []E, E any] int",
        "type T[P [3]int | []E] int",
        "type T[P pkg.C[int]] int",
        "type T[P C[int] | D] int",
        "type T[P func(int) string] int",
        "type T[P, Q any] int",
        "type T[P any] = []P",
        "type T [N]int",
        "type T [N * 2]int",
        "type T [pkg.N]int",
        "type T [len(x)]int",
        "type T [(N)]int",
        "type T [-N + 3]int",
        "type T [...]int",
        "type T []int",
        "type T = map[string][]chan<- func(a, b int, c ...string) (x, y int)",
        "type ( A = B; C struct { D; *E; F[int]; pkg.G; h, i int `tag`; j []int; k [3]int \"t\" }"
            + " )",
        "type I interface { m(); n(int) (a, b string); E; pkg.F; G[int]; ~int | string; []byte | H"
            + " }",
        "type C chan<- <-chan int; type D <-chan chan<- int; type E chan (<-chan int)",
      })
  void readsTypes(String declaration) {
    parses("package p\n" + declaration);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "f[T](x)",
        "f[T, U](x)",
        "a[i](x)",
        "a[i:j](x)",
        "a[:]",
        "a[i:]",
        "a[:j:k]",
        "m[K, V]{}",
        "pkg.T[int]{1, 2,}",
        "[]T{{1}, {x: 2}, 3: {}}",
        "map[K]V{{1}: {2}}",
        "x.(T)",
        "x.(*pkg.T[int])",
        "(*T).m",
        "(*T)(x)",
        "[]byte(x)",
        "func(int) int(f)",
        "(func())(x)",
        "chan int(x)",
        "(<-chan int)(x)",
        "<-c",
        "-<-c",
        "&T{}",
        "&[]int{1}",
        "*p.q",
        "!a && b || c",
        "a + -b*c<<2&^d",
        "func() {}",
        "func(a, b int) (c error) { return nil }(1, 2)",
        "interface{ m() }.m",
        "struct{ T }{}.m",
        "f(a, b...)",
        "f(a,)",
        "f([]int, map[K]V, chan T)",
        "T[[]int]{}",
        "f[func()](x)",
        "f[struct{}]()",
        "f[<-chan int]",
        "[...]int{1, 2}",
        "append([]byte(nil), s...)",
        "new(T[int]).f",
        "a.b.c[d].e(f).g",
        "x.y.(interface{ m() })",
      })
  void readsExpressions(String expression) {
    parses("package p\nvar _ = " + expression + "\nfunc f() { x(" + expression + ") }");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "func f()",
        "func f() {}",
        "func f(int, string)",
        "func f(a int, b, c string, d ...pkg.T) (e int, err error)",
        "func f(a [3]int, b []int, C[int], d C[int])",
        "func f[T any](x T) T",
        "func f[K comparable, V int | ~string](m map[K]V) (k K)",
        "func (T) m()",
        "func (t *T[P]) m() func() func() int",
        "func (t T[P, _]) m() (<-chan int)",
        "func f() *T",
        "func f() <-chan int",
        "func f(func(int) (string, error), ...func())",
        "import \"a\"; import . \"b\"; import _ \"c\"; import ( d \"e\"; \"f\" )",
        "const a, b = iota, 1; const ( c int = iota; d; e )",
        "var a, b int; var c, d = 1, 2; var e []int = nil; var ( g int; h = 2 )",
        "func f() { L: for { break L; continue L; goto L }; M: }",
        "func f() { a, b = b, a; a += 1; a &^= 2; a++; c <- d; go f(); defer g(x); return a, b }",
        "func f() { if x { } else if y { } else { }; { }; ; var x int; const c = 1; type T int }",
      })
  void readsDeclarations(String declaration) {
    parses("package p\n" + declaration);
  }

  @Test
  void limitsNesting() {
    GoParser parser = parser("package p\nvar x = " + "(".repeat(100_000));
    parser.setMaxDepth(1_000);
    TooDeepException e = assertThrows(TooDeepException.class, parser::sourceFile);
    assertEquals("exceeded max nesting depth", e.getMessage());
  }
}
