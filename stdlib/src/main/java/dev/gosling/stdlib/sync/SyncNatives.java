package dev.gosling.stdlib.sync;

import dev.gosling.exec.Frame;
import dev.gosling.runtime.Goroutine;
import dev.gosling.spi.NativeFunction;
import dev.gosling.spi.QuickNative;
import dev.gosling.stdlib.Natives;
import dev.gosling.value.InterfaceValue;
import dev.gosling.value.StructValue;
import java.util.ArrayDeque;

/** The body-less functions of {@code sync}. */
public final class SyncNatives {
  private SyncNatives() {}

  public static NativeFunction of(String name) {
    return switch (name) {
      case "Mutex.Lock" -> quick(Mutexes::tryLock, Mutexes::lock);
      case "Mutex.TryLock" -> Mutexes::tryLock;
      case "Mutex.Unlock" -> quick(Mutexes::tryUnlock, Mutexes::unlock);
      case "RWMutex.RLock" -> quick(RwMutexes::tryRLock, RwMutexes::rLock);
      case "RWMutex.TryRLock" -> RwMutexes::tryRLock;
      case "RWMutex.RUnlock" -> quick(RwMutexes::tryRUnlock, RwMutexes::rUnlock);
      case "RWMutex.Lock" -> RwMutexes::lock;
      case "RWMutex.TryLock" -> RwMutexes::tryLock;
      case "RWMutex.Unlock" -> RwMutexes::unlock;
      case "WaitGroup.Add" -> WaitGroups::add;
      case "WaitGroup.Done" -> WaitGroups::done;
      case "WaitGroup.Wait" -> WaitGroups::await;
      case "notifyList.enter" -> f -> f.refs[0] = notifyList(f, 1).enter(f.goroutine);
      case "notifyList.wait" -> f -> notifyList(f, 0).await((NotifyList.Place) f.refs[1]);
      case "notifyList.notifyOne" -> f -> notifyList(f, 0).notifyOne(f.goroutine);
      case "notifyList.notifyAll" -> f -> notifyList(f, 0).notifyAll(f.goroutine);
      case "copyChecker.copied" -> SyncNatives::copied;
      case "Pool.push" -> SyncNatives::push;
      case "Pool.pop" -> SyncNatives::pop;
      default -> null;
    };
  }

  /**
   * What a method does to the struct behind its receiver unless it would have to wait or to fail.
   */
  private interface Attempt {
    boolean on(Goroutine g, StructValue receiver);
  }

  private static QuickNative quick(Attempt attempt, NativeFunction method) {
    return new QuickNative() {
      @Override
      public boolean attempt(Goroutine g, Object receiver) {
        return receiver != null && attempt.on(g, (StructValue) receiver);
      }

      @Override
      public void execute(Frame f) {
        method.execute(f);
      }
    };
  }

  /** The list in the first reference slot of the {@code *notifyList} in slot {@code i}. */
  private static NotifyList notifyList(Frame f, int i) {
    StructValue list = Natives.struct(f, i);
    synchronized (list) {
      if (list.refs[0] == null) list.refs[0] = new NotifyList();
      return (NotifyList) list.refs[0];
    }
  }

  /** A copyChecker remembers which Cond it is part of. */
  private static void copied(Frame f) {
    StructValue checker = Natives.struct(f, 0);
    long identity = System.identityHashCode(f.refs[1]) | 1L << 32;
    long known = checker.longs[0];
    if (known == 0) checker.longs[0] = identity;
    f.setBoolean(0, known != 0 && known != identity);
  }

  /** Reference slot of {@code Pool.local}. */
  private static final int ITEMS = 1;

  private static void push(Frame f) {
    StructValue pool = Natives.struct(f, 0);
    synchronized (pool) {
      if (pool.refs[ITEMS] == null) pool.refs[ITEMS] = new ArrayDeque<InterfaceValue>();
      items(pool).push((InterfaceValue) f.refs[1]);
    }
    f.goroutine.program().sync().release(f.goroutine, pool);
  }

  private static void pop(Frame f) {
    StructValue pool = Natives.struct(f, 1);
    synchronized (pool) {
      f.refs[0] = pool.refs[ITEMS] == null ? null : items(pool).poll();
    }
    f.goroutine.program().sync().acquire(f.goroutine, pool);
  }

  @SuppressWarnings("unchecked")
  private static ArrayDeque<InterfaceValue> items(StructValue pool) {
    return (ArrayDeque<InterfaceValue>) pool.refs[ITEMS];
  }
}
