package org.edgemuse.kernel.sharing;

import java.util.Arrays;
import org.edgemuse.kernel.api.sharing.SharingDiscipline;

/**
 * Proportional-fair sharing: each request gets a part of the resource in proportion to its need, so
 * that all of a slot's requests are done at the sum of their solo times, L_m of (9) and I_k of
 * (12), MASL paper. Nothing carries over to the next slot.
 *
 * <p>The parts are set by the solo times alone. Giving one request more would finish it earlier
 * only by finishing others later and leave the load as it is, so a share granted by a market
 * changes nothing here.
 */
final class ProportionalFair implements SharingDiscipline {
  private static final long serialVersionUID = 1L;

  private final Admissions admitted = new Admissions();
  private final double[] loadS;

  ProportionalFair(int resources) {
    loadS = new double[resources];
  }

  @Override
  public void admit(int resource, int handle, double soloS, double share) {
    admitted.add(resource, handle);
    loadS[resource] += soloS;
  }

  @Override
  public double projectedS(int resource, double soloS, double share) {
    return loadS[resource] + soloS;
  }

  @Override
  public boolean finishesAtLoad() {
    return true;
  }

  @Override
  public void settle(double slotS, Sink sink) {
    for (int i = 0; i < admitted.count(); i++) {
      sink.settled(admitted.handle(i), 0, loadS[admitted.resource(i)]);
    }
    admitted.clear();
    Arrays.fill(loadS, 0);
  }
}
