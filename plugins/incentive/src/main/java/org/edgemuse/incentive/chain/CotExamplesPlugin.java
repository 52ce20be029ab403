package org.edgemuse.incentive.chain;

import java.io.Serializable;
import org.edgemuse.incentive.bound.AccuracyBound;
import org.edgemuse.kernel.api.metric.Metric;
import org.edgemuse.kernel.api.plugin.Default;
import org.edgemuse.kernel.api.plugin.Doc;
import org.edgemuse.kernel.api.plugin.Plugin;
import org.edgemuse.kernel.api.plugin.Range;
import org.edgemuse.kernel.api.plugin.RunContext;

/** Makes the mean number of chain-of-thought examples that accuracy needs. */
public final class CotExamplesPlugin implements Plugin<Metric, CotExamplesPlugin.Options> {

  /**
   * Options of the bound (6), QoE paper.
   *
   * @param beta gap without any example
   * @param eta largest ambiguity of an example
   * @param skewness of the model's contexts
   */
  public record Options(
      @Doc("gap to the ideal answer without any example")
          @Default("0.1")
          @Range(min = 0, openMin = true)
          double beta,
      @Doc(
              "largest ambiguity of an example; 1/11 fits the pairs of accuracy and examples published")
          @Default("0.09090909090909091")
          @Range(min = 0, openMin = true, max = 0.5, openMax = true)
          double eta,
      @Doc("how far the model's contexts stray from the true ones; 1 for large balanced data")
          @Default("1")
          @Range(min = 1)
          double skewness)
      implements Serializable {

    /** Checks that examples help. */
    public Options {
      if (skewness * eta / (1 - eta) >= 1) {
        throw new IllegalArgumentException(
            "skewness (%s) times eta / (1 - eta), eta = %s, must be below 1: more examples would"
                    .formatted(skewness, eta)
                + " not help");
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
    return new CotExamples(new AccuracyBound(options.beta(), options.eta(), options.skewness()));
  }
}
