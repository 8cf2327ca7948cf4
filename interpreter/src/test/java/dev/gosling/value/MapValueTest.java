package dev.gosling.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gosling.types.Basic;
import dev.gosling.types.SliceType;
import dev.gosling.types.Type;
import dev.gosling.types.Universe;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class MapValueTest {
  private final GoTypes go = new GoTypes();

  private MapValue ints() {
    return MapValue.make(go.map(Basic.INT, Basic.INT), 0);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5})
  void agreesWithAnotherMapUnderRandomOperations(int seed) {
    Random random = new Random(seed);
    MapValue map = ints();
    Map<Long, Long> model = new HashMap<>();
    for (int i = 0; i < 100_000; i++) {
      long key = random.nextInt(seed * 1000);
      switch (random.nextInt(3)) {
        case 0 -> {
          map.put(key, (long) i);
          model.put(key, (long) i);
        }
        case 1 -> {
          map.delete(key);
          model.remove(key);
        }
        default -> assertEquals(model.getOrDefault(key, 0L), map.getBits(key));
      }
      assertEquals(model.size(), MapValue.len(map));
    }
    assertEquals(model, entries(map));
  }

  private static Map<Long, Long> entries(MapValue map) {
    Map<Long, Long> found = new HashMap<>();
    MapIterator it = MapValue.iterate(map, 12345);
    while (it.next()) {
      assertEquals(null, found.put(it.keyBits, it.valueBits), "produced twice");
    }
    return found;
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 7, 99, -1})
  void entriesDeletedBeforeTheyAreReachedAreNotProduced(int start) {
    MapValue map = ints();
    for (long i = 0; i < 100; i++) map.put(i, i);
    Set<Long> produced = new HashSet<>();
    MapIterator it = MapValue.iterate(map, start);
    while (it.next()) {
      produced.add(it.keyBits);
      map.delete(it.keyBits ^ 1);
    }
    assertEquals(50, produced.size());
    assertEquals(50, MapValue.len(map));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 3, 50})
  void entriesThatStayAreProducedOnceWhileTheMapGrows(int start) {
    MapValue map = ints();
    for (long i = 0; i < 100; i++) map.put(i, i);
    Map<Long, Integer> times = new HashMap<>();
    MapIterator it = MapValue.iterate(map, start);
    for (long added = 1000; it.next(); added++) {
      times.merge(it.keyBits, 1, Integer::sum);
      for (int k = 0; k < 50; k++) map.put(added * 100 + k, 1L);
      map.put(it.keyBits, -1L);
    }
    for (long i = 0; i < 100; i++) assertEquals(1, times.get(i));
    assertTrue(times.values().stream().allMatch(n -> n == 1));
  }

  @Test
  void iterationSeesNewValuesAndDeletionsAfterGrowth() {
    MapValue map = ints();
    for (long i = 0; i < 8; i++) map.put(i, i);
    MapIterator it = MapValue.iterate(map, 0);
    assertTrue(it.next());
    for (long i = 100; i < 200; i++) map.put(i, i);
    map.put(1L, 77L);
    map.delete(2L);
    assertTrue(it.next());
    assertEquals(77, it.valueBits);
    assertTrue(it.next());
    assertEquals(3, it.keyBits);
  }

  @Test
  void clearEndsAnIteration() {
    MapValue map = ints();
    for (long i = 0; i < 8; i++) map.put(i, i);
    MapIterator it = MapValue.iterate(map, 0);
    assertTrue(it.next());
    map.clear();
    map.put(3L, 3L);
    assertFalse(it.next());
    assertEquals(1, MapValue.len(map));
  }

  @Test
  void everyEntryCanComeFirst() {
    MapValue map = ints();
    for (long i = 0; i < 5; i++) map.put(i, i);
    Set<Long> first = new HashSet<>();
    for (int random = 0; random < 5; random++) {
      MapIterator it = MapValue.iterate(map, random);
      it.next();
      first.add(it.keyBits);
    }
    assertEquals(5, first.size());
  }

  @Test
  void takingEntriesOneByOneIsNotQuadratic() {
    MapValue map = ints();
    for (long i = 0; i < 300_000; i++) map.put(i, i);
    for (int random = 1; MapValue.len(map) > 0; random *= 31) {
      MapIterator it = MapValue.iterate(map, random);
      it.next();
      map.delete(it.keyBits);
    }
  }

  @Test
  void nanKeysAreNeverFoundAgain() {
    MapValue map = MapValue.make(go.map(Basic.FLOAT64, Basic.INT), 0);
    long nan = Double.doubleToRawLongBits(Double.NaN);
    for (int i = 0; i < 20; i++) map.put(nan, 1L);
    map.put(Double.doubleToRawLongBits(0.0), 5L);
    map.delete(nan);
    assertEquals(21, MapValue.len(map));
    assertEquals(-1, map.find(nan));
    assertEquals(5, map.getBits(Double.doubleToRawLongBits(-0.0)));
    int produced = 0;
    for (MapIterator it = MapValue.iterate(map, 3); it.next(); produced++) map.put(nan, 1L);
    assertEquals(21, produced);
    map.clear();
    assertEquals(0, MapValue.len(map));
  }

  @Test
  void stringKeysAreComparedByContent() {
    MapValue map = MapValue.make(go.map(Basic.STRING, Basic.STRING), 100);
    for (int i = 0; i < 1000; i++) map.put(GoString.of("k" + i % 10), GoString.of("v" + i));
    assertEquals(10, MapValue.len(map));
    assertEquals(GoString.of("v993"), map.getRef(GoString.of("k3")));
    assertEquals(GoString.EMPTY, map.getRef(GoString.of("none")));
  }

  @Test
  void structKeysAreComparedFieldByField() {
    Type key = GoTypes.struct(Basic.INT, Basic.STRING);
    MapValue map = MapValue.make(go.map(key, Basic.INT), 0);
    RuntimeType type = go.types.of(key);
    for (int i = 0; i < 100; i++) {
      StructValue v = (StructValue) type.zeroRef();
      v.longs[0] = i % 5;
      v.refs[0] = GoString.of("s" + i % 2);
      map.put((Object) v, (long) i);
    }
    assertEquals(10, MapValue.len(map));
  }

  @Test
  void interfaceKeysTellTypesApartAndPanicWhenTheyCannotBeHashed() {
    MapValue map = MapValue.make(go.map(Universe.EMPTY_INTERFACE, Basic.INT), 0);
    InterfaceValue slice = new InterfaceValue(go.types.of(new SliceType(Basic.INT)), (Object) null);
    GoPanic empty = assertThrows(GoPanic.class, () -> map.getBits(slice));
    assertEquals("hash of unhashable type: []int", empty.getMessage());
    map.put((Object) go.box(1), 1L);
    map.put((Object) go.box("1"), 2L);
    map.put((Object) null, 3L);
    assertEquals(1, map.getBits(go.box(1)));
    assertEquals(2, map.getBits(go.box("1")));
    assertEquals(3, map.getBits((Object) null));
    GoPanic put = assertThrows(GoPanic.class, () -> map.put((Object) slice, 1L));
    assertEquals("runtime error: hash of unhashable type []int", put.getMessage());
    // The failed write has left no mark behind.
    map.put((Object) go.box(2), 2L);
    assertEquals(4, MapValue.len(map));
  }

  @Test
  void theNilMapIsEmpty() {
    assertEquals(0, MapValue.len(null));
    assertFalse(MapValue.iterate(null, 5).next());
  }

  /** Racing writers may lose entries or be caught, but nothing else may happen to them. */
  @Test
  void racesEndInFatalErrorsOnly() throws InterruptedException {
    for (int round = 0; round < 20; round++) {
      MapValue map = ints();
      Thread[] threads = new Thread[4];
      Throwable[] failures = new Throwable[threads.length];
      for (int t = 0; t < threads.length; t++) {
        int id = t;
        threads[t] =
            Thread.ofPlatform().start(() -> failures[id] = catching(() -> hammer(map, id)));
      }
      for (Thread thread : threads) thread.join();
      for (Throwable f : failures) {
        if (f != null) assertEquals(FatalError.class, f.getClass(), f.toString());
      }
    }
  }

  private static Throwable catching(Runnable body) {
    try {
      body.run();
      return null;
    } catch (Throwable e) {
      return e;
    }
  }

  private static void hammer(MapValue map, int id) {
    for (long i = 0; i < 20_000; i++) {
      if (id == 3) {
        for (MapIterator it = MapValue.iterate(map, (int) i); it.next(); ) i++;
      } else if (i % 3 == 0) {
        map.delete(i / 2);
      } else {
        map.put(i % 1000 * 31 + id, i);
      }
    }
  }
}
