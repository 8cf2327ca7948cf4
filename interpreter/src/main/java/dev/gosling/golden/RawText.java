package dev.gosling.golden;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Bytes as a string of Latin-1: what programs print need not be UTF-8, and is compared to the byte.
 */
final class RawText {
  private static final Pattern GOROUTINE =
      Pattern.compile("(?m)^goroutine (\\d+)(?: gp=\\S+ m=\\S+(?: mp=\\S+)?)? (\\[.*\\]:)$");

  /** Lines of Go's reports that hold addresses. */
  private static final Pattern ADDRESSES = Pattern.compile("(?m)^(?:\\[signal |runtime: sp=).*$");

  private RawText() {}

  static String of(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  /** The bytes of a text that is no raw text, as a program would print it. */
  static String encode(String text) {
    return of(text.getBytes(StandardCharsets.UTF_8));
  }

  static byte[] bytes(String raw) {
    return raw.getBytes(StandardCharsets.ISO_8859_1);
  }

  /** For people: as UTF-8, or what is not UTF-8 as it is. */
  static String shown(String raw) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes(raw))).toString();
    } catch (CharacterCodingException e) {
      return raw;
    }
  }

  /** The lines in the order of the alphabet. */
  static String sortedLines(String text) {
    List<String> lines = new ArrayList<>(text.lines().toList());
    Collections.sort(lines);
    return String.join("\n", lines);
  }

  /**
   * Standard error up to and with the first {@code goroutine N [state]:} line, without what Go
   * itself does not promise: numbers of goroutines other than main, addresses, and the stack of the
   * scheduler that a stack overflow shows first.
   */
  static String upToFirstGoroutine(String stderr) {
    String text = stderr.replaceAll("(?m)^runtime stack:\n(?:.+\n)*", "");
    text =
        ADDRESSES
            .matcher(text)
            .replaceAll(m -> Matcher.quoteReplacement(withoutAddress(m.group())));
    Matcher m = GOROUTINE.matcher(text);
    if (!m.find()) return text;
    String number = m.group(1).equals("1") ? "1" : "N";
    return text.substring(0, m.start()) + "goroutine " + number + " " + m.group(2) + "\n";
  }

  private static String withoutAddress(String line) {
    return line.replaceAll("=(\\[?)0x[0-9a-f]+(, 0x[0-9a-f]+)?", "=$1N");
  }
}
