package org.edgemuse.jcaco.masl;

import java.io.Serializable;

/** The delay at which the reward of (35) or (38), MASL paper, reaches 0, for one subgame. */
interface RewardScale extends Serializable {

  /**
   * The reward of a cost, 1 - cost / normaliser, clipped to [0, 1].
   *
   * @param costS what the UE takes for its delay, s
   */
  double reward(int ue, double costS);

  /** The reward of a cost under a normaliser; 0 while the normaliser is 0. */
  static double reward(double costS, double normaliserS) {
    double reward = 1 - costS / normaliserS;
    return reward > 0 ? Math.min(1, reward) : 0;
  }

  /** The scale of one subgame by its options; an announced normaliser is still to be set. */
  static RewardScale of(MaslOptions options, int ues) {
    return options.normaliser() == MaslOptions.Normaliser.RELATIVE
        ? new Relative(ues, options.relativeFactor())
        : new Fixed();
  }

  /** A normaliser for all UEs, announced before the first slot and kept. */
  final class Fixed implements RewardScale {
    private static final long serialVersionUID = 1L;

    private double normaliserS = Double.NaN;

    boolean isSet() {
      return !Double.isNaN(normaliserS);
    }

    void set(double normaliserS) {
      this.normaliserS = normaliserS;
    }

    @Override
    public double reward(int ue, double costS) {
      return RewardScale.reward(costS, normaliserS);
    }
  }

  /**
   * A multiple of the plain mean of a UE's own costs so far, the present one included: a UE's first
   * request has the reward 1 - 1 / factor.
   */
  final class Relative implements RewardScale {
    private static final long serialVersionUID = 1L;

    private final double factor;
    private final double[] sumS;
    private final int[] count;

    Relative(int ues, double factor) {
      this.factor = factor;
      sumS = new double[ues];
      count = new int[ues];
    }

    @Override
    public double reward(int ue, double costS) {
      sumS[ue] += costS;
      count[ue]++;
      return RewardScale.reward(costS, factor * sumS[ue] / count[ue]);
    }
  }
}
