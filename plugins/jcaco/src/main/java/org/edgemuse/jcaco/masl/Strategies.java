package org.edgemuse.jcaco.masl;

import java.io.Serializable;
import java.util.Arrays;
import org.edgemuse.jcaco.game.Tables;
import org.edgemuse.jcaco.play.Reach;

/**
 * Every UE's mixed strategy over the machines of one subgame, P_n or Q_n of the MASL paper, row by
 * row in one array.
 */
final class Strategies implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Shares below this become 0: arithmetic on subnormal numbers is slow. */
  private static final double LEAST = 1e-300;

  private final int machines;
  private final double[] share;

  /** Uniform strategies (33). */
  Strategies(int ues, int machines) {
    this.machines = machines;
    share = new double[Tables.size(ues, machines)];
    Arrays.fill(share, 1.0 / machines);
  }

  int machines() {
    return machines;
  }

  double share(int ue, int machine) {
    return share[ue * machines + machine];
  }

  /**
   * The machine on which a uniform number in [0, 1) falls. Rounding may leave the shares' sum below
   * 1; what lies above it falls on the last machine that has a share at all.
   */
  int sample(int ue, double uniform) {
    int row = ue * machines;
    double left = uniform;
    int last = 0;
    for (int m = 0; m < machines; m++) {
      double p = share[row + m];
      left -= p;
      if (left < 0) {
        return m;
      }
      if (p > 0) {
        last = m;
      }
    }
    return last;
  }

  /** (33) over the machines that the UE reaches. */
  void restart(int ue, Reach reach) {
    putUniform(ue, reach, share, ue * machines);
  }

  /**
   * {@link #sample(int, double)} given that the machine is within reach. A UE that has moved away
   * from all that it had a share of starts anew among those that it reaches now.
   */
  int sample(int ue, double uniform, Reach reach) {
    if (!reach.isBounded()) {
      return sample(ue, uniform);
    }
    double within = shareWithin(ue, reach);
    if (within == 0) {
      restart(ue, reach);
      within = 1;
    }
    double left = uniform * within;
    int last = 0;
    for (int i = 0; i < reach.count(ue); i++) {
      int m = reach.ap(ue, i);
      double p = share(ue, m);
      left -= p;
      if (p > 0) {
        last = m;
        if (left < 0) {
          break;
        }
      }
    }
    return last;
  }

  private double shareWithin(int ue, Reach reach) {
    double sum = 0;
    for (int i = 0; i < reach.count(ue); i++) {
      sum += share(ue, reach.ap(ue, i));
    }
    return sum;
  }

  /**
   * The probabilities with which {@link #sample(int, double, Reach)} would choose machines; changes
   * nothing.
   *
   * @param anew whether the UE would {@link #restart} before
   */
  double[] probabilities(int ue, Reach reach, boolean anew) {
    double[] p = new double[machines];
    double within = reach.isBounded() ? shareWithin(ue, reach) : 1;
    if (anew || within == 0) {
      putUniform(ue, reach, p, 0);
      return p;
    }
    for (int i = 0; i < reach.count(ue); i++) {
      int m = reach.ap(ue, i);
      p[m] = share(ue, m) / within;
    }
    return p;
  }

  private void putUniform(int ue, Reach reach, double[] shares, int from) {
    int count = reach.count(ue);
    Arrays.fill(shares, from, from + machines, 0);
    for (int i = 0; i < count; i++) {
      shares[from + reach.ap(ue, i)] = 1.0 / count;
    }
  }

  /**
   * (34): moves the chosen machine's share towards 1 and all others towards 0.
   *
   * @param step learning rate times reward, in [0, 1]
   */
  void reinforce(int ue, int chosen, double step) {
    int row = ue * machines;
    double own = share[row + chosen];
    double keep = 1 - step;
    for (int i = row; i < row + machines; i++) {
      double next = share[i] * keep;
      share[i] = next < LEAST ? 0 : next;
    }
    share[row + chosen] = own + step * (1 - own);
  }

  double largestShare(int ue) {
    double largest = 0;
    for (int i = ue * machines; i < (ue + 1) * machines; i++) {
      largest = Math.max(largest, share[i]);
    }
    return largest;
  }

  /** Puts a UE's strategy into its row of an array of the same shape. */
  void copyRow(int ue, double[] rows) {
    System.arraycopy(share, ue * machines, rows, ue * machines, machines);
  }

  /** The largest change of any of a UE's shares against such an array. */
  double largestChange(int ue, double[] rows) {
    double largest = 0;
    for (int i = ue * machines; i < (ue + 1) * machines; i++) {
      largest = Math.max(largest, Math.abs(share[i] - rows[i]));
    }
    return largest;
  }
}
