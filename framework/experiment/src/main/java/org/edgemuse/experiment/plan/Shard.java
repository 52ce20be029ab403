package org.edgemuse.experiment.plan;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a sweep: every n-th of its points with all their runs, so that comparisons at a point
 * and its stopping rule see all that they need, and neighbouring points, which often take alike
 * long, go to different machines.
 *
 * @param number of the part, from 1
 * @param of how many parts there are
 */
public record Shard(int number, int of) {
  /** The whole sweep. */
  public static final Shard WHOLE = new Shard(1, 1);

  private static final Pattern FORM = Pattern.compile("(\\d{1,9})/(\\d{1,9})");

  /**
   * @throws IllegalArgumentException if there is no such part
   */
  public Shard {
    if (of < 1) {
      throw new IllegalArgumentException(
          "shard (%d/%d) must be of at least one part".formatted(number, of));
    }
    if (number < 1 || number > of) {
      throw new IllegalArgumentException(
          "shard (%d/%d) must be from 1/%d to %d/%d".formatted(number, of, of, of, of));
    }
  }

  /**
   * Reads a text like 2/3.
   *
   * @throws IllegalArgumentException if it is of another form, or there is no such part
   */
  public static Shard parse(String text) {
    Matcher form = FORM.matcher(text.strip());
    if (!form.matches()) {
      throw new IllegalArgumentException(
          "shard (%s) must be a part of how many, as in 2/3".formatted(text));
    }
    return new Shard(Integer.parseInt(form.group(1)), Integer.parseInt(form.group(2)));
  }

  /** Whether a point's runs are of this part. */
  public boolean holds(int point) {
    return point % of == number - 1;
  }

  /** Whether this is the whole sweep. */
  public boolean isWhole() {
    return of == 1;
  }

  /** For example 2/3. */
  @Override
  public String toString() {
    return number + "/" + of;
  }
}
