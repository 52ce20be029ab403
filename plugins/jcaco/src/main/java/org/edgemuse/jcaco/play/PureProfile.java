package org.edgemuse.jcaco.play;

import java.io.Serializable;
import org.edgemuse.kernel.api.scheduling.StrategyProfile;

/** A profile in which everyone has one AP and one ES; -1 is none. Reads the caller's arrays. */
public record PureProfile(int[] ap, int[] es) implements StrategyProfile, Serializable {

  @Override
  public double apShare(int ue, int ap) {
    return this.ap[ue] == ap ? 1 : 0;
  }

  @Override
  public double esShare(int ue, int es) {
    return this.es[ue] == es ? 1 : 0;
  }
}
