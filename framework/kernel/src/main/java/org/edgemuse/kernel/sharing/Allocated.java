package org.edgemuse.kernel.sharing;

import java.util.Arrays;
import org.edgemuse.kernel.api.sharing.SharingDiscipline;
import org.edgemuse.kernel.fault.Culprit;
import org.edgemuse.kernel.fault.NonsenseException;

/**
 * Each request has the part of the resource that the market granted it, for itself and for as long
 * as it takes: with a part of a quarter it takes four times its solo time. Parts that a slot grants
 * hold from its start, so nobody waits, and they are free again in the next slot: the slot should
 * be no shorter than the longest service.
 */
final class Allocated implements SharingDiscipline {
  private static final long serialVersionUID = 1L;

  /** What the sum of parts may exceed the whole by: rounding. */
  private static final double TOLERANCE = 1e-9;

  private static final String RULE =
      "; the incentive mechanism must grant parts that are above 0 and add up to at most 1";

  private final Admissions admitted = new Admissions();
  private final double[] granted;
  private final Culprit self;
  private double[] serviceS = new double[16];

  Allocated(int resources) {
    granted = new double[resources];
    self = Culprit.of("sharing discipline", AllocatedPlugin.NAME, this);
  }

  @Override
  public void admit(int resource, int handle, double soloS, double share) {
    if (soloS > 0 && !(share > 0)) {
      throw refused(handle, resource, "it was granted no part (" + Culprit.number(share) + ")");
    }
    granted[resource] += share;
    if (!(granted[resource] <= 1 + TOLERANCE)) {
      throw refused(handle, resource, tooMuch(granted[resource]));
    }
    int i = admitted.add(resource, handle);
    if (i == serviceS.length) {
      serviceS = Arrays.copyOf(serviceS, 2 * i);
    }
    serviceS[i] = projectedS(resource, soloS, share);
  }

  private static String tooMuch(double sum) {
    return "the parts granted to this slot's requests add up to %s, %s more than the whole"
        .formatted(Culprit.number(sum), Culprit.number(sum - 1));
  }

  private NonsenseException refused(int handle, int resource, String why) {
    // The scheduler that is on the stack is innocent, so that no line of it is shown.
    return self.returned(
        "cannot serve request %d on AP or ES %d: %s%s".formatted(handle, resource, why, RULE));
  }

  @Override
  public double projectedS(int resource, double soloS, double share) {
    return soloS == 0 ? 0 : soloS / share;
  }

  @Override
  public void settle(double slotS, Sink sink) {
    for (int i = 0; i < admitted.count(); i++) {
      sink.settled(admitted.handle(i), 0, serviceS[i]);
    }
    admitted.clear();
    Arrays.fill(granted, 0);
  }

  @Override
  public boolean keepsParts() {
    return true;
  }
}
