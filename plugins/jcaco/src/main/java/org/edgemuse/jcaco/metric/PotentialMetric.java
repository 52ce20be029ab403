package org.edgemuse.jcaco.metric;

import org.edgemuse.jcaco.game.theory.Potential;
import org.edgemuse.kernel.api.metric.Better;
import org.edgemuse.kernel.api.metric.MeanMetric;
import org.edgemuse.kernel.api.metric.SlotRecord;
import org.edgemuse.kernel.api.plugin.RunContext;
import org.edgemuse.kernel.api.scheduling.Announcements;

/**
 * The base-2 logarithms of the potentials of Theorems 3 and 4, (31) and (32), MASL paper, at all
 * UEs' last choices: what unilateral improvements lower.
 */
final class PotentialMetric extends MeanMetric {
  private static final long serialVersionUID = 1L;

  private final Potential potential;
  private final double[] linkLoadS;
  private final double[] serverLoadS;

  PotentialMetric(double timeScaleS, RunContext run) {
    super("ap_potential_log2", "es_potential_log2");
    potential = new Potential(timeScaleS);
    linkLoadS = new double[run.apCount()];
    serverLoadS = new double[run.esCount()];
  }

  /** Learning lowers them, but of two equilibria the one of lower potential may serve worse. */
  @Override
  public Better better(String column) {
    return Better.NEITHER;
  }

  @Override
  protected void measure(SlotRecord slot, double[] values) {
    Announcements announced = slot.announcements();
    for (int m = 0; m < linkLoadS.length; m++) {
      linkLoadS[m] = announced.linkLoadS(m);
    }
    for (int k = 0; k < serverLoadS.length; k++) {
      serverLoadS[k] = announced.serverLoadS(k);
    }
    values[0] = potential.log2(linkLoadS);
    values[1] = potential.log2(serverLoadS);
  }
}
