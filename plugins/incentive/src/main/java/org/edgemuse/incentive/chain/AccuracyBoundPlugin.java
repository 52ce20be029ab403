package org.edgemuse.incentive.chain;

import java.io.Serializable;
import org.edgemuse.kernel.api.metric.Metric;
import org.edgemuse.kernel.api.plugin.Default;
import org.edgemuse.kernel.api.plugin.Doc;
import org.edgemuse.kernel.api.plugin.Plugin;
import org.edgemuse.kernel.api.plugin.Range;
import org.edgemuse.kernel.api.plugin.RunContext;

/** Makes the bounds on the gap to the ideal answer. */
public final class AccuracyBoundPlugin implements Plugin<Metric, AccuracyBoundPlugin.Options> {

  /**
   * Options of the bounds. With the defaults of the chains, the odds of the typical one are 1/9,
   * near the 1/10 of (6).
   *
   * @param examples K, how many examples the model is given
   * @param bound constants of (6)
   * @param tasks simulated tasks, each with examples of its own
   * @param hypotheses pairs of context and intention that a reader cannot tell apart at first
   * @param messages length of a simulated example
   * @param informativeness probability that a message points to the truth
   */
  public record Options(
      @Doc("how many chain-of-thought examples the model is given")
          @Default("4")
          @Range(min = 0, max = 1000)
          int examples,
      @Doc("constants of the bound (6)") @Default("{}") BoundOptions bound,
      @Doc("simulated tasks, each with examples of its own")
          @Default("10000")
          @Range(min = 1, max = 100000)
          int tasks,
      @Doc("what a reader of an example takes for possible at first, the truth included")
          @Default("2")
          @Range(min = 2, max = 1000)
          int hypotheses,
      @Doc("messages of an example") @Default("4") @Range(min = 0, max = 100000) int messages,
      @Doc("probability that a message points to the truth; above 1 / hypotheses")
          @Default("0.75")
          @Range(min = 0, openMin = true, max = 1, openMax = true)
          double informativeness)
      implements Serializable {}

  @Override
  public Class<Options> options() {
    return Options.class;
  }

  @Override
  public String summary() {
    return "Upper bounds on the gap to the ideal answer with so many chain-of-thought examples";
  }

  @Override
  public Metric create(Options options, RunContext run) {
    return new AccuracyBoundMetric(
        options.bound().bound(),
        new Chains(options.hypotheses(), options.messages(), options.informativeness()),
        options.examples(),
        options.tasks(),
        run.draws("accuracy-bound/chain"));
  }
}
