package dev.gosling.plan;

import dev.gosling.exec.ExprNode;
import dev.gosling.exec.StmtNode;
import dev.gosling.exec.assign.SetCapturedBool;
import dev.gosling.exec.assign.SetCapturedDouble;
import dev.gosling.exec.assign.SetCapturedLong;
import dev.gosling.exec.assign.SetCapturedRef;
import dev.gosling.exec.assign.SetCellBool;
import dev.gosling.exec.assign.SetCellDouble;
import dev.gosling.exec.assign.SetCellLong;
import dev.gosling.exec.assign.SetCellRef;
import dev.gosling.exec.assign.SetLocalBool;
import dev.gosling.exec.assign.SetLocalDouble;
import dev.gosling.exec.assign.SetLocalLong;
import dev.gosling.exec.assign.SetLocalRef;
import dev.gosling.exec.assign.SetPackageBool;
import dev.gosling.exec.assign.SetPackageDouble;
import dev.gosling.exec.assign.SetPackageLong;
import dev.gosling.exec.assign.SetPackageRef;
import dev.gosling.exec.expr.BitsBool;
import dev.gosling.exec.expr.BitsDouble;
import dev.gosling.exec.expr.BoolBits;
import dev.gosling.exec.expr.CapturedBool;
import dev.gosling.exec.expr.CapturedDouble;
import dev.gosling.exec.expr.CapturedLong;
import dev.gosling.exec.expr.CapturedRef;
import dev.gosling.exec.expr.CapturedValue;
import dev.gosling.exec.expr.CellBool;
import dev.gosling.exec.expr.CellDouble;
import dev.gosling.exec.expr.CellLong;
import dev.gosling.exec.expr.CellRef;
import dev.gosling.exec.expr.ConstantRef;
import dev.gosling.exec.expr.DoubleBits;
import dev.gosling.exec.expr.LocalBool;
import dev.gosling.exec.expr.LocalDouble;
import dev.gosling.exec.expr.LocalLong;
import dev.gosling.exec.expr.LocalRef;
import dev.gosling.exec.expr.PackageBool;
import dev.gosling.exec.expr.PackageDouble;
import dev.gosling.exec.expr.PackageLong;
import dev.gosling.exec.expr.PackageRef;
import dev.gosling.value.Kind;

/** Makes the nodes that read and write variables; the one place where variants can be put in. */
final class Memory {
  private Memory() {}

  /** Reads a variable; an aggregate's object itself, not a copy. */
  static ExprNode load(Location location) {
    return switch (location) {
      case Location.LongSlot l -> localBits(l.slot(), l.kind());
      case Location.RefSlot l -> new LocalRef(l.slot());
      case Location.Cell c ->
          switch (c.kind()) {
            case BOOL -> new CellBool(c.slot());
            case LONG -> new CellLong(c.slot());
            case DOUBLE -> new CellDouble(c.slot());
            case REF -> new CellRef(c.slot());
          };
      case Location.CapturedCell c ->
          switch (c.kind()) {
            case BOOL -> new CapturedBool(c.index());
            case LONG -> new CapturedLong(c.index());
            case DOUBLE -> new CapturedDouble(c.index());
            case REF -> new CapturedRef(c.index());
          };
      case Location.CapturedRef c -> new CapturedValue(c.index());
      case Location.PackageLong p ->
          switch (p.kind()) {
            case BOOL -> new PackageBool(p.cell());
            case DOUBLE -> new PackageDouble(p.cell());
            default -> new PackageLong(p.cell());
          };
      case Location.PackageRef p -> new PackageRef(p.cell());
      case Location.PackageAggregate p -> new ConstantRef(p.object());
    };
  }

  /**
   * Stores a value of the variable's kind. Slots that hold aggregates get a new object: right for
   * declarations only; assignment to aggregates copies into the object.
   */
  static StmtNode store(Location location, ExprNode value) {
    return switch (location) {
      case Location.LongSlot l ->
          switch (l.kind()) {
            case BOOL -> new SetLocalBool(l.slot(), value);
            case DOUBLE -> new SetLocalDouble(l.slot(), value);
            default -> new SetLocalLong(l.slot(), value);
          };
      case Location.RefSlot l -> new SetLocalRef(l.slot(), value);
      case Location.Cell c ->
          switch (c.kind()) {
            case BOOL -> new SetCellBool(c.slot(), value);
            case LONG -> new SetCellLong(c.slot(), value);
            case DOUBLE -> new SetCellDouble(c.slot(), value);
            case REF -> new SetCellRef(c.slot(), value);
          };
      case Location.CapturedCell c ->
          switch (c.kind()) {
            case BOOL -> new SetCapturedBool(c.index(), value);
            case LONG -> new SetCapturedLong(c.index(), value);
            case DOUBLE -> new SetCapturedDouble(c.index(), value);
            case REF -> new SetCapturedRef(c.index(), value);
          };
      case Location.PackageLong p ->
          switch (p.kind()) {
            case BOOL -> new SetPackageBool(p.cell(), value);
            case DOUBLE -> new SetPackageDouble(p.cell(), value);
            default -> new SetPackageLong(p.cell(), value);
          };
      case Location.PackageRef p -> new SetPackageRef(p.cell(), value);
      case Location.CapturedRef c -> throw new IllegalStateException("assignment to " + c);
      case Location.PackageAggregate p -> throw new IllegalStateException("assignment to " + p);
    };
  }

  static ExprNode constant(Object value) {
    return new ConstantRef(value);
  }

  /** Reads a slot as a value of {@code kind}. */
  static ExprNode local(int slot, Kind kind) {
    return kind.isRef() ? new LocalRef(slot) : localBits(slot, kind);
  }

  private static ExprNode localBits(int slot, Kind kind) {
    return switch (kind) {
      case BOOL -> new LocalBool(slot);
      case DOUBLE -> new LocalDouble(slot);
      default -> new LocalLong(slot);
    };
  }

  static StmtNode setLocal(int slot, Kind kind, ExprNode value) {
    return store(
        kind.isRef() ? new Location.RefSlot(slot) : new Location.LongSlot(slot, kind), value);
  }

  /** {@code x}, of kind BOOL, LONG or DOUBLE, as the long that a slot holds. */
  static ExprNode toBits(ExprNode x, Kind kind) {
    return switch (kind) {
      case BOOL -> new BoolBits(x);
      case DOUBLE -> new DoubleBits(x);
      default -> x;
    };
  }

  /** The value of {@code kind} whose slot content the LONG node {@code x} yields. */
  static ExprNode fromBits(ExprNode x, Kind kind) {
    return switch (kind) {
      case BOOL -> new BitsBool(x);
      case DOUBLE -> new BitsDouble(x);
      default -> x;
    };
  }
}
