package dev.gosling.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gosling.syntax.Expr;
import dev.gosling.types.ArrayType;
import dev.gosling.types.Basic;
import dev.gosling.types.ChanType;
import dev.gosling.types.MapType;
import dev.gosling.types.Pointer;
import dev.gosling.types.SliceType;
import dev.gosling.types.Universe;
import org.junit.jupiter.api.Test;

class RuntimeTypeTest {
  private final GoTypes go = new GoTypes();

  @Test
  void identicalTypesAreOneObject() {
    assertSame(go.slice(Basic.INT), go.slice(Basic.INT));
    assertSame(go.map(Basic.INT, Basic.STRING), go.map(Basic.INT, Basic.STRING));
    assertSame(go.types.of(GoTypes.struct(Basic.INT)), go.types.of(GoTypes.struct(Basic.INT)));
    assertNotSame(go.slice(Basic.INT), go.slice(Basic.INT64));
    assertNotSame(go.array(1, Basic.INT), go.array(2, Basic.INT));
    assertSame(go.anyType, go.types.of(Universe.ANY));
  }

  @Test
  void spellsTypesAsReflectionDoes() {
    assertEquals("map[string][]uint8", go.map(Basic.STRING, new SliceType(Basic.UINT8)).toString());
    assertEquals("*[3]int", go.types.of(new Pointer(new ArrayType(3, Basic.INT))).toString());
    assertEquals(
        "struct { A int; B interface {} }",
        go.types.of(GoTypes.struct(Basic.INT, Universe.EMPTY_INTERFACE)).toString());
    assertEquals("struct {}", go.types.of(GoTypes.struct()).toString());
    ChanType receive = new ChanType(Expr.ChanType.Dir.RECV, Basic.INT);
    assertEquals(
        "chan (<-chan int)", go.types.of(new ChanType(Expr.ChanType.Dir.BOTH, receive)).toString());
    assertEquals(
        "<-chan <-chan int", go.types.of(new ChanType(Expr.ChanType.Dir.RECV, receive)).toString());
  }

  @Test
  void sizesAreThoseOfAmd64() {
    assertEquals(24, go.types.of(GoTypes.struct(Basic.INT8, Basic.INT64, Basic.INT16)).size());
    assertEquals(16, go.types.of(GoTypes.struct(Basic.INT64, GoTypes.struct())).size());
    assertEquals(0, go.array(0, Basic.INT).size());
    assertEquals(8, go.types.of(new MapType(Basic.INT, Basic.INT)).size());
    assertEquals(4, go.types.of(Basic.COMPLEX64).align());
  }

  @Test
  void interfacesCompareTypeAndValue() {
    assertTrue(InterfaceValue.equal(go.box(1), go.box(1)));
    assertFalse(InterfaceValue.equal(go.box(1), go.box("1")));
    assertFalse(InterfaceValue.equal(go.box(1), null));
    RuntimeType f = go.types.of(Basic.FLOAT64);
    InterfaceValue nan = new InterfaceValue(f, Double.doubleToRawLongBits(Double.NaN));
    assertFalse(InterfaceValue.equal(nan, nan));
    InterfaceValue zero = new InterfaceValue(f, Double.doubleToRawLongBits(-0.0));
    assertTrue(InterfaceValue.equal(zero, new InterfaceValue(f, 0L)));
  }

  @Test
  void comparingUncomparableDynamicTypesPanics() {
    InterfaceValue s = new InterfaceValue(go.slice(Basic.INT), (Object) null);
    GoPanic panic = assertThrows(GoPanic.class, () -> InterfaceValue.equal(s, s));
    assertEquals("runtime error: comparing uncomparable type []int", panic.getMessage());
    RuntimeType struct = go.types.of(GoTypes.struct(new SliceType(Basic.INT)));
    assertFalse(struct.comparable());
  }

  @Test
  void structCopiesShareNothing() {
    RuntimeType inner = go.types.of(GoTypes.struct(Basic.INT));
    RuntimeType outer = go.types.of(GoTypes.struct(inner.type(), Basic.STRING));
    StructValue a = (StructValue) outer.zeroRef();
    StructValue b = (StructValue) outer.copyRef(a);
    ((StructValue) b.refs[0]).longs[0] = 3;
    assertEquals(0, ((StructValue) a.refs[0]).longs[0]);
    assertFalse(outer.equalRef(a, b));
    Object part = a.refs[0];
    outer.assignRef(a, b);
    assertSame(part, a.refs[0]);
    assertTrue(outer.equalRef(a, b));
  }

  @Test
  void complexDivisionFollowsGo() {
    Complex inf = new Complex(1, 1).dividedBy(Complex.ZERO);
    assertEquals(Double.POSITIVE_INFINITY, inf.re());
    assertEquals(Double.POSITIVE_INFINITY, inf.im());
    assertEquals(new Complex(2, -1), new Complex(1, 2).dividedBy(new Complex(0, 1)));
    Complex nan = Complex.ZERO.dividedBy(Complex.ZERO);
    assertTrue(Double.isNaN(nan.re()) && Double.isNaN(nan.im()));
    Complex zero = new Complex(1, 1).dividedBy(new Complex(Double.POSITIVE_INFINITY, Double.NaN));
    assertTrue(zero.re() == 0 && zero.im() == 0);
  }
}
