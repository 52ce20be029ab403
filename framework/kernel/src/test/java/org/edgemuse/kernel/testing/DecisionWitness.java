package org.edgemuse.kernel.testing;

import java.util.ArrayList;
import java.util.List;
import org.edgemuse.kernel.api.metric.Decision;
import org.edgemuse.kernel.api.metric.Metric;
import org.edgemuse.kernel.api.metric.SlotRecord;

/** A metric that keeps all outcomes and all decisions that it is shown, asked for or not. */
public final class DecisionWitness implements Metric {
  private static final long serialVersionUID = 1L;

  private final List<Decision> decisions = new ArrayList<>();
  private final List<Seen> outcomes = new ArrayList<>();
  private final boolean watching;

  /**
   * A witness.
   *
   * @param watching whether it asks for decisions
   */
  public DecisionWitness(boolean watching) {
    this.watching = watching;
  }

  @Override
  public List<String> columns() {
    return List.of("decided");
  }

  @Override
  public boolean watchesDecisions() {
    return watching;
  }

  @Override
  public void observe(SlotRecord slot, double[] values) {
    decisions.addAll(slot.decisions());
    for (int i = 0; i < slot.settled(); i++) {
      outcomes.add(Seen.of(slot.now().slot(), slot.outcome(i)));
    }
    values[0] = decisions.size();
  }

  @Override
  public void summarise(double[] values) {
    values[0] = decisions.size();
  }

  /** All outcomes so far, in the order in which they settled. */
  public List<Seen> outcomes() {
    return outcomes;
  }

  /** All decisions so far, in the order in which they ended. */
  public List<Decision> decisions() {
    return decisions;
  }
}
