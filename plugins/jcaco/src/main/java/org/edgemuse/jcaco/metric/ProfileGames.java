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
      keepToReach(n);
    }
    for (int n = 0, at = 0; n < ues; n++) {
      for (int k = 0; k < games.es().machines(); k++, at++) {
        es[at] = profile.esShare(n, k);
      }
    }
    return true;
  }

  /** A strategy for APs of which some are out of reach is one for the others. */
  private void keepToReach(int ue) {
    int row = ue * games.ap().machines();
    double within = 0;
    double beyond = 0;
    for (int m = 0; m < games.ap().machines(); m++) {
      if (games.ap().allows(ue, m)) {
        within += ap[row + m];
      } else {
        beyond += ap[row + m];
        ap[row + m] = 0;
      }
    }
    if (beyond > 0 && within > 0) {
      double scale = (within + beyond) / within;
      for (int m = 0; m < games.ap().machines(); m++) {
        ap[row + m] *= scale;
      }
    }
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
