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

  /** The AP at which the ES stands, so that nothing between them takes time; or -1. */
  int homeAp(int es);

  /** What a TFLOP/s of the ES costs its operator a slot, c_f of (8), QoE paper. */
  double costPerTflops(int es);

  /** What a MHz of the AP costs its operator a slot, c_B of (8), QoE paper. */
  double costPerMHz(int ap);
}
