package org.edgemuse.kernel.api.random;

import java.io.Serializable;

/**
 * Random numbers for one purpose in one run. A draw is a pure function of (64-bit seed, purpose,
 * entity, time, k); nothing is stored between draws, so the order in which they are taken, the
 * scheduler that happens to run, the number of threads and a checkpoint in between change nothing.
 *
 * <p>{@code entity} is the index of whatever the draw belongs to (a UE, an AP, a UE-ES pair folded
 * into one number by {@link #pair}); {@code time} is {@link
 * org.edgemuse.kernel.api.world.Moment#index()}, or 0 for what is drawn once a run; {@code k}
 * counts the draws that one entity takes for one purpose at one time.
 *
 * <p>Bits come from three rounds of a 64-bit finaliser (the variant-13 constants of David
 * Stafford's study of MurmurHash3), one per counter, each of which is a bijection with full
 * avalanche.
 */
public final class Draws implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;
  private static final long TIME_GAMMA = 0xD1342543DE82EF95L;
  private static final long COUNT_GAMMA = 0xDA942042E4DD58B5L;

  /**
   * How far apart the draws of the points are of which {@link #normal} takes the first good one.
   */
  private static final long NEXT_POINT = 1L << 32;

  private static final double TWO_POW_MINUS_53 = 0x1.0p-53;

  private final long key;

  private Draws(long key) {
    this.key = key;
  }

  /** The draws of the run with this seed that serve {@code purpose}. */
  public static Draws of(long seed, String purpose) {
    return new Draws(key(mix(seed + GOLDEN_GAMMA), purpose));
  }

  /** Draws for a purpose within this one, independent of these. */
  public Draws forPurpose(String purpose) {
    return new Draws(key(key, purpose));
  }

  private static long key(long above, String purpose) {
    long hash = 0xCBF29CE484222325L;
    for (int i = 0; i < purpose.length(); i++) {
      hash = (hash ^ purpose.charAt(i)) * 0x100000001B3L;
    }
    return mix(above ^ mix(hash));
  }

  /** Folds two indices (0 .. 2^31 - 1 each) into one entity number. */
  public static long pair(int first, int second) {
    return ((long) first << 32) | second;
  }

  /** 64 uniformly distributed bits. */
  public long bits(long entity, long time, long k) {
    return at(stem(entity, time), k);
  }

  /**
   * The bits that {@link #of} with this seed and purpose would give, for seeds that are themselves
   * drawn as the run goes on: nothing is made on the way.
   */
  public static long bits(long seed, String purpose, long entity, long time, long k) {
    return at(stem(key(mix(seed + GOLDEN_GAMMA), purpose), entity, time), k);
  }

  /**
   * What the draws of one entity at one time have in common; feed it to {@link #at} where several
   * are taken on a hot path.
   */
  public long stem(long entity, long time) {
    return stem(key, entity, time);
  }

  private static long stem(long key, long entity, long time) {
    return mix(mix(key + entity * GOLDEN_GAMMA) + time * TIME_GAMMA);
  }

  /** The k-th 64 bits of a {@link #stem}. */
  public static long at(long stem, long k) {
    return mix(stem + k * COUNT_GAMMA + COUNT_GAMMA);
  }

  /** Turns 64 random bits into a uniform number in [0, 1), a multiple of 2^-53. */
  public static double toUniform(long bits) {
    return (bits >>> 11) * TWO_POW_MINUS_53;
  }

  /** A uniform number in [0, 1). */
  public double uniform(long entity, long time, long k) {
    return toUniform(bits(entity, time, k));
  }

  /**
   * A uniform integer in [0, bound), by the high word of a product; the bias is below bound / 2^63.
   *
   * @throws IllegalArgumentException if bound is not positive
   */
  public int below(int bound, long entity, long time, long k) {
    if (bound <= 0) {
      throw new IllegalArgumentException("bound must be positive: " + bound);
    }
    return (int) scale(bits(entity, time, k), bound);
  }

  /** Maps 64 random bits to [0, bound); bound is positive and below 2^62. */
  public static long scale(long bits, long bound) {
    return Math.multiplyHigh(bits >>> 1, bound << 1);
  }

  /** An exponential number of mean 1. */
  public double exponential(long entity, long time, long k) {
    return -StrictMath.log(1 - uniform(entity, time, k));
  }

  /**
   * A standard normal number, by Marsaglia's polar method; uses draws 2k and 2k + 1, and where a
   * point is rejected those {@link #NEXT_POINT} further on. It needs no cosine, for which JDKs from
   * 21 on make an array at each call.
   */
  public double normal(long entity, long time, long k) {
    return normalAt(stem(entity, time), k);
  }

  /** The standard normal number that {@link #normal} gives for a {@link #stem}. */
  public static double normalAt(long stem, long k) {
    for (long at = 2 * k; ; at += NEXT_POINT) {
      double x = 2 * toUniform(at(stem, at)) - 1;
      double y = 2 * toUniform(at(stem, at + 1)) - 1;
      double squared = x * x + y * y;
      if (squared > 0 && squared < 1) {
        return x * Math.sqrt(-2 * StrictMath.log(squared) / squared);
      }
    }
  }

  private static long mix(long z) {
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
