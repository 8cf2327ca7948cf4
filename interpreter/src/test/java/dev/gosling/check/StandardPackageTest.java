package dev.gosling.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gosling.types.Named;
import dev.gosling.types.Obj;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Standard packages are resolved no further than the program asks. */
class StandardPackageTest {
  private final GoSources standard =
      new GoSources()
          .add(
              "shapes",
              """
              package shapes

              import "units"

              const (
                Small Size = iota + 1
                Large
              )

              type Size int

              func (s Size) Double() Size { return s * broken }
              func (s *Size) Set(n int) { *s = Size(n) }

              type Box struct {
                Side units.Meter
                hidden int
                inner *unknown.Type
              }

              func Area(s Size) int { return int(s) * factor }

              var factor = scale()

              func scale() int { return 3 }

              func Wrong() int { return "text" }
              """)
          .add("units", "package units\n\ntype Meter float64\n");

  private Checked check(String body) {
    return Checked.of(
        "package main\n\nimport \"shapes\"\n\nfunc main() {\n" + body + "\n}\n", standard, null);
  }

  @Test
  void signaturesAloneDecide() {
    Checked c = check("var n int = shapes.Area(shapes.Large)\n_ = n");
    assertEquals(List.of(), c.errors());
    assertFalse(standard.touched.contains("units"));
  }

  @Test
  void methodsAreKnownByName() {
    Checked c = check("s := shapes.Small\ns.Set(3)\n_ = s.Double()\nshapes.Small.Set(1)");
    assertEquals(List.of("cannot call pointer method Set on shapes.Size"), c.messages());
  }

  @Test
  void bodiesAreCheckedOnDemand() {
    CheckedProgram p = check("_ = shapes.Area(shapes.Small)").program();
    Obj.Func area = (Obj.Func) p.importPackage("shapes").scope().lookup("Area");
    assertNotNull(p.body(area));
    Obj.Var factor = (Obj.Var) p.importPackage("shapes").scope().lookup("factor");
    assertEquals(List.of(factor), p.initializer(factor).lhs());
    assertTrue(p.info().types.containsKey(p.initializer(factor).rhs()));
  }

  @Test
  void errorsInTheLibraryAreInternal() {
    CheckedProgram p = check("_ = shapes.Wrong()").program();
    Obj.Func wrong = (Obj.Func) p.importPackage("shapes").scope().lookup("Wrong");
    IllegalStateException e = assertThrows(IllegalStateException.class, () -> p.body(wrong));
    assertTrue(e.getMessage().contains("as int value in return statement"), e.getMessage());
    Named size = (Named) p.importPackage("shapes").scope().lookup("Size").type();
    assertThrows(IllegalStateException.class, () -> p.body(size.methods().getFirst()));
  }

  @Test
  void unexportedNamesAreInvisible() {
    assertEquals(
        List.of("undefined: shapes.factor", "undefined: shapes.area (but have Area)"),
        check("_ = shapes.factor\n_ = shapes.area(1)").messages());
  }
}
