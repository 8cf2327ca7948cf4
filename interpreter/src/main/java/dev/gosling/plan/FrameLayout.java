package dev.gosling.plan;

import dev.gosling.value.Kind;

/** Numbers the slots of a function's frame. Slots are not reused: a frame is small and short. */
final class FrameLayout {
  private int longs;
  private int refs;

  int newSlot(Kind kind) {
    return kind.isRef() ? refs++ : longs++;
  }

  int longSlots() {
    return longs;
  }

  int refSlots() {
    return refs;
  }
}
