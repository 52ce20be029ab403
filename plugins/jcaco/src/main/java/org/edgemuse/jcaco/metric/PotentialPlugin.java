package org.edgemuse.jcaco.metric;

import java.io.Serializable;
import org.edgemuse.kernel.api.metric.Metric;
import org.edgemuse.kernel.api.plugin.Default;
import org.edgemuse.kernel.api.plugin.Doc;
import org.edgemuse.kernel.api.plugin.Plugin;
import org.edgemuse.kernel.api.plugin.Range;
import org.edgemuse.kernel.api.plugin.RunContext;
import org.edgemuse.kernel.api.plugin.Unit;

/** Makes the potentials. */
public final class PotentialPlugin implements Plugin<Metric, PotentialPlugin.Options> {

  /**
   * Options of the potentials.
   *
   * @param timeScaleS epsilon and l of Theorems 1 to 4, MASL paper, s
   */
  public record Options(
      @Doc("smallest time scale of links and servers")
          @Unit("s")
          @Default("0.001")
          @Range(min = 0, openMin = true)
          double timeScaleS)
      implements Serializable {}

  @Override
  public Class<Options> options() {
    return Options.class;
  }

  @Override
  public String summary() {
    return "Logarithms of the expected games' potentials at the last choices";
  }

  @Override
  public Metric create(Options options, RunContext run) {
    return new PotentialMetric(options.timeScaleS(), run);
  }
}
