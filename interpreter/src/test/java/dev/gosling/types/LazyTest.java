package dev.gosling.types;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.locks.ReentrantLock;
import org.junit.jupiter.api.Test;

class LazyTest {
  private final ReentrantLock lock = new ReentrantLock();
  private final Package pkg = new Package("p", "p", new Scope(null), true, lock);
  private final Obj.Var v = new Obj.Var(0, pkg, "v", null, Obj.Var.Kind.PACKAGE, false);

  @Test
  void whoAsksWhileAnotherThreadResolvesWaitsForTheResult() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch proceed = new CountDownLatch(1);
    v.setResolver(
        () -> {
          begun.countDown();
          try {
            proceed.await();
          } catch (InterruptedException e) {
            throw new IllegalStateException(e);
          }
          v.setType(Basic.INT);
        });
    FutureTask<Type> first = new FutureTask<>(v::type);
    FutureTask<Type> second = new FutureTask<>(v::type);
    new Thread(first).start();
    begun.await();
    Thread asking = new Thread(second);
    asking.start();
    while (!lock.hasQueuedThread(asking)) Thread.onSpinWait();
    proceed.countDown();
    assertSame(Basic.INT, first.get());
    assertSame(Basic.INT, second.get());
  }

  @Test
  void whoAsksWhileItResolvesSeesWhatThereIs() {
    v.setResolver(
        () -> {
          assertNull(v.type());
          v.setType(Basic.STRING);
          assertSame(Basic.STRING, v.type());
        });
    assertTrue(v.isPending());
    assertSame(Basic.STRING, v.type());
  }

  @Test
  void workThatSetsItselfAgainIsDoneLater() {
    Lazy lazy = new Lazy();
    int[] times = {0};
    Runnable[] work = new Runnable[1];
    work[0] =
        () -> {
          if (++times[0] == 1) lazy.set(() -> work[0].run());
        };
    lazy.set(work[0]);
    lazy.await(lock);
    assertTrue(lazy.isPending());
    lazy.await(lock);
    lazy.await(lock);
    assertEquals(2, times[0]);
  }
}
