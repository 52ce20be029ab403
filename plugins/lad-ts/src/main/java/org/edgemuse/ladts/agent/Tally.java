package org.edgemuse.ladts.agent;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.edgemuse.ladts.learning.Learner;

/** What all agents of a run did in a slot, for the results. */
public final class Tally implements Serializable {
  private static final long serialVersionUID = 1L;

  private final List<String> quantities;
  private final double[] sums;
  private final double[] ofStep;
  private int trainSteps;
  private double chosen;
  private int decisions;

  /**
   * A tally.
   *
   * @param quantities what the learners' {@link Learner#quantities} are called
   */
  public Tally(List<String> quantities) {
    this.quantities = quantities;
    sums = new double[quantities.size()];
    ofStep = new double[quantities.size()];
  }

  /** What the quantities are called. */
  public List<String> quantities() {
    return quantities;
  }

  /** Begins a slot. */
  public void clear() {
    Arrays.fill(sums, 0);
    trainSteps = 0;
    chosen = 0;
    decisions = 0;
  }

  void decided(double probability) {
    chosen += probability;
    decisions++;
  }

  void trained(Learner learner) {
    learner.quantities(ofStep);
    for (int i = 0; i < sums.length; i++) {
      sums[i] += ofStep[i];
    }
    trainSteps++;
  }

  /** Train steps of the slot. */
  public int trainSteps() {
    return trainSteps;
  }

  /** The mean of a quantity over the slot's train steps; NaN without any. */
  public double mean(int quantity) {
    return trainSteps == 0 ? Double.NaN : sums[quantity] / trainSteps;
  }

  /** The mean probability of the actions chosen; NaN without any. */
  public double chosenProbability() {
    return decisions == 0 ? Double.NaN : chosen / decisions;
  }
}
