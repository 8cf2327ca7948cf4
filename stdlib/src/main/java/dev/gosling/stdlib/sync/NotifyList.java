package dev.gosling.stdlib.sync;

import dev.gosling.runtime.Goroutine;
import dev.gosling.runtime.WaitReason;
import java.util.ArrayDeque;

/** Those who wait on a {@code sync.Cond}, in the order in which they came. */
final class NotifyList {
  /** A place in the queue. */
  static final class Place {
    private final Goroutine g;

    /** Guarded by the list's monitor. Only a parked goroutine is made ready. */
    private boolean notified;

    private boolean parked;

    private Place(Goroutine g) {
      this.g = g;
    }
  }

  private final ArrayDeque<Place> queue = new ArrayDeque<>();

  synchronized Place enter(Goroutine g) {
    Place place = new Place(g);
    queue.add(place);
    return place;
  }

  void await(Place place) {
    synchronized (this) {
      place.parked = !place.notified;
    }
    if (place.parked) place.g.park(WaitReason.COND_WAIT, this);
    place.g.program().sync().acquire(place.g, this);
  }

  void notifyOne(Goroutine by) {
    Place place;
    synchronized (this) {
      place = queue.poll();
    }
    if (place != null) wake(by, place);
  }

  void notifyAll(Goroutine by) {
    Place[] all;
    synchronized (this) {
      all = queue.toArray(Place[]::new);
      queue.clear();
    }
    for (Place place : all) wake(by, place);
  }

  private void wake(Goroutine by, Place place) {
    by.program().sync().release(by, this);
    boolean parked;
    synchronized (this) {
      place.notified = true;
      parked = place.parked;
    }
    if (parked) place.g.ready();
  }
}
