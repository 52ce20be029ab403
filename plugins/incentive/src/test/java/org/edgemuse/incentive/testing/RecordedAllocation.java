package org.edgemuse.incentive.testing;

import java.util.Map;
import java.util.TreeMap;
import org.edgemuse.kernel.api.market.Allocation;
import org.edgemuse.kernel.api.scheduling.DenyReason;

/** Writes down what a mechanism decides. */
public final class RecordedAllocation implements Allocation {
  /** Reward, link share and server share by request. */
  public final Map<Integer, double[]> granted = new TreeMap<>();

  /** Reasons by request. */
  public final Map<Integer, DenyReason> denied = new TreeMap<>();

  /** Gains by UE. */
  public final Map<Integer, Double> regrets = new TreeMap<>();

  @Override
  public void grant(int i, double reward, double linkShare, double serverShare) {
    granted.put(i, new double[] {reward, linkShare, serverShare});
  }

  @Override
  public void deny(int i, DenyReason reason) {
    denied.put(i, reason);
  }

  @Override
  public void regret(int ue, double gain) {
    regrets.put(ue, gain);
  }
}
