package dev.gosling.runtime;

/** Why a goroutine waits, in the words of Go's stack dumps. */
public enum WaitReason {
  CHAN_RECEIVE("chan receive"),
  CHAN_RECEIVE_NIL("chan receive (nil chan)"),
  CHAN_SEND("chan send"),
  CHAN_SEND_NIL("chan send (nil chan)"),
  SELECT("select"),
  SELECT_NO_CASES("select (no cases)"),
  SLEEP("sleep"),
  IO_WAIT("IO wait"),
  SEMACQUIRE("semacquire"),
  MUTEX_LOCK("sync.Mutex.Lock"),
  RWMUTEX_R_LOCK("sync.RWMutex.RLock"),
  RWMUTEX_LOCK("sync.RWMutex.Lock"),
  WAIT_GROUP_WAIT("sync.WaitGroup.Wait"),
  COND_WAIT("sync.Cond.Wait"),
  COROUTINE("coroutine");

  private final String text;

  WaitReason(String text) {
    this.text = text;
  }

  @Override
  public String toString() {
    return text;
  }
}
