package org.edgemuse.experiment.plan;

import java.util.List;
import org.edgemuse.experiment.csv.NumberText;
import org.edgemuse.experiment.sample.SampleRange;
import org.edgemuse.kernel.api.plugin.Doc;
import org.edgemuse.kernel.config.OneOf;
import org.edgemuse.kernel.config.Shorthand;
import org.jspecify.annotations.Nullable;

/**
 * The range of a sampled key, in one of several forms.
 *
 * @param uniform low and high, between which values lie evenly
 * @param logUniform low and high, between which the values' logarithms lie evenly
 * @param uniformInteger low and high, between which the whole numbers are alike, both included
 * @param between the form that suits the key: {@code uniformInteger} where only whole numbers can
 *     stand, else {@code uniform}
 */
@OneOf
@Shorthand("between")
public record RangeSpec(
    @Doc("[low, high]: values lie evenly between them") @Nullable List<Double> uniform,
    @Doc("[low, high] above 0: the values' logarithms lie evenly")
        @Nullable List<Double> logUniform,
    @Doc("[low, high]: the whole numbers from low to high, both included")
        @Nullable List<Long> uniformInteger,
    @Doc("[low, high]: uniformInteger for keys that take whole numbers only, else uniform")
        @Nullable List<Double> between) {
  private static final double LARGEST_WHOLE = 0x1p53;

  /** Checks the ends. */
  public RangeSpec {
    check("uniform", uniform);
    check("logUniform", logUniform);
    check("uniformInteger", uniformInteger);
    check("", between);
    if (logUniform != null && !(logUniform.get(0) > 0)) {
      throw refused("logUniform", logUniform, "needs both ends above 0");
    }
    if (uniformInteger != null
        && (uniformInteger.get(0) < -LARGEST_WHOLE || uniformInteger.get(1) > LARGEST_WHOLE)) {
      throw refused("uniformInteger", uniformInteger, "must stay within 2^53");
    }
  }

  private static void check(String form, @Nullable List<? extends Number> ends) {
    if (ends == null) {
      return;
    }
    if (ends.size() != 2) {
      throw refused(form, ends, "must be [low, high], two numbers");
    }
    double low = ends.get(0).doubleValue();
    double high = ends.get(1).doubleValue();
    if (!(low < high)) {
      throw refused(form, ends, "needs low below high");
    }
    if (!Double.isFinite(high - low)) {
      throw refused(form, ends, "is too wide");
    }
  }

  private static IllegalArgumentException refused(
      String form, List<? extends Number> ends, String rule) {
    List<String> texts = ends.stream().map(end -> NumberText.of(end.doubleValue())).toList();
    String name = form.isEmpty() ? "The range" : form;
    return new IllegalArgumentException(
        "%s [%s] %s".formatted(name, String.join(", ", texts), rule));
  }

  /**
   * The range.
   *
   * @param whole whether only whole numbers can stand at the key
   * @throws IllegalArgumentException if the ends are not whole where they have to be
   */
  SampleRange range(boolean whole) {
    if (uniform != null) {
      return range(SampleRange.Kind.UNIFORM, uniform);
    }
    if (logUniform != null) {
      return range(SampleRange.Kind.LOG_UNIFORM, logUniform);
    }
    if (uniformInteger != null) {
      return range(SampleRange.Kind.UNIFORM_INTEGER, uniformInteger);
    }
    List<Double> ends = between == null ? List.of() : between;
    if (!whole) {
      return range(SampleRange.Kind.UNIFORM, ends);
    }
    for (double end : ends) {
      if (end != Math.rint(end) || Math.abs(end) > LARGEST_WHOLE) {
        throw refused("", ends, "must have whole ends, as the key takes whole numbers only");
      }
    }
    return range(SampleRange.Kind.UNIFORM_INTEGER, ends);
  }

  private static SampleRange range(SampleRange.Kind kind, List<? extends Number> ends) {
    return new SampleRange(kind, ends.get(0).doubleValue(), ends.get(1).doubleValue());
  }
}
