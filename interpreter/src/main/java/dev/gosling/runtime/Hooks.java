package dev.gosling.runtime;

import dev.gosling.value.FatalError;
import dev.gosling.value.GoPanic;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What this package must ask the executable tree, of which it knows nothing. */
public interface Hooks {
  /** The {@code InterfaceValue} that {@code recover} yields for {@code panic}. */
  Object panicValue(GoPanic panic);

  /**
   * The report of an uncaught panic from {@code panic: } to the end of the line before the empty
   * one: older panics first, {@code [recovered]}, the line {@code [signal SIGSEGV: …]}. Runs {@code
   * Error} and {@code String} methods on {@code g}, the goroutine that panicked.
   *
   * @return the bytes of Go's strings as they are, which need not be UTF-8
   * @throws FatalError if one of those methods panics
   */
  byte[] panicText(Goroutine g, GoPanic panic);

  /**
   * A stack trace as Go prints it below {@code goroutine 1 [running]:}: two lines a frame.
   *
   * @param top a {@link GoPanic#trace} or {@link Goroutine#top}; null gives the empty string
   */
  String trace(Object top);

  /** What package variables hold, or are. */
  List<Object> packageVariables();

  /** Where in the program a frame is. */
  record Place(String function, String file, int line) {}

  /** The place of each frame of a stack, innermost first. */
  List<Place> places(Object top);

  /** Knows nothing; until the planner sets its own. */
  Hooks NONE =
      new Hooks() {
        @Override
        public Object panicValue(GoPanic panic) {
          return panic.value;
        }

        @Override
        public byte[] panicText(Goroutine g, GoPanic panic) {
          return ("panic: " + panic.getMessage() + "\n").getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public String trace(Object top) {
          return "";
        }

        @Override
        public List<Object> packageVariables() {
          return List.of();
        }

        @Override
        public List<Place> places(Object top) {
          return List.of();
        }
      };
}
