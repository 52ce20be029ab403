package org.edgemuse.kernel.testing;

import org.edgemuse.kernel.api.market.Allocation;
import org.edgemuse.kernel.api.market.IncentiveMechanism;
import org.edgemuse.kernel.api.market.Market;

/** Grants every request of a slot the same part of its link and of its server. */
public record EqualParts() implements IncentiveMechanism {
  private static final long serialVersionUID = 1L;

  @Override
  public void clear(Market market, Allocation out) {
    double part = 1.0 / market.requests();
    for (int i = 0; i < market.requests(); i++) {
      out.grant(i, 0, part, part);
    }
  }
}
