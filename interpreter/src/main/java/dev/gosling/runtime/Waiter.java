package dev.gosling.runtime;

/** A goroutine in a channel's queue: Go's {@code sudog}. Guarded by the channel's lock. */
final class Waiter {
  final Goroutine g;
  Channel channel;
  Waiter previous;
  Waiter next;

  /** The value to send, or the one received. */
  long bits;

  Object ref;

  /** Woken by a communication, not by close. */
  boolean success;

  /** Part of a select: must be claimed before it is completed. */
  boolean select;

  /** Which case of the select. */
  int index;

  Waiter(Goroutine g) {
    this.g = g;
  }
}
