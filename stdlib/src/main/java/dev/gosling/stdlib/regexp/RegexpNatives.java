package dev.gosling.stdlib.regexp;

import static dev.gosling.stdlib.Lengthy.lengthy;

import dev.gosling.exec.Frame;
import dev.gosling.spi.NativeFunction;
import dev.gosling.stdlib.ByteBuilder;
import dev.gosling.value.ByteSlice;
import dev.gosling.value.GoString;
import dev.gosling.value.LongSlice;
import dev.gosling.value.RefSlice;
import dev.gosling.value.Slice;
import dev.gosling.value.StructValue;
import dev.gosling.value.Utf8;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The body-less functions of {@code regexp}. Texts are strings or, without a copy, bytes. */
public final class RegexpNatives {
  /** Slots of {@code Regexp}: the flag {@code longest} and the automaton. */
  private static final int LONGEST = 0;

  private static final int AUTOMATON = 0;

  private RegexpNatives() {}

  public static NativeFunction of(String name) {
    return switch (name) {
      case "compile" -> RegexpNatives::compile;
      case "Regexp.MatchString" -> lengthy(f -> f.setBoolean(0, matches(f, f.string(1))));
      case "Regexp.Match" -> lengthy(f -> f.setBoolean(0, matches(f, view(f.bytes(1)))));
      case "Regexp.find" -> lengthy(f -> f.refs[0] = find(f, f.string(2)));
      case "Regexp.findBytes" -> lengthy(f -> f.refs[0] = find(f, view(f.bytes(2))));
      case "Regexp.all" -> lengthy(f -> f.refs[0] = all(f, f.string(2)));
      case "Regexp.allBytes" -> lengthy(f -> f.refs[0] = all(f, view(f.bytes(2))));
      case "Regexp.FindString" -> lengthy(RegexpNatives::findString);
      case "Regexp.FindAllString" -> lengthy(RegexpNatives::findAllString);
      case "Regexp.spots" -> lengthy(f -> f.refs[0] = spots(f, f.string(2)));
      case "Regexp.spotsBytes" -> lengthy(f -> f.refs[0] = spots(f, view(f.bytes(2))));
      case "Regexp.replace" -> lengthy(f -> f.refs[0] = replace(f).toGoString());
      case "Regexp.expand" -> RegexpNatives::expand;
      default -> null;
    };
  }

  private static GoString view(ByteSlice s) {
    return s == null ? GoString.EMPTY : new GoString(s.array, s.offset, s.length);
  }

  private static void compile(Frame f) {
    GoString pattern = f.string(5);
    f.refs[1] = null;
    f.refs[2] = GoString.EMPTY;
    f.refs[3] = GoString.EMPTY;
    f.refs[4] = GoString.EMPTY;
    try {
      PatternParser parser = new PatternParser(pattern, f.longs[1] == 0);
      Node node = parser.parse();
      Automaton automaton = Compiler.compile(node, parser.names);
      if (automaton == null) throw new PatternError(PatternError.LARGE, pattern);
      f.refs[0] = automaton;
      Object[] names = parser.names.stream().map(GoString::of).toArray();
      f.refs[1] = new RefSlice(names, 0, names.length, names.length);
      f.refs[4] = automaton.literalPrefix();
      f.setBoolean(0, automaton.literalPrefixIsAll());
    } catch (PatternError e) {
      f.refs[0] = null;
      f.refs[2] = GoString.of(e.code);
      f.refs[3] = e.expr;
    }
  }

  private static Matcher matcher(StructValue re, GoString text, int wanted) {
    boolean longest = wanted > 0 && re.longs[LONGEST] != 0;
    return new Matcher((Automaton) re.refs[AUTOMATON], longest, text, wanted);
  }

  private static boolean matches(Frame f, GoString text) {
    return matcher(f.struct(0), text, 0).find(text.offset);
  }

  private static LongSlice longs(long[] values, int n) {
    return new LongSlice(values, 0, n, n);
  }

  /** The slots of the first match, nil for none. */
  private static LongSlice find(Frame f, GoString text) {
    Matcher m = matcher(f.struct(1), text, (int) f.longs[0]);
    if (!m.find(text.offset)) return null;
    long[] found = new long[m.slots.length];
    for (int i = 0; i < found.length; i++) found[i] = offset(m.slots[i], text);
    return longs(found, found.length);
  }

  private static int offset(int slot, GoString text) {
    return slot < 0 ? -1 : slot - text.offset;
  }

  /** Is given one match after the other. */
  private interface Found {
    void match(int[] slots);
  }

  /** Up to {@code limit} matches that do not overlap; an empty one not directly behind another. */
  private static void forEach(Matcher m, GoString text, long limit, Found found) {
    int end = text.offset + text.length;
    int previousEnd = -1;
    long count = 0;
    for (int at = text.offset; count < limit && at <= end && m.find(at); ) {
      int from = m.slots[0];
      int to = m.slots[1];
      boolean accepted = true;
      if (to == at) {
        accepted = from != previousEnd;
        at += at < end ? Utf8.width(Utf8.decode(text.array, at, end)) : 1;
      } else {
        at = to;
      }
      previousEnd = to;
      if (accepted) {
        found.match(m.slots);
        count++;
      }
    }
  }

  private static long limit(long n) {
    return n < 0 ? Long.MAX_VALUE : n;
  }

  /** Collects slots. */
  private static final class Flat implements Found {
    long[] values = new long[16];
    int count;
    private final GoString text;

    Flat(GoString text) {
      this.text = text;
    }

    @Override
    public void match(int[] slots) {
      if (count + slots.length > values.length) {
        values = Arrays.copyOf(values, Math.max(2 * values.length, count + slots.length));
      }
      for (int slot : slots) values[count++] = offset(slot, text);
    }
  }

  /** The slots of all matches, one match behind the other. */
  private static LongSlice all(Frame f, GoString text) {
    Flat flat = new Flat(text);
    Matcher m = matcher(f.struct(1), text, (int) f.longs[1]);
    forEach(m, text, limit(f.longs[0]), flat);
    return longs(flat.values, flat.count);
  }

  private static void findString(Frame f) {
    GoString text = f.string(2);
    Matcher m = matcher(f.struct(1), text, 2);
    f.refs[0] = m.find(text.offset) ? matched(text, m.slots) : GoString.EMPTY;
  }

  private static GoString matched(GoString text, int[] slots) {
    return text.substring(slots[0] - text.offset, slots[1] - text.offset);
  }

  private static void findAllString(Frame f) {
    GoString text = f.string(2);
    Matcher m = matcher(f.struct(1), text, 2);
    List<Object> found = new ArrayList<>();
    forEach(m, text, limit(f.longs[0]), slots -> found.add(matched(text, slots)));
    Object[] strings = found.toArray();
    f.refs[0] =
        strings.length == 0 ? null : new RefSlice(strings, 0, strings.length, strings.length);
  }

  /** The matches that ReplaceAll replaces: unlike FindAll's, searched for rune by rune. */
  private static void forEachSpot(Matcher m, GoString text, Found found) {
    int end = text.offset + text.length;
    int lastEnd = text.offset;
    for (int at = text.offset; at <= end && m.find(at); ) {
      int from = m.slots[0];
      int to = m.slots[1];
      if (to > lastEnd || from == text.offset) found.match(m.slots);
      lastEnd = to;
      int width = at < end ? Utf8.width(Utf8.decode(text.array, at, end)) : 0;
      if (at + width > to) at += width;
      else if (at + 1 > to) at++;
      else at = to;
    }
  }

  private static LongSlice spots(Frame f, GoString text) {
    Flat flat = new Flat(text);
    forEachSpot(matcher(f.struct(1), text, (int) f.longs[0]), text, flat);
    return longs(flat.values, flat.count);
  }

  /** {@code (re *Regexp) replace(src, repl string, literal bool) string}. */
  private static ByteBuilder replace(Frame f) {
    GoString text = f.string(2);
    GoString replacement = f.string(3);
    boolean literal = f.longs[0] != 0;
    for (int i = 0; !literal; i++) {
      if (i == replacement.length) literal = true;
      else if (replacement.byteAt(i) == '$') break;
    }
    Automaton automaton = (Automaton) f.struct(1).refs[AUTOMATON];
    Matcher m = matcher(f.struct(1), text, literal ? 2 : automaton.slots());
    ByteBuilder out = new ByteBuilder(text.length);
    int[] copied = {text.offset};
    boolean plain = literal;
    forEachSpot(
        m,
        text,
        slots -> {
          out.add(text.array, copied[0], slots[0]);
          if (plain) out.add(replacement);
          else Template.expand(out, replacement, text, slots, automaton.names);
          copied[0] = slots[1];
        });
    out.add(text.array, copied[0], text.offset + text.length);
    return out;
  }

  /** {@code (re *Regexp) expand(template, src string, match []int) []byte}. */
  private static void expand(Frame f) {
    GoString source = f.string(3);
    Slice match = (Slice) f.refs[4];
    int[] slots = new int[Slice.len(match)];
    for (int i = 0; i < slots.length; i++) {
      long offset = match.getBits(i);
      slots[i] = offset < 0 ? -1 : (int) offset + source.offset;
    }
    Automaton automaton = (Automaton) f.struct(1).refs[AUTOMATON];
    ByteBuilder out = new ByteBuilder();
    Template.expand(out, f.string(2), source, slots, automaton.names);
    f.refs[0] = out.toSlice();
  }
}
