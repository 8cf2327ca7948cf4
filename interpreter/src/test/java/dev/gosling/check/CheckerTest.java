package dev.gosling.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Error messages, each as gc words it; more of them are in the corpus. */
class CheckerTest {
  private static void assertErrors(String text, String... expected) {
    assertEquals(List.of(expected), Checked.of(text).errors());
  }

  private static void assertMessages(String statements, String... expected) {
    assertEquals(List.of(expected), Checked.errorsIn(statements));
  }

  @Test
  void overflowAndTruncation() {
    assertMessages(
        "var a uint8 = 300; var b int = 1.5; c := int8(200); d := 1 << 64; _, _, _, _ = a, b, c, d",
        "cannot use 300 (untyped int constant) as uint8 value in variable declaration (overflows)",
        "cannot use 1.5 (untyped float constant) as int value in variable declaration (truncated)",
        "constant 200 overflows int8",
        "cannot use 1 << 64 (untyped int constant 18446744073709551616) as int value in assignment"
            + " (overflows)");
  }

  @Test
  void oneErrorPerCause() {
    assertMessages(
        "x := undefined1 + 1; y := x.field; z := y(1, 2); for range z { z++ }",
        "undefined: undefined1");
  }

  @Test
  void secondLinesGiveTheOtherPlace() {
    assertErrors(
        "package main\nfunc f() {}\nfunc f() {}\nfunc main() {}\n",
        "p.go:3:6: f redeclared in this block\n\tp.go:2:6: other declaration of f");
  }

  @Test
  void argumentCounts() {
    assertMessages(
        "f := func(a int, s ...string) {}; f(); f(\"x\", 1); g := func() (int, error) { return 1 }"
            + "; var a, b, c = g(); _, _, _ = a, b, c",
        "not enough arguments in call to f\n\thave ()\n\twant (int, ...string)",
        "cannot use \"x\" (untyped string constant) as int value in argument to f",
        "cannot use 1 (untyped int constant) as string value in argument to f",
        "not enough return values\n\thave (number)\n\twant (int, error)",
        "assignment mismatch: 3 variables but g returns 2 values");
  }

  @Test
  void missingMethodsHaveReasons() {
    assertErrors(
        """
        package main
        type I interface{ M(int) string }
        type A struct{}
        func (a *A) M(int) string { return "" }
        type B struct{}
        func (B) M() {}
        type C struct{}
        func (C) m(int) string { return "" }
        type D struct{ M int }
        var (
          _ I = A{}
          _ I = B{}
          _ I = C{}
          _ I = D{}
        )
        func main() {}
        """,
        "p.go:11:9: cannot use A{} (value of struct type A) as I value in variable declaration:"
            + " A does not implement I (method M has pointer receiver)",
        "p.go:12:9: cannot use B{} (value of struct type B) as I value in variable declaration:"
            + " B does not implement I (wrong type for method M)\n\t\thave M()\n\t\twant M(int)"
            + " string",
        "p.go:13:9: cannot use C{} (value of struct type C) as I value in variable declaration:"
            + " C does not implement I (missing method M)\n\t\thave m(int) string\n\t\twant M(int)"
            + " string",
        "p.go:14:9: cannot use D{} (value of struct type D) as I value in variable declaration:"
            + " D does not implement I (D.M is a field, not a method)");
  }

  @Test
  void constraints() {
    assertErrors(
        """
        package main
        type Number interface{ ~int | ~float64 }
        func sum[T Number](xs ...T) T { return xs[0] }
        func pair[K comparable, V any](k K, v V) {}
        func none[T any]() {}
        type Celsius float64
        func main() {
          sum(Celsius(1))
          sum("a")
          pair([]int{}, 1)
          sum(1, "b")
          none()
        }
        """,
        "p.go:9:6: string does not satisfy Number (string missing in ~int | ~float64)",
        "p.go:10:7: []int does not satisfy comparable",
        "p.go:11:10: in call to sum, mismatched types untyped int and untyped string (cannot infer"
            + " T)",
        "p.go:12:7: in call to none, cannot infer T (declared at p.go:5:11)");
  }

  @Test
  void recursiveTypes() {
    assertErrors(
        """
        package main
        type A struct{ b B }
        type B [2]A
        type L []L
        type P *P
        type S struct{ S }
        func main() {}
        """,
        "p.go:2:6: invalid recursive type A\n\tp.go:2:6: A refers to B\n\tp.go:3:6: B refers to A",
        "p.go:6:6: invalid recursive type: S refers to itself");
  }

  @Test
  void initializationCycles() {
    assertErrors(
        "package main\nvar a = f()\nfunc f() int { return b }\nvar b = a\nfunc main() {}\n",
        "p.go:2:5: initialization cycle for a"
            + "\n\tp.go:2:5: a refers to f\n\tp.go:3:6: f refers to b\n\tp.go:4:5: b refers to a");
  }

  @Test
  void labelsAndBranches() {
    assertMessages(
        "L: for { break M }; goto N; x := 1; N: _ = x; continue; { fallthrough }",
        "label L defined and not used",
        "break label not defined: M",
        "goto N jumps over declaration of x at p.go:3:31",
        "continue is not in a loop",
        "fallthrough statement out of place");
  }

  @Test
  void missingReturns() {
    assertErrors(
        """
        package main
        func a(x int) int { for { if x > 0 { break } } }
        func b(x int) int { switch { case x > 0: return 1; default: panic("") } }
        func c(x int) int { if x > 0 { return 1 } else if x < 0 { return 2 } }
        func d() int { L: for { for { break L } } }
        func main() {}
        """,
        "p.go:2:48: missing return",
        "p.go:4:70: missing return",
        "p.go:5:43: missing return");
  }

  @Test
  void versions() {
    String text =
        """
        package main
        func main() {
          for i := range 3 { _ = i }
          _ = min(1, 2)
          for range func(yield func() bool) {} {}
        }
        """;
    assertEquals(
        List.of(
            "p.go:3:18: cannot range over 3 (untyped int constant): requires go1.22 or later"
                + " (-lang was set to go1.20; check go.mod)",
            "p.go:4:7: built-in min requires go1.21 or later (-lang was set to go1.20; check"
                + " go.mod)",
            "p.go:5:13: cannot range over func(yield func() bool) {} (value of type func(yield"
                + " func() bool)): requires go1.23 or later (-lang was set to go1.20; check"
                + " go.mod)"),
        Checked.of(text, new GoSources(), "1.20").errors());
  }

  @Test
  void duplicateCasesAndKeys() {
    assertMessages(
        "switch x := 1; x { case 1, 2: case 2: }; _ = map[string]int{\"a\": 1, \"a\": 2}"
            + "; _ = []int{1: 0, 1}; _ = [...]int{2: 1, 2: 2}",
        "duplicate case 2 (constant of type int) in expression switch\n\tp.go:3:28: previous case",
        "duplicate key \"a\" in map literal",
        "duplicate index 2 in array or slice literal");
  }
}
