package dev.gosling.plan;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.StmtNode;
import dev.gosling.exec.assign.AssignAggregate;
import dev.gosling.exec.assign.SetDerefBool;
import dev.gosling.exec.assign.SetDerefDouble;
import dev.gosling.exec.assign.SetDerefLong;
import dev.gosling.exec.assign.SetDerefRef;
import dev.gosling.exec.assign.SetFieldBool;
import dev.gosling.exec.assign.SetFieldDouble;
import dev.gosling.exec.assign.SetFieldLong;
import dev.gosling.exec.assign.SetFieldRef;
import dev.gosling.exec.assign.SetIndexBool;
import dev.gosling.exec.assign.SetIndexFloat32;
import dev.gosling.exec.assign.SetIndexFloat64;
import dev.gosling.exec.assign.SetIndexInt16;
import dev.gosling.exec.assign.SetIndexInt32;
import dev.gosling.exec.assign.SetIndexInt64;
import dev.gosling.exec.assign.SetIndexInt8;
import dev.gosling.exec.assign.SetIndexRef;
import dev.gosling.exec.assign.SetIndexUint16;
import dev.gosling.exec.assign.SetIndexUint32;
import dev.gosling.exec.assign.SetIndexUint8;
import dev.gosling.exec.assign.SetMapBitsByBits;
import dev.gosling.exec.assign.SetMapBitsByRef;
import dev.gosling.exec.assign.SetMapRefByBits;
import dev.gosling.exec.assign.SetMapRefByRef;
import dev.gosling.exec.expr.DerefBool;
import dev.gosling.exec.expr.DerefDouble;
import dev.gosling.exec.expr.DerefLong;
import dev.gosling.exec.expr.DerefRef;
import dev.gosling.exec.expr.ElementAddress;
import dev.gosling.exec.expr.FieldBool;
import dev.gosling.exec.expr.FieldDouble;
import dev.gosling.exec.expr.FieldLong;
import dev.gosling.exec.expr.FieldRef;
import dev.gosling.exec.expr.IndexBool;
import dev.gosling.exec.expr.IndexFloat32;
import dev.gosling.exec.expr.IndexFloat64;
import dev.gosling.exec.expr.IndexInt16;
import dev.gosling.exec.expr.IndexInt32;
import dev.gosling.exec.expr.IndexInt64;
import dev.gosling.exec.expr.IndexInt8;
import dev.gosling.exec.expr.IndexRef;
import dev.gosling.exec.expr.IndexSite;
import dev.gosling.exec.expr.IndexUint16;
import dev.gosling.exec.expr.IndexUint32;
import dev.gosling.exec.expr.IndexUint8;
import dev.gosling.exec.expr.LongFieldAddress;
import dev.gosling.exec.expr.MapBitsByBits;
import dev.gosling.exec.expr.MapBitsByRef;
import dev.gosling.exec.expr.MapRefByBits;
import dev.gosling.exec.expr.MapRefByRef;
import dev.gosling.exec.expr.NotNilPointer;
import dev.gosling.exec.expr.RefFieldAddress;
import dev.gosling.value.Kind;
import dev.gosling.value.RuntimeType;
import dev.gosling.value.StructLayout;

/**
 * Makes the nodes that read and write what references lead to: elements, fields, pointees and map
 * entries; with {@link Memory} the one place where variants can be put in. Reading an aggregate
 * yields its object; writing one copies into it.
 */
final class HeapMemory {
  private HeapMemory() {}

  // Elements of slices and arrays

  /** {@code x[index]}, {@code x} yielding a slice or an array's object. */
  static ExprNode index(ExprNode x, ExprNode index, RuntimeType elem, IndexSite site) {
    return switch (elem.storage()) {
      case BOOL -> IndexBool.of(x, index, site);
      case INT8 -> IndexInt8.of(x, index, site);
      case UINT8 -> IndexUint8.of(x, index, site);
      case INT16 -> IndexInt16.of(x, index, site);
      case UINT16 -> IndexUint16.of(x, index, site);
      case INT32 -> IndexInt32.of(x, index, site);
      case UINT32 -> IndexUint32.of(x, index, site);
      case INT64 -> IndexInt64.of(x, index, site);
      case FLOAT32 -> IndexFloat32.of(x, index, site);
      case FLOAT64 -> IndexFloat64.of(x, index, site);
      case REF -> IndexRef.of(x, index, site);
    };
  }

  static StmtNode setIndex(
      ExprNode x, ExprNode index, ExprNode value, RuntimeType elem, IndexSite site) {
    if (elem.isAggregate()) {
      return new AssignAggregate(index(x, index, elem, site), value, elem);
    }
    return switch (elem.storage()) {
      case BOOL -> new SetIndexBool(x, index, value, site);
      case INT8 -> new SetIndexInt8(x, index, value, site);
      case UINT8 -> new SetIndexUint8(x, index, value, site);
      case INT16 -> new SetIndexInt16(x, index, value, site);
      case UINT16 -> new SetIndexUint16(x, index, value, site);
      case INT32 -> new SetIndexInt32(x, index, value, site);
      case UINT32 -> new SetIndexUint32(x, index, value, site);
      case INT64 -> new SetIndexInt64(x, index, value, site);
      case FLOAT32 -> new SetIndexFloat32(x, index, value, site);
      case FLOAT64 -> new SetIndexFloat64(x, index, value, site);
      case REF -> new SetIndexRef(x, index, value, site);
    };
  }

  /** {@code &x[index]}. */
  static ExprNode elementAddress(ExprNode x, ExprNode index, RuntimeType elem, IndexSite site) {
    return elem.isAggregate() ? index(x, index, elem, site) : new ElementAddress(x, index, site);
  }

  // Fields

  /** The field of the struct that {@code x} yields or points to. */
  static ExprNode field(ExprNode x, StructLayout layout, int index, int pos) {
    int slot = layout.slots[index];
    return switch (layout.kinds[index]) {
      case BOOL -> FieldBool.of(x, slot, pos);
      case LONG -> FieldLong.of(x, slot, pos);
      case DOUBLE -> FieldDouble.of(x, slot, pos);
      case REF -> FieldRef.of(x, slot, pos);
    };
  }

  static StmtNode setField(ExprNode x, StructLayout layout, int index, ExprNode value, int pos) {
    RuntimeType type = layout.types[index];
    if (type.isAggregate()) {
      return new AssignAggregate(field(x, layout, index, pos), value, type);
    }
    int slot = layout.slots[index];
    return switch (layout.kinds[index]) {
      case BOOL -> new SetFieldBool(x, slot, value, pos);
      case LONG -> new SetFieldLong(x, slot, value, pos);
      case DOUBLE -> new SetFieldDouble(x, slot, value, pos);
      case REF -> new SetFieldRef(x, slot, value, pos);
    };
  }

  static ExprNode fieldAddress(ExprNode x, StructLayout layout, int index, int pos) {
    if (layout.types[index].isAggregate()) return field(x, layout, index, pos);
    int slot = layout.slots[index];
    return layout.kinds[index].isRef()
        ? new RefFieldAddress(x, slot, pos)
        : new LongFieldAddress(x, slot, pos);
  }

  // Pointees

  /** {@code *x}, the pointee being of type {@code elem}. */
  static ExprNode deref(ExprNode x, RuntimeType elem, int pos) {
    if (elem.isAggregate()) return new NotNilPointer(x, pos);
    return switch (elem.kind()) {
      case BOOL -> new DerefBool(x, pos);
      case LONG -> new DerefLong(x, pos);
      case DOUBLE -> new DerefDouble(x, pos);
      case REF -> new DerefRef(x, pos);
    };
  }

  static StmtNode setDeref(ExprNode x, ExprNode value, RuntimeType elem, int pos) {
    if (elem.isAggregate()) return new AssignAggregate(new NotNilPointer(x, pos), value, elem);
    return switch (elem.kind()) {
      case BOOL -> new SetDerefBool(x, value, pos);
      case LONG -> new SetDerefLong(x, value, pos);
      case DOUBLE -> new SetDerefDouble(x, value, pos);
      case REF -> new SetDerefRef(x, value, pos);
    };
  }

  // Map entries

  /**
   * {@code x[key]}; {@code key} is of the map's key type.
   *
   * @param update the load of {@code x[key] op= v}
   */
  static ExprNode mapIndex(ExprNode x, ExprNode key, RuntimeType map, boolean update, int pos) {
    Kind kind = map.elem().kind();
    if (map.key().kind().isRef()) {
      if (kind.isRef()) return new MapRefByRef(x, key, map, update, pos);
      return Memory.fromBits(new MapBitsByRef(x, key, map, update, pos), kind);
    }
    ExprNode bits = Memory.toBits(key, map.key().kind());
    if (kind.isRef()) return new MapRefByBits(x, bits, map, update, pos);
    return Memory.fromBits(new MapBitsByBits(x, bits, update, pos), kind);
  }

  /** {@code x[key] = value}; both are private copies. */
  static StmtNode setMapIndex(ExprNode x, ExprNode key, ExprNode value, RuntimeType map, int pos) {
    boolean refs = map.elem().kind().isRef();
    ExprNode v = refs ? value : Memory.toBits(value, map.elem().kind());
    if (map.key().kind().isRef()) {
      return refs ? new SetMapRefByRef(x, key, v, pos) : new SetMapBitsByRef(x, key, v, pos);
    }
    ExprNode bits = Memory.toBits(key, map.key().kind());
    return refs ? new SetMapRefByBits(x, bits, v, pos) : new SetMapBitsByBits(x, bits, v, pos);
  }
}
