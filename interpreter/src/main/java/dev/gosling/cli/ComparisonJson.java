package dev.gosling.cli;

import dev.gosling.loopvar.LoopVariable;
import dev.gosling.source.Position;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A comparison for programs. */
final class ComparisonJson {
  private ComparisonJson() {}

  /**
   * @param name what the program is called
   */
  static Map<String, Object> of(String name, Comparison comparison) {
    return Json.object(
        "program", name,
        "differ", comparison.differs(),
        "runs", List.of(run(comparison.left()), run(comparison.right())),
        "variables", comparison.variables().stream().map(ComparisonJson::variable).toList());
  }

  private static Map<String, Object> run(Comparison.Side side) {
    return Json.object(
        "go", side.version(),
        "perIteration", side.perIteration(),
        "outcome", word(side.result().kind()),
        "status", ExitStatus.of(side.result()),
        "stdout", side.screen().outText(),
        "stderr", side.screen().errText(),
        "diagnostics", side.result().diagnostics());
  }

  private static Map<String, Object> variable(LoopVariable v) {
    return Json.object(
        "name", v.name(),
        "declared", position(v.declared()),
        "loop", Json.object("kind", v.range() ? "range" : "for", "at", position(v.loop())),
        "captures", v.captures().stream().map(ComparisonJson::capture).toList(),
        "fix",
            Json.object(
                "kind", word(v.remedy().advice()),
                "insert", v.name() + " := " + v.name(),
                "after", position(v.remedy().at())));
  }

  private static Map<String, Object> capture(LoopVariable.Capture c) {
    return Json.object(
        "kind", word(c.kind()),
        "at", position(c.at()),
        "use", position(c.use()),
        "text", c.text());
  }

  private static Map<String, Object> position(Position p) {
    return Json.object("file", p.file(), "line", p.line(), "column", p.column());
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
