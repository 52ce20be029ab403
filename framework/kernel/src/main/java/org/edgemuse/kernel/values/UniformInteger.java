package org.edgemuse.kernel.values;

import org.edgemuse.kernel.api.random.Draws;

/**
 * Uniform on the whole numbers low .. high.
 *
 * @param low the least number
 * @param high the largest number
 */
public record UniformInteger(long low, long high) implements Distribution {
  private static final long LARGEST = 1L << 53;

  /**
   * @throws IllegalArgumentException if low exceeds high, or either is beyond 2^53
   */
  public UniformInteger {
    Numbers.requireOrder(low, high, low <= high);
    if (low < -LARGEST || high > LARGEST) {
      throw new IllegalArgumentException(
          "whole numbers beyond 2^53 have no exact double: [" + low + ", " + high + "]");
    }
  }

  @Override
  public double fromBits(long bits) {
    return low + Draws.scale(bits, high - low + 1);
  }

  @Override
  public double fromUniform(double u) {
    long count = high - low + 1;
    // Beyond 2^53 the number of them is rounded, perhaps up.
    return low + Math.min((long) (u * count), count - 1);
  }

  @Override
  public double mean(long entity) {
    return low + (high - low) / 2.0;
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
  public boolean isWhole() {
    return true;
  }
}
