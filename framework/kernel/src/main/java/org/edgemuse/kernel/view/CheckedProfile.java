package org.edgemuse.kernel.view;

import java.io.Serializable;
import org.edgemuse.kernel.api.scheduling.StrategyProfile;
import org.edgemuse.kernel.fault.Culprit;
import org.jspecify.annotations.Nullable;

/** Passes a scheduler's profile on, but no share that is not a probability. */
final class CheckedProfile implements StrategyProfile, Serializable {
  private static final long serialVersionUID = 1L;

  /** Sums of shares round to a little more than 1. */
  private static final double MOST = 1 + 1e-9;

  private final Culprit scheduler;
  private transient @Nullable StrategyProfile followed;

  /** Blames this scheduler. */
  CheckedProfile(Culprit scheduler) {
    this.scheduler = scheduler;
  }

  /** Shows this profile from now on. */
  CheckedProfile of(StrategyProfile profile) {
    followed = profile;
    return this;
  }

  @Override
  public double apShare(int ue, int ap) {
    return checked("apShare", profile().apShare(ue, ap), ue, "AP", ap);
  }

  @Override
  public double esShare(int ue, int es) {
    return checked("esShare", profile().esShare(ue, es), ue, "ES", es);
  }

  private StrategyProfile profile() {
    StrategyProfile profile = followed;
    if (profile == null) {
      throw new IllegalStateException("A profile is valid in the slot in which it was asked for");
    }
    return profile;
  }

  private double checked(String what, double share, int ue, String kind, int index) {
    if (!(share >= 0 && share <= MOST)) {
      throw scheduler.gave(
          what, share, "of UE %d and %s %d".formatted(ue, kind, index), "from 0 to 1");
    }
    return share;
  }
}
