package org.edgemuse.kernel.demand;

import java.io.Serializable;
import java.util.Arrays;
import org.edgemuse.kernel.api.world.DemandSink;

/** Which UEs are nearest to which AP, each cell's in the order of their indices. */
final class Cells implements Serializable {
  private static final long serialVersionUID = 1L;

  private final int[] cellOfUe;
  private final int[] members;
  private final int[] end;

  Cells(int ueCount, int apCount) {
    cellOfUe = new int[ueCount];
    members = new int[ueCount];
    end = new int[apCount];
  }

  /** Sorts all UEs by where they are now, by counting. */
  void assign(DemandSink places) {
    Arrays.fill(end, 0);
    for (int ue = 0; ue < cellOfUe.length; ue++) {
      cellOfUe[ue] = places.nearestAp(ue);
      end[cellOfUe[ue]]++;
    }
    int next = 0;
    for (int ap = 0; ap < end.length; ap++) {
      int size = end[ap];
      end[ap] = next; // where the cell starts, until its members move it on to its end
      next += size;
    }
    for (int ue = 0; ue < cellOfUe.length; ue++) {
      members[end[cellOfUe[ue]]++] = ue;
    }
  }

  int cellOf(int ue) {
    return cellOfUe[ue];
  }

  int size(int ap) {
    return end[ap] - start(ap);
  }

  /** The i-th UE of the cell. */
  int member(int ap, int i) {
    return members[start(ap) + i];
  }

  private int start(int ap) {
    return ap == 0 ? 0 : end[ap - 1];
  }
}
