package org.edgemuse.kernel.values;

import org.edgemuse.kernel.api.random.Draws;

/**
 * Uniform on (low, high].
 *
 * @param low the lower end, never drawn
 * @param high the upper end, may be drawn
 */
public record Uniform(double low, double high) implements Distribution {
  /**
   * @throws IllegalArgumentException unless low is below high and both and their distance finite
   */
  public Uniform {
    Numbers.requireFinite(low);
    Numbers.requireFinite(high);
    Numbers.requireOrder(low, high, low < high);
    Numbers.requireFinite(high - low);
  }

  @Override
  public double fromBits(long bits) {
    return below(Draws.toUniform(bits));
  }

  @Override
  public double fromUniform(double u) {
    return below(1 - u);
  }

  /** That part of the interval below its upper end, which so can be drawn as part 0. */
  private double below(double part) {
    double value = high - (high - low) * part;
    // Rounding reaches the lower end where the interval is a few ulps wide.
    return value > low ? value : Math.nextUp(low);
  }

  @Override
  public double mean(long entity) {
    return low + (high - low) / 2;
  }

  @Override
  public double min() {
    return low;
  }

  @Override
  public double max() {
    return high;
  }

  @Override
  public boolean minIsOpen() {
    return true;
  }

  @Override
  public boolean isWhole() {
    return false;
  }
}
