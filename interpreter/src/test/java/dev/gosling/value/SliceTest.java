package dev.gosling.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gosling.types.Basic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SliceTest {
  private final GoTypes go = new GoTypes();
  private final RuntimeType point = go.types.of(GoTypes.struct(Basic.INT, Basic.INT));

  private static long x(Slice points, int i) {
    return ((StructValue) points.getRef(i)).longs[0];
  }

  private static void setX(Slice points, int i, long x) {
    ((StructValue) points.getRef(i)).longs[0] = x;
  }

  @ParameterizedTest
  @EnumSource(
      value = Basic.class,
      names = {"INT8", "UINT8", "INT16", "UINT16", "INT32", "UINT32", "INT64", "UINT64"})
  void elementsAreExtendedFromTheirWidth(Basic type) {
    RuntimeType elem = go.types.of(type);
    Slice s = Slice.make(elem, 2, 2);
    s.setBits(1, -1);
    long expected = type.isUnsigned() && type.bits() < 64 ? (1L << type.bits()) - 1 : -1;
    assertEquals(expected, s.getBits(1));
    assertEquals(0, s.getBits(0));
    ElementPointer p = new ElementPointer(s, 1);
    p.storeBits(5);
    assertEquals(5, s.getBits(1));
    assertEquals(new ElementPointer(s.view(1, 1, 1), 0), p);
  }

  @Test
  void appendWithinCapacitySharesAndBeyondItCopies() {
    Slice a = Slice.make(go.intType, 2, 3);
    Slice b = Slice.appendBits(a, 7, go.intType);
    assertSame(a.array(), b.array());
    Slice c = Slice.appendBits(b, 8, go.intType);
    assertNotSame(a.array(), c.array());
    c.setBits(0, 99);
    assertEquals(0, a.getBits(0));
    assertEquals(6, c.capacity);
  }

  @Test
  void growingCopiesStructs() {
    Slice a = Slice.make(point, 1, 1);
    Slice b = Slice.appendRef(a, point.zeroRef(), point);
    setX(b, 0, 5);
    assertEquals(0, x(a, 0));
  }

  @Test
  void appendStoresIntoTheObjectThatSomebodyPointsTo() {
    Slice a = Slice.make(point, 1, 4);
    Slice longer = a.reslice(0, 2, 4, point);
    StructValue seen = (StructValue) longer.getRef(1);
    StructValue added = (StructValue) point.zeroRef();
    added.longs[0] = 9;
    Slice.appendRef(a, added, point);
    assertEquals(9, seen.longs[0]);
  }

  @Test
  void reslicingRevealsZeroValues() {
    Slice strings = Slice.make(go.stringType, 0, 3).reslice(0, 3, 3, go.stringType);
    assertEquals(GoString.EMPTY, strings.getRef(2));
    Slice points = Slice.make(point, 1, 4).reslice(2, 4, 4, point);
    assertEquals(0, x(points, 1));
  }

  @Test
  void copyHandlesOverlapInBothDirections() {
    Slice s = Slice.make(point, 5, 5);
    for (int i = 0; i < 5; i++) setX(s, i, i);
    Slice.copy(s.reslice(1, 5, 5, point), s, point);
    assertEquals("0 0 1 2 3", xs(s));
    Slice.copy(s, s.reslice(2, 5, 5, point), point);
    assertEquals("1 2 3 2 3", xs(s));
    assertEquals(0, Slice.copy(s, null, point));
  }

  private static String xs(Slice s) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < s.length; i++) text.append(i == 0 ? "" : " ").append(x(s, i));
    return text.toString();
  }

  @Test
  void appendingASliceToItself() {
    Slice s = Slice.make(point, 2, 10);
    setX(s, 0, 1);
    setX(s, 1, 2);
    Slice t = Slice.appendAll(s, s, point);
    setX(t, 2, 50);
    assertEquals("1 2 50 2", xs(t));
    assertNull(Slice.appendAll(null, null, point));
  }

  @Test
  void arraysAreValues() {
    RuntimeType array = go.array(2, point.type());
    Slice a = (Slice) array.zeroRef();
    setX(a, 0, 1);
    Slice b = (Slice) array.copyRef(a);
    assertTrue(array.equalRef(a, b));
    assertEquals(array.hashRef(a), array.hashRef(b));
    setX(b, 0, 2);
    assertEquals(1, x(a, 0));
    Object first = a.getRef(0);
    array.assignRef(a, b);
    assertEquals(2, x(a, 0));
    assertSame(first, a.getRef(0));
  }

  @Test
  void fieldPointersAreEqualByStructAndSlot() {
    StructValue s = (StructValue) point.zeroRef();
    assertEquals(new LongField(s, 1), new LongField(s, 1));
    assertNotEquals(new LongField(s, 0), new LongField(s, 1));
    assertNotEquals(new LongField(s, 0), new LongField((StructValue) point.zeroRef(), 0));
  }
}
