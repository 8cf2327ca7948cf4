package dev.gosling.exec;

import static dev.gosling.exec.Code.deferring;
import static dev.gosling.exec.Code.effect;
import static dev.gosling.exec.Code.function;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gosling.exec.call.StaticCall0;
import dev.gosling.exec.stmt.CallStmt;
import dev.gosling.exec.stmt.Defer;
import dev.gosling.value.GoPanic;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeferStackTest {
  private final List<String> events = new ArrayList<>();

  private StmtNode say(String event) {
    return effect(frame -> events.add(event));
  }

  private static StmtNode defer(FunctionCode code) {
    return new Defer(new StaticCall0(code, 0));
  }

  private static StmtNode call(FunctionCode code) {
    return new CallStmt(new StaticCall0(code, 0));
  }

  private static StmtNode raise(GoPanic panic) {
    return effect(
        frame -> {
          throw panic;
        });
  }

  /** {@code recover()}, remembered by whether it found a panic. */
  private final StmtNode recover =
      effect(
          frame -> {
            GoPanic before = panicOf(frame);
            boolean found = before != null && !before.recovered;
            try {
              DeferStack.recover(frame);
            } catch (UnsupportedOperationException | NullPointerException e) {
              // Nobody can make the value of the error here.
            }
            events.add(found && before.recovered ? "recovered" : "nothing");
          });

  private GoPanic current;

  private GoPanic panicOf(Frame frame) {
    return current;
  }

  private GoPanic panic(String text) {
    current = GoPanic.of(text);
    return current;
  }

  @Test
  void deferredCallsRunLastFirst() {
    Code.run(
        deferring(
            "main", defer(function("a", say("a"))), defer(function("b", say("b"))), say("body")));
    assertEquals(List.of("body", "b", "a"), events);
  }

  @Test
  void deferredCallsRunWhenTheFunctionPanics() {
    GoPanic p = panic("p");
    FunctionCode main = deferring("main", defer(function("a", say("a"))), raise(p), say("never"));
    assertSame(p, assertThrows(GoPanic.class, () -> Code.run(main)));
    assertEquals(List.of("a"), events);
  }

  @Test
  void aDeferredFunctionRecovers() {
    GoPanic p = panic("p");
    FunctionCode f = deferring("f", defer(function("d", recover)), raise(p));
    Code.run(function("main", call(f), say("after")));
    assertEquals(List.of("recovered", "after"), events);
  }

  @Test
  void whatADeferredFunctionCallsDoesNotRecover() {
    GoPanic p = panic("p");
    FunctionCode helper = function("helper", recover);
    FunctionCode f = deferring("f", defer(function("d", call(helper))), raise(p));
    assertThrows(GoPanic.class, () -> Code.run(f));
    assertEquals(List.of("nothing"), events);
  }

  @Test
  void aDeferredFunctionOfADeferredFunctionDoesNotRecover() {
    GoPanic p = panic("p");
    FunctionCode d = deferring("d", defer(function("inner", recover)));
    assertThrows(GoPanic.class, () -> Code.run(deferring("f", defer(d), raise(p))));
    assertEquals(List.of("nothing"), events);
  }

  @Test
  void aSecondPanicRemembersTheFirst() {
    GoPanic first = GoPanic.of("first");
    GoPanic second = GoPanic.of("second");
    FunctionCode f = deferring("f", defer(function("d", raise(second))), raise(first));
    assertSame(second, assertThrows(GoPanic.class, () -> Code.run(f)));
    assertSame(first, second.previous);
    assertNull(first.previous);
  }

  @Test
  void aPanicAfterRecoverMarksTheFirstAsRecovered() {
    GoPanic first = panic("first");
    GoPanic second = GoPanic.of("second");
    FunctionCode f = deferring("f", defer(function("d", recover, raise(second))), raise(first));
    assertSame(second, assertThrows(GoPanic.class, () -> Code.run(f)));
    assertTrue(second.previous.recovered);
  }

  @Test
  void recoverOfASecondPanicEndsBoth() {
    GoPanic first = GoPanic.of("first");
    GoPanic second = panic("second");
    FunctionCode f =
        deferring(
            "f",
            defer(function("late", recover)),
            defer(function("early", raise(second))),
            raise(first));
    Code.run(function("main", call(f), say("after")));
    assertEquals(List.of("recovered", "after"), events);
  }

  @Test
  void goexitRunsDeferredCallsAndIsNotRecovered() {
    current = GoPanic.goexit();
    FunctionCode f =
        deferring("f", defer(function("d", say("d"), recover)), raise(current), say("never"));
    GoPanic end = assertThrows(GoPanic.class, () -> Code.run(f));
    assertTrue(end.goexit);
    assertEquals(List.of("d", "nothing"), events);
  }

  @Test
  void goexitGoesOnAfterAPanicInADeferredCallIsRecovered() {
    GoPanic exit = GoPanic.goexit();
    GoPanic p = panic("p");
    FunctionCode f =
        deferring(
            "f", defer(function("late", recover)), defer(function("early", raise(p))), raise(exit));
    GoPanic end = assertThrows(GoPanic.class, () -> Code.run(f));
    assertSame(exit, end);
    assertEquals(List.of("recovered"), events);
  }
}
