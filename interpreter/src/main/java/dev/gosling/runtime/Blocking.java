package dev.gosling.runtime;

/** What a goroutine waits for in a call that blocks outside of the scheduler. */
enum Blocking {
  /**
   * For a device, such as a disk. The call ends by itself, so under a seed the others wait with it:
   * what follows can then be replayed.
   */
  DEVICE,

  /** For another process. The others run on; virtual time does not pass meanwhile. */
  PROCESS,

  /** For a party that may be this program itself: sockets and pipes. */
  PARTY
}
