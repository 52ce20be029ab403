package org.edgemuse.console.inspect;

import java.util.ArrayList;
import java.util.List;
import org.edgemuse.kernel.api.metric.Decision;
import org.edgemuse.kernel.api.scheduling.Stage;

/**
 * What a stage of a request's life took.
 *
 * @param stage which one
 * @param seconds how long it took, s
 * @param share its part of the whole delay, 0 to 1
 */
record StagePart(Stage stage, double seconds, double share) {

  /** The stages of a settled request that took time, in their order; none before it settles. */
  static List<StagePart> of(Decision decision) {
    List<StagePart> parts = new ArrayList<>();
    double delayS = decision.delayS();
    if (Double.isNaN(delayS)) {
      return parts;
    }
    for (Stage stage : Stage.values()) {
      double seconds = decision.stageS(stage);
      if (seconds > 0) {
        parts.add(new StagePart(stage, seconds, seconds / delayS));
      }
    }
    return List.copyOf(parts);
  }

  /** The stage in words. */
  String name() {
    return switch (stage) {
      case RETRY -> "waiting for a link";
      case UPLINK -> "uplink";
      case FIBRE_OUT -> "fibre to the ES";
      case WAIT -> "queue at the ES";
      case LOAD -> "loading the model";
      case GENERATION -> "generation";
      case HANDOVER -> "handover";
      case FIBRE_BACK -> "fibre back";
      case DOWNLINK -> "downlink";
    };
  }

  /** Its line in a legend. */
  String text() {
    return "%s: %s, %s".formatted(name(), Amounts.seconds(seconds), Amounts.percent(share));
  }
}
