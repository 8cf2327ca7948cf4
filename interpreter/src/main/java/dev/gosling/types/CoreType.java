package dev.gosling.types;

import java.util.function.BiFunction;

/**
 * The underlying type that all types of a type set share. spec: "if … all types in the type set
 * have the same underlying type", with channels of compatible directions counting as the same.
 *
 * @param type null where there is none
 * @param error why, as gc words it; may be empty
 */
public record CoreType(Type type, String error) {
  /** Spells a type for messages. */
  @FunctionalInterface
  public interface Spelling {
    String of(Type type);
  }

  public static Type of(Type t) {
    return of(t, null, Type::toString).type();
  }

  /**
   * @param condition what to reject of (type, underlying type), with a reason; null reasons accept;
   *     may itself be null
   */
  public static CoreType of(Type t, BiFunction<Type, Type, String> condition, Spelling spelling) {
    Search s = new Search(condition, spelling);
    Predicates.all(t, s::visit);
    return s.error != null ? new CoreType(null, s.error) : new CoreType(s.common, null);
  }

  private static final class Search {
    private final BiFunction<Type, Type, String> condition;
    private final Spelling spelling;
    Type first;
    Type common;
    String error;

    Search(BiFunction<Type, Type, String> condition, Spelling spelling) {
      this.condition = condition;
      this.spelling = spelling;
    }

    boolean visit(Type t, Type u) {
      if (condition != null) error = condition.apply(t, u);
      if (error == null && u == null) error = "no specific type";
      if (error != null) return false;
      if (common == null) {
        first = t;
        common = u;
        return true;
      }
      if (common instanceof ChanType a && u instanceof ChanType b) return channels(a, b, t);
      if (!Types.identical(common, u)) {
        error = spelling.of(first) + " and " + spelling.of(t) + " have different underlying types";
      }
      return error == null;
    }

    private boolean channels(ChanType a, ChanType b, Type t) {
      if (!Types.identical(a.elem(), b.elem())) {
        error =
            "channels "
                + spelling.of(first)
                + " and "
                + spelling.of(t)
                + " have different element types";
      } else if (a.dir() != b.dir()) {
        if (a.canSend() && a.canReceive()) {
          first = t;
          common = b;
        } else if (!b.canSend() || !b.canReceive()) {
          error =
              "channels "
                  + spelling.of(first)
                  + " and "
                  + spelling.of(t)
                  + " have conflicting directions";
        }
      }
      return error == null;
    }
  }
}
