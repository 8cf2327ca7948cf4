package dev.gosling.grammar.diagnosis;

/** What a diagnosis needs to know of parts of the source that have no syntax error in them. */
public interface SourceParts {
  /** The expression between two byte offsets as gc prints it. */
  String expression(int start, int end);

  /**
   * The simple statement between two byte offsets as gc prints it where it should be a value; an
   * assignment says that it is one.
   */
  String statement(int start, int end);

  /** Told of errors: offset and text. */
  interface Errors {
    void error(int offset, String message);
  }

  /** Reports what is wrong with labels and branches in the function body between two offsets. */
  void branches(int start, int end, Errors errors);
}
