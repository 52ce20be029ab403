package org.edgemuse.console.layer;

import java.awt.FontMetrics;

/** Texts that must fit. */
final class Shortened {
  private static final String ELLIPSIS = "...";

  private Shortened() {}

  /** The text, or its beginning if it is wider than that, px. */
  static String to(String text, FontMetrics metrics, double width) {
    if (metrics.stringWidth(text) <= width) {
      return text;
    }
    int length = text.length();
    while (length > 0 && metrics.stringWidth(text.substring(0, length) + ELLIPSIS) > width) {
      length--;
    }
    return text.substring(0, length) + ELLIPSIS;
  }
}
