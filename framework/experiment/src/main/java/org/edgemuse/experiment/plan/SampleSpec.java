package org.edgemuse.experiment.plan;

import java.util.Map;
import org.edgemuse.experiment.sample.Design;
import org.edgemuse.kernel.api.plugin.Doc;
import org.edgemuse.kernel.api.plugin.Range;
import org.jspecify.annotations.Nullable;

/**
 * Points that are drawn from ranges instead of combined from lists. The scenario's seed decides
 * which.
 *
 * @param latinHypercube number of points of a Latin hypercube
 * @param sobol number of base rows of Saltelli's design, a power of two: with k keys it has this
 *     many times k + 2 points
 * @param over the ranges by key path
 */
public record SampleSpec(
    @Doc("number of points, spread over the ranges as a Latin hypercube")
        @Range(min = 2, max = 100_000)
        @Nullable Integer latinHypercube,
    @Doc("number of base rows, a power of two: k keys make k + 2 points of each, for indices")
        @Range(min = 2, max = 65_536)
        @Nullable Integer sobol,
    @Doc("ranges by key path, as in {uniform: [2, 10]}") Map<String, RangeSpec> over) {

  /** Keys that a sample can have. */
  private static final int MOST_KEYS = 100;

  /** Checks what goes together. */
  public SampleSpec {
    if (latinHypercube == null && sobol == null) {
      throw new IllegalArgumentException(
          "sample needs a number of points: latinHypercube: 100, or sobol: 128");
    }
    if (latinHypercube != null && sobol != null) {
      throw new IllegalArgumentException(
          "latinHypercube (%d) and sobol (%d) exclude each other; one that is inherited is dropped by null"
              .formatted(latinHypercube, sobol));
    }
    if (sobol != null && Integer.bitCount(sobol) != 1) {
      int below = Integer.highestOneBit(sobol);
      throw new IllegalArgumentException(
          "sobol (%d) must be a power of two, such as %d or %d: only then are the points balanced"
              .formatted(sobol, below, 2 * below));
    }
    if (over.isEmpty()) {
      throw new IllegalArgumentException(
          "over must name at least one key with its range, as in"
              + " accessPoints.bandwidthMHz: {uniform: [2, 10]}");
    }
    if (over.size() > MOST_KEYS) {
      throw new IllegalArgumentException(
          "over names %d keys, more than %d".formatted(over.size(), MOST_KEYS));
    }
  }

  /** How the points lie. */
  Design design() {
    return sobol == null ? Design.LATIN_HYPERCUBE : Design.SOBOL;
  }
}
