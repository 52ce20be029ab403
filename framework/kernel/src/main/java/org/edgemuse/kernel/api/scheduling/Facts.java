package org.edgemuse.kernel.api.scheduling;

import java.io.Serializable;
import org.edgemuse.kernel.api.world.Moment;

/** What everyone knows: what APs and ESs there are. */
public interface Facts extends Serializable {

  /** The slot. */
  Moment now();

  /** Number of APs, M. */
  int apCount();

  /** Number of ESs, K. */
  int esCount();

  /** Bandwidth of the AP, Hz. */
  double bandwidthHz(int ap);

  /** Capacity of the ES, f_k, TFLOP/s. */
  double capacityTflops(int es);
}
