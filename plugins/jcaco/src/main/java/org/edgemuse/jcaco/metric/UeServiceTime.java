package org.edgemuse.jcaco.metric;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.edgemuse.kernel.api.metric.Better;
import org.edgemuse.kernel.api.metric.Metric;
import org.edgemuse.kernel.api.metric.SlotRecord;
import org.edgemuse.kernel.api.plugin.RunContext;
import org.edgemuse.kernel.api.scheduling.Announcements;
import org.edgemuse.kernel.api.scheduling.Outcome;

/**
 * The expected completion time (24) of every UE, active or not: the expected loads (25), (26), MASL
 * paper, of the AP and the ES of its last request. Columns are numbered like UEs, from 0; a UE that
 * has not been served yet has no value. Fig. 2 of the paper.
 */
final class UeServiceTime implements Metric {
  private static final long serialVersionUID = 1L;
  private static final int NONE = -1;

  private final int[] ap;
  private final int[] es;

  UeServiceTime(RunContext run) {
    ap = new int[run.ueCount()];
    es = new int[run.ueCount()];
    Arrays.fill(ap, NONE);
    Arrays.fill(es, NONE);
  }

  @Override
  public List<String> columns() {
    return IntStream.range(0, ap.length).mapToObj(n -> "ue_" + n + "_s").toList();
  }

  @Override
  public Better better(String column) {
    return Better.LESS;
  }

  @Override
  public void observe(SlotRecord slot, double[] values) {
    for (int i = 0; i < slot.settled(); i++) {
      Outcome outcome = slot.outcome(i);
      ap[outcome.ue()] = outcome.ap();
      es[outcome.ue()] = outcome.es();
    }
    Announcements announced = slot.announcements();
    for (int n = 0; n < ap.length; n++) {
      if (ap[n] != NONE) {
        values[n] = announced.linkLoadS(ap[n]) + announced.serverLoadS(es[n]);
      }
    }
  }

  @Override
  public void summarise(double[] values) {}

  @Override
  public boolean slotsOnly() {
    return true;
  }
}
