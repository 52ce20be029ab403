package org.edgemuse.jcaco.metric;

import java.io.Serializable;
import org.edgemuse.jcaco.game.Subgame;
import org.edgemuse.jcaco.play.ExpectedGames;
import org.edgemuse.kernel.api.metric.SlotRecord;
import org.edgemuse.kernel.api.plugin.RunContext;
import org.edgemuse.kernel.api.scheduling.StrategyProfile;

/** The expected games of a slot's population, and its scheduler's strategies in them. */
final class ProfileGames implements Serializable {
  private static final long serialVersionUID = 1L;

  private final ExpectedGames games;
  private final double[] ap;
  private final double[] es;

  ProfileGames(RunContext run) {
    games = new ExpectedGames(run.ueCount(), run.apCount(), run.esCount());
    ap = new double[games.ap().soloS().length];
    es = new double[games.es().soloS().length];
  }

  /**
   * Reads a slot; false if its scheduler has no profile, or if delays in this world hang on more
   * than the loads of the expected games.
   */
  boolean read(SlotRecord slot) {
    StrategyProfile profile = slot.profile();
    if (profile == null || !slot.population().loadsDecideDelays()) {
      return false;
    }
    games.refresh(slot.population());
    int ues = slot.population().ueCount();
    for (int n = 0, at = 0; n < ues; n++) {
      for (int m = 0; m < games.ap().machines(); m++, at++) {
        ap[at] = profile.apShare(n, m);
      }
    }
    for (int n = 0, at = 0; n < ues; n++) {
      for (int k = 0; k < games.es().machines(); k++, at++) {
        es[at] = profile.esShare(n, k);
      }
    }
    return true;
  }

  Subgame apGame() {
    return games.ap();
  }

  Subgame esGame() {
    return games.es();
  }

  /** Mixed profile over APs, row-major by UE. */
  double[] ap() {
    return ap;
  }

  /** Mixed profile over ESs, row-major by UE. */
  double[] es() {
    return es;
  }
}
