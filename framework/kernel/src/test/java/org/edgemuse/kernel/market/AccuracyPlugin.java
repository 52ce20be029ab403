package org.edgemuse.kernel.market;

import java.io.Serializable;
import org.edgemuse.kernel.api.market.QoeMetric;
import org.edgemuse.kernel.api.plugin.Plugin;
import org.edgemuse.kernel.api.plugin.RunContext;
import org.edgemuse.kernel.api.scheduling.Outcome;

/** Makes a QoE that is 1 less the error of the content, whatever the delay. */
public final class AccuracyPlugin implements Plugin<QoeMetric, AccuracyPlugin.Options> {

  /** There is nothing to choose. */
  public record Options() implements Serializable {}

  private record Accuracy() implements QoeMetric {
    private static final long serialVersionUID = 1L;

    @Override
    public double qoe(Outcome outcome) {
      return 1 - outcome.error();
    }
  }

  @Override
  public Class<Options> options() {
    return Options.class;
  }

  @Override
  public String summary() {
    return "Accuracy of the content";
  }

  @Override
  public QoeMetric create(Options options, RunContext run) {
    return new Accuracy();
  }
}
