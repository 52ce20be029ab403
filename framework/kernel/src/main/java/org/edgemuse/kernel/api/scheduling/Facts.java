package org.edgemuse.kernel.api.scheduling;

import java.io.Serializable;
import org.edgemuse.kernel.api.world.Moment;
import org.edgemuse.kernel.api.world.WorkUnit;

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

  /** Capacity of the ES, f_k, in {@link #workUnit} a second. */
  double capacity(int es);

  /** What work and capacities are counted in. */
  WorkUnit workUnit();

  /**
   * How far the AP reaches at most, m; infinite if it reaches everybody, 0 if nobody. Which UEs it
   * reaches within that distance is a matter of the channel: {@link Request#reaches} knows.
   */
  double reachM(int ap);

  /**
   * Whether an AP can be out of reach of a UE. A request must not be assigned to one that is,
   * unless no AP reaches its UE: then it waits for a slot in which one does, wherever it is
   * assigned.
   */
  boolean limitsReach();

  /**
   * How many times the world was changed while the run went on, as who watches it may. Until then
   * bandwidths, capacities and reach stay what they are.
   */
  default int changes() {
    return 0;
  }

  /** The AP at which the ES stands, so that nothing between them takes time; or -1. */
  int homeAp(int es);

  /** What a TFLOP/s of the ES costs its operator a slot, c_f of (8), QoE paper. */
  double costPerTflops(int es);

  /** What a MHz of the AP costs its operator a slot, c_B of (8), QoE paper. */
  double costPerMHz(int ap);
}
