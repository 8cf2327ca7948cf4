package dev.gosling.stdlib.sort;

import dev.gosling.exec.Frame;
import dev.gosling.exec.FunctionCode;
import dev.gosling.value.Closure;
import dev.gosling.value.InterfaceValue;
import dev.gosling.value.RuntimeType;
import dev.gosling.value.Slice;

/** Sorts a Go slice; how two elements compare is left open. */
public abstract class SliceSorter extends Sorter {
  protected final Slice slice;
  protected final RuntimeType elem;
  private final boolean refs;

  /**
   * @param value the slice as an {@code any}; its type tells how elements are moved
   */
  protected SliceSorter(InterfaceValue value) {
    slice = (Slice) value.ref;
    elem = value.type.elem();
    refs = elem.kind().isRef();
  }

  public final int length() {
    return Slice.len(slice);
  }

  @Override
  protected final void swap(int i, int j) {
    if (!refs) {
      long bits = slice.getBits(i);
      slice.setBits(i, slice.getBits(j));
      slice.setBits(j, bits);
    } else if (!elem.isAggregate()) {
      Object ref = slice.getRef(i);
      slice.setRef(i, slice.getRef(j));
      slice.setRef(j, ref);
    } else if (i != j) {
      // Structs and arrays stay where they are, since pointers may refer to them.
      Object copy = elem.copyRef(slice.getRef(i));
      elem.assignRef(slice.getRef(i), slice.getRef(j));
      elem.assignRef(slice.getRef(j), copy);
    }
  }

  /** Compares by a Go function of two indexes. */
  public static SliceSorter byIndexes(Frame frame, InterfaceValue value, Closure less) {
    FunctionCode code = (FunctionCode) less.code();
    return new SliceSorter(value) {
      @Override
      protected boolean less(int i, int j) {
        Frame callee = code.newFrame(frame, less);
        callee.longs[1] = i;
        callee.longs[2] = j;
        code.run(callee);
        return callee.longs[0] != 0;
      }
    };
  }

  /** Compares by a Go function of two elements that returns an int. */
  public static SliceSorter byElements(Frame frame, InterfaceValue value, Closure compare) {
    FunctionCode code = (FunctionCode) compare.code();
    return new SliceSorter(value) {
      private final boolean refs = elem.kind().isRef();

      @Override
      protected boolean less(int i, int j) {
        Frame callee = code.newFrame(frame, compare);
        if (refs) {
          callee.refs[0] = elem.copyRef(slice.getRef(i));
          callee.refs[1] = elem.copyRef(slice.getRef(j));
        } else {
          callee.longs[1] = slice.getBits(i);
          callee.longs[2] = slice.getBits(j);
        }
        code.run(callee);
        return callee.longs[0] < 0;
      }
    };
  }
}
