package dev.gosling.stdlib.html;

import dev.gosling.spi.NativeFunction;

/** The body-less function of {@code html}. */
public final class HtmlNatives {
  private HtmlNatives() {}

  public static NativeFunction of(String name) {
    return name.equals("UnescapeString") ? f -> f.refs[0] = Unescape.of(f.string(1)) : null;
  }
}
