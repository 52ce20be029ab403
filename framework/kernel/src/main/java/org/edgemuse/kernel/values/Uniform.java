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
    return fromUniform(Draws.toUniform(bits));
  }

  @Override
  public double fromUniform(double u) {
    double value = high - (high - low) * u;
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
