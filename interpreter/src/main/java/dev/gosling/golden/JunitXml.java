package dev.gosling.golden;

import java.time.Duration;
import java.util.List;

/** A report in the XML that build servers read, which JUnit's first tools defined. */
public final class JunitXml {
  private JunitXml() {}

  /** The report of a suite that has ended. */
  public static String of(String suite, List<Verdict> verdicts, Duration elapsed) {
    long failed = verdicts.stream().filter(Verdict::failed).count();
    long skipped = verdicts.stream().filter(v -> v.kind() == Verdict.Kind.NOT_RUN).count();
    String counts =
        " tests=\"%d\" failures=\"%d\" errors=\"0\" skipped=\"%d\" time=\"%s\""
            .formatted(verdicts.size(), failed, skipped, FailureText.seconds(elapsed));
    StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    xml.append("<testsuites").append(counts).append(">\n");
    xml.append("  <testsuite name=\"").append(escaped(suite)).append('"').append(counts);
    xml.append(">\n");
    for (Verdict verdict : verdicts) appendCase(xml, suite, verdict);
    return xml.append("  </testsuite>\n</testsuites>\n").toString();
  }

  private static void appendCase(StringBuilder xml, String suite, Verdict verdict) {
    xml.append("    <testcase classname=\"").append(escaped(suite));
    xml.append("\" name=\"").append(escaped(verdict.test().name()));
    xml.append("\" file=\"").append(escaped(verdict.test().path()));
    xml.append("\" time=\"").append(FailureText.seconds(verdict.elapsed())).append('"');
    switch (verdict.kind()) {
      case PASSED, UPDATED -> xml.append("/>\n");
      case NOT_RUN -> xml.append(">\n      <skipped/>\n    </testcase>\n");
      case FAILED, OUT_OF_MEMORY -> {
        xml.append(">\n      <failure message=\"");
        xml.append(escaped(verdict.mismatches().getFirst().summary())).append("\">");
        xml.append(escaped(String.join("\n", FailureText.of(verdict))));
        xml.append("</failure>\n    </testcase>\n");
      }
    }
  }

  /** What XML cannot hold at all becomes a replacement character. */
  private static String escaped(String text) {
    StringBuilder xml = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '<' -> xml.append("&lt;");
                case '>' -> xml.append("&gt;");
                case '&' -> xml.append("&amp;");
                case '"' -> xml.append("&quot;");
                default -> xml.appendCodePoint(isXml(c) ? c : 0xfffd);
              }
            });
    return xml.toString();
  }

  private static boolean isXml(int c) {
    return c == '\n'
        || c == '\t'
        || c >= ' ' && c < 0xd800
        || c >= 0xe000 && c != 0xfffe && c != 0xffff;
  }
}
