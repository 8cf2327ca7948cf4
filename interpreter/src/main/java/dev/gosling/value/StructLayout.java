package dev.gosling.value;

/**
 * Where the fields of a struct type live, and how values of it are made and copied. One per
 * underlying struct type and program.
 */
public final class StructLayout {
  /** Per field: how it is carried. */
  public final Kind[] kinds;

  /** Per field: its index in {@link StructValue#longs} or {@link StructValue#refs}. */
  public final int[] slots;

  /** Per field: its type. */
  public final RuntimeType[] types;

  private final int longCount;
  private final int[] refFields;

  /** The only value of a type of size zero, so that pointers to it are equal; else null. */
  private final StructValue only;

  public StructLayout(RuntimeType[] types) {
    this.types = types;
    this.kinds = new Kind[types.length];
    this.slots = new int[types.length];
    int longs = 0;
    int refs = 0;
    for (int i = 0; i < types.length; i++) {
      kinds[i] = types[i].kind();
      slots[i] = kinds[i].isRef() ? refs++ : longs++;
    }
    longCount = longs;
    refFields = new int[refs];
    for (int i = 0; i < types.length; i++) if (kinds[i].isRef()) refFields[slots[i]] = i;
    only = longs == 0 && hasNoSize() ? make() : null;
  }

  private boolean hasNoSize() {
    for (RuntimeType type : types) if (type.size() > 0) return false;
    return true;
  }

  private static final long[] NO_LONGS = {};
  private static final Object[] NO_REFS = {};

  /** A new zero value. */
  public StructValue zero() {
    return only != null ? only : make();
  }

  private StructValue make() {
    Object[] refs = refFields.length == 0 ? NO_REFS : new Object[refFields.length];
    for (int i = 0; i < refs.length; i++) refs[i] = types[refFields[i]].zeroRef();
    return new StructValue(this, longCount == 0 ? NO_LONGS : new long[longCount], refs);
  }

  /**
   * A struct whose reference fields are null. The caller fills fields in and calls {@link
   * #complete}.
   */
  public StructValue incomplete() {
    if (only != null) return only;
    return new StructValue(
        this,
        longCount == 0 ? NO_LONGS : new long[longCount],
        refFields.length == 0 ? NO_REFS : new Object[refFields.length]);
  }

  /** Makes zero values where there is none yet. */
  public void complete(StructValue made) {
    Object[] refs = made.refs;
    for (int i = 0; i < refs.length; i++) {
      if (refs[i] == null) refs[i] = types[refFields[i]].zeroRef();
    }
  }

  /** A copy that shares no struct or array with {@code from}. */
  public StructValue copy(StructValue from) {
    if (only != null) return only;
    Object[] refs = refFields.length == 0 ? NO_REFS : new Object[refFields.length];
    for (int i = 0; i < refs.length; i++) refs[i] = types[refFields[i]].copyRef(from.refs[i]);
    return new StructValue(this, longCount == 0 ? NO_LONGS : from.longs.clone(), refs);
  }

  /** Copies {@code from} into {@code to}, keeping the identity of nested structs and arrays. */
  public void assign(StructValue to, StructValue from) {
    if (to == from) return;
    System.arraycopy(from.longs, 0, to.longs, 0, longCount);
    for (int i = 0; i < refFields.length; i++) {
      RuntimeType type = types[refFields[i]];
      if (type.isAggregate()) type.assignRef(to.refs[i], from.refs[i]);
      else to.refs[i] = from.refs[i];
    }
  }
}
