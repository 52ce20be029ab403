package org.edgemuse.experiment.sample;

/**
 * Where the values of a sampled key lie.
 *
 * @param kind how they lie there
 * @param low the least value, in the key's unit
 * @param high the largest value, above {@code low}
 */
public record SampleRange(Kind kind, double low, double high) {

  /** How values lie in a range. */
  public enum Kind {
    /** Evenly. */
    UNIFORM,
    /** Their logarithms evenly. */
    LOG_UNIFORM,
    /** On the whole numbers, each alike, both ends included. */
    UNIFORM_INTEGER
  }

  /**
   * The value at a fraction of the way through the range.
   *
   * @param fraction in [0, 1)
   */
  public double at(double fraction) {
    double value =
        switch (kind) {
          case UNIFORM -> low + (high - low) * fraction;
          case LOG_UNIFORM ->
              low * StrictMath.exp(fraction * (StrictMath.log(high) - StrictMath.log(low)));
          case UNIFORM_INTEGER -> low + Math.floor(fraction * (high - low + 1));
        };
    // Rounding may lead beyond an end by the last bit.
    return Math.min(high, Math.max(low, value));
  }

  /** Whether all values are whole. */
  public boolean isWhole() {
    return kind == Kind.UNIFORM_INTEGER;
  }
}
