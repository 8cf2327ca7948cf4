package dev.gosling.stdlib.slices;

import static dev.gosling.stdlib.Lengthy.lengthy;

import dev.gosling.exec.Frame;
import dev.gosling.spi.NativeFunction;
import dev.gosling.stdlib.sort.SliceSorter;
import dev.gosling.value.Closure;
import dev.gosling.value.InterfaceValue;

/** The body-less functions of {@code slices}. */
public final class SlicesNatives {
  private SlicesNatives() {}

  public static NativeFunction of(String name) {
    return switch (name) {
      case "sortOrdered" -> lengthy(f -> OrderedSort.sort((InterfaceValue) f.refs[0]));
      case "sortFunc" ->
          f -> {
            SliceSorter s = byElements(f);
            s.sort(s.length());
          };
      case "sortStableFunc" ->
          f -> {
            SliceSorter s = byElements(f);
            s.stable(s.length());
          };
      default -> null;
    };
  }

  private static SliceSorter byElements(Frame f) {
    Closure compare = (Closure) ((InterfaceValue) f.refs[1]).ref;
    return SliceSorter.byElements(f, (InterfaceValue) f.refs[0], compare);
  }
}
