package org.edgemuse.kernel.demand;

import java.io.Serializable;
import org.edgemuse.kernel.api.plugin.Default;
import org.edgemuse.kernel.api.plugin.Doc;
import org.edgemuse.kernel.api.plugin.Plugin;
import org.edgemuse.kernel.api.plugin.Range;
import org.edgemuse.kernel.api.plugin.RunContext;
import org.edgemuse.kernel.api.world.DemandModel;
import org.edgemuse.kernel.values.KeyedValues;
import org.edgemuse.kernel.values.Values;

/** Makes a demand of independent coins, one a UE and slot. */
public final class BernoulliPlugin implements Plugin<DemandModel, BernoulliPlugin.Options> {

  /**
   * Options of the demand.
   *
   * @param probability p_n of (1), MASL paper, one draw per UE
   */
  public record Options(
      @Default("{uniform: [0, 1]}")
          @Range(min = 0, max = 1)
          @Doc("Probability that a UE raises a request in a slot, per UE")
          Values probability)
      implements Serializable {}

  @Override
  public Class<Options> options() {
    return Options.class;
  }

  @Override
  public String summary() {
    return "Each UE raises a request in a slot with a probability of its own";
  }

  @Override
  public DemandModel create(Options options, RunContext run) {
    double[] probability =
        KeyedValues.draw(
            "probability",
            options.probability(),
            run.draws("bernoulli/probability"),
            run.ueCount());
    return new Bernoulli(probability, run.slots(), run.draws("bernoulli/activity"));
  }
}
