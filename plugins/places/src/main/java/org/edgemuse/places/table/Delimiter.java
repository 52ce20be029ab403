package org.edgemuse.places.table;

import java.io.BufferedReader;
import java.io.IOException;

/** Finds out what stands between the columns of a table. */
final class Delimiter {
  /** Longer than the header of any table. */
  private static final int AHEAD = 1 << 15;

  private static final String KNOWN = ",;\t";

  private Delimiter() {}

  /** The one of comma, semicolon and tab that the first line has most of; reads nothing away. */
  static char of(BufferedReader text) throws IOException {
    text.mark(AHEAD + 1);
    int[] counts = new int[KNOWN.length()];
    boolean quoted = false;
    boolean begun = false;
    for (int i = 0; i < AHEAD; i++) {
      int c = text.read();
      boolean lineEnd = c == '\n' || c == '\r';
      if (c < 0 || lineEnd && begun && !quoted) {
        break;
      }
      begun |= !Character.isWhitespace(c);
      quoted ^= c == '"';
      int which = KNOWN.indexOf(c);
      if (which >= 0 && !quoted) {
        counts[which]++;
      }
    }
    text.reset();
    int most = 0;
    for (int i = 1; i < counts.length; i++) {
      most = counts[i] > counts[most] ? i : most;
    }
    return KNOWN.charAt(most);
  }
}
