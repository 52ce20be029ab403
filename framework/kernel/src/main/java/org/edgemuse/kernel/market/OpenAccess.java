package org.edgemuse.kernel.market;

import org.edgemuse.kernel.api.market.Allocation;
import org.edgemuse.kernel.api.market.IncentiveMechanism;
import org.edgemuse.kernel.api.market.Market;

/** Admits every request, free of charge and with equal shares. */
final class OpenAccess implements IncentiveMechanism {
  private static final long serialVersionUID = 1L;

  @Override
  public boolean grantsParts() {
    return false;
  }

  @Override
  public void clear(Market market, Allocation out) {
    for (int i = 0; i < market.requests(); i++) {
      out.grant(i, 0, 1, 1);
    }
  }
}
