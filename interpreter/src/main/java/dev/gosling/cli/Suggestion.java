package dev.gosling.cli;

import dev.gosling.diagnostic.NearName;
import java.util.Collection;
import java.util.List;

/**
 * What may have been meant by a word that is unknown.
 *
 * <p>Rejected: picocli's own, to which {@code chek} is most similar to {@code help}.
 */
final class Suggestion {
  private Suggestion() {}

  /** {@code ; did you mean …?}, or nothing. */
  static String of(String word, Collection<String> known) {
    List<String> longer =
        word.length() < 2 ? List.of() : known.stream().filter(k -> k.startsWith(word)).toList();
    String question = NearName.didYouMean(longer.isEmpty() ? NearName.of(word, known) : longer);
    return question == null ? "" : "; " + question;
  }
}
