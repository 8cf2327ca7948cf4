package dev.gosling.grammar;

import java.nio.charset.StandardCharsets;
import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.IntStream;
import org.antlr.v4.runtime.misc.Interval;

/**
 * A part of a source file as the lexer reads it: a byte at a time, so that an index is the byte
 * offset in the file.
 *
 * <p>Bytes of characters outside ASCII read as {@link #NON_ASCII}: ANTLR keeps transition tables
 * for characters below 128 only. A byte order mark, and every byte that has been reported as an
 * error (NUL, invalid UTF-8), is passed over as if it were not there, as in gc: what stands on both
 * sides of it is one token.
 */
public final class GoCharStream implements CharStream {
  /** What every byte of a character outside ASCII reads as. */
  static final byte NON_ASCII = 0x7F;

  /** What stands in for a delete character, which would read as one outside ASCII. */
  private static final byte CONTROL = 0x01;

  private static final byte SKIPPED = 0;
  private static final int BYTE_ORDER_MARK = 0xFEFF;

  private final byte[] source;
  private final byte[] chars;
  private final int end;
  private int index;

  /**
   * @param source UTF-8 bytes of a whole file
   * @param from offset of the first byte to read
   * @param to offset behind the last byte to read
   * @param errors is told of bytes that may not stand in a Go file
   */
  public GoCharStream(byte[] source, int from, int to, SyntaxErrors errors) {
    this.source = source;
    this.chars = readable(source, from, to, errors);
    this.end = to;
    this.index = afterSkipped(from);
  }

  /** Whether some bytes read differently from what the source has. */
  boolean hasNonAscii() {
    return chars != source;
  }

  /** The first byte at or behind an offset that is not passed over. */
  int afterSkipped(int from) {
    int at = from;
    while (at < end && chars[at] == SKIPPED) at++;
    return at;
  }

  /** Whether some bytes between two offsets are passed over. */
  boolean hasSkipped(int from, int to) {
    for (int i = from; i < to; i++) if (chars[i] == SKIPPED) return true;
    return false;
  }

  byte[] source() {
    return source;
  }

  private static byte[] readable(byte[] source, int from, int to, SyntaxErrors errors) {
    for (int i = from; i < to; i++) {
      if (source[i] <= 0 || source[i] == NON_ASCII) return decoded(source, from, i, to, errors);
    }
    return source;
  }

  private static byte[] decoded(byte[] source, int start, int from, int to, SyntaxErrors errors) {
    byte[] chars = source.clone();
    int i = from;
    while (i < to) {
      if (source[i] > 0) {
        if (source[i] == NON_ASCII) chars[i] = CONTROL;
        i++;
        continue;
      }
      int length = source[i] == 0 ? 0 : Utf8.length(source, i, to);
      boolean isMark = length > 0 && Utf8.decode(source, i, length) == BYTE_ORDER_MARK;
      String problem = null;
      if (source[i] == 0) problem = "invalid NUL character";
      else if (length == 0) problem = "invalid UTF-8 encoding";
      else if (isMark && i > 0) problem = "invalid BOM in the middle of the file";
      if (problem != null) errors.error(i, problem);
      byte replacement = problem == null && !isMark ? NON_ASCII : SKIPPED;
      int next = i + Math.max(length, 1);
      while (i < next) chars[i++] = replacement;
    }
    return chars;
  }

  /** The lexer looks ahead by one. */
  @Override
  public int LA(int i) {
    int at = index + i - 1;
    return at < end ? chars[at] : IntStream.EOF;
  }

  @Override
  public void consume() {
    index = afterSkipped(index + 1);
  }

  @Override
  public int mark() {
    return -1;
  }

  @Override
  public void release(int marker) {}

  @Override
  public int index() {
    return index;
  }

  @Override
  public void seek(int index) {
    this.index = index;
  }

  @Override
  public int size() {
    return end;
  }

  @Override
  public String getSourceName() {
    return UNKNOWN_SOURCE_NAME;
  }

  @Override
  public String getText(Interval interval) {
    int from = interval.a;
    return new String(source, from, interval.b + 1 - from, StandardCharsets.UTF_8);
  }
}
