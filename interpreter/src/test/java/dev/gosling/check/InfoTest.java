package dev.gosling.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gosling.types.Alias;
import dev.gosling.types.Constant;
import dev.gosling.types.Named;
import dev.gosling.types.Obj;
import dev.gosling.types.Tuple;
import dev.gosling.types.Types;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the planner reads. */
class InfoTest {
  @Test
  void untypedExpressionsGetTheirFinalType() {
    Checked c =
        Checked.good(
            """
            package main
            var f float64 = 1 + 2
            var i interface{} = 'x'
            var b = 3 < 4
            var s uint8 = 7
            var t int64 = 1 << s
            func main() {}
            """);
    assertEquals("float64", c.type("1 + 2"));
    assertInstanceOf(Constant.Rat.class, c.info("1 + 2").value());
    assertEquals("rune", c.type("'x'"));
    assertEquals("bool", c.type("3 < 4"));
    assertEquals("int64", c.type("1 << s"));
    assertNull(c.info("1 << s").value());
  }

  @Test
  void constantsHaveValues() {
    Checked c =
        Checked.good(
            """
            package main
            const (
              a = iota * 10
              b
              _
              d
            )
            const big = 1 << 100 >> 98
            var arr [len("four")]int
            func main() { _ = arr }
            """);
    assertEquals(Constant.Int.of(10), ((Obj.Const) c.global("b")).value());
    assertEquals(Constant.Int.of(30), ((Obj.Const) c.global("d")).value());
    assertEquals(Constant.Int.of(4), ((Obj.Const) c.global("big")).value());
    assertEquals("[4]int", c.global("arr").type().toString());
  }

  @Test
  void instancesAreRecordedWhereInferred() {
    Checked c =
        Checked.good(
            """
            package main
            func apply[A, B any](xs []A, f func(A) B) []B { return nil }
            func id[T any](x T) T { return x }
            type Number interface{ ~int | ~float64 }
            func sum[T Number](xs ...T) (s T) { return }
            func main() {
              _ = apply([]int{1}, func(int) string { return "" })
              _ = apply[string](nil, id)
              var f func(bool) bool = id
              _ = f
              _ = sum(1, 2.5)
            }
            """);
    assertEquals("[int, string]", c.instances("apply").get(0).typeArgs().toString());
    assertEquals("[string, string]", c.instances("apply").get(1).typeArgs().toString());
    assertEquals("[string]", c.instances("id").get(0).typeArgs().toString());
    assertEquals("func(x bool) bool", c.instances("id").get(1).type().toString());
    assertEquals("[float64]", c.instances("sum").getFirst().typeArgs().toString());
  }

  @Test
  void instancesOfTypesAreOneObject() {
    Checked c =
        Checked.good(
            """
            package main
            type List[T any] struct { next *List[T]; value T }
            func (l *List[T]) Push(v T) *List[T] { return &List[T]{l, v} }
            type Ints = List[int]
            var a List[int]
            var b Ints
            var m = a.Push
            func main() {}
            """);
    Named list = (Named) c.global("a").type();
    assertSame(list, Types.unalias(c.global("b").type()));
    assertInstanceOf(Alias.class, c.global("b").type());
    assertEquals("func(v int) *main.List[int]", c.global("m").type().toString());
    Obj.Func push = list.methods().getFirst();
    assertTrue(push.hasPointerReceiver());
    assertSame(((Named) c.global("List").type()).methods().getFirst(), push.origin());
    assertNotNull(c.program().body(push.origin()));
  }

  @Test
  void commaOkGivesAPair() {
    Checked c =
        Checked.good(
            """
            package main
            var m map[string]int
            var x any
            func main() {
              v, ok := m["a"]
              s, isString := (x.(string))
              _, _, _, _ = v, ok, s, isString
            }
            """);
    assertInstanceOf(Tuple.class, c.info("m[\"a\"]").type());
    assertEquals("(string, bool)", c.type("(x.(string))"));
    assertEquals("(string, bool)", c.type("x.(string)"));
  }

  @Test
  void typeSwitchClausesHaveTheirVariables() {
    Checked c =
        Checked.good(
            """
            package main
            func main() {
              var x any
              switch v := x.(type) {
              case int: _ = v + 1
              case nil, string: _ = v
              default: _ = v
              }
            }
            """);
    List<String> types =
        c.program().info().implicits.entrySet().stream()
            .sorted((a, b) -> Integer.compare(a.getKey().pos(), b.getKey().pos()))
            .map(e -> e.getValue().type().toString())
            .toList();
    assertEquals(List.of("int", "any", "any"), types);
  }

  @Test
  void variablesAreInitializedInOrderOfDependency() {
    Checked c =
        Checked.good(
            """
            package main
            var (
              a = c + b
              b = f()
              c = 1
              d, e = pair()
            )
            func f() int { d++; return d }
            func pair() (int, int) { return 1, 2 }
            func main() {}
            """);
    List<String> order =
        c.program().initializations().getFirst().variables().stream()
            .map(i -> i.lhs().toString())
            .toList();
    assertEquals(List.of("[c]", "[d, e]", "[b]", "[a]"), order);
  }

  @Test
  void loopVariablesFollowTheVersion() {
    String text = "package main\nfunc main() {}\n";
    Checked old = Checked.of(text, new GoSources(), "1.21");
    assertEquals(false, old.program().loopVarPerIteration(1));
    assertTrue(Checked.good(text).program().loopVarPerIteration(1));
    Checked tagged = Checked.of("//go:build go1.22\n\n" + text, new GoSources(), "1.21");
    assertTrue(tagged.program().loopVarPerIteration(1));
  }
}
