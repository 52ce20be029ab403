package org.edgemuse.kernel.sharing;

import java.util.Arrays;
import org.edgemuse.kernel.api.sharing.SharingDiscipline;

/**
 * First come, first served: a request waits until all that was admitted before it is done, then has
 * the resource to itself; (2) and (3), LAD-TS paper. What a slot cannot serve waits for the next.
 *
 * <p>A request's delay is certain when it is admitted, so it settles in that slot even where its
 * service ends in a later one. Shares granted by a market do not let anyone overtake.
 */
final class FirstComeFirstServed implements SharingDiscipline {
  private static final long serialVersionUID = 1L;

  private final Admissions admitted = new Admissions();
  private final double[] backlogS;
  private double[] waitS = new double[16];
  private double[] serviceS = new double[16];

  FirstComeFirstServed(int resources) {
    backlogS = new double[resources];
  }

  @Override
  public void admit(int resource, int handle, double soloS, double share) {
    int i = admitted.add(resource, handle);
    if (i == waitS.length) {
      waitS = Arrays.copyOf(waitS, 2 * i);
      serviceS = Arrays.copyOf(serviceS, 2 * i);
    }
    waitS[i] = backlogS[resource];
    serviceS[i] = soloS;
    backlogS[resource] += soloS;
  }

  @Override
  public double projectedS(int resource, double soloS, double share) {
    return backlogS[resource] + soloS;
  }

  @Override
  public double certainWaitS(int resource) {
    return backlogS[resource];
  }

  @Override
  public void settle(double slotS, Sink sink) {
    for (int i = 0; i < admitted.count(); i++) {
      sink.settled(admitted.handle(i), waitS[i], serviceS[i]);
    }
    admitted.clear();
    for (int r = 0; r < backlogS.length; r++) {
      backlogS[r] = Math.max(0, backlogS[r] - slotS);
    }
  }
}
