package org.edgemuse.jcaco.price;

import java.io.Serializable;
import java.util.Arrays;
import org.edgemuse.jcaco.game.Tables;
import org.edgemuse.jcaco.play.Reach;

/**
 * Every UE's estimates of the priced cost of each machine of one subgame, in seconds, and the
 * Boltzmann choice among them. An estimate is 0 until the machine has been tried, which is less
 * than any cost: a UE tries every machine, in random order, before it chooses by cost.
 */
final class PricedMachines implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int NONE = -1;

  private final int machines;
  private final Reach reach;
  private final PriceLearningOptions options;
  private final double[] estimateS;
  private final int[] visits;
  private final int[] last;
  private final double[] weight;

  /**
   * Nothing is known.
   *
   * @param reach which machines each UE can use
   */
  PricedMachines(int ues, int machines, Reach reach, PriceLearningOptions options) {
    this.machines = machines;
    this.reach = reach;
    this.options = options;
    estimateS = new double[Tables.size(ues, machines)];
    visits = new int[estimateS.length];
    last = new int[ues];
    Arrays.fill(last, NONE);
    weight = new double[machines];
  }

  /**
   * Keeps the machine of the UE's last request, or draws one with probabilities proportional to
   * exp(-estimate / temperature).
   *
   * @param cooling the temperature as a part of the initial one
   * @param stay uniform number in [0, 1) that decides whether to keep it
   * @param draw uniform number in [0, 1) that decides on a new one
   */
  int choose(int ue, double cooling, double stay, double draw) {
    if (keeps(ue, reach) && stay < options.inertia()) {
      return last[ue];
    }
    double left = draw * weigh(ue, cooling, reach, weight);
    int choice = 0;
    for (int i = 0; i < reach.count(ue); i++) {
      int m = reach.ap(ue, i);
      left -= weight[m];
      if (weight[m] > 0) {
        choice = m;
      }
      if (left < 0) {
        break;
      }
    }
    last[ue] = choice;
    return choice;
  }

  /** Whether the UE has a machine that it may keep. */
  private boolean keeps(int ue, Reach reach) {
    return last[ue] != NONE && reach.reaches(ue, last[ue]);
  }

  /** Puts the Boltzmann weights of machines within reach into an array and returns their sum. */
  private double weigh(int ue, double cooling, Reach reach, double[] weight) {
    int row = ue * machines;
    double least = Double.POSITIVE_INFINITY;
    double sumS = 0;
    int usable = reach.count(ue);
    for (int i = 0; i < usable; i++) {
      double ofMachineS = estimateS[row + reach.ap(ue, i)];
      least = Math.min(least, ofMachineS);
      sumS += ofMachineS;
    }
    double temperatureS = options.temperature() * sumS / usable * cooling;
    double sum = 0;
    for (int i = 0; i < usable; i++) {
      int m = reach.ap(ue, i);
      double above = estimateS[row + m] - least;
      // At temperature 0 the cheapest share the choice; exp of -0 / 0 would not be a number.
      weight[m] = above == 0 ? 1 : StrictMath.exp(-above / temperatureS);
      sum += weight[m];
    }
    return sum;
  }

  /** Moves the estimate of a machine towards a cost, by 1 / visits but no less than the floor. */
  void learn(int ue, int machine, double costS) {
    int at = ue * machines + machine;
    double step = Math.max(1.0 / ++visits[at], options.stepFloor());
    estimateS[at] += step * (costS - estimateS[at]);
  }

  /** Puts the probabilities of the UE's next choice into {@code shares}. */
  void shares(int ue, double cooling, double[] shares) {
    shares(ue, cooling, reach, shares);
  }

  /** The same for a UE that has come within reach of other machines. */
  void shares(int ue, double cooling, Reach reach, double[] shares) {
    Arrays.fill(shares, 0);
    double sum = weigh(ue, cooling, reach, shares);
    double keep = keeps(ue, reach) ? options.inertia() : 0;
    for (int m = 0; m < machines; m++) {
      shares[m] = (1 - keep) * shares[m] / sum + (m == last[ue] ? keep : 0);
    }
  }

  int machines() {
    return machines;
  }
}
