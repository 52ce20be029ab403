package org.edgemuse.ladts.scheduling;

import java.util.List;
import java.util.stream.Stream;
import org.edgemuse.kernel.api.metric.MeanMetric;
import org.edgemuse.kernel.api.metric.SlotRecord;
import org.edgemuse.ladts.agent.Tally;

/** How learning goes: means over the agents' train steps and decisions of a slot. */
final class LearnerMeter extends MeanMetric {
  private static final long serialVersionUID = 1L;

  private final Tally tally;
  private final boolean learns;

  LearnerMeter(boolean learns, Tally tally) {
    super(columns(tally.quantities(), learns));
    this.tally = tally;
    this.learns = learns;
  }

  private static String[] columns(List<String> quantities, boolean learns) {
    return learns
        ? Stream.concat(Stream.of("chosen_probability", "train_steps"), quantities.stream())
            .toArray(String[]::new)
        : new String[] {"chosen_probability"};
  }

  @Override
  protected void measure(SlotRecord slot, double[] values) {
    values[0] = tally.chosenProbability();
    if (learns) {
      values[1] = tally.trainSteps();
      for (int i = 0; i < tally.quantities().size(); i++) {
        values[2 + i] = tally.mean(i);
      }
    }
  }
}
