package org.edgemuse.kernel.testing;

import java.io.Serializable;
import java.util.EnumMap;
import java.util.Map;
import org.edgemuse.kernel.api.scheduling.Outcome;
import org.edgemuse.kernel.api.scheduling.Stage;

/** A copy of an outcome. */
public record Seen(
    int slot,
    int handle,
    int ue,
    int taskIndex,
    int ap,
    int lastAp,
    int handovers,
    int es,
    int steps,
    Map<Stage, Double> stagesS,
    double linkS,
    double serverS,
    double soloLinkS,
    double soloServerS,
    double delayS,
    double reward)
    implements Serializable {

  static Seen of(int slot, Outcome outcome) {
    Map<Stage, Double> stagesS = new EnumMap<>(Stage.class);
    for (Stage stage : Stage.values()) {
      stagesS.put(stage, outcome.stageS(stage));
    }
    return new Seen(
        slot,
        outcome.handle(),
        outcome.ue(),
        outcome.taskIndex(),
        outcome.ap(),
        outcome.lastAp(),
        outcome.handovers(),
        outcome.es(),
        outcome.steps(),
        stagesS,
        outcome.linkS(),
        outcome.serverS(),
        outcome.soloLinkS(),
        outcome.soloServerS(),
        outcome.delayS(),
        outcome.reward());
  }

  /** Seconds that the stage took. */
  public double stageS(Stage stage) {
    return stagesS.get(stage);
  }
}
