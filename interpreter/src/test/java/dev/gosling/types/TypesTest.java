package dev.gosling.types;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gosling.syntax.Expr;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import org.junit.jupiter.api.Test;

class TypesTest {
  private static final Package MAIN =
      new Package("main", "main", new Scope(null), false, new ReentrantLock());

  private static Named named(String name, Type underlying) {
    Named n = new Named(new Obj.TypeName(0, MAIN, name, null), null, List.of(), null);
    n.setUnderlying(underlying);
    return n;
  }

  private static Obj.Var field(String name, Type type, boolean embedded) {
    return new Obj.Var(0, MAIN, name, type, Obj.Var.Kind.FIELD, embedded);
  }

  private static Struct struct(Obj.Var... fields) {
    return new Struct(List.of(fields), List.of());
  }

  private static Signature func(Tuple params, Tuple results) {
    return new Signature(null, List.of(), List.of(), params, results, false);
  }

  private static TypeParam param(String name) {
    return new TypeParam(new Obj.TypeName(0, MAIN, name, null), 0, Universe.ANY);
  }

  @Test
  void identityLooksThroughAliases() {
    assertTrue(Types.identical(new SliceType(Universe.BYTE), new SliceType(Basic.UINT8)));
    assertTrue(
        Types.identical(
            new MapType(Basic.STRING, Universe.ANY),
            new MapType(Basic.STRING, new Interface(List.of(), List.of(), false))));
    assertFalse(Types.identical(named("A", Basic.INT), named("A", Basic.INT)));
    Struct tagged = new Struct(List.of(field("X", Basic.INT, false)), List.of("json:\"x\""));
    Struct plain = struct(field("X", Basic.INT, false));
    assertFalse(Types.identical(tagged, plain));
    assertTrue(Types.identicalIgnoringTags(tagged, plain));
    assertEquals(
        TypeHash.of(new SliceType(Universe.BYTE)), TypeHash.of(new SliceType(Basic.UINT8)));
  }

  @Test
  void spellings() {
    Type chan =
        new ChanType(Expr.ChanType.Dir.BOTH, new ChanType(Expr.ChanType.Dir.RECV, Basic.INT));
    assertEquals("chan (<-chan int)", TypePrinter.print(chan));
    Struct s = struct(field("A", Universe.BYTE, false), field("T", named("T", Basic.INT), true));
    assertEquals("struct{A byte; main.T}", TypePrinter.print(s));
    assertEquals("any", TypePrinter.print(Universe.ANY));
    Signature f =
        new Signature(
            null,
            List.of(),
            List.of(),
            new Tuple(List.of(Obj.Var.param("xs", new SliceType(Basic.INT)))),
            Tuple.of(Basic.INT, Universe.ERROR),
            true);
    assertEquals("func(xs ...int) (int, error)", TypePrinter.print(f));
  }

  @Test
  void instancesAreCanonical() {
    TypeParam t = param("T");
    Named list = named("List", Basic.INVALID);
    list.setTypeParams(List.of(t));
    Named ofT = Types.instantiate(list, List.of(t));
    list.setRhs(struct(field("next", new Pointer(ofT), false), field("v", t, false)));
    Named bytes = Types.instantiate(list, List.of(Universe.BYTE));
    assertSame(bytes, Types.instantiate(list, List.of(Basic.UINT8)));
    assertNotSame(bytes, Types.instantiate(list, List.of(Basic.INT)));
    Struct s = (Struct) bytes.underlying();
    assertSame(bytes, ((Pointer) s.fields().getFirst().type()).elem());
    assertEquals("main.List[byte]", bytes.toString());
    assertTrue(bytes.typeParams().isEmpty());
    assertTrue(list.isGeneric());
  }

  @Test
  void substitutionKeepsWhatDoesNotChange() {
    TypeParam t = param("T");
    MapType m = new MapType(Basic.STRING, new SliceType(Basic.INT));
    assertSame(m, Types.substitute(m, Map.of(t, Basic.INT)));
    assertEquals(
        "func(int) []int",
        Types.substitute(func(Tuple.of(t), Tuple.of(new SliceType(t))), Map.of(t, Basic.INT))
            .toString());
  }

  @Test
  void lookupThroughEmbeddedFields() {
    Named inner =
        named("Inner", struct(field("x", Basic.INT, false), field("y", Basic.INT, false)));
    Named other = named("Other", struct(field("y", Basic.INT, false)));
    Named outer =
        named(
            "Outer", struct(field("Inner", new Pointer(inner), true), field("Other", other, true)));
    Lookup.Selection x = Lookup.find(outer, false, MAIN, "x");
    assertArrayEquals(new int[] {0, 0}, x.path());
    assertTrue(x.indirect());
    assertEquals(Lookup.Outcome.AMBIGUOUS, Lookup.search(outer, false, MAIN, "y", false).outcome());
    Package elsewhere = new Package("p", "p", new Scope(null), false, new ReentrantLock());
    assertEquals(
        Lookup.Outcome.MISSING, Lookup.search(outer, false, elsewhere, "x", false).outcome());
  }

  @Test
  void pointerMethodsNeedAPointer() {
    Named t = named("T", struct());
    Signature sig = func(Tuple.EMPTY, Tuple.EMPTY);
    t.addMethod(new Obj.Func(0, MAIN, "M", sig, null, null, true));
    Interface i =
        new Interface(
            List.of(new Obj.Func(0, MAIN, "M", sig, null, null, false)), List.of(), false);
    assertFalse(MethodSet.hasAll(t, i));
    assertTrue(MethodSet.hasAll(new Pointer(t), i));
    assertEquals(
        MethodSet.Reason.POINTER_RECEIVER,
        MethodSet.missing(t, i, true, Types::identical).reason());
  }

  @Test
  void typeSets() {
    Union numbers =
        new Union(List.of(new Union.Term(true, Basic.INT), new Union.Term(false, Basic.FLOAT64)));
    Interface number = new Interface(List.of(), List.of(numbers), true);
    Interface integer =
        new Interface(
            List.of(), List.of(number, new Union(List.of(new Union.Term(true, Basic.INT)))), false);
    assertEquals("~int | float64", number.typeSet().termString());
    assertEquals("~int", integer.typeSet().termString());
    assertTrue(integer.typeSet().subsetOf(number.typeSet()));
    assertFalse(number.typeSet().isMethodSet());
    Interface nothing = new Interface(List.of(), List.of(Basic.INT, Basic.STRING), false);
    assertTrue(nothing.typeSet().isEmpty());
    Interface keys = new Interface(List.of(), List.of(Universe.COMPARABLE), false);
    assertTrue(keys.typeSet().comparable());
  }

  @Test
  void comparability() {
    assertTrue(Predicates.isComparable(Universe.ANY));
    assertFalse(Predicates.isStrictlyComparable(Universe.ANY));
    Struct s = struct(field("f", new SliceType(Basic.INT), false));
    assertEquals("struct containing []int cannot be compared", Comparability.cause(s, true));
  }

  @Test
  void unificationInfersThroughStructure() {
    TypeParam k = param("K");
    TypeParam v = param("V");
    Unifier u = new Unifier(List.of(k, v), List.of(), true);
    Named counts = named("Counts", new MapType(Basic.STRING, Basic.INT));
    assertTrue(u.unify(new MapType(k, v), counts, Unifier.ASSIGN));
    assertEquals(List.of(Basic.STRING, Basic.INT), u.inferred(List.of(k, v)));
    assertFalse(u.unify(new SliceType(k), new SliceType(Basic.INT), Unifier.ASSIGN));
  }

  @Test
  void sizes() {
    Struct s =
        struct(
            field("a", Basic.BOOL, false),
            field("b", Basic.INT64, false),
            field("c", struct(), false));
    assertEquals(24, Sizes.sizeof(s));
    assertEquals(8, Sizes.offsetof(s, 1));
    assertEquals(16, Sizes.sizeof(Basic.STRING));
    assertEquals(4, Sizes.alignof(Basic.COMPLEX64));
    assertEquals(-1, Sizes.sizeof(new ArrayType(Long.MAX_VALUE, Basic.INT)));
  }
}
