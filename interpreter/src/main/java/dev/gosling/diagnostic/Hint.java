package dev.gosling.diagnostic;

/** What may help with an error, worked out only for errors that are shown. */
@FunctionalInterface
public interface Hint {
  /** A sentence without a full stop, or null for nothing. */
  String text();

  /** Nothing helps. */
  Hint NONE = () -> null;
}
