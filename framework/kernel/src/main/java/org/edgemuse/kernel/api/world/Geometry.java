package org.edgemuse.kernel.api.world;

import java.io.Serializable;

/** Where UEs, APs and ESs are now, in metres from the area's lower left corner. */
public interface Geometry extends Serializable {

  /** The UE's x, m. */
  double ueXm(int ue);

  /** The UE's y, m. */
  double ueYm(int ue);

  /** The AP's x, m. */
  double apXm(int ap);

  /** The AP's y, m. */
  double apYm(int ap);

  /** The ES's x, m: its AP's if it stands at one; NaN if it is nowhere in particular. */
  default double esXm(int es) {
    return Double.NaN;
  }

  /** The ES's y, m, likewise. */
  default double esYm(int es) {
    return Double.NaN;
  }
}
