package org.edgemuse.experiment.verdict;

import java.util.Locale;
import org.edgemuse.experiment.statistics.PairedTest;
import org.edgemuse.kernel.api.metric.Better;

/** What a test says of the first of a pair. */
public enum Verdict {
  /** It is better than the second. */
  BETTER,
  /** It is worse than the second. */
  WORSE,
  /** It has less of a metric of which neither less nor more is better. */
  LESS,
  /** It has more of a metric of which neither less nor more is better. */
  MORE,
  /** Each of its values is that of the second. */
  EQUAL,
  /** They differ by no more than chance explains. */
  NOT_DISTINGUISHABLE,
  /** There are fewer than two pairs, or an infinite value. */
  NOT_TESTED;

  /** A p value, corrected for the number of tests, below this is no chance. */
  public static final double LEVEL = 0.05;

  /**
   * The verdict of a test.
   *
   * @param holmP its p value after Holm's correction
   * @param better which way the metric is to be read
   */
  static Verdict of(PairedTest test, double holmP, Better better) {
    if (Double.isNaN(holmP)) {
      return NOT_TESTED;
    }
    if (test.allEqual()) {
      return EQUAL;
    }
    if (holmP >= LEVEL) {
      return NOT_DISTINGUISHABLE;
    }
    boolean less = test.difference() < 0;
    return switch (better) {
      case LESS -> less ? BETTER : WORSE;
      case MORE -> less ? WORSE : BETTER;
      case NEITHER -> less ? LESS : MORE;
    };
  }

  /** As tables write it, for example: not distinguishable. */
  public String text() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
