package dev.gosling.stdlib.reflect;

import dev.gosling.exec.Frame;
import dev.gosling.runtime.Channel;
import dev.gosling.runtime.Choices;
import dev.gosling.runtime.Goroutine;
import dev.gosling.runtime.Select;
import dev.gosling.spi.NativeFunction;
import dev.gosling.stdlib.Natives;
import dev.gosling.types.ChanType;
import dev.gosling.value.GoPanic;
import dev.gosling.value.InterfaceValue;
import dev.gosling.value.MapIterator;
import dev.gosling.value.MapValue;
import dev.gosling.value.RuntimeType;
import dev.gosling.value.Slice;
import dev.gosling.value.StructValue;
import java.util.ArrayList;
import java.util.List;

/** What {@code reflect} does with maps, channels and whole slices. */
final class ContainerNatives {
  /** What Go calls a function in a ValueError that is no method of Value. */
  private static final String UNKNOWN = "unknown method";

  private ContainerNatives() {}

  static NativeFunction method(String method) {
    String name = "reflect.Value." + method;
    return switch (method) {
      case "MapIndex" -> f -> mapIndex(f, name);
      case "MapKeys" -> f -> mapKeys(f, name);
      case "SetMapIndex" -> f -> setMapIndex(f, name);
      case "Send" -> f -> send(f, name);
      case "Recv" -> f -> receive(f, name);
      case "TrySend" -> f -> trySend(f, name);
      case "TryRecv" -> f -> tryReceive(f, name);
      case "Close" -> f -> close(f, name);
      default -> null;
    };
  }

  static NativeFunction function(String name) {
    return switch (name) {
      case "MapIter.key" -> ContainerNatives::iteratorKey;
      case "MapIter.value" -> ContainerNatives::iteratorValue;
      case "MapIter.advance" -> ContainerNatives::advance;
      case "choose" -> ContainerNatives::choose;
      case "makeSlice" ->
          f -> {
            RuntimeType elem = Mirror.described(f, 1).elem().type;
            fresh(f, Slice.make(elem, (int) f.longs[0], (int) f.longs[1]));
          };
      case "makeChan" ->
          f -> {
            RuntimeType elem = Mirror.described(f, 1).elem().type;
            long n = f.longs[0];
            fresh(f, elem.kind().isRef() ? Channel.ofRefs(n, elem.zeroRef()) : Channel.ofBits(n));
          };
      case "makeMap" -> f -> fresh(f, MapValue.make(Mirror.described(f, 1).type, f.longs[0]));
      case "Append" -> ContainerNatives::append;
      case "AppendSlice" -> ContainerNatives::appendSlice;
      case "Copy" -> ContainerNatives::copy;
      case "swap" -> ContainerNatives::swap;
      default -> null;
    };
  }

  /** A new object of the type in reference slot 1. */
  private static void fresh(Frame f, Object made) {
    f.refs[0] = Mirror.of(f).value(Reflected.ofRef(Mirror.described(f, 1), made, 0));
  }

  // ---- maps

  private static void mapIndex(Frame f, String name) {
    Reflected v = Mirror.mustBe(f, name, Mirror.held(f, 1), ReflectKind.MAP);
    Reflected index = Mirror.held(f, 2);
    if (index == null) throw Mirror.wrongKind(f, name, null);
    Reflected key = ValueNatives.assign(f, name, index, v.type.key());
    f.refs[0] = Mirror.of(f).value(lookUp(v, key, v.readOnly() | index.readOnly()));
  }

  private static Reflected lookUp(Reflected v, Reflected key, int flags) {
    MapValue m = (MapValue) v.ref();
    boolean refKey = v.type.key().type.kind().isRef();
    if (m == null) {
      if (refKey) MapValue.checkKey(v.type.key().type, key.ref());
      return null;
    }
    int place = refKey ? m.find(key.ref()) : m.find(key.bits());
    if (place < 0) return null;
    TypeDescriptor elem = v.type.elem();
    return elem.type.kind().isRef()
        ? Reflected.ofRef(elem, m.valueRef(place), flags)
        : Reflected.ofBits(elem, m.valueBits(place), flags);
  }

  private static MapIterator iterate(Frame f, Object map) {
    Goroutine g = f.goroutine;
    int start = g.program().choices().below(g, Integer.MAX_VALUE, Choices.Kind.MAP_START);
    return MapValue.iterate(map, start);
  }

  private static void mapKeys(Frame f, String name) {
    Reflected v = Mirror.mustBe(f, name, Mirror.held(f, 1), ReflectKind.MAP);
    List<Reflected> keys = new ArrayList<>();
    MapIterator i = iterate(f, v.ref());
    while (i.next()) keys.add(Reflected.of(v.type.key(), i.keyBits, i.keyRef, v.readOnly()));
    f.refs[0] = Mirror.of(f).values(keys);
  }

  private static void setMapIndex(Frame f, String name) {
    Reflected v = Mirror.mustBe(f, name, Mirror.held(f, 0), ReflectKind.MAP);
    Mirror.mustBeExported(f, name, v);
    Reflected index = Mirror.mustBeExported(f, name, Mirror.held(f, 1));
    Reflected key = ValueNatives.assign(f, name, index, v.type.key());
    Reflected value = Mirror.held(f, 2);
    MapValue m = (MapValue) v.ref();
    boolean refKey = v.type.key().type.kind().isRef();
    if (value == null) {
      if (m == null) return;
      if (refKey) m.delete(key.ref());
      else m.delete(key.bits());
      return;
    }
    Mirror.mustBeExported(f, name, value);
    Reflected elem = ValueNatives.assign(f, name, value, v.type.elem());
    if (m == null) throw GoPanic.plainError("assignment to entry in nil map");
    key.putWith(m, elem);
  }

  // The fields of a MapIter: m and at are references 0 and 1.

  private static Reflected map(StructValue iterator) {
    return Mirror.held(iterator.refs[0]);
  }

  private static void iteratorKey(Frame f) {
    StructValue iterator = Natives.struct(f, 1);
    MapIterator at = (MapIterator) iterator.refs[1];
    Reflected m = map(iterator);
    Reflected key = Reflected.of(m.type.key(), at.keyBits, at.keyRef, m.readOnly());
    f.refs[0] = Mirror.of(f).value(key);
  }

  private static void iteratorValue(Frame f) {
    StructValue iterator = Natives.struct(f, 1);
    MapIterator at = (MapIterator) iterator.refs[1];
    Reflected m = map(iterator);
    Reflected value = Reflected.of(m.type.elem(), at.valueBits, at.valueRef, m.readOnly());
    f.refs[0] = Mirror.of(f).value(value);
  }

  private static void advance(Frame f) {
    StructValue iterator = Natives.struct(f, 0);
    if (iterator.refs[1] == null) iterator.refs[1] = iterate(f, map(iterator).ref());
    f.setBoolean(0, ((MapIterator) iterator.refs[1]).next());
  }

  // ---- channels

  private static Reflected channel(Frame f, int i, String name) {
    Reflected v = Mirror.mustBe(f, name, Mirror.held(f, i), ReflectKind.CHAN);
    return Mirror.mustBeExported(f, name, v);
  }

  private static ChanType type(Reflected channel) {
    return (ChanType) channel.type.underlying();
  }

  /** The value to send, in slot 1, of the channel's element type. */
  private static Reflected toSend(Frame f, Reflected channel, String name) {
    if (!type(channel).canSend()) {
      throw Natives.panic(f, "reflect: send on recv-only channel");
    }
    Reflected x = Mirror.mustBeExported(f, name, Mirror.held(f, 1));
    return ValueNatives.assign(f, "reflect.Value.Send", x, channel.type.elem());
  }

  private static void send(Frame f, String name) {
    Reflected v = channel(f, 0, name);
    Reflected x = toSend(f, v, name);
    Channel ch = (Channel) v.ref();
    if (x.type.type.kind().isRef()) Channel.sendRef(f.goroutine, ch, x.refToKeep());
    else Channel.sendBits(f.goroutine, ch, x.bits());
  }

  private static void trySend(Frame f, String name) {
    Reflected v = channel(f, 0, name);
    Select select = new Select(1);
    sendCase(select, 0, v, toSend(f, v, name));
    f.setBoolean(0, select.run(f.goroutine, true) == 0);
  }

  private static void sendCase(Select select, int i, Reflected channel, Reflected x) {
    Channel ch = (Channel) channel.ref();
    if (x.type.type.kind().isRef()) select.sendRef(i, ch, x.refToKeep());
    else select.sendBits(i, ch, x.bits());
  }

  private static Reflected toReceive(Frame f, String name) {
    Reflected v = channel(f, 1, name);
    if (!type(v).canReceive()) throw Natives.panic(f, "reflect: recv on send-only channel");
    return v;
  }

  private static void receive(Frame f, String name) {
    Reflected v = toReceive(f, name);
    boolean ok = Channel.receive(f.goroutine, (Channel) v.ref());
    f.refs[0] = Mirror.of(f).value(received(f.goroutine, v));
    f.setBoolean(0, ok);
  }

  private static void tryReceive(Frame f, String name) {
    Reflected v = toReceive(f, name);
    Select select = new Select(1);
    select.receive(0, (Channel) v.ref());
    boolean proceeded = select.run(f.goroutine, true) == 0;
    f.refs[0] = Mirror.of(f).value(proceeded ? received(f.goroutine, v) : null);
    f.setBoolean(0, proceeded && f.goroutine.receivedOk);
  }

  /** What was received, or the element type's zero value. */
  private static Reflected received(Goroutine g, Reflected channel) {
    TypeDescriptor elem = channel.type.elem();
    Object ref = g.receivedRef;
    g.receivedRef = null;
    return Reflected.of(elem, g.receivedBits, ref, 0);
  }

  private static void close(Frame f, String name) {
    Reflected v = channel(f, 0, name);
    if (!type(v).canSend()) throw Natives.panic(f, "reflect: close of receive-only channel");
    Channel.close(f.goroutine, (Channel) v.ref());
  }

  /** Cases are {@code SelectCase}s: Dir, Chan, Send; Dir is 1 to send, 2 to receive. */
  private static void choose(Frame f) {
    Slice cases = (Slice) f.refs[1];
    int fallback = (int) f.longs[2];
    int n = Slice.len(cases);
    int[] places = new int[n];
    Select select = new Select(fallback < 0 ? n : n - 1);
    int at = 0;
    for (int i = 0; i < n; i++) {
      if (i == fallback) continue;
      StructValue c = (StructValue) cases.getRef(i);
      Reflected channel = Mirror.held(c.refs[0]);
      places[at] = i;
      if (channel == null) select.receive(at, null);
      else if (c.longs[0] == 2) select.receive(at, (Channel) channel.ref());
      else sendCase(select, at, channel, selectSend(f, channel, c));
      at++;
    }
    int ran = select.run(f.goroutine, fallback >= 0);
    int chosen = ran < 0 ? fallback : places[ran];
    StructValue c = (StructValue) cases.getRef(chosen);
    boolean receives = c.longs[0] == 2;
    f.longs[0] = chosen;
    f.setBoolean(1, receives && f.goroutine.receivedOk);
    f.refs[0] = Mirror.of(f).value(receives ? received(f.goroutine, Mirror.held(c.refs[0])) : null);
  }

  private static Reflected selectSend(Frame f, Reflected channel, StructValue selectCase) {
    Mirror.mustBeExported(f, "reflect.Select", channel);
    Reflected x = Mirror.mustBeExported(f, "reflect.Select", Mirror.held(selectCase.refs[1]));
    return ValueNatives.assign(f, "reflect.Select", x, channel.type.elem());
  }

  // ---- slices

  /** Sets an element that nobody has seen. */
  static void setElement(Slice s, int i, Reflected v) {
    RuntimeType t = v.type.type;
    if (t.isAggregate()) t.assignRef(s.getRef(i), v.ref());
    else if (t.kind().isRef()) s.setRef(i, v.ref());
    else s.setBits(i, v.bits());
  }

  private static Reflected sliceToExtend(Frame f) {
    Reflected v = Mirror.mustBe(f, UNKNOWN, Mirror.held(f, 1), ReflectKind.SLICE);
    return Mirror.mustBeExported(f, UNKNOWN, v);
  }

  private static void append(Frame f) {
    Reflected v = sliceToExtend(f);
    Slice added = (Slice) f.refs[2];
    RuntimeType elem = v.type.elem().type;
    Slice s = v.slice();
    for (int i = 0; i < Slice.len(added); i++) {
      Reflected x = Mirror.mustBeExported(f, "reflect.Value.Set", Mirror.held(added.getRef(i)));
      Reflected e = ValueNatives.assign(f, "reflect.Set", x, v.type.elem());
      s =
          elem.kind().isRef()
              ? Slice.appendRef(s, e.refToKeep(), elem)
              : Slice.appendBits(s, e.bits(), elem);
    }
    f.refs[0] = Mirror.of(f).value(Reflected.ofRef(v.type, s, 0));
  }

  private static void appendSlice(Frame f) {
    Reflected v = sliceToExtend(f);
    Reflected t = Mirror.mustBe(f, UNKNOWN, Mirror.held(f, 2), ReflectKind.SLICE);
    mustMatch(f, "reflect.AppendSlice", v.type, t.type);
    Slice s = Slice.appendAll(v.slice(), t.slice(), v.type.elem().type);
    f.refs[0] = Mirror.of(f).value(Reflected.ofRef(v.type, s, 0));
  }

  private static void mustMatch(Frame f, String what, TypeDescriptor a, TypeDescriptor b) {
    if (a != b) throw Natives.panic(f, what + ": " + a.name() + " != " + b.name());
  }

  private static void copy(Frame f) {
    String name = "reflect.Copy";
    Reflected to = Mirror.held(f, 0);
    Reflected from = Mirror.held(f, 1);
    switch (Mirror.kind(to)) {
      case ARRAY -> Mirror.mustBeAssignable(f, UNKNOWN, to);
      case SLICE -> Mirror.mustBeExported(f, UNKNOWN, to);
      default -> throw Mirror.wrongKind(f, name, to);
    }
    RuntimeType elem = to.type.elem().type;
    Slice source;
    switch (Mirror.kind(from)) {
      case ARRAY, SLICE -> {
        Mirror.mustBeExported(f, UNKNOWN, from);
        mustMatch(f, name, to.type.elem(), from.type.elem());
        source = from.slice();
      }
      case STRING -> {
        if (to.type.elem().kind != ReflectKind.UINT8) throw Mirror.wrongKind(f, name, from);
        source = from.string().view();
      }
      default -> throw Mirror.wrongKind(f, name, from);
    }
    f.longs[0] = Slice.copy(to.slice(), source, elem);
  }

  private static void swap(Frame f) {
    InterfaceValue v = (InterfaceValue) f.refs[0];
    Slice s = (Slice) v.ref;
    RuntimeType elem = v.type.elem();
    int i = (int) f.longs[0];
    int j = (int) f.longs[1];
    if (!elem.kind().isRef()) {
      long bits = s.getBits(i);
      s.setBits(i, s.getBits(j));
      s.setBits(j, bits);
    } else if (!elem.isAggregate()) {
      Object ref = s.getRef(i);
      s.setRef(i, s.getRef(j));
      s.setRef(j, ref);
    } else if (i != j) {
      Object copy = elem.copyRef(s.getRef(i));
      elem.assignRef(s.getRef(i), s.getRef(j));
      elem.assignRef(s.getRef(j), copy);
    }
  }
}
