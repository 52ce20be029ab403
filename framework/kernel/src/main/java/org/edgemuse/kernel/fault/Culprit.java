package org.edgemuse.kernel.fault;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;

/**
 * A plugin as messages name it. Whoever asks a plugin for a value holds its culprit, so that a
 * value that makes no sense is blamed on the right one.
 *
 * @param noun of its extension point, for example "channel model"
 * @param name by which the scenario chose it
 * @param className of what it made for the run
 */
public record Culprit(String noun, String name, String className) implements Serializable {
  private static final String FINITE = "finite and at least 0";

  /** The culprit that made this. */
  public static Culprit of(String noun, String name, Object made) {
    return new Culprit(noun, name, className(made.getClass()));
  }

  /** A lambda's class is called something else in every process. */
  private static String className(Class<?> type) {
    String name = type.getName();
    int lambda = name.indexOf("$$Lambda");
    return lambda < 0 ? name : name.substring(0, lambda);
  }

  /** The exception for a call to the kernel, for example "assigned UE 0 to AP 9, ...". */
  public NonsenseException did(String what) {
    return new NonsenseException(subject() + " " + what, "");
  }

  /** The same for a call that was refused there and then: the cause shows the plugin's line. */
  public NonsenseException did(String what, RuntimeException refused) {
    NonsenseException nonsense = did(what);
    nonsense.initCause(refused);
    return nonsense;
  }

  /** The exception for something that it returned, for example "gave no columns". */
  public NonsenseException returned(String what) {
    return new NonsenseException(
        subject() + " " + what, "%s (%s '%s')".formatted(className, noun, name));
  }

  /**
   * The exception for a number that it returned.
   *
   * @param what the number's name
   * @param of what it is the number of, for example "of UE 0 in s"
   * @param rule what it breaks
   */
  public NonsenseException gave(String what, double value, String of, String rule) {
    return returned("gave %s (%s) %s, which must be %s".formatted(what, number(value), of, rule));
  }

  /** {@link #gave} for a number that {@link #isAmount} refuses. */
  public NonsenseException gave(String what, double value, String of) {
    return gave(what, value, of, FINITE);
  }

  /** Whether a number can be an amount of something: finite and at least 0. */
  public static boolean isAmount(double value) {
    return value >= 0 && value < Double.POSITIVE_INFINITY;
  }

  /**
   * Does nothing if there is an AP, ES or UE of that number.
   *
   * @param kind what is counted, for example "AP"
   * @throws NonsenseException if there is none; the plugin that asked stands on the stack
   */
  public static void requireIndex(String kind, int index, int count) {
    if (index < 0 || index >= count) {
      throw new NonsenseException(
          "A plugin asked for %s %d, but there are %d, numbered from 0"
              .formatted(kind, index, count),
          "");
    }
  }

  /** The number in six digits, the same text on every JDK. */
  public static String number(double value) {
    if (!Double.isFinite(value)) {
      return Double.isNaN(value) ? "NaN" : value > 0 ? "infinity" : "-infinity";
    }
    BigDecimal brief = new BigDecimal(value).round(new MathContext(6)).stripTrailingZeros();
    return brief.scale() < 0 && brief.scale() > -9 ? brief.toPlainString() : brief.toString();
  }

  private String subject() {
    return "%s%s '%s'"
        .formatted(noun.substring(0, 1).toUpperCase(Locale.ROOT), noun.substring(1), name);
  }
}
