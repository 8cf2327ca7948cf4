package dev.gosling.stdlib.fmt;

import dev.gosling.exec.Calls;
import dev.gosling.exec.Frame;
import dev.gosling.exec.FunctionCode;
import dev.gosling.runtime.Program;
import dev.gosling.spi.NativeFunction;
import dev.gosling.stdlib.ByteBuilder;
import dev.gosling.stdlib.os.StandardFiles;
import dev.gosling.value.LongSlice;
import dev.gosling.value.RefSlice;
import java.io.IOException;

/** The body-less functions of {@code fmt}. */
public final class FmtNatives {
  private FmtNatives() {}

  public static NativeFunction of(String name) {
    return switch (name) {
      case "Print" ->
          f -> {
            Printer p = new Printer(f, new ByteBuilder());
            p.print(f.refs[1]);
            toStdout(f, p.out);
          };
      case "Println" ->
          f -> {
            Printer p = new Printer(f, new ByteBuilder());
            p.println(f.refs[1]);
            toStdout(f, p.out);
          };
      case "Printf" ->
          f -> {
            Printer p = new Printer(f, new ByteBuilder());
            p.printf(f.string(1), f.refs[2]);
            toStdout(f, p.out);
          };
      case "Sprint" ->
          f -> {
            Printer p = new Printer(f, new ByteBuilder());
            p.print(f.refs[1]);
            f.refs[0] = p.out.toGoString();
          };
      case "Sprintln" ->
          f -> {
            Printer p = new Printer(f, new ByteBuilder());
            p.println(f.refs[1]);
            f.refs[0] = p.out.toGoString();
          };
      case "Sprintf" ->
          f -> {
            Printer p = new Printer(f, new ByteBuilder());
            p.printf(f.string(1), f.refs[2]);
            f.refs[0] = p.out.toGoString();
          };
      case "Append" ->
          f -> {
            Printer p = new Printer(f, ByteBuilder.appendingTo(f.bytes(1)));
            p.print(f.refs[2]);
            f.refs[0] = p.out.toSlice();
          };
      case "Appendln" ->
          f -> {
            Printer p = new Printer(f, ByteBuilder.appendingTo(f.bytes(1)));
            p.println(f.refs[2]);
            f.refs[0] = p.out.toSlice();
          };
      case "Appendf" ->
          f -> {
            Printer p = new Printer(f, ByteBuilder.appendingTo(f.bytes(1)));
            p.printf(f.string(2), f.refs[3]);
            f.refs[0] = p.out.toSlice();
          };
      case "errorText" -> FmtNatives::errorText;
      case "scanReady" -> f -> scanReady(f, Lookahead.of(f, f.refs[0]));
      case "scanReadyString" -> f -> scanReady(f, Lookahead.of(f.string(0)));
      case "scanfReady" -> f -> scanfReady(f, Lookahead.of(f, f.refs[0]));
      case "scanfReadyString" -> f -> scanfReady(f, Lookahead.of(f.string(0)));
      case "pointee" -> ScanTargets::describe;
      case "storeBits" -> ScanTargets::storeBits;
      case "storeFloat" -> ScanTargets::storeFloat;
      case "storeComplex" -> ScanTargets::storeComplex;
      case "storeText" -> ScanTargets::storeText;
      case "state.Write" ->
          f -> {
            printer(f, 1).out.add(f.bytes(2));
            f.longs[0] = f.refs[2] == null ? 0 : f.bytes(2).length;
          };
      case "state.Width" ->
          f -> {
            f.longs[0] = printer(f, 0).fmt.width;
            f.setBoolean(1, printer(f, 0).fmt.hasWidth);
          };
      case "state.Precision" ->
          f -> {
            f.longs[0] = printer(f, 0).fmt.precision;
            f.setBoolean(1, printer(f, 0).fmt.hasPrecision);
          };
      case "state.Flag" -> f -> f.setBoolean(0, flag(printer(f, 0).fmt, f.longs[1]));
      default -> null;
    };
  }

  /**
   * Writes to standard output. While nothing has made {@code os.Stdout}, there is no need to: most
   * programs never load package os.
   */
  private static void toStdout(Frame f, ByteBuilder out) {
    Program program = f.goroutine.program();
    if (!StandardFiles.of(program).stdoutIsMade()) {
      try {
        program.stdout().write(out.array, 0, out.length);
        f.longs[0] = out.length;
        return;
      } catch (IOException e) {
        // The other way makes a Go error of it.
      }
    }
    FunctionCode code = Calls.of(program).function("fmt", "toStdout");
    Frame callee = code.newFrame(f, code.closure());
    callee.refs[1] = out.toSlice();
    code.run(callee);
    f.longs[0] = callee.longs[0];
    f.refs[0] = callee.refs[0];
  }

  /** {@code func(source, a []any, newlineIsSpace bool) (n int, line bool, used int)}. */
  private static void scanReady(Frame f, Lookahead in) {
    if (in == null) return;
    boolean newlineIsSpace = f.longs[3] != 0;
    int from = in.at;
    QuickScan scan = new QuickScan(in);
    RefSlice args = (RefSlice) f.refs[1];
    int n = scan.values(args, newlineIsSpace);
    f.longs[0] = n;
    f.setBoolean(1, !newlineIsSpace && args != null && n == args.length && scan.newline());
    f.longs[2] = in.at - from;
  }

  /** {@code func(source, format string, a []any) bool}. */
  private static void scanfReady(Frame f, Lookahead in) {
    f.setBoolean(0, in != null && new QuickScan(in).format(f.string(1), (RefSlice) f.refs[2]));
  }

  /** The printer in the first field of the {@code *state} in reference slot {@code i}. */
  private static Printer printer(Frame f, int i) {
    return (Printer) f.struct(i).refs[0];
  }

  private static boolean flag(Format fmt, long c) {
    return switch ((int) c) {
      case '-' -> fmt.minus;
      case '+' -> fmt.plus || fmt.plusV;
      case '#' -> fmt.sharp || fmt.sharpV;
      case ' ' -> fmt.space;
      case '0' -> fmt.zero && !fmt.minus;
      default -> false;
    };
  }

  private static void errorText(Frame f) {
    Printer p = new Printer(f, new ByteBuilder());
    p.wrapErrors = true;
    p.printf(f.string(2), f.refs[3]);
    f.refs[0] = p.out.toGoString();
    int n = p.wrappedCount;
    long[] wrapped = new long[n];
    for (int i = 0; i < n; i++) wrapped[i] = p.wrapped[i];
    if (p.reordered) java.util.Arrays.sort(wrapped);
    f.refs[1] = n == 0 ? null : new LongSlice(wrapped, 0, n, n);
  }
}
