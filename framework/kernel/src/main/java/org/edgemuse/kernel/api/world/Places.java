package org.edgemuse.kernel.api.world;

/** Where the UEs are, in metres from the area's lower left corner. */
public interface Places {

  /** The UE's x, m. */
  double xM(int ue);

  /** The UE's y, m. */
  double yM(int ue);

  /** Puts the UE at (xM, yM), which lies in the area. */
  void put(int ue, double xM, double yM);
}
