package org.edgemuse.kernel.config;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Says that a name is unknown, which one was probably meant, and which there are. */
public final class Nearest {
  private Nearest() {}

  /** For example: Unknown scheduler 'mals'. Did you mean 'masl'? Known: masl, random. */
  public static String unknown(String noun, String name, List<String> known) {
    String guess = find(name, known);
    return "Unknown "
        + noun
        + " '"
        + Words.brief(name)
        + "'."
        + (guess == null ? "" : " Did you mean '" + guess + "'?")
        + (known.isEmpty() ? " There is none." : " Known: " + Words.listing(known));
  }

  /** The known name that is nearest, if one is close; the first of several. */
  public static @Nullable String find(String name, List<String> known) {
    String best = null;
    int bestDistance = Integer.MAX_VALUE;
    for (String candidate : known) {
      int limit = Math.max(1, (candidate.length() + 1) / 3);
      if (Math.abs(candidate.length() - name.length()) > limit) {
        continue;
      }
      int distance = distance(plain(name), plain(candidate));
      if (distance <= limit && distance < bestDistance) {
        best = candidate;
        bestDistance = distance;
      }
    }
    return best;
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Levenshtein's distance in which two swapped neighbours are one step, as typists make them. */
  static int distance(String a, String b) {
    int[] beforeLast = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(replaced, 1 + Math.min(last[j], row[j - 1]));
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          row[j] = Math.min(row[j], 1 + beforeLast[j - 2]);
        }
      }
      int[] spare = beforeLast;
      beforeLast = last;
      last = row;
      row = spare;
    }
    return last[b.length()];
  }
}
