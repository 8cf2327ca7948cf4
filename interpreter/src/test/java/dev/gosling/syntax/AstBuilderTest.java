package dev.gosling.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AstBuilderTest {
  private static Decl.GenDecl decl(String source) {
    Parsed parsed = Parsed.of("package p\n" + source);
    assertEquals(List.of(), parsed.errors());
    return (Decl.GenDecl) parsed.file().decls().getFirst();
  }

  private static Expr value(String expression) {
    return ((Decl.ValueSpec) decl("var _ = " + expression).specs().getFirst()).values().getFirst();
  }

  private static Decl.TypeSpec type(String declaration) {
    return (Decl.TypeSpec) decl("type " + declaration).specs().getFirst();
  }

  private static List<Stmt> body(String statements) {
    Parsed parsed = Parsed.of("package p\nfunc f() { " + statements + " }");
    assertEquals(List.of(), parsed.errors());
    return ((Decl.FuncDecl) parsed.file().decls().getFirst()).body().stmts();
  }

  private static Stmt stmt(String statement) {
    return body(statement).getFirst();
  }

  /** Every operation in parentheses. */
  private static String grouped(Expr x) {
    return switch (x) {
      case Expr.BinaryExpr b -> "(" + grouped(b.x()) + " " + b.op() + " " + grouped(b.y()) + ")";
      case Expr.UnaryExpr u -> u.op() + grouped(u.x());
      case Expr.StarExpr s -> "*" + grouped(s.x());
      default -> ExprString.of(x);
    };
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
"""
          a + b * c           ; (a + (b * c))
          a * b + c           ; ((a * b) + c)
          a - b - c           ; ((a - b) - c)
          a || b && c         ; (a || (b && c))
          a && b || c         ; ((a && b) || c)
          a == b && c < d     ; ((a == b) && (c < d))
          a + b == c << d     ; ((a + b) == (c << d))
          a | b ^ c & d       ; ((a | b) ^ (c & d))
          a &^ b % c / d      ; (((a &^ b) % c) / d)
          -a * !b             ; (-a * !b)
          *p * *q             ; (*p * *q)
          -+^&a               ; -+^&a
          <-a + <-b           ; (<-a + <-b)
          a || b == c + d * e ; (a || (b == (c + (d * e))))
""")
  void appliesPrecedences(String source, String expected) {
    assertEquals(expected, grouped(value(source)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          chan int             | BOTH int
          chan<- int           | SEND int
          <-chan int           | RECV int
          chan<- chan int      | SEND chan int
          <-chan <-chan int    | RECV <-chan int
          chan (<-chan int)    | BOTH <-chan int
          chan<- <-chan int    | SEND <-chan int
          <-chan<- chan int    | RECV <-chan int
          """)
  void givesTheArrowToTheLeftmostChan(String type, String expected) {
    if (!type.startsWith("<-chan<-")) {
      assertChan(expected, ((Decl.TypeSpec) type("T " + type)).type());
    }
    assertChan(expected, ((Expr.ParenExpr) value("(" + type + ")")).x());
  }

  private static void assertChan(String expected, Expr type) {
    Expr.ChanType chan = assertInstanceOf(Expr.ChanType.class, type);
    assertEquals(expected, chan.dir() + " " + ExprString.of(chan.elem()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          "T[P any] int"           | "P any"
          "T[P *C,] int"           | "P *C"
          "T[P *C, Q any] int"     | "P *C; Q any"
          "T[P *[]int] int"        | "P *[]int"
          "T[P *C | ~Q] int"       | "P *C | ~Q"
          "T[P (C),] int"          | "P C"
          "T[P ([]int)] int"       | "P []int"
          "T[P, Q any] int"        | "P, Q any"
          "T[P []E, E any] int"    | "P []E; E any"
          "T[P [3]E] int"          | "P [3]E"
          "T[P ~int | ~string] int"| "P ~int | ~string"
          "T[P func(int)] int"     | "P func(int)"
          "T[P pkg.C] int"         | "P pkg.C"
          "T[P C[int]] int"        | "P C[int]"
          """)
  void readsTypeParameters(String declaration, String expected) {
    Decl.TypeSpec spec = type(declaration);
    assertEquals(expected, fields(spec.typeParams()));
    assertEquals("int", ExprString.of(spec.type()));
  }

  private static String fields(List<Field> fields) {
    return String.join("; ", fields.stream().map(AstBuilderTest::field).toList());
  }

  private static String field(Field f) {
    String names = String.join(", ", f.names().stream().map(Expr.Ident::name).toList());
    return (names + " " + ExprString.of(f.type())).strip();
  }

  @ParameterizedTest
  @CsvSource({
    "T [N]int,N",
    "T [N * 2]int,N * 2",
    "T [P * E]int,P * E",
    "T [f(x)]int,f(x)",
    "T [pkg.N]int,pkg.N",
    "T [(N)]int,(N)",
    "T [-N]int,-N",
    "T [3]int,3",
    "T [N + 1 << 2]int,N + 1 << 2"
  })
  void readsArrayLengths(String declaration, String length) {
    Decl.TypeSpec spec = type(declaration);
    assertEquals(List.of(), spec.typeParams());
    Expr.ArrayType array = assertInstanceOf(Expr.ArrayType.class, spec.type());
    assertEquals(length, ExprString.of(array.len()));
  }

  @Test
  void tellsAliasesFromDefinitions() {
    assertTrue(type("T = int").isAlias());
    assertTrue(type("T[P any] = []P").isAlias());
    assertEquals(false, type("T int").isAlias());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          (a, b)                  | a; b
          (a, b int)              | a, b int
          (a int, b, c string)    | a int; b, c string
          (a [3]int, b []int)     | a [3]int; b []int
          (C[int], D[int, bool])  | C[int]; D[int, bool]
          (x C[int])              | x C[int]
          (p.T, *p.U)             | p.T; *p.U
          (a ...int)              | a ...int
          (...int)                | ...int
          (func(int), chan T)     | func(int); chan T
          (f func(a, b int) int)  | f func(a, b int) int
          ()                      | ''
          """)
  void groupsParameters(String params, String expected) {
    Decl.FuncDecl f =
        (Decl.FuncDecl) Parsed.of("package p\nfunc f" + params).file().decls().getFirst();
    assertEquals(expected, fields(f.type().params()));
  }

  @Test
  void readsStructFields() {
    Expr.StructType s =
        (Expr.StructType)
            type("T struct { a, b int; C; *D; p.E; F[int]; g []int; h [2]F `tag` }").type();
    assertEquals("a, b int; C; *D; p.E; F[int]; g []int; h [2]F", fields(s.fields()));
    assertEquals("`tag`", s.fields().getLast().tag().text());
  }

  @Test
  void readsInterfaceElements() {
    Expr.InterfaceType i =
        (Expr.InterfaceType)
            type("T interface { m(int) string; E; p.F; G[int]; ~int | ~string; A | []B }").type();
    assertEquals("m", i.elements().getFirst().names().getFirst().name());
    assertEquals(
        "E; p.F; G[int]; ~int | ~string; A | []B",
        fields(i.elements().subList(1, i.elements().size())));
  }

  @Test
  void readsStatements() {
    Stmt.RangeStmt range = (Stmt.RangeStmt) stmt("for k, v := range m { }");
    assertEquals("k v m true", show(range));
    assertEquals("null null 10 false", show((Stmt.RangeStmt) stmt("for range 10 { }")));
    Stmt.ForStmt loop = (Stmt.ForStmt) stmt("for i := 0; i < n; i++ { }");
    assertInstanceOf(Stmt.AssignStmt.class, loop.init());
    assertEquals("i < n", ExprString.of(loop.cond()));
    assertInstanceOf(Stmt.IncDecStmt.class, loop.post());
    Stmt.ForStmt whileLoop = (Stmt.ForStmt) stmt("for x { }");
    assertNull(whileLoop.init());
    assertEquals("x", ExprString.of(whileLoop.cond()));
    Stmt.ForStmt initOnly = (Stmt.ForStmt) stmt("for x(); ; { }");
    assertInstanceOf(Stmt.ExprStmt.class, initOnly.init());
    assertNull(initOnly.cond());
    Stmt.TypeSwitchStmt types = (Stmt.TypeSwitchStmt) stmt("switch a(); x := y.(type) { case T: }");
    assertEquals("x", types.bind().name());
    assertInstanceOf(Stmt.ExprStmt.class, types.init());
    Stmt.SwitchStmt tagless = (Stmt.SwitchStmt) stmt("switch x(); { default: }");
    assertNull(tagless.tag());
    assertTrue(tagless.cases().getFirst().isDefault());
    Stmt.LabeledStmt end = (Stmt.LabeledStmt) stmt("L: }; func g() {");
    assertInstanceOf(Stmt.EmptyStmt.class, end.stmt());
    Stmt.AssignStmt op = (Stmt.AssignStmt) stmt("x &^= 1");
    assertEquals(Token.AND_NOT, op.op());
    assertEquals(2, body("a(); ; ; b();").size());
  }

  private static String show(Stmt.RangeStmt s) {
    return (s.key() == null ? "null" : ExprString.of(s.key()))
        + " "
        + (s.value() == null ? "null" : ExprString.of(s.value()))
        + " "
        + ExprString.of(s.x())
        + " "
        + s.define();
  }

  @Test
  void placesNodes() {
    Parsed parsed = Parsed.of("package p\nvar x = é(a) + b[1]\n");
    Decl.ValueSpec spec =
        (Decl.ValueSpec) ((Decl.GenDecl) parsed.file().decls().getFirst()).specs().getFirst();
    Expr.BinaryExpr sum = (Expr.BinaryExpr) spec.values().getFirst();
    assertEquals("2:9", parsed.at(sum.pos()));
    assertEquals("2:15", parsed.at(sum.opPos()));
    assertEquals("2:11", parsed.at(((Expr.CallExpr) sum.x()).lparen()));
    assertEquals("2:20", parsed.at(((Expr.IndexExpr) sum.y()).rbrack()));
    assertEquals("2:5", parsed.at(spec.pos()));
    assertEquals("1:9", parsed.at(parsed.file().pos()));
  }
}
