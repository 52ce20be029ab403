package org.edgemuse.kernel.values;

import org.edgemuse.kernel.api.random.Draws;

/**
 * The same number for everyone.
 *
 * @param value the number, finite
 */
public record Constant(double value) implements Distribution {
  /**
   * @throws IllegalArgumentException if the value is not finite
   */
  public Constant {
    Numbers.requireFinite(value);
    value += 0.0; // -0 and 0 are one number
  }

  @Override
  public double at(Draws draws, long entity, long index) {
    return value;
  }

  @Override
  public double fromBits(long bits) {
    return value;
  }

  @Override
  public double fromUniform(double u) {
    return value;
  }

  @Override
  public double mean(long entity) {
    return value;
  }

  @Override
  public double min() {
    return value;
  }

  @Override
  public double max() {
    return value;
  }

  @Override
  public boolean isWhole() {
    return value == Math.rint(value);
  }
}
