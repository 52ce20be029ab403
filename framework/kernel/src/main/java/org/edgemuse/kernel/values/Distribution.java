package org.edgemuse.kernel.values;

import org.edgemuse.kernel.api.random.Draws;

/** Numbers that hang on chance alone, not on whose they are: a law, of which each draw is one. */
public sealed interface Distribution extends Values
    permits Constant, Uniform, UniformInteger, Chosen {

  @Override
  default double at(Draws draws, long entity, long index) {
    return fromBits(draws.bits(entity, index, 0));
  }

  /** The number that {@link #at} makes of 64 random bits. */
  double fromBits(long bits);

  /**
   * The law's quantile, so that numbers can be kept as uniform ones while the law is varied: it
   * never falls as {@code u} grows, whatever the law, which keeps everyone's rank. It is spread
   * like {@link #at}, and need not be the number that the same bits give there.
   *
   * @param u in [0, 1)
   */
  double fromUniform(double u);
}
