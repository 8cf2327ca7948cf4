package dev.gosling.runtime;

import java.util.function.LongFunction;

/**
 * A timer that sends on a channel: what is behind {@code time.NewTimer} and {@code NewTicker}, with
 * the semantics of Go 1.23. After {@code runtime/time.go}.
 *
 * <p>It is among the program's timers only while a goroutine is blocked in a receive from its
 * channel; otherwise who looks at the channel fires it first if it is due. So one that nobody
 * refers to is garbage and keeps no deadlock from being seen. The channel holds at most one value
 * but appears unbuffered, and after stop and reset no stale value can be received.
 *
 * <p>Locks: this one before the channel's, and before that of the {@link Timers}.
 */
public final class ChannelTimer extends Lock {
  private final Channel channel;
  private final LongFunction<Object> value;
  private final Timers timers;
  private final Timer timer;

  /** When it fires next; NEVER when stopped. */
  private long when = Timers.NEVER;

  private long period;
  private int blocked;

  /**
   * @param value makes what is sent, given the nanoseconds that have passed since it was due
   * @param zero the zero value of the channel's elements
   */
  public ChannelTimer(Program program, Object zero, LongFunction<Object> value) {
    this.value = value;
    timers = program.scheduler.timers;
    timer = timers.timer((t, now) -> fireIfDue());
    channel = Channel.ofRefs(1, zero);
    channel.timer = this;
  }

  public Channel channel() {
    return channel;
  }

  /**
   * Starts it anew.
   *
   * @param nanos from now
   * @param period nanoseconds between firings, or 0
   * @return whether it was running, or a value had been sent that nobody received
   */
  public boolean reset(long nanos, long period) {
    lock();
    boolean pending = cancel();
    when = timers.deadline(nanos);
    this.period = period;
    if (blocked > 0) timer.reset(when, 0);
    unlock();
    return pending;
  }

  /** Returns whether it was running, or a value had been sent that nobody received. */
  public boolean stop() {
    lock();
    boolean pending = cancel();
    unlock();
    return pending;
  }

  private boolean cancel() {
    boolean pending = when != Timers.NEVER;
    when = Timers.NEVER;
    timer.stop();
    channel.lock();
    pending |= channel.discard();
    channel.unlock();
    return pending;
  }

  private void fireIfDue() {
    lock();
    if (when == Timers.NEVER) {
      unlock();
      return;
    }
    long now = timers.now();
    if (when <= now) {
      Object due = value.apply(now - when);
      when = period == 0 ? Timers.NEVER : when + period * (1 + (now - when) / period);
      channel.lock();
      channel.sendFromTimer(due);
    }
    if (blocked > 0 && when != Timers.NEVER) timer.reset(when, 0);
    unlock();
  }

  /** Whether it will fire. */
  boolean isRunning() {
    return when != Timers.NEVER;
  }

  /** Called before a receive looks at the channel. */
  void beforeReceive() {
    if (when != Timers.NEVER && when <= timers.now()) fireIfDue();
  }

  /** A goroutine has queued itself on the channel. */
  void blocked() {
    lock();
    if (blocked++ == 0 && when != Timers.NEVER) timer.reset(when, 0);
    unlock();
  }

  void unblocked() {
    lock();
    if (--blocked == 0) timer.stop();
    unlock();
  }
}
