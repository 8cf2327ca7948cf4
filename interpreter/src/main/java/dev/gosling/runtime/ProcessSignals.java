package dev.gosling.runtime;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;

/**
 * The signals of this JVM's process: the one place that knows {@code sun.misc.Signal}, which the
 * JDK supports but compilers warn of. A handler belongs to the process, not to a program; of
 * several programs in one JVM the last that asks has it.
 */
final class ProcessSignals {
  /** Numbers of Linux, by the names of POSIX. */
  private static final String[] NAMES = {
    "", "HUP", "INT", "QUIT", "ILL", "TRAP", "ABRT", "BUS", "FPE", "KILL", "USR1", "SEGV", "USR2",
    "PIPE", "ALRM", "TERM", "STKFLT", "CHLD", "CONT", "STOP", "TSTP", "TTIN", "TTOU", "URG", "XCPU",
    "XFSZ", "VTALRM", "PROF", "WINCH", "IO", "PWR", "SYS"
  };

  private ProcessSignals() {}

  /**
   * Makes {@code handler} run when the process gets a signal.
   *
   * @param handler null for the signal's usual effect
   * @return false for the signals that the JVM needs itself
   */
  static boolean handle(int number, Runnable handler) {
    if (number < 1 || number >= NAMES.length) return false;
    try {
      Class<?> signal = Class.forName("sun.misc.Signal");
      Class<?> type = Class.forName("sun.misc.SignalHandler");
      Object action = handler == null ? type.getField("SIG_DFL").get(null) : proxy(type, handler);
      Method handle = signal.getMethod("handle", signal, type);
      handle.invoke(null, signal.getConstructor(String.class).newInstance(NAMES[number]), action);
      return true;
    } catch (InvocationTargetException e) {
      return false;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Object proxy(Class<?> type, Runnable handler) {
    return Proxy.newProxyInstance(
        type.getClassLoader(),
        new Class<?>[] {type},
        (self, method, args) ->
            switch (method.getName()) {
              case "handle" -> {
                handler.run();
                yield null;
              }
              case "equals" -> self == args[0];
              case "hashCode" -> System.identityHashCode(self);
              default -> "handler of a signal";
            });
  }
}
