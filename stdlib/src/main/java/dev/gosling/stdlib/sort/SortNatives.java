package dev.gosling.stdlib.sort;

import dev.gosling.exec.Calls;
import dev.gosling.exec.Frame;
import dev.gosling.exec.FunctionCode;
import dev.gosling.spi.NativeFunction;
import dev.gosling.stdlib.reflect.ReflectKind;
import dev.gosling.stdlib.reflect.TypeDescriptor;
import dev.gosling.value.Closure;
import dev.gosling.value.InterfaceValue;
import dev.gosling.value.RuntimeType;
import dev.gosling.value.Slice;

/** The body-less functions of {@code sort}. */
public final class SortNatives {
  private SortNatives() {}

  public static NativeFunction of(String name) {
    return switch (name) {
      case "sortInterface" -> f -> new InterfaceSorter(f).sort((int) f.longs[0], (int) f.longs[1]);
      case "stableInterface" -> f -> new InterfaceSorter(f).stable((int) f.longs[0]);
      case "sortSlice" ->
          f -> {
            boolean isSlice = isSlice(f);
            if (isSlice) {
              SliceSorter s = byIndexes(f);
              s.sort(s.length());
            }
            f.setBoolean(0, isSlice);
          };
      case "stableSlice" ->
          f -> {
            boolean isSlice = isSlice(f);
            if (isSlice) {
              SliceSorter s = byIndexes(f);
              s.stable(s.length());
            }
            f.setBoolean(0, isSlice);
          };
      case "length" -> f -> f.longs[0] = Slice.len(((InterfaceValue) f.refs[0]).ref);
      default -> null;
    };
  }

  private static boolean isSlice(Frame f) {
    return f.refs[0] instanceof InterfaceValue v
        && TypeDescriptor.of(v.type).kind == ReflectKind.SLICE;
  }

  private static SliceSorter byIndexes(Frame f) {
    return SliceSorter.byIndexes(f, (InterfaceValue) f.refs[0], (Closure) f.refs[1]);
  }

  /** Calls the methods of the {@code sort.Interface} in reference slot 0. */
  private static final class InterfaceSorter extends Sorter {
    private final Frame frame;
    private final InterfaceValue data;
    private final FunctionCode less;
    private final FunctionCode swap;

    InterfaceSorter(Frame frame) {
      this.frame = frame;
      data = (InterfaceValue) frame.refs[0];
      Calls calls = Calls.of(frame);
      less = calls.method(data.type, "Less").code();
      swap = calls.method(data.type, "Swap").code();
    }

    @Override
    protected boolean less(int i, int j) {
      Frame callee = frameFor(less, i, j, 1);
      less.run(callee);
      return callee.longs[0] != 0;
    }

    @Override
    protected void swap(int i, int j) {
      swap.run(frameFor(swap, i, j, 0));
    }

    private Frame frameFor(FunctionCode code, int i, int j, int results) {
      Frame callee = code.newFrame(frame, code.closure());
      RuntimeType type = data.type;
      int at = results;
      if (type.kind().isRef()) callee.refs[0] = type.copyRef(data.ref);
      else callee.longs[at++] = data.bits;
      callee.longs[at] = i;
      callee.longs[at + 1] = j;
      return callee;
    }
  }
}
