package org.edgemuse.kernel.testing;

import java.util.ArrayList;
import java.util.List;
import org.edgemuse.kernel.api.sharing.SharingDiscipline;

/** Every request settles at the end of the second slot after its own, whatever it needs. */
public final class TwoSlotsLater implements SharingDiscipline {
  private static final long serialVersionUID = 1L;

  private List<Integer> young = new ArrayList<>();
  private List<Integer> middling = new ArrayList<>();
  private List<Integer> ripe = new ArrayList<>();

  @Override
  public void admit(int resource, int handle, double soloS, double share) {
    young.add(handle);
  }

  @Override
  public double projectedS(int resource, double soloS, double share) {
    return soloS;
  }

  @Override
  public void settle(double slotS, Sink sink) {
    for (int handle : ripe) {
      sink.settled(handle, 0, 2 * slotS);
    }
    ripe = middling;
    middling = young;
    young = new ArrayList<>();
  }
}
