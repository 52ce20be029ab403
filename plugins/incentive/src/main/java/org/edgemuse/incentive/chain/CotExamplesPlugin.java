package org.edgemuse.incentive.chain;

import java.io.Serializable;
import org.edgemuse.kernel.api.metric.Metric;
import org.edgemuse.kernel.api.plugin.Default;
import org.edgemuse.kernel.api.plugin.Doc;
import org.edgemuse.kernel.api.plugin.Plugin;
import org.edgemuse.kernel.api.plugin.RunContext;

/** Makes the mean number of chain-of-thought examples that accuracy needs. */
public final class CotExamplesPlugin implements Plugin<Metric, CotExamplesPlugin.Options> {

  /**
   * Options of the metric.
   *
   * @param bound constants of (6), QoE paper
   */
  public record Options(@Doc("constants of the bound (6)") @Default("{}") BoundOptions bound)
      implements Serializable {

    /** Checks that examples help. */
    public Options {
      if (bound.bound().ratio() >= 1) {
        throw new IllegalArgumentException(
            "bound: skewness (%s) times eta / (1 - eta), eta = %s, must be below 1: more examples"
                    .formatted(bound.skewness(), bound.eta())
                + " would not help");
      }
    }
  }

  @Override
  public Class<Options> options() {
    return Options.class;
  }

  @Override
  public String summary() {
    return "The fewest chain-of-thought examples that the accuracy of requests needs, on average";
  }

  @Override
  public Metric create(Options options, RunContext run) {
    return new CotExamples(options.bound().bound());
  }
}
